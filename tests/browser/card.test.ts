import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type Control, readCard, type SeenCard } from '../../scripts/browser/card.ts';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { press } from './command.ts';
import { boxInFrame, boxOf, clickOn, middleOf, restOn, travel } from './pointer.ts';
import { BROWSER, mentionsOf, rest, store, surfacesOf, useBrowser } from './stage.ts';

const stage = useBrowser({ touch: true });

const ARTICLE =
  '<h1>Railways</h1><p>A train to Azerbaijan leaves at noon.</p><p id="far">Bread is sold on the train.</p>';
const FILLER = '<p>Bread is sold on the train, and tea.</p>'.repeat(60);

async function cardOn(page: Page): Promise<SeenCard> {
  let seen: SeenCard | null = null;
  await waitUntil('a card', async () => {
    seen = await readCard(stage.open, page);
    return seen;
  });
  return seen as unknown as SeenCard;
}

async function noCardOn(page: Page): Promise<void> {
  await waitUntil('the card to go', async () => (await readCard(stage.open, page)) === null);
}

async function openByHover(html = ARTICLE): Promise<Page> {
  const page = await stage.show(html);
  await mentionsOf(stage, page);
  await restOn(page, await boxOf(page, 'Azerbaijan'));
  return page;
}

function named(controls: Control[], label: string): Control {
  const control = controls.find((each) => each.label.includes(label));
  if (!control) throw new Error(`the card has no "${label}", only ${controls.map((each) => each.label).join(' | ')}`);
  return control;
}

describe('with the pointer', () => {
  test('resting on a mention opens the card: claims, each with who says it, when and in whose interest', async () => {
    const card = await cardOn(await openByHover());
    expect(card.text).toContain('Azerbaijan');
    expect(card.text).toContain('Azerbaijan America Alliance');
    expect(card.text).toMatch(/2014/);
    expect(card.text).toMatch(/independent|stake|confirmed/i);
    expect(card.links.map(({ href }) => href).filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(card.links.map(({ href }) => href).filter((href) => href.includes('#:~:text='))).not.toEqual([]);
    expect(card.focused).toBe(false);
  });

  test('the card stays while the pointer travels into it and rests there', async () => {
    const page = await openByHover();
    const card = await cardOn(page);
    const from = middleOf(await boxOf(page, 'Azerbaijan'));
    await travel(page, from, [card.rect.x + Math.min(60, card.rect.width / 2), card.rect.y + 30]);
    await rest(1_500);
    expect(await readCard(stage.open, page)).not.toBeNull();
  });

  test('the card goes when the pointer leaves', async () => {
    const page = await openByHover();
    await cardOn(page);
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), [1000, 700]);
    await noCardOn(page);
  });

  test('the card does not cover the line it belongs to', async () => {
    const page = await openByHover();
    const card = await cardOn(page);
    const line = await boxOf(page, 'Azerbaijan');
    expect(card.rect.y >= line.y + line.height || card.rect.y + card.rect.height <= line.y).toBe(true);
  });

  test('Escape closes it, wherever the focus is', async () => {
    const page = await openByHover(`<input id="field" autofocus>${ARTICLE}`);
    await page.focus('#field');
    await cardOn(page);
    await page.keyboard.press('Escape');
    await noCardOn(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('the button in the card closes it', async () => {
    const page = await openByHover();
    const card = await cardOn(page);
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), middleOf(named(card.buttons, 'Close').rect));
    await clickOn(page, named((await cardOn(page)).buttons, 'Close').rect);
    await noCardOn(page);
  });

  test('passing over a mention opens nothing', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page);
    const [x, y] = middleOf(await boxOf(page, 'Azerbaijan'));
    await page.mouse.move(x - 60, y);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 300, y + 200);
    await rest(1_200);
    expect(await readCard(stage.open, page)).toBeNull();
  });

  test('text that scrolls under a resting pointer opens nothing, until the pointer moves', async () => {
    const page = await stage.show(`${FILLER}${ARTICLE}${FILLER}`);
    await mentionsOf(stage, page);
    const [x, y] = middleOf(await boxOf(page, 'Azerbaijan'));
    await page.mouse.move(x - 30, 300);
    await page.mouse.move(x, 300);
    await rest(600);
    await page.evaluate((down) => window.scrollBy({ top: down, behavior: 'instant' }), y - 300);
    const word = await boxOf(page, 'Azerbaijan');
    expect(Math.abs(middleOf(word)[1] - 300)).toBeLessThan(5);
    await rest(1_500);
    expect(await readCard(stage.open, page)).toBeNull();
    await restOn(page, { ...word, x: word.x + 12 });
    expect((await cardOn(page)).text).toContain('Azerbaijan');
  });

  test.each([
    ['hover', ['pointerover', 'pointermove', 'mousemove']],
    ['click', ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']],
  ] as const)('events that the page makes up open nothing (%s)', async (open, types) => {
    await store(stage, { open });
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page);
    const [x, y] = middleOf(await boxOf(page, 'Azerbaijan'));
    const make = (clientX: number, clientY: number, types: readonly string[]) => {
      const target = document.elementFromPoint(clientX, clientY) ?? document.body;
      const init = { clientX, clientY, bubbles: true, composed: true, pointerType: 'mouse', detail: 1 };
      for (const type of types) target.dispatchEvent(new PointerEvent(type, init));
    };
    for (const away of [3, 2, 1]) {
      await page.evaluate(make, x - away, y, types);
      await rest(60);
    }
    await rest(1_000);
    expect(await readCard(stage.open, page)).toBeNull();
  });

  test('the card opens inside a modal dialog of the page, and can be used there', async () => {
    const page = await stage.show(`<p>Outside.</p><dialog><p>A train to Azerbaijan leaves at noon.</p></dialog>`);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await mentionsOf(stage, page);
    await restOn(page, await boxOf(page, 'Azerbaijan'));
    const card = await cardOn(page);
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), middleOf(named(card.buttons, 'Close').rect));
    await clickOn(page, named((await cardOn(page)).buttons, 'Close').rect);
    await noCardOn(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('the card opens in a frame of another origin', async () => {
    const page = await stage.show({
      html: (other) => `<p>Here is a frame.</p><iframe width="700" height="500" src="${other}"></iframe>`,
      other: ARTICLE,
    });
    await mentionsOf(stage, page);
    await restOn(page, await boxInFrame(page, 'iframe', 'Azerbaijan'));
    expect((await cardOn(page)).frameId).not.toBe(0);
  });

  test('the card opens in an open shadow root', async () => {
    const page = await stage.show('<news-item></news-item>');
    await page.evaluate(() => {
      const root = document.querySelector('news-item')?.attachShadow({ mode: 'open' });
      const paragraph = document.createElement('p');
      paragraph.textContent = 'A train to Azerbaijan leaves at noon.';
      root?.append(paragraph);
    });
    await mentionsOf(stage, page);
    await restOn(page, await boxOf(page, 'Azerbaijan'));
    expect((await cardOn(page)).text).toContain('Azerbaijan');
  });

  test('the card opens under the strictest policy, and is styled', async () => {
    const page = await stage.show({
      html: ARTICLE,
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    });
    await mentionsOf(stage, page);
    await restOn(page, await boxOf(page, 'Azerbaijan'));
    const { rect } = await cardOn(page);
    expect(rect.width).toBeGreaterThan(300);
    expect(rect.width).toBeLessThanOrEqual(362);
    expect(rect.height).toBeLessThanOrEqual(422);
  });

  test('only a click opens it when the reader chose so', async () => {
    await store(stage, { open: 'click' });
    const page = await openByHover();
    await rest(1_200);
    expect(await readCard(stage.open, page)).toBeNull();
    await clickOn(page, await boxOf(page, 'Azerbaijan'));
    expect((await cardOn(page)).text).toContain('Azerbaijan');
  });

  test('a closed card leaves the page’s source as it was', async () => {
    const page = await stage.show(ARTICLE);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await mentionsOf(stage, page);
    await restOn(page, await boxOf(page, 'Azerbaijan'));
    await cardOn(page);
    await page.keyboard.press('Escape');
    await noCardOn(page);
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});

describe('by keyboard', () => {
  test('the command goes to the next mention and opens its card; Escape gives the focus back', async () => {
    const page = await stage.show(`<button id="first">First</button>${FILLER}${ARTICLE}`);
    await mentionsOf(stage, page);
    await page.focus('#first');
    await press(stage, page, 'next-mention');
    const card = await cardOn(page);
    expect(card.role).toBe('dialog');
    expect(card.label).toContain('Azerbaijan');
    await expect.poll(async () => (await readCard(stage.open, page))?.focused).toBe(true);
    expect((await boxOf(page, 'Azerbaijan')).y).toBeLessThan(768);
    await page.keyboard.press('Escape');
    await noCardOn(page);
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
    const page = await openByHover();
    await rest(1_200);
    expect(await readCard(stage.open, page)).toBeNull();
  });
});

describe('with a finger', () => {
  test('a tap on a mention opens the card as a sheet at the bottom', async () => {
    const page = await stage.show(`${ARTICLE}`);
    await mentionsOf(stage, page);
    await page.touchscreen.tap(...middleOf(await boxOf(page, 'Azerbaijan')));
    const { rect } = await cardOn(page);
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
    const page = await openByHover();
    const card = await cardOn(page);
    await travel(
      page,
      middleOf(await boxOf(page, 'Azerbaijan')),
      middleOf(named(card.buttons, 'Not on this site').rect),
    );
    await clickOn(page, named((await cardOn(page)).buttons, 'Not on this site').rect);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBe(0);
    const rules = await stage.open.ask('api.storage.local.get("settings").then(({ settings }) => settings.sites)');
    expect(rules).toEqual([{ pattern: new URL(page.url()).host, show: false }]);
    const undo = named((await cardOn(page)).buttons, 'Undo');
    await clickOn(page, undo.rect);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBeGreaterThan(0);
    expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  });
});

test('the tests run in the browser they say', async () => {
  expect((await stage.open.browser.version()).toLowerCase()).toContain(BROWSER === 'firefox' ? 'firefox' : 'chrome');
});
