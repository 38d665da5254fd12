import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../scripts/browser/launch.ts';
import { openPopupOn, textWhen } from './popup-on-page.ts';
import { mentionsOf, reportWhen, store, useBrowser } from './stage.ts';

const stage = useBrowser({
  keepWelcome: true,
  policy: { density: 'all', style: 'underline', colour: 'red', locked: ['off', 'sites', 'style'], welcome: false },
});

const ARTICLE = '<h2>One</h2><p>Azerbaijan, and again Azerbaijan.</p><p>Azerbaijan a third time.</p>';

/** Whether the control with these words can be used. */
function isShut(page: Page, words: string): Promise<boolean> {
  return page.evaluate((words) => {
    const named = [...document.querySelectorAll<HTMLElement>('label, button')].find((each) =>
      each.innerText.includes(words),
    );
    const control = named instanceof HTMLLabelElement ? named.control : named;
    if (!control) throw new Error(`nothing says "${words}"`);
    return control.matches(':disabled');
  }, words);
}

describe('under a policy', () => {
  test('no welcome page was opened', async () => {
    const addresses = await Promise.all((await stage.open.browser.pages()).map(addressOf));
    expect(addresses.filter((address) => address.includes('welcome.html'))).toEqual([]);
  });

  test('a page follows what is preset, and the reader may choose otherwise', async () => {
    const page = await stage.show(ARTICLE);
    const painted = async () => (await mentionsOf(stage, page)).filter((mention) => mention.painted).length;
    await expect.poll(painted, { timeout: 10_000 }).toBe(3);
    await store(stage, { density: 'section' });
    await expect.poll(painted, { timeout: 10_000 }).toBe(1);
  });

  test('what is locked holds, whatever lies in the storage', async () => {
    await store(stage, { off: true, sites: [{ pattern: '*', show: false }] });
    const page = await stage.show(ARTICLE);
    await reportWhen(stage, page, 'to look all the same', ({ state }) => state === 'looking');
    await mentionsOf(stage, page, 3);
  });

  test('the options page shuts what is locked and says why, and names what is wrong in the policy', async () => {
    const options = await stage.open.openExtensionPage('options.html?here');
    await textWhen(options, 'Set by your organisation.', 'colour: there is no such setting');
    expect(await isShut(options, 'Marks everywhere')).toBe(true);
    expect(await isShut(options, 'Underline')).toBe(true);
    expect(await isShut(options, 'Every mention')).toBe(false);
    expect(await isShut(options, 'Add')).toBe(true);
  });

  test('the popup shuts the switches that are locked', async () => {
    const popup = await openPopupOn(stage, await stage.show(ARTICLE));
    await textWhen(popup, 'Set by your organisation.', 'On 127.0.0.1');
    expect(await isShut(popup, 'Everywhere')).toBe(true);
    expect(await isShut(popup, 'On 127.0.0.1')).toBe(true);
    expect(await isShut(popup, 'Pause until tomorrow')).toBe(false);
  });
});
