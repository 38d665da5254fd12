/**
 * The problem report: a text that a reader may copy and send to whoever helps. It holds no address, no text of a page,
 * and none of the lists in which a reader has named sites.
 */
import type { Policy } from './policy.ts';
import { changedSettings, type Settings } from './settings.ts';

export interface Problem {
  /** In ISO 8601. */
  at: string;
  doing: string;
  said: string;
  /** Where it happened, in our own files only. */
  stack: string;
}

export interface ReportFacts {
  version: string;
  /** What the browser calls itself. */
  browser: string;
  language: string;
  settings: Settings;
  policy: Policy;
  problems: readonly Problem[];
}

const MOST = 50;
const LONGEST = 300;
const MOST_LINES = 6;

/** The list with one more, scrubbed, at its end; the oldest go. */
export function withProblem(problems: readonly Problem[], { at, doing, said, stack }: Problem): Problem[] {
  const problem = { at, doing: scrub(doing), said: scrub(said), stack: keepOurs(stack) };
  return [...problems, problem].slice(-MOST);
}

/** Reads what lies in the session's memory. Never throws. */
export function readProblems(raw: unknown): Problem[] {
  if (!Array.isArray(raw)) return [];
  return raw.filter(isProblem).slice(-MOST);
}

function isProblem(raw: unknown): raw is Problem {
  const { at, doing, said, stack } = (raw ?? {}) as Record<string, unknown>;
  return [at, doing, said, stack].every((each) => typeof each === 'string');
}

/**
 * Takes addresses out of a message, and long quotations, which may be text of a page or a file.
 *
 * @example scrub('Cannot access "https://news.example/story?id=1"') === 'Cannot access "[address]"'
 */
export function scrub(text: string): string {
  return text
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s"'“”‘’<>()]*/gi, '[address]')
    .replace(/\b(?:data|blob|about|mailto|javascript):[^\s"'“”‘’<>()]+/gi, '[address]')
    .replace(/\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b(?:\/[^\s"'“”‘’<>()]*)?/g, '[address]')
    .replace(
      /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(\p{L}{2,})(?![\p{L}\p{N}])(?::\d+)?(?:\/[^\s"'“”‘’<>()]*)?/gu,
      takeHost,
    )
    .replace(/(["'“‘])[^"'“”‘’]{40,}(["'”’])/g, '$1[…]$2')
    .slice(0, LONGEST);
}

/** A name with a dot is an address, unless it is that of a file of ours or a call (`storage.local.get`). */
function takeHost(name: string, ending: string): string {
  const isOurs = /^(?:js|ts|tsx|mjs|css|html|json)$/.test(ending) || /^(?:browser|chrome|storage|runtime)\./.test(name);
  return isOurs && !name.includes('/') ? name : '[address]';
}

/** Stack lines in files of the extension, without the id that the browser gave it. */
function keepOurs(stack: string): string {
  return stack
    .split('\n')
    .flatMap(
      (line) => /(?:chrome|moz|safari-web)-extension:\/\/[^/]*\/([\w./-]+\.js:\d+(?::\d+)?)/.exec(line)?.[1] ?? [],
    )
    .slice(0, MOST_LINES)
    .join(' < ');
}

/** The report as text. In English whatever the language of the interface: it is for those who look after the extension. */
export function writeReport({ version, browser, language, settings, policy, problems }: ReportFacts): string {
  const { sites, rejections, ...changed } = changedSettings(settings);
  const lines = problems.map(({ at, doing, said, stack }) => `${at} ${doing}: ${said}${stack && ` (${stack})`}`);
  return [
    `Azerbaijan in Context ${version}`,
    `Browser: ${browser}`,
    `Language: ${language}`,
    `Settings that differ from the defaults: ${JSON.stringify(changed)}`,
    ...(policy.locked.length > 0 ? [`Set by policy: ${policy.locked.join(', ')}`] : []),
    '',
    lines.length === 0 ? 'No errors since the browser was started.' : 'Last errors:',
    ...lines,
    '',
  ].join('\n');
}
