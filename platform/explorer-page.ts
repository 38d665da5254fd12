import { type Place, placeToHash } from '../core/place.ts';
import { browser } from './browser.ts';

const PAGE = 'explorer.html';

/**
 * Shows a place of the explorer: in its tab, if there is one, and that tab comes to the front. Without `tabs` permission the
 * browser tells the addresses of our own pages all the same.
 */
export async function openExplorer(place: Place): Promise<void> {
  const url = browser.runtime.getURL(`${PAGE}${placeToHash(place)}`);
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL(PAGE) });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}
