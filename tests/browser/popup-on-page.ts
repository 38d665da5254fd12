/** What a test asks of the popup: to open on a page, to say something, to have a button. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browser/launch.ts';
import type { Stage } from './stage.ts';

/**
 * The popup in a tab of its own, loaded while the page's tab is in front, which is how it learns whose mentions to show.
 * No driver can click in the panel of a toolbar button in both browsers.
 */
export async function openPopupOn(stage: Stage, page: Page): Promise<Page> {
  const popup = await stage.open.openExtensionPage('popup.html');
  await page.bringToFront();
  await popup.evaluate('window.old = true; location.reload()').catch(() => {});
  await waitUntil('the popup to load again', () =>
    popup.evaluate('!window.old && document.readyState === "complete"').catch(() => false),
  );
  return popup;
}

export async function textWhen(page: Page, ...words: (string | RegExp)[]): Promise<string> {
  let text = '';
  await waitUntil(
    () => `${words.join(', ')} in: ${text}`,
    async () => {
      text = String(await page.evaluate('document.body.innerText').catch(() => ''));
      return words.every((word) => (typeof word === 'string' ? text.includes(word) : word.test(text)));
    },
  );
  return text;
}

/** Presses the first button whose name holds these words. */
export async function pressButton(page: Page, words: string): Promise<void> {
  await waitUntil(`a button "${words}"`, () =>
    page.evaluate((words) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=button], [role=switch], summary')];
      const found = buttons.find((each) =>
        `${each.getAttribute('aria-label') ?? ''} ${each.innerText}`.includes(words),
      );
      found?.focus();
      found?.click();
      return found !== undefined;
    }, words),
  );
}
