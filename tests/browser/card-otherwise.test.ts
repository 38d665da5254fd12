import { describe, expect, test } from 'vitest';
import { readCard } from '../../scripts/browser/card.ts';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { ARTICLE, cardOn, FILLER, named, noCardOn, showAndRest } from './card-on-page.ts';
import { press } from './command.ts';
import { boxOf, clickOn, middleOf, travel } from './pointer.ts';
import { BROWSER, mentionsOf, rest, store, surfacesOf, useBrowser } from './stage.ts';

const stage = useBrowser({ touch: true });

describe('by keyboard', () => {
  test('the command goes to the next mention and opens its card; Escape gives the focus back', async () => {
    const page = await stage.show(`<button id="first">First</button>${FILLER}${ARTICLE}`);
    await mentionsOf(stage, page);
    await page.focus('#first');
    await press(stage, page, 'next-mention');
    const card = await cardOn(stage, page);
    expect(card.role).toBe('dialog');
    expect(card.label).toContain('Azerbaijan');
    await expect.poll(async () => (await readCard(stage.open, page))?.focused).toBe(true);
    expect((await boxOf(page, 'Azerbaijan')).y).toBeLessThan(768);
    await page.keyboard.press('Escape');
    await noCardOn(stage, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
  });

  test('next and previous walk through the mentions in the order of the page', async () => {
    const page = await stage.show(
      `<h2>One</h2><p>Azerbaijan.</p><h2>Two</h2><p>Heydar Aliyev.</p><h2>Three</h2><p>Nakhchivan.</p>`,
    );
    await mentionsOf(stage, page, 3);
    const labels: (string | null)[] = [];
    for (const command of ['next-mention', 'next-mention', 'previous-mention'] as const) {
      const before = labels.at(-1);
      await press(stage, page, command);
      await waitUntil('another card', async () => {
        const label = (await readCard(stage.open, page))?.label ?? null;
        if (label === null || label === before) return false;
        labels.push(label);
        return true;
      });
    }
    expect(labels[0]).toContain('Azerbaijan');
    expect(labels[1]).toContain('Heydar Aliyev');
    expect(labels[2]).toBe(labels[0]);
  });

  test('the pointer opens nothing when the reader chose the keyboard alone', async () => {
    await store(stage, { open: 'keyboard' });
    const page = await showAndRest(stage);
    await rest(1_200);
    expect(await readCard(stage.open, page)).toBeNull();
  });
});

describe('with a finger', () => {
  test('a tap on a mention opens the card as a sheet at the bottom', async () => {
    const page = await stage.show(`${ARTICLE}`);
    await mentionsOf(stage, page);
    await page.touchscreen.tap(...middleOf(await boxOf(page, 'Azerbaijan')));
    const { rect } = await cardOn(stage, page);
    const height = await page.evaluate(() => window.innerHeight);
    expect(Math.abs(rect.y + rect.height - height)).toBeLessThan(30);
    expect(rect.height).toBeLessThanOrEqual(height * 0.56);
  });

  test('a tap on a mention in a link follows the link', async () => {
    const page = await stage.show('<p>Trains to <a href="#followed">Azerbaijan</a> leave at noon.</p>');
    await mentionsOf(stage, page);
    await page.touchscreen.tap(...middleOf(await boxOf(page, 'Azerbaijan')));
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#followed');
  });
});

describe('“Not on this site”', () => {
  test('in the card takes the marks away, and “Undo” brings them back', async () => {
    const page = await showAndRest(stage);
    const card = await cardOn(stage, page);
    await travel(
      page,
      middleOf(await boxOf(page, 'Azerbaijan')),
      middleOf(named(card.buttons, 'Not on this site').rect),
    );
    await clickOn(page, named((await cardOn(stage, page)).buttons, 'Not on this site').rect);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBe(0);
    const rules = await stage.open.ask('api.storage.local.get("settings").then(({ settings }) => settings.sites)');
    expect(rules).toEqual([{ pattern: new URL(page.url()).host, show: false }]);
    const undo = named((await cardOn(stage, page)).buttons, 'Undo');
    await clickOn(page, undo.rect);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  });
});

test('the tests run in the browser they say', async () => {
  expect((await stage.open.browser.version()).toLowerCase()).toContain(BROWSER === 'firefox' ? 'firefox' : 'chrome');
});
