/**
 * The context menu: "Look up …" for selected words, which works where cards cannot (PDF, reader view, editors), and
 * elsewhere on a page the side panel. On a page never two entries at once: browsers would put them into a menu of their own.
 * At the toolbar's icon there is room, and the explorer is opened from there too.
 */
import { browser } from './browser.ts';
import { openExplorer } from './explorer-page.ts';
import { putLookup, takeLookup, trimLookup } from './lookup-request.ts';
import { report } from './report.ts';
import { hasSidePanel, openSidePanel } from './side-panel.ts';

const LOOK_UP = 'look-up';
const PANEL = 'open-panel';
const EXPLORE = 'explore';

/** Absent on Firefox for Android. */
function menus(): typeof browser.contextMenus | undefined {
  return browser.contextMenus as typeof browser.contextMenus | undefined;
}

/** Makes the menu anew. `lookUp` holds `%s`, where the browser puts the selected words. */
export async function createMenus(titles: { lookUp: string; panel: string; explore: string }): Promise<void> {
  const api = menus();
  if (!api) return;
  await api.removeAll();
  const created = () => {
    if (browser.runtime.lastError) report('making the context menu', browser.runtime.lastError);
  };
  api.create({ id: LOOK_UP, title: titles.lookUp, contexts: ['selection'] }, created);
  if (hasSidePanel()) api.create({ id: PANEL, title: titles.panel, contexts: ['page', 'action'] }, created);
  api.create({ id: EXPLORE, title: titles.explore, contexts: ['action'] }, created);
}

/** To be called at the top of the worker. */
export function listenToMenus(): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === PANEL) void openSidePanel(tab?.windowId);
    if (menuItemId === EXPLORE) openExplorer({ kind: 'home' }).catch((error) => report('opening the explorer', error));
    if (menuItemId === LOOK_UP) lookUp(selectionText).catch((error) => report('looking up a selection', error));
  });
}

/** Opens the popup with these words searched for, or a tab where the popup cannot be opened. */
export async function lookUp(text: string): Promise<void> {
  // Firefox opens the popup only while it still sees the click: nothing may be awaited before.
  const put = putLookup(text);
  const opened = openPopup();
  await put;
  if (await opened) return;
  await takeLookup();
  await browser.tabs.create({
    url: browser.runtime.getURL(`popup.html?search=${encodeURIComponent(trimLookup(text))}`),
  });
}

async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false; // no window in front, or a browser that opens no popup by itself
  }
}
