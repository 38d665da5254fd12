/** One browser with the built extension for a test file, and pages served to it from 127.0.0.1. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { PageReport, ReportedMention } from '../../core/messages.ts';
import type { Settings } from '../../core/settings.ts';
import { findBrowser } from '../../scripts/browser/find.mjs';
import { readMentions, readReports } from '../../scripts/browser/frames.ts';
import { addressOf, type BrowserName, launch, type OpenBrowser, waitUntil } from '../../scripts/browser/launch.ts';
import { openSite, type Site } from '../../scripts/browser/site.ts';
import { buildGallery } from './gallery-build.ts';
import { givePolicy } from './given-policy.ts';

export const BROWSER: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A page a test writes: HTML of the body, or a whole document when it starts with a doctype. */
export interface WrittenPage {
  html: string | ((otherOrigin: string) => string);
  headers?: Record<string, string>;
  /** What the second site answers, at any path. */
  other?: string;
}

export interface Stage {
  open: OpenBrowser;
  /** Serves the page and opens it in a tab of its own, in front. */
  show(page: string | WrittenPage): Promise<Page>;
  /** Closes the browser and opens it again with the same profile. */
  restart(): Promise<void>;
}

interface StageOptions {
  profile?: string;
  touch?: boolean;
  /** Leave the welcome page of a fresh profile open. */
  keepWelcome?: boolean;
  /** What the organisation of this reader has set. */
  policy?: Record<string, unknown>;
  /** The build that holds `gallery.html`. */
  gallery?: boolean;
}

/** Call at the top of a test file. Tabs and stored settings go after every test. */
export function useBrowser(options: StageOptions = {}): Stage {
  let open: OpenBrowser | undefined;
  let site: Site;
  let otherSite: Site;
  const pages: WrittenPage[] = [];

  const stage: Stage = {
    get open() {
      if (!open) throw new Error('the browser is not open yet');
      return open;
    },
    async show(written) {
      const page = typeof written === 'string' ? { html: written } : written;
      const number = pages.push(page) - 1;
      return stage.open.openPage(`${site.origin}/page-${number}`);
    },
    async restart() {
      await open?.close();
      open = await launchBuilt(options);
    },
  };

  function answer(path: string, other: boolean) {
    const page = pages[Number(/\/page-(\d+)/.exec(path)?.[1])];
    if (!page) return null;
    if (other) return { body: asDocument(page.other ?? '') };
    const html = typeof page.html === 'function' ? page.html(`${otherSite.origin}${path}`) : page.html;
    return { body: asDocument(html), headers: page.headers };
  }

  beforeAll(async () => {
    site = await openSite((path) => answer(path, false));
    otherSite = await openSite((path) => answer(path, true));
    open = await launchBuilt(options);
  });
  afterEach(async () => {
    if (!open) return;
    for (const page of await open.browser.pages()) {
      if (/^http|popup\.html|welcome\.html|options\.html\?/.test(await addressOf(page))) await page.close();
    }
    await open.ask('api.storage.local.remove("settings")');
  });
  afterAll(async () => {
    await open?.close();
    await site?.close();
    await otherSite?.close();
  });
  return stage;
}

async function launchBuilt({ gallery, policy, ...options }: StageOptions): Promise<OpenBrowser> {
  const extension = gallery
    ? buildGallery(BROWSER)
    : resolve(`.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run \`npm run build\` first.`);
  const program = findBrowser(BROWSER);
  if (!program) throw new Error(`No ${BROWSER} on this machine: \`npm test\` installs it or says how.`);
  const given = policy ? givePolicy(BROWSER, extension, policy) : {};
  return launch({ name: BROWSER, program, extension, ...options, ...given });
}

function asDocument(html: string): string {
  if (/^\s*<!doctype/i.test(html)) return html;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
<style>body { background: #fff; color: #000; font: 20px/1.6 sans-serif; margin: 24px } iframe { border: 0 }</style>
</head><body>${html}</body></html>`;
}

/** Waits until the page's frames together hold at least `count` mentions, and returns them. */
export async function mentionsOf({ open }: Stage, page: Page, count = 1): Promise<ReportedMention[]> {
  let last: ReportedMention[] = [];
  await waitUntil(
    () => `${count} mention(s); the page has ${JSON.stringify(last.map(({ surface }) => surface))}`,
    async () => {
      last = await readMentions(open, page);
      return last.length >= count;
    },
  );
  return last;
}

export async function surfacesOf(stage: Stage, page: Page, count = 1): Promise<string[]> {
  return (await mentionsOf(stage, page, count)).map(({ surface }) => surface);
}

/** Waits for the report of the top frame to satisfy `isWanted`. */
export async function reportWhen(
  { open }: Stage,
  page: Page,
  what: string,
  isWanted: (report: PageReport) => boolean,
): Promise<PageReport> {
  let last: PageReport | null = null;
  await waitUntil(
    () => `${what}; the page reports ${JSON.stringify(last)}`,
    async () => {
      last = (await readReports(open, page)).find(({ frameId }) => frameId === 0)?.result ?? null;
      return last !== null && isWanted(last);
    },
  );
  return last as unknown as PageReport;
}

/** Stores settings as the options page would. */
export async function store({ open }: Stage, settings: Partial<Settings> | unknown): Promise<void> {
  await open.ask(`api.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
}

/** For what must not happen: nothing can be awaited, so time passes. */
export function rest(delayMs: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, delayMs));
}
