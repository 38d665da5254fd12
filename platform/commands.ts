/** Keyboard commands. The popup's own (`_execute_action`) is the browser's and never arrives here. */
import { siteOf, siteState, switchSite } from '../core/sites.ts';
import { browser, type Tabs } from './browser.ts';
import { report } from './report.ts';
import { tellTab } from './sessions.ts';
import { changeSettings } from './settings-store.ts';
import { openSidePanel } from './side-panel.ts';

/** To be called at the top of the worker. Firefox for Android has no commands. */
export function listenToCommands(): void {
  const api = browser.commands as typeof browser.commands | undefined;
  api?.onCommand.addListener((command, tab) => {
    obey(command, tab).catch((error) => report(`obeying “${command}”`, error));
  });
}

export async function obey(command: string, tab?: Tabs.Tab): Promise<void> {
  // Before anything is awaited: browsers open a panel only while they still see the key.
  if (command === 'open-panel') return void (await openSidePanel(tab?.windowId));
  const { id, url } = tab ?? (await activeTab()) ?? {};
  if (id === undefined) return;
  if (command === 'next-mention') await tellTab(id, { tell: 'next' });
  else if (command === 'previous-mention') await tellTab(id, { tell: 'previous' });
  else if (command === 'pause-here' && url !== undefined) await pauseHere(url);
}

async function activeTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Turns the site of a page off, or on again. */
async function pauseHere(url: string): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  await changeSettings((settings) => {
    const shown = siteState({ ...settings, off: false, offUntil: 0 }, url, 0) === 'on';
    return { sites: switchSite(settings, site, !shown, url) };
  });
}
