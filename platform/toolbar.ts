/**
 * The number on the toolbar icon.
 *
 * Nothing is remembered: when a frame says that its number changed, all frames of the tab are asked anew. So the worker
 * may sleep, frames may go, and no count is ever kept. Browsers clear a tab's badge themselves when it goes elsewhere.
 */
import { browser } from './browser.ts';
import { report } from './report.ts';
import { readFrames } from './sessions.ts';
import { loadSettings } from './settings-store.ts';

const MOST_SHOWN = 99;
/** Neither a warning nor an approval; white on it has a contrast of 6 to 1. */
const GREY = '#5f6368';
const WHITE = '#ffffff';

/** Tabs being counted now, and whether to count once more afterwards. Empty whenever the worker is idle. */
const counting = new Map<number, boolean>();

/** Counts a tab's mentions and shows them. Calls during a count lead to one more count, not to many. */
export async function showCount(tabId: number): Promise<void> {
  if (counting.has(tabId)) {
    counting.set(tabId, true);
    return;
  }
  do {
    counting.set(tabId, false);
    await countAndShow(tabId);
  } while (counting.get(tabId));
  counting.delete(tabId);
}

/** After the badge was switched on or off: every tab shows it, or none. */
export async function showCountEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : showCount(id))));
}

export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}

async function countAndShow(tabId: number): Promise<void> {
  try {
    const { badge } = await loadSettings();
    await showBadge(tabId, badgeText(badge ? await countTab(tabId) : 0));
  } catch (error) {
    report('showing the number of mentions', error); // most often a tab that was closed meanwhile
  }
}

async function countTab(tabId: number): Promise<number> {
  const frames = await readFrames(tabId).catch(() => []);
  return frames.reduce((sum, frame) => sum + (frame.report?.mentions.length ?? 0), 0);
}

/** Colours are set each time, since they do not outlive the browser. Safari and Firefox for Android have none. */
async function showBadge(tabId: number, text: string): Promise<void> {
  const action: Partial<typeof browser.action> = browser.action;
  await action.setBadgeText?.({ tabId, text });
  if (text === '') return;
  await action.setBadgeBackgroundColor?.({ color: GREY, tabId });
  await action.setBadgeTextColor?.({ color: WHITE, tabId });
}
