/**
 * Opens a browser with the built extension on one page. With a display it stays open; without one it reads the page,
 * says what was found and what the card of the first mention says, and takes a picture. Started by `start.mjs`.
 */
import { mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport, ReportedMention } from '../core/messages.ts';
import { readCard, type SeenCard } from './browser/card.ts';
import { readReports } from './browser/frames.ts';
import { type BrowserName, launch, type OpenBrowser, waitUntil } from './browser/launch.ts';
import { filesOf, openSite } from './browser/site.ts';

const PICTURE = 'artifacts/demo.png';

const [name = 'chromium', program = '', kind = 'file', address = ''] = process.argv.slice(2);
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const site = kind === 'file' ? await openSite(filesOf(dirname(address))) : null;
const url = site ? `${site.origin}/${encodeURIComponent(basename(address))}` : address;
try {
  await show(url);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await site?.close();
}

async function show(url: string): Promise<void> {
  const open = await launch({
    name: name as BrowserName,
    program,
    extension: `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
    headless: !hasDisplay,
    keepWelcome: hasDisplay,
  });
  try {
    const page = await openAddress(open, url);
    if (hasDisplay) await stayOpen(open);
    else await tell(open, page);
  } finally {
    await open.close().catch(() => {});
  }
}

async function openAddress(open: OpenBrowser, url: string): Promise<Page> {
  const page = await open.browser.newPage();
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 45_000 });
    if (response && response.status() >= 400)
      console.log(`The server answered ${response.status()}; its page is shown.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    throw new Error(`${url} could not be opened: ${reason}`);
  }
  return page;
}

async function stayOpen({ browser }: OpenBrowser): Promise<void> {
  console.log('The browser is open: rest the pointer on a marked name. Ctrl+C here, or closing the browser, ends it.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** The part for a machine without a display. */
async function tell(open: OpenBrowser, page: Page): Promise<void> {
  const frames = await readWhenQuiet(open, page);
  const top = frames.find(({ frameId }) => frameId === 0)?.result;
  const mentions = frames.flatMap(({ frameId, result }) =>
    (result?.mentions ?? []).map((each) => ({ ...each, frameId })),
  );
  const refused = frames.reduce((sum, { result }) => sum + (result?.refused ?? 0), 0);
  console.log(`\n${(await page.title()) || '(untitled)'}\n${page.url()}\n`);
  if (!top) throw new Error('The extension does not run on this page: browsers keep extensions out of some pages.');
  if (top.state !== 'looking') console.log(`The extension is quiet on this page: ${top.state}.`);
  const [first] = mentions;
  if (!first) {
    console.log('No mention of Azerbaijan, Heydar Aliyev or the Azerbaijani diaspora was found on this page.');
  } else {
    console.log(`${mentions.length} mentions found:`);
    for (const line of countLines(mentions)) console.log(`  ${line}`);
  }
  if (refused > 0)
    console.log(
      `${refused} more looked like one and were left alone: a longer name means something else, or too little around it says so.`,
    );
  if (first) await tellCard(open, page, first);
  await takePicture(page);
}

/** Scans go on while a page loads: read until nothing has changed for a second and a half. */
async function readWhenQuiet(open: OpenBrowser, page: Page) {
  let [last, since] = ['', Date.now()];
  let frames: { frameId: number; result: PageReport | null }[] = [];
  const giveUpAt = Date.now() + 20_000;
  do {
    await new Promise((resume) => setTimeout(resume, 250));
    frames = await readReports(open, page);
    const now = JSON.stringify(frames);
    if (now !== last) [last, since] = [now, Date.now()];
  } while (Date.now() - since < 1_500 && Date.now() < giveUpAt);
  return frames.sort((a, b) => a.frameId - b.frameId);
}

function countLines(mentions: ReportedMention[]): string[] {
  const counts = new Map<string, number>();
  for (const { topic, surface } of mentions) {
    const key = `${topic.padEnd(14)}  ${surface.replaceAll('\u00ad', '').replace(/\s+/g, ' ')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const width = Math.max(...[...counts.keys()].map((key) => key.length));
  return [...counts].map(([key, count]) => `${key.padEnd(width)}  × ${count}`);
}

async function tellCard(open: OpenBrowser, page: Page, first: ReportedMention & { frameId: number }): Promise<void> {
  await open.ask(`api.tabs.query({}).then((tabs) => api.tabs.sendMessage(
    tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id,
    ${JSON.stringify({ tell: 'show', mention: first.id })},
    { frameId: ${first.frameId} },
  ))`);
  let card: SeenCard | null = null;
  await waitUntil('the card of the first mention', async () => {
    card = await readCard(open, page);
    return card;
  });
  const { text } = card as unknown as SeenCard;
  console.log(`\nThe card for “${first.surface}” says:`);
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) console.log(`  │ ${line}`);
  // The card fades in; its picture should show it whole.
  await new Promise((resume) => setTimeout(resume, 400));
}

async function takePicture(page: Page): Promise<void> {
  const path = resolve(PICTURE);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path: path as `${string}.png` });
  console.log(`\nPicture: ${path}`);
}
