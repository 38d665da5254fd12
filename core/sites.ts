/**
 * Which pages the reader wants us on.
 *
 * A pattern is a host with everything under it (`example.org`, with `mail.example.org`), only what is under it
 * (`*.example.org`), one part of it (`example.org/news/*`), a port of it (`example.org:8080`), all pages (`*`), files of
 * this device (`file://`, `file:///home/me/*`). The most specific pattern wins; of equals, the later.
 *
 * Every page walks the list, so nothing here costs more than comparing strings. Patterns never become regular expressions.
 */
import type { Settings, SiteRule } from './settings.ts';
import { checkPattern, type ParsedPattern, parsePattern } from './site-pattern.ts';

export { checkPattern };

/** Whether `pattern` means the page at `url`. A pattern that means nothing covers nothing. */
export function isCovered(url: string, pattern: string): boolean {
  const place = placeOf(url);
  const parsed = parsePattern(pattern);
  return place !== null && typeof parsed !== 'string' && covers(parsed, place);
}

export type SiteState = 'on' | 'off-here' | 'off-everywhere' | 'off-until';

/** All files of this device, as a site. */
const FILES = 'file://';

/** Whether we may be seen at `url`, and if not, which switch says so. `now` in milliseconds since 1970. */
export function siteState(settings: Settings, url: string, now: number): SiteState {
  if (settings.off) return 'off-everywhere';
  if (settings.offUntil > now) return 'off-until';
  return isShown(settings.sites, url) ? 'on' : 'off-here';
}

/**
 * What "this site" means on a page: its host, with its port unless it is the usual one. `file://` for local files,
 * null for pages that are no site (the browser's own, extensions', blank ones).
 */
export function siteOf(url: string): string | null {
  const place = placeOf(url);
  if (!place) return null;
  if (place.file) return FILES;
  return place.shownPort === '' ? place.host : `${place.host}:${place.shownPort}`;
}

/**
 * The rules after the reader switched `site` (as `siteOf` gives it).
 *
 * A rule of the site itself that says the opposite is taken away if that is enough; only otherwise a rule is added, so
 * off and on again leaves the list as it was. A rule for a part of the site keeps deciding there, except where the reader
 * is looking: pass the page's `url`, and the rule that decides there is turned over too.
 */
export function switchSite(settings: Settings, site: string, show: boolean, url?: string): SiteRule[] {
  const rules = switchRoot(settings.sites, site, show);
  if (url === undefined || siteOf(url) !== site) return rules;
  const deciding = decidingRule(rules, url);
  if (!deciding || deciding.show === show) return rules;
  return rules.map((rule) => (rule === deciding ? { ...rule, show } : rule));
}

function switchRoot(sites: readonly SiteRule[], site: string, show: boolean): SiteRule[] {
  const root = site === FILES ? 'file:///' : `https://${site}/`;
  const last = sites.findLastIndex(({ pattern }) => isSame(pattern, site));
  if (last >= 0 && sites[last]?.show !== show) {
    const without = sites.toSpliced(last, 1);
    if (isShown(without, root) === show) return without;
  }
  return isShown(sites, root) === show ? [...sites] : [...sites, { pattern: site, show }];
}

function isSame(pattern: string, site: string): boolean {
  const checked = pattern === site || checkPattern(pattern);
  return checked === true || (checked.ok && checked.pattern === site);
}

/** Tomorrow begins at the next local midnight, also where clocks change in that night. In milliseconds since 1970. */
export function untilTomorrow(now: Date): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
}

function isShown(sites: readonly SiteRule[], url: string): boolean {
  return decidingRule(sites, url)?.show ?? true;
}

function decidingRule(sites: readonly SiteRule[], url: string): SiteRule | null {
  const place = sites.length > 0 ? placeOf(url) : null;
  let deciding: SiteRule | null = null;
  let best = -1;
  for (const rule of place ? sites : []) {
    const pattern = parsePattern(rule.pattern);
    if (typeof pattern === 'string' || pattern.weight < best || !covers(pattern, place as Place)) continue;
    deciding = rule;
    best = pattern.weight;
  }
  return deciding;
}

interface Place {
  file: boolean;
  host: string;
  port: string;
  shownPort: string;
  path: string;
}

const USUAL_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

function placeOf(text: string): Place | null {
  const url = URL.parse?.(text) ?? parseUrl(text);
  if (!url) return null;
  const usual = USUAL_PORTS[url.protocol];
  if (url.protocol !== 'file:' && usual === undefined) return null;
  const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
  const file = url.protocol === 'file:';
  return { file, host, port: url.port || (usual ?? ''), shownPort: url.port, path: url.pathname };
}

/** `URL.parse` came with Chrome 126 and Firefox 126. */
function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function covers(pattern: ParsedPattern, place: Place): boolean {
  if (pattern.file !== place.file && pattern.host !== '*') return false;
  if (pattern.port !== '' && pattern.port !== place.port) return false;
  return coversHost(pattern, place.host) && coversPath(pattern, place.path);
}

function coversHost({ file, host, below }: ParsedPattern, actual: string): boolean {
  if (file || host === '*') return true;
  if (actual === host) return !below;
  return actual.endsWith(host) && actual[actual.length - host.length - 1] === '.';
}

/** `/news/*` is `/news` too: people mean the section, and its front page has either form. */
function coversPath({ path, open }: ParsedPattern, actual: string): boolean {
  if (!open) return actual === path;
  return actual.startsWith(path) || (path.endsWith('/') && actual === path.slice(0, -1));
}
