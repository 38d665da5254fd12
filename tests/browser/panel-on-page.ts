/** What a test asks of the side panel: to be bound to a page, and to press what stands in it. */
import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import type { Stage } from './stage.ts';

/** The panel as a page of its own, bound to the page's tab: no driver reaches into the panel of both browsers. */
export async function openPanelOn(stage: Stage, page: Page): Promise<Page> {
  const tab = await stage.open.ask<number>(
    `api.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`,
  );
  return stage.open.openExtensionPage(`sidepanel.html?tab=${tab}`);
}

/** Call at the top of a test file: panels go after every test. */
export function closePanels(stage: Stage): void {
  afterEach(async () => {
    for (const page of await stage.open.browser.pages()) if (page.url().includes('sidepanel.html')) await page.close();
  });
}

/** Presses the way to the first mention whose sentence holds these words. */
export async function jumpTo(panel: Page, words: string): Promise<void> {
  await waitUntil(`a sentence with "${words}"`, () =>
    panel.evaluate((words) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.mention .press--row')];
      const row = rows.find(({ innerText }) => innerText.includes(words));
      row?.focus();
      row?.click();
      return row !== undefined;
    }, words),
  );
}

/** What has the focus in a page, by the beginning of its text. */
export async function focusIn(page: Page): Promise<string> {
  return String(await page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? ''));
}
