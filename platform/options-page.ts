import { browser } from './browser.ts';

/** Shows the options page, in the tab where it is already open if there is one. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
