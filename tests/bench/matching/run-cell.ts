/** One measurement: a page in a process of its own, in which nothing is warm, and one way of looking in it. */
import type { Browser, Page } from 'puppeteer-core';
import type { Run } from './cells.ts';

/** Longer no reader would wait. */
export const LIMIT_MS = 10_000;
const TO_LOAD_MS = 60_000;
const TO_STOP_MS = 500;

/** Timers are exact to 5 µs only in pages that let nobody else in. */
export const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export class TooLong extends Error {}

/** Throws `TooLong` past the limit, and whatever the way throws. */
export async function runCell(browser: Browser, url: string, script: string, names: string | null): Promise<Run> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: TO_LOAD_MS });
    await page.evaluate(
      async (source, given) => {
        const response = given === null ? null : await fetch(given);
        Object.assign(globalThis, { given: (await response?.text()) ?? '' });
        const element = document.createElement('script');
        element.src = source;
        await new Promise((resolve, reject) => {
          element.onload = resolve;
          element.onerror = reject;
          document.head.append(element);
        });
      },
      script,
      names,
    );
    return await within(page, page.evaluate(measure, LIMIT_MS));
  } finally {
    await page.close();
  }
}

/** In the page. */
function measure(limitMs: number): Run {
  const MOST_LOOKS = 7;
  const { way, given } = globalThis as unknown as {
    way: { prepare(names: string): void; look(): number; tidy?(): void };
    given: string;
  };
  const startMs = performance.now();
  way.prepare(given);
  const preparedMs = performance.now();
  const found = way.look();
  const prepareMs = preparedMs - startMs;
  const coldMs = performance.now() - preparedMs;
  const looksMs: number[] = [];
  let spentMs = coldMs;
  while (looksMs.length < MOST_LOOKS && spentMs < limitMs / 8) {
    way.tidy?.();
    const againMs = performance.now();
    way.look();
    looksMs.push(performance.now() - againMs);
    spentMs += performance.now() - againMs;
  }
  looksMs.sort((one, other) => one - other);
  return { prepareMs, coldMs, warmMs: looksMs[looksMs.length >> 1] ?? null, found };
}

/**
 * Past the limit the script is stopped: a busy page could not even be closed. An expression may be deaf to that, so the page's
 * process is given up a little later.
 */
async function within<Value>(page: Page, running: Promise<Value>): Promise<Value> {
  const session = await page.createCDPSession();
  let late: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      session.send('Runtime.terminateExecution').catch(() => {});
      setTimeout(() => {
        session.send('Page.crash').catch(() => {});
        reject(new TooLong());
      }, TO_STOP_MS);
    }, LIMIT_MS);
  });
  // When the limit has passed, whatever becomes of it is of no interest.
  running.catch(() => {});
  try {
    return await Promise.race([running, tooLong]);
  } finally {
    clearTimeout(late);
  }
}
