/** The context menu: "Look up …" for selected words. Works where cards cannot: PDF, reader view, editors. */
import { browser } from './browser.ts';
import { putLookup, takeLookup, trimLookup } from './lookup-request.ts';
import { report } from './report.ts';

const LOOK_UP = 'look-up';

/** Absent on Firefox for Android. */
function menus(): typeof browser.contextMenus | undefined {
  return browser.contextMenus as typeof browser.contextMenus | undefined;
}

/** Makes the menu anew. `title` holds `%s`, where the browser puts the selected words. */
export async function createMenus(title: string): Promise<void> {
  const api = menus();
  if (!api) return;
  await api.removeAll();
  api.create({ id: LOOK_UP, title, contexts: ['selection'] }, () => {
    if (browser.runtime.lastError) report('making the context menu', browser.runtime.lastError);
  });
}

/** To be called at the top of the worker. */
export function listenToMenus(): void {
  menus()?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
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
