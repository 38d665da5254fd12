/** What the popup and the side panel can learn about the page in front of the reader. */
import type { PageReport } from '../core/messages.ts';
import { siteOf } from '../core/sites.ts';
import { browser, type Tabs } from './browser.ts';
import { type FrameAnswer, putSession, readFrames } from './sessions.ts';
import { explainRefusal, type Refusal } from './why-not.ts';

export { tellFrame, tellTab } from './sessions.ts';

export type CannotRun = Refusal | 'not-text' | 'reload';

interface PageInFront {
  tabId: number;
  /** Null when the browser does not say, for want of permission. */
  url: string | null;
  /** Empty when the browser does not say. */
  title: string;
  /** The site, as the site list would name it; null for pages that are none. */
  host: string | null;
}

export type ActivePage =
  | (PageInFront & {
      kind: 'reports';
      /** In document order of frames, the top frame first. */
      frames: { frameId: number; report: PageReport }[];
      /** The browser gives access only for now, because the reader clicked: a reload will take it away. */
      temporary: boolean;
    })
  | (PageInFront & { kind: 'cannot-run'; reason: CannotRun });

const NO_TAB = -1;
/** How often, and how long apart, a session that was just started is asked whether it is ready. */
const TRIES = 20;
const PAUSE_MS = 50;

/**
 * Asks the sessions in the tab in front (or in `tab`) what they found. A tab that was open before the extension came has
 * no session: one is started there and then. `isFull`: with where in the page each mention stands.
 */
export async function readActivePage(tab?: number, isFull = false): Promise<ActivePage> {
  const { id: tabId = NO_TAB, url = null, title = '' } = (await findTab(tab)) ?? {};
  const page = { tabId, url: url || null, title, host: url ? siteOf(url) : null };
  try {
    const frames = await readOrStart(tabId, isFull);
    const reason = reasonIn(topOf(frames));
    if (reason) return { kind: 'cannot-run', ...page, reason };
    const temporary = !(await hasAccess(page.host));
    return { kind: 'reports', ...page, frames: frames.flatMap(reportOf), temporary };
  } catch {
    return { kind: 'cannot-run', ...page, reason: (await explainRefusal(url || null, title)) ?? 'reload' };
  }
}

/**
 * Asks the reader for access to one site, or to all where the site is not known. To be called straight from a click:
 * browsers ignore it otherwise. The worker starts sessions when access was given.
 */
export async function requestAccess(host: string | null): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [originOf(host)] });
  } catch {
    return false;
  }
}

async function findTab(tab: number | undefined): Promise<Tabs.Tab | undefined> {
  if (tab !== undefined) return browser.tabs.get(tab).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

async function readOrStart(tabId: number, isFull: boolean): Promise<FrameAnswer[]> {
  let started = false;
  for (let tries = 0; ; tries++) {
    const frames = await readFrames(tabId, isFull);
    const top = topOf(frames);
    if (top?.report || tries === TRIES) return frames;
    if (top?.parsed && !started) {
      started = true;
      await putSession(tabId);
    } else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

function reasonIn(top: FrameAnswer | undefined): CannotRun | null {
  if (top?.contentType === 'application/pdf') return 'pdf';
  if (!top?.report) return top?.parsed === false ? null : 'reload'; // a page that is still loading will have one
  return top.report.state === 'not-text' ? 'not-text' : null;
}

function topOf(frames: FrameAnswer[]): FrameAnswer | undefined {
  return frames.find(({ frameId }) => frameId === 0);
}

function reportOf({ frameId, report }: FrameAnswer): { frameId: number; report: PageReport }[] {
  return report ? [{ frameId, report }] : [];
}

async function hasAccess(host: string | null): Promise<boolean> {
  if (host === null || host.startsWith('file:')) return true;
  return browser.permissions.contains({ origins: [originOf(host)] }).catch(() => true);
}

/** Ports do not belong into a match pattern: one without them matches all. */
function originOf(host: string | null): string {
  return host === null || host.startsWith('file:') ? '<all_urls>' : `*://${host.replace(/:\d+$/, '')}/*`;
}
