/** What a reader can do about a page from our own pages. */
import { switchSite } from '../core/sites.ts';
import { type ActivePage, tellFrame } from './page-of-tab.ts';
import { changeSettings } from './settings-store.ts';

/** "Look at this page", in the "only when I click" mode. */
export async function lookAt(page: ActivePage): Promise<void> {
  if (page.kind !== 'reports') return;
  await Promise.all(page.frames.map(({ frameId }) => tellFrame(page.tabId, frameId, { tell: 'look' })));
}

/** Shows marks on a site, or no more. */
export async function switchHere(site: string | null, url: string | null, show: boolean): Promise<void> {
  if (site !== null) await changeSettings((now) => ({ sites: switchSite(now, site, show, url ?? undefined) }));
}

/** The way back from "off", in one press. */
export async function turnOn(
  state: 'off-here' | 'off-everywhere' | 'off-until',
  site: string | null,
  url: string | null,
): Promise<void> {
  if (state === 'off-here') await switchHere(site, url, true);
  else await changeSettings({ off: false, offUntil: 0 });
}
