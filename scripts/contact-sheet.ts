/**
 * `node scripts/contact-sheet.ts`: every view of the gallery, light and dark, on one sheet: docs/contact-sheet.webp.
 *
 * The views are photographed one after the other in Chromium, and the photographs are laid out on a page and photographed
 * again: no library of pictures is needed.
 */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findOrInstallBrowser } from './browser/find.mjs';
import { launch, type OpenBrowser, waitUntil } from './browser/launch.ts';
import { openSite, type Site } from './browser/site.ts';

const SHEET = 'docs/contact-sheet.webp';
const COLUMNS = 14;
/** What a view is photographed at, and how wide it is on the sheet. */
const SIZE = { width: 420, height: 520 };
const WIDTH_ON_SHEET = 116;
const SCHEMES = ['light', 'dark'] as const;
const MOST_BYTES = 900_000;

interface Shot {
  path: string;
  scheme: (typeof SCHEMES)[number];
  png: Buffer;
}

const extension = buildGallery();
const program = await findOrInstallBrowser('chromium');
const open = await launch({ name: 'chromium', program, extension });
try {
  const shots = await photographAll(open);
  const site = await openSite((path) => pageOf(shots, path));
  await photographSheet(open, site);
  await site.close();
  const { size } = statSync(SHEET);
  console.log(`${SHEET}: ${shots.length} photographs, ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${SHEET} is larger than ${MOST_BYTES / 1000} kB: make its pictures smaller.`);
} finally {
  await open.close();
}

function buildGallery(): string {
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '--mode', 'gallery'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return resolve('.output/chrome-mv3-gallery');
}

async function photographAll({ openExtensionPage }: OpenBrowser): Promise<Shot[]> {
  const page = await openExtensionPage('gallery.html#/card/empty');
  await showView(page, 'card/empty');
  const paths = await page.$$eval('optgroup option', (options) =>
    options.map((option) => (option as HTMLOptionElement).value).filter((path) => path.includes('/')),
  );
  await page.evaluate(() => history.replaceState(null, '', '?bare#/card/empty'));
  await page.setViewport(SIZE);
  const session = await page.createCDPSession();
  const shots: Shot[] = [];
  for (const scheme of SCHEMES) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    for (const path of paths) {
      await showView(page, path);
      shots.push({ path, scheme, png: Buffer.from(await page.screenshot()) });
    }
  }
  await page.close();
  return shots;
}

async function showView(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    if (location.hash === `#/${path}`) return; // it is there, or on its way
    delete document.documentElement.dataset.ready;
    location.hash = `#/${path}`;
    scrollTo(0, 0);
  }, path);
  await waitUntil(`the gallery to show ${path}`, () =>
    page.evaluate((path) => document.documentElement.dataset.ready === path, path),
  );
}

function pageOf(shots: readonly Shot[], path: string) {
  const shot = shots[Number(/^\/(\d+)\.png$/.exec(path)?.[1])];
  if (shot) return { body: shot.png, type: 'image/png' };
  return path === '/' ? { body: writeSheet(shots) } : null;
}

/** Light and dark of a view beside each other. */
function writeSheet(shots: readonly Shot[]): string {
  const paths = [...new Set(shots.map(({ path }) => path))];
  const figures = paths.map((path) => {
    const pictures = SCHEMES.map((scheme) => {
      const index = shots.findIndex((shot) => shot.path === path && shot.scheme === scheme);
      return `<img src="/${index}.png" width="${WIDTH_ON_SHEET}" alt="">`;
    });
    return `<figure>${pictures.join('')}<figcaption>${path}</figcaption></figure>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Views</title><style>
body { margin: 12px; background: #8b959b; font: 12px/1.3 sans-serif }
main { display: grid; grid-template-columns: repeat(${COLUMNS / 2}, max-content); gap: 10px 12px }
figure { margin: 0; inline-size: ${2 * WIDTH_ON_SHEET + 4}px; overflow-wrap: anywhere } img { display: inline-block; vertical-align: top; margin-inline-end: 2px } figcaption { padding-block: 3px }
</style><main>${figures.join('')}</main>`;
}

async function photographSheet({ openPage }: OpenBrowser, site: Site): Promise<void> {
  const page = await openPage(`${site.origin}/`);
  await page.setViewport({ width: COLUMNS * (WIDTH_ON_SHEET + 6 + 2) + 24, height: 800 });
  await page.screenshot({ path: SHEET as `${string}.webp`, type: 'webp', quality: 60, fullPage: true });
}
