/** Runs code where the extension's page session lives: in its isolated world, in the frames of a tab. */
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../core/messages.ts';
import type { OpenBrowser } from './launch.ts';

interface FrameAnswer<Value> {
  frameId: number;
  result: Value;
}

/**
 * Runs `run` in every frame of the page's tab, in the extension's isolated world. `run` travels as source text: it sees
 * its arguments and nothing around it.
 */
export async function runInFrames<Args extends readonly unknown[], Value>(
  { ask }: OpenBrowser,
  page: Page,
  run: (...args: Args) => Value,
  ...args: Args
): Promise<FrameAnswer<Awaited<Value>>[]> {
  return ask(`api.tabs.query({}).then(async (tabs) => {
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
    if (!tab) throw new Error('no tab has ' + ${JSON.stringify(page.url())});
    const answers = await api.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: ${run.toString()},
      args: ${JSON.stringify(args)},
    });
    return answers.map(({ frameId, result }) => ({ frameId, result: result ?? null }));
  })`);
}

/** What the sessions of a page's frames know; null for a frame in which no session answers. */
export async function readReports(open: OpenBrowser, page: Page): Promise<FrameAnswer<PageReport | null>[]> {
  return runInFrames(open, page, () => {
    const door = (globalThis as { azerbaijanInContext?: { report(): PageReport } }).azerbaijanInContext;
    return door ? door.report() : null;
  });
}

/** The mentions of all frames, top frame first. */
export async function readMentions(open: OpenBrowser, page: Page): Promise<PageReport['mentions']> {
  const reports = await readReports(open, page);
  return reports.sort((a, b) => a.frameId - b.frameId).flatMap(({ result }) => result?.mentions ?? []);
}
