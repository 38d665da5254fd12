/** What a page with mentions pays for the index that it loads when it first may hold a name: reading, preparing, finding. */
import type { Browser } from 'puppeteer-core';
import { openSite } from '../../../scripts/browser/site.ts';
import { median, round } from '../median.ts';
import { bundleWay } from './bundle-ways.ts';
import { pressOwnNames } from './names.ts';
import { ISOLATED } from './run-cell.ts';

const SENTENCE = 'The ambassador of Azerbaijan spoke of Heydar Aliyev and of the diaspora in Baku.';

/** Milliseconds of each step. */
type Steps = Record<string, number>;

export async function measureLazyIndex(browser: Browser, rounds: number): Promise<Record<string, number>> {
  const print = JSON.stringify(pressOwnNames());
  const script = await bundleWay('lazy-index');
  const site = await openSite((path) => {
    if (path === '/print') return { body: print, headers: ISOLATED };
    if (path === '/script') return { body: script, headers: ISOLATED, type: 'text/javascript' };
    return { body: '<!doctype html><title>Index</title><script src="/script"></script>', headers: ISOLATED };
  });
  const { port } = new URL(site.origin);
  const all: Steps[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage();
      await page.goto(`http://lazy${round}.localhost:${port}/`, { waitUntil: 'load' });
      all.push((await page.evaluate(`take(${JSON.stringify(SENTENCE)})`)) as Steps);
      await page.close();
    }
  } finally {
    await site.close();
  }
  const steps = Object.keys(all[0] ?? {});
  return {
    'kB of JSON': round(Buffer.byteLength(print) / 1000),
    ...Object.fromEntries(steps.map((step) => [`${step}, ms`, round(median(all.map((each) => each[step] ?? 0)))])),
  };
}
