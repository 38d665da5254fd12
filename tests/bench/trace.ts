/** How long an extension's content scripts keep the main thread of a page, from a cold start: by Chromium's own trace. */
import type { Browser } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { fileName?: string; worldId?: number; data?: { url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute'];
const OURS = /^chrome-extension:/;

/** After the load event, for what a script puts off until the page is idle. */
const AFTERWARDS_MS = 900;

/**
 * Loads the page in a new tab and sums the time its main thread spent in content scripts: compiling, running, callbacks
 * and what follows a promise. Painting is not in it.
 *
 * Microtasks carry no name in a trace, so the page itself must use no promise.
 *
 * `url` should have a host name that was not used before: then the page gets a process that has run nothing yet.
 */
export async function measureScripts(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.tracing.start({ categories: CATEGORIES });
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resume) => setTimeout(resume, AFTERWARDS_MS));
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    return timeInScripts(traceEvents);
  } finally {
    await page.close();
  }
}

function timeInScripts(events: TraceEvent[]): number {
  // `v8.run` names the world a content script runs in; the worlds of extension pages (their main world) have no number.
  const first = events.find(({ name, args }) => name === 'v8.run' && OURS.test(args?.fileName ?? '') && args?.worldId);
  if (!first) throw new Error('no content script ran');
  const isOurs = ({ name, args }: TraceEvent) =>
    (name === 'EvaluateScript' && OURS.test(args?.data?.url ?? '')) ||
    (name === 'v8.callFunction' && args?.worldId === first.args?.worldId) ||
    name === 'RunMicrotasks';
  const spans = events
    .filter((event) => event.pid === first.pid && event.tid === first.tid && isOurs(event))
    .map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur }))
    .sort((a, b) => a.start - b.start);
  let [timeUs, until] = [0, 0];
  // They nest: time that was counted is not counted again.
  for (const { start, end } of spans) {
    timeUs += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return timeUs / 1000;
}
