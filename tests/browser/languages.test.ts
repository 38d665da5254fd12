import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { cardOn, named, showAndRest } from './card-on-page.ts';
import { openPopupOn, textWhen } from './popup-on-page.ts';
import { mentionsOf, store, useBrowser } from './stage.ts';

const stage = useBrowser();

const ARTICLE = '<h1>Railways</h1><p>A train to Azerbaijan leaves at noon.</p>';

const TONGUES = [
  {
    language: 'az',
    own: 'Azərbaycan dili',
    options: 'Parametrlər',
    popup: 'Bu səhifədə 1 xatırlanma',
    card: 'Niyə bu?',
  },
  { language: 'tr', own: 'Türkçe', options: 'Ayarlar', popup: 'Bu sayfada 1 değinme', card: 'Neden bu?' },
  { language: 'ru', own: 'Русский', options: 'Настройки', popup: '1 упоминание на этой странице', card: 'Почему это?' },
] as const;

function choose(options: Page, own: string): Promise<unknown> {
  return waitUntil(`the choice of ${own}`, () =>
    options.evaluate((own) => {
      const label = [...document.querySelectorAll('label')].find((each) => each.innerText.trim() === own);
      label?.click();
      return label !== undefined;
    }, own),
  );
}

const langOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

describe.each(TONGUES)('in $language', ({ language, own, options: title, popup: counted, card: why }) => {
  test('the options speak it as soon as it is chosen, and say so', async () => {
    const options = await stage.open.openExtensionPage('options.html?here');
    await choose(options, own);
    await textWhen(options, title);
    await expect.poll(() => langOf(options), { timeout: 10_000 }).toBe(language);
    await expect.poll(() => options.title()).toContain(title);
    await expect.poll(() => stage.open.ask('api.storage.local.get("settings")')).toEqual({ settings: { language } });
  });

  test('an open popup speaks it at once', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page);
    const popup = await openPopupOn(stage, page);
    await textWhen(popup, '1 mention on this page');
    await store(stage, { language });
    await textWhen(popup, counted);
    await expect.poll(() => langOf(popup), { timeout: 10_000 }).toBe(language);
  });

  test('the card speaks it, and leaves a claim in its own language', async () => {
    await store(stage, { language });
    const page = await showAndRest(stage);
    const card = await cardOn(stage, page);
    expect(card.lang).toBe(language);
    expect(named(card.buttons, why)).toBeDefined();
    expect(card.claimLang).toBe('en');
  });

  test('the explorer speaks it, and leaves a claim and what is known of an entry in theirs', async () => {
    await store(stage, { language });
    const explorer = await stage.open.openExtensionPage('explorer.html#/entity/azerbaijan');
    await expect.poll(() => langOf(explorer), { timeout: 10_000 }).toBe(language);
    const lang = (selector: string) =>
      explorer.evaluate((selector) => document.querySelector(selector)?.getAttribute('lang'), selector);
    await waitUntil('a claim', () => explorer.evaluate(() => document.querySelector('[data-claim] a') !== null));
    expect(await lang('[data-claim] a')).toBe('en');
    expect(await lang('h1')).toBe('en');
  });
});

test('Azerbaijani dates have their months, in a browser that does not know them', async () => {
  await store(stage, { language: 'az' });
  const explorer = await stage.open.openExtensionPage('explorer.html#/');
  const text = await textWhen(
    explorer,
    /\d{1,2} (yanvar|dekabr|iyun|avqust|fevral|mart|aprel|may|iyul|sentyabr|oktyabr|noyabr) \d{4}/,
  );
  expect(text).not.toMatch(/\bM\d\d\b/);
});
