/** Reaches the page sessions that live in the frames of a tab, through `scripting` alone. */
import { PANEL_LINE, type PageReport, SESSION, type Tell } from '../core/messages.ts';
import { readReport } from '../core/read-report.ts';
import { browser, type Runtime } from './browser.ts';
import { report } from './report.ts';

/** What a frame answers; `report` is null where no session lives. */
export interface FrameAnswer {
  frameId: number;
  report: PageReport | null;
  contentType: string;
  /** The document has been read to its end, so a session there would have started by itself. */
  parsed: boolean;
}

/**
 * Travels as source text into the frame's isolated world: it sees its argument and nothing around it.
 * Own properties only: a page's `<form id="…">` of that name is seen in our world too, and is no session.
 */
function lookInside(name: string, isFull: boolean) {
  const world = globalThis as unknown as Record<string, { report(isFull: boolean): PageReport }>;
  const report = Object.hasOwn(world, name) ? (world[name]?.report(isFull) ?? null) : null;
  return { report, contentType: document.contentType, parsed: document.readyState !== 'loading' };
}

/**
 * Asks every frame of the tab that we may look into. Rejects when we may not look into its top frame. `isFull`: with where
 * each mention stands.
 */
export async function readFrames(tabId: number, isFull = false): Promise<FrameAnswer[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: lookInside as (...args: unknown[]) => unknown,
    args: [SESSION, isFull],
    injectImmediately: true, // otherwise one slow frame keeps everyone waiting
  });
  return answers
    .map(({ frameId, result }) => ({ frameId, ...(result as Omit<FrameAnswer, 'frameId'> | undefined) }))
    .map(({ frameId, report, contentType = '', parsed = false }) => {
      return { frameId, report: readReport(report), contentType, parsed };
    })
    .sort((a, b) => a.frameId - b.frameId);
}

/**
 * Starts a session in every frame of the tab that has none: one that was open before the extension came or was updated.
 * (After an update Chromium 156 gives us a new isolated world, in which the old session is not seen.) Frames that are
 * still being read will start theirs; one that refuses is left out, and the others do not suffer for it.
 */
export async function putSession(tabId: number): Promise<void> {
  const without = (await readFrames(tabId)).filter(({ report, parsed }) => parsed && report === null);
  await Promise.allSettled(without.map(({ frameId }) => putScript(tabId, frameId, '/session.js')));
}

/** Puts the card script into one frame. */
export function putCard(tabId: number, frameId: number): Promise<void> {
  return putScript(tabId, frameId, '/card.js');
}

async function putScript(tabId: number, frameId: number, file: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
}

/** Tells one frame's session something. False when nobody is there to hear it. */
export async function tellFrame(tabId: number, frameId: number, tell: Tell): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, tell, { frameId });
    return true;
  } catch (error) {
    report(`telling a frame “${tell.tell}”`, error);
    return false;
  }
}

/** Tells all frames of a tab; which of them acts is theirs to know. */
export async function tellTab(tabId: number, tell: Tell): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, tell);
    return true;
  } catch (error) {
    report(`telling a tab “${tell.tell}”`, error);
    return false;
  }
}

/** A line to one frame's session, to hear when its report would be another. It closes with the frame, or with us. */
export function openLine(tabId: number, frameId: number): Runtime.Port {
  return browser.tabs.connect(tabId, { frameId, name: PANEL_LINE });
}
