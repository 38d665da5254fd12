/** The extension's own pages, and the places of the explorer. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browser/launch.ts';
import type { Stage } from './stage.ts';

export const OUR_PAGES = [
  'options.html?here',
  'welcome.html',
  'welcome.html#new',
  'sidepanel.html',
  'popup.html',
  'explorer.html#/',
  'explorer.html#/topic/country',
  'explorer.html#/entity/azerbaijan',
  'explorer.html#/article/azerbaijans-international-citizens',
  'explorer.html#/claim/azerbaijans-international-citizens%2Fc08',
  'explorer.html#/search/aliyev',
  'explorer.html#/pictures',
  'explorer.html#/notebook',
  'explorer.html#/claim/there-is-none',
] as const;

/** Opens it and waits until it says what it is. */
export async function openOurPage(stage: Stage, path: string): Promise<Page> {
  const page = await stage.open.openExtensionPage(path);
  await waitUntil(`${path} to say what it is`, () => page.evaluate(() => document.querySelector('h1')?.textContent));
  return page;
}
