/**
 * Follows the page in front of the reader, for the side panel:
 *
 *   tab switched, navigated, loaded ─▶ watch the tab ─▶ read it in full ─▶ changed()
 *   a frame tells another count ─────▶       ▲─── a frame's line rings, or breaks off
 *
 * Nothing is asked of a page that stays as it is. When this ends, no page is asked and none tells anything any more.
 */
import { readAsk } from '../core/read-message.ts';
import { browser, type Runtime } from './browser.ts';
import type { ActivePage } from './page-of-tab.ts';
import { report } from './report.ts';
import { type TabWatch, watchTab } from './watch-tab.ts';

export interface FollowedPage {
  /** Null when the page takes its time to answer. */
  page: ActivePage | null;
  /** Another number is another page, or the same one loaded anew. */
  visit: number;
}

export interface FollowWorld {
  /** Only this tab, whatever is in front. */
  tab?: number;
  changed(followed: FollowedPage): void;
}

export interface Following {
  /** Something was done that may have changed what the page says. */
  reread(): void;
}

/** After so long without an answer, what was shown of the page before goes. */
const PATIENCE_MS = 300;

export function followPage({ tab, changed }: FollowWorld, signal: AbortSignal): Following {
  let visit = 0;
  /** Of the page that answered last in this visit; empty before one has. */
  let address = '';
  let watch: TabWatch | null = null;

  function turnTo(tabId: number): void {
    watch?.end();
    begin();
    watch = watchTab(tabId, { take, left: begin });
  }

  function begin(): void {
    const mine = ++visit;
    address = '';
    setTimeout(() => {
      if (mine === visit && address === '' && !signal.aborted) changed({ page: null, visit });
    }, PATIENCE_MS);
  }

  function take(page: ActivePage): void {
    const now = `${page.tabId} ${(page.url ?? '').replace(/#.*$/s, '')}`;
    if (address !== '' && now !== address) visit += 1;
    address = now;
    changed({ page, visit });
  }

  async function start(): Promise<void> {
    if (tab !== undefined) return turnTo(tab);
    const window = await browser.windows.getCurrent();
    listen<Activated>(browser.tabs.onActivated, ({ tabId, windowId }) => {
      if (windowId === window.id) turnTo(tabId);
    });
    const [active] = await browser.tabs.query({ active: true, windowId: window.id });
    if (active?.id !== undefined && !watch && !signal.aborted) turnTo(active.id);
  }

  /** Until the end. */
  function listen<Listener>(event: Heard<Listener>, listener: Listener): void {
    if (signal.aborted) return;
    event.addListener(listener);
    signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
  }

  listen<Updated>(browser.tabs.onUpdated, (tabId, { status, url, title }) => {
    if (tabId !== watch?.tabId) return;
    if (status === 'loading') watch.loads();
    else if ((status ?? url ?? title) !== undefined) watch.read();
  });
  listen<Sent>(browser.runtime.onMessage as Heard<Sent>, (raw, sender) => {
    const isOfPage = sender.id === browser.runtime.id && sender.tab?.id === watch?.tabId;
    if (isOfPage && readAsk(raw)?.ask === 'count') watch?.read();
  });
  signal.addEventListener('abort', () => watch?.end(), { once: true });
  start().catch((error) => report('following the page', error));
  return { reread: () => watch?.read() };
}

type Activated = (info: { tabId: number; windowId?: number }) => void;
type Updated = (tabId: number, change: { status?: string; url?: string; title?: string }) => void;
/** Answers nothing, which leaves the answer to the worker. */
type Sent = (raw: unknown, sender: Runtime.MessageSender) => void;

interface Heard<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}
