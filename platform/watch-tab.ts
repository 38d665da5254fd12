/**
 * Reads one tab in full, and again whenever one of its frames rings: the page is never asked in vain.
 *
 * Each frame's session gets a line, which it rings when its report would be another. A line breaks off with its frame, so
 * that a frame that goes is noticed too.
 */
import { browser, type Runtime } from './browser.ts';
import { type ActivePage, readActivePage } from './page-of-tab.ts';
import { report } from './report.ts';
import { openLine } from './sessions.ts';

/** Changes within this time are read together. */
const PAUSE_MS = 150;
/** A page that changes all the time, and takes long to read, is read a sixth of the time at most. */
const REST = 5;
/** A page that is still loading is asked again so often, in case nothing tells that it can be read. */
const LOADING_MS = 1_000;
const MOST_TRIES = 60;

export interface TabWatch {
  readonly tabId: number;
  read(): void;
  /** The tab goes elsewhere. */
  loads(): void;
  end(): void;
}

interface TabWatcher {
  take(page: ActivePage): void;
  /** The document that was read has gone. */
  left(): void;
}

export function watchTab(tabId: number, { take, left }: TabWatcher): TabWatch {
  const lines = new Map<number, Runtime.Port>();
  /** Frames in which nobody answers the line. Calling them again would be asking for ever. */
  const deaf = new Set<number>();
  let isReading = false;
  let isWanted = false;
  let isOver = false;
  let tries = 0;

  function read(): void {
    isWanted = true;
    if (isReading || isOver) return;
    isReading = true;
    readWhileWanted()
      .catch((error) => report('reading the page', error))
      .finally(() => {
        isReading = false;
      });
  }

  async function readWhileWanted(): Promise<void> {
    while (isWanted && !isOver) {
      isWanted = false;
      const startMs = performance.now();
      const page = await readActivePage(tabId, true);
      const tookMs = performance.now() - startMs;
      if (isOver) return;
      if (isLoading(page)) waitForMore();
      else {
        tries = 0;
        take(page);
        connect(page);
      }
      await new Promise((resolve) => setTimeout(resolve, Math.max(PAUSE_MS, isLoading(page) ? 0 : tookMs * REST)));
    }
  }

  function waitForMore(): void {
    tries += 1;
    if (tries <= MOST_TRIES) setTimeout(read, LOADING_MS);
  }

  function connect(page: ActivePage): void {
    const frames = page.kind === 'reports' ? page.frames.map(({ frameId }) => frameId) : [];
    for (const frameId of lines.keys()) if (!frames.includes(frameId)) hangUp(frameId);
    for (const frameId of frames) if (!lines.has(frameId) && !deaf.has(frameId)) call(frameId);
  }

  function call(frameId: number): void {
    const line = openLine(tabId, frameId);
    let hasRung = false;
    lines.set(frameId, line);
    line.onMessage.addListener(() => {
      hasRung = true;
      read();
    });
    line.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // looked at, or Chromium complains that nobody did
      if (lines.get(frameId) !== line) return;
      lines.delete(frameId);
      if (hasRung) broken(frameId);
      else deaf.add(frameId);
    });
  }

  function broken(frameId: number): void {
    if (frameId === 0) left();
    read();
  }

  function hangUp(frameId: number): void {
    const line = lines.get(frameId);
    lines.delete(frameId);
    line?.disconnect();
  }

  read();
  return {
    tabId,
    read,
    loads() {
      deaf.clear();
      tries = 0;
      read();
    },
    end() {
      isOver = true;
      for (const frameId of [...lines.keys()]) hangUp(frameId);
    },
  };
}

/** No frame answers yet, and nothing speaks against it. */
function isLoading(page: ActivePage): boolean {
  return page.kind === 'reports' && page.frames.length === 0;
}
