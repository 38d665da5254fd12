import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCard } from '../../scripts/browser/card.ts';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { cardOn, named } from './card-on-page.ts';
import { press } from './command.ts';
import { boxOf, clickOn, middleOf, travel } from './pointer.ts';
import { openPopupOn, pressButton, textWhen } from './popup-on-page.ts';
import { mentionsOf, reportWhen, store, surfacesOf, useBrowser } from './stage.ts';

const stage = useBrowser();

const ARTICLE = `<h2>Trains</h2><p>A train to Azerbaijan leaves at noon.</p>
  <h2>Law</h2><p>The Republic of Azerbaijan has signed.</p>
  <h2>People</h2><p>Heydar Aliyev was born in another town.</p>
  <h2>Ships</h2><p>A ship to Azerbaijan leaves at night.</p>`;
const ALL = ['Azerbaijan', 'Republic of Azerbaijan', 'Heydar Aliyev', 'Azerbaijan'];
const WITHOUT = ['Republic of Azerbaijan', 'Heydar Aliyev'];

async function surfacesBecome(page: Page, surfaces: string[]): Promise<void> {
  await reportWhen(stage, page, surfaces.join(', '), ({ mentions }) => {
    return mentions.map(({ surface }) => surface).join() === surfaces.join();
  });
}

const rejections = () =>
  stage.open.ask('api.storage.local.get("settings").then((all) => all.settings?.rejections ?? [])');

/** Presses a button of the card with the pointer, which is already in it or comes to it. */
async function clickInCard(page: Page, words: string): Promise<void> {
  let box = { x: 0, y: 0, width: 0, height: 0 };
  await waitUntil(`a button "${words}" in the card`, async () => {
    const button = (await readCard(stage.open, page))?.buttons.find(({ label }) => label.includes(words));
    if (button) box = button.rect;
    return button;
  });
  await clickOn(page, box);
}

/** The card of the first "Azerbaijan", explained. */
async function explainFirst(page: Page): Promise<void> {
  const word = await boxOf(page, 'Azerbaijan');
  await page.mouse.move(...middleOf(word));
  const card = await cardOn(stage, page);
  await travel(page, middleOf(word), middleOf(named(card.buttons, 'Why this?').rect));
  await clickInCard(page, 'Why this?');
}

describe('“not this” in the card', () => {
  test.each([
    ['on this site', 'Not this on', (page: Page) => new URL(page.url()).host],
    ['anywhere', 'Not this anywhere', () => ''],
  ])('%s takes that name away and no other, and “Undo” brings it back', async (_, words, siteOn) => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page, ALL.length);
    await explainFirst(page);
    await clickInCard(page, words);
    await surfacesBecome(page, WITHOUT);
    expect(await rejections()).toEqual([{ entity: 'azerbaijan', alias: 'Azerbaijan', site: siteOn(page) }]);
    expect((await cardOn(stage, page)).text).toContain('“Azerbaijan” will not be marked');
    await clickInCard(page, 'Undo');
    await surfacesBecome(page, ALL);
    expect(await rejections()).toEqual([]);
    expect((await cardOn(stage, page)).text).toContain('“Azerbaijan” is marked again.');
  });

  test('by keyboard keeps the focus on the way back', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page, ALL.length);
    await press(stage, page, 'next-mention');
    await expect.poll(async () => (await readCard(stage.open, page))?.focused, { timeout: 10_000 }).toBe(true);
    await tabTo(page, 'Why this?');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Not this anywhere', 'back');
    await page.keyboard.press('Enter');
    await surfacesBecome(page, WITHOUT);
    expect((await cardOn(stage, page)).focusOn).toBe('Undo');
    await page.keyboard.press('Enter');
    await surfacesBecome(page, ALL);
    expect((await cardOn(stage, page)).focusOn).toBe('Not this anywhere');
  });
});

/** Goes with the Tab key until this has the focus. */
async function tabTo(page: Page, label: string, direction: 'on' | 'back' = 'on'): Promise<void> {
  const seen: (string | null)[] = [];
  if (direction === 'back') await page.keyboard.down('Shift');
  await waitUntil(
    () => `the focus on "${label}"; it went to ${seen.join(' | ')}`,
    async () => {
      await page.keyboard.press('Tab');
      seen.push((await cardOn(stage, page)).focusOn);
      return seen.at(-1) === label;
    },
  );
  if (direction === 'back') await page.keyboard.up('Shift');
}

describe('“not this” in the popup', () => {
  test.each([
    ['on this site', 'Not this on', (page: Page) => new URL(page.url()).host],
    ['anywhere', 'Not this anywhere', () => ''],
  ])('%s leaves the entry where it was, with “Undo” in focus', async (_, words, siteOn) => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page, ALL.length);
    const popup = await openPopupOn(stage, page);
    await textWhen(popup, '4 mentions on this page');
    await pressButton(popup, 'Azerbaijan 3 mentions');
    await pressButton(popup, 'Why “Azerbaijan”?');
    await pressButton(popup, words);
    await surfacesBecome(page, WITHOUT);
    await textWhen(popup, '2 mentions on this page', '“Azerbaijan” will not be marked', 'Seen, and not marked (2)');
    expect(await rejections()).toEqual([{ entity: 'azerbaijan', alias: 'Azerbaijan', site: siteOn(page) }]);
    expect(await entries(popup)).toEqual([
      'Not marked A train to Azerbaijan leaves at noon.',
      'The Republic of Azerbaijan has signed.',
      'Not marked A ship to Azerbaijan leaves at night.',
    ]);
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await pressButton(popup, 'Undo');
    await surfacesBecome(page, ALL);
    await textWhen(popup, '4 mentions on this page', '“Azerbaijan” is marked again.');
    expect((await entries(popup))[0]).toBe('A train to Azerbaijan leaves at noon.');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toContain(words);
  });

  test('is found there again when the popup is opened anew, and goes with one press', async () => {
    await store(stage, { rejections: [{ entity: 'azerbaijan', alias: 'Azerbaijan', site: '127.0.0.1' }] });
    const page = await stage.show(ARTICLE);
    expect(await surfacesOf(stage, page, WITHOUT.length)).toEqual(WITHOUT);
    const popup = await openPopupOn(stage, page);
    await textWhen(popup, '2 mentions on this page');
    await pressButton(popup, 'Seen, and not marked');
    await textWhen(popup, 'You said “not this” to the name “Azerbaijan”.');
    await pressButton(popup, 'Undo “not this” for “Azerbaijan”');
    await surfacesBecome(page, ALL);
    expect(await rejections()).toEqual([]);
  });
});

test('what is rejected on another site is marked here', async () => {
  await store(stage, { rejections: [{ entity: 'azerbaijan', alias: 'Azerbaijan', site: 'news.example' }] });
  const page = await stage.show(ARTICLE);
  expect(await surfacesOf(stage, page, ALL.length)).toEqual(ALL);
});

test('a rejected longer name leaves no mention of the shorter one inside it', async () => {
  await store(stage, { rejections: [{ entity: 'azerbaijan', alias: 'Republic of Azerbaijan', site: '' }] });
  const page = await stage.show(ARTICLE);
  await mentionsOf(stage, page, 3);
  await surfacesBecome(page, ['Azerbaijan', 'Heydar Aliyev', 'Azerbaijan']);
});

test('the options list what was rejected, and a press there marks it again', async () => {
  await store(stage, { rejections: [{ entity: 'azerbaijan', alias: 'Azerbaijan', site: '' }] });
  const page = await stage.show(ARTICLE);
  await surfacesBecome(page, WITHOUT);
  const options = await stage.open.openExtensionPage('options.html?here');
  await pressButton(options, 'Remove “Azerbaijan” (anywhere)');
  await page.bringToFront();
  await surfacesBecome(page, ALL);
});

function entries(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mentions details[open] .mention > :first-child')].map((each) =>
      each.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}
