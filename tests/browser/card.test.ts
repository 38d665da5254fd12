import { describe, expect, test } from 'vitest';
import { readCard } from '../../scripts/browser/card.ts';
import { ARTICLE, cardOn, FILLER, named, noCardOn, showAndRest } from './card-on-page.ts';
import { boxInFrame, boxOf, clickOn, middleOf, restOn, travel } from './pointer.ts';
import { mentionsOf, rest, store, useBrowser } from './stage.ts';

const stage = useBrowser();

describe('with the pointer', () => {
  test('resting on a mention opens the card: claims, each with who says it, when and in whose interest', async () => {
    const card = await cardOn(stage, await showAndRest(stage));
    expect(card.text).toContain('Azerbaijan');
    expect(card.text).toContain('Azerbaijan America Alliance');
    expect(card.text).toMatch(/Claim by .+, .*20\d\d/);
    expect(card.text).toMatch(/independent|stake|confirmed/i);
    expect(card.links.map(({ href }) => href).filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(card.links.map(({ href }) => href).filter((href) => href.includes('#:~:text='))).not.toEqual([]);
    expect(card.focused).toBe(false);
  });

  test('the card stays while the pointer travels into it and rests there', async () => {
    const page = await showAndRest(stage);
    const card = await cardOn(stage, page);
    const from = middleOf(await boxOf(page, 'Azerbaijan'));
    await travel(page, from, [card.rect.x + Math.min(60, card.rect.width / 2), card.rect.y + 30]);
    await rest(1_500);
    expect(await readCard(stage.open, page)).not.toBeNull();
  });

  test('the card goes when the pointer leaves', async () => {
    const page = await showAndRest(stage);
    await cardOn(stage, page);
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), [1000, 700]);
    await noCardOn(stage, page);
  });

  test('the card does not cover the line it belongs to', async () => {
    const page = await showAndRest(stage);
    const card = await cardOn(stage, page);
    const line = await boxOf(page, 'Azerbaijan');
    expect(card.rect.y >= line.y + line.height || card.rect.y + card.rect.height <= line.y).toBe(true);
  });

  test('Escape closes it, wherever the focus is', async () => {
    const page = await showAndRest(stage, `<input id="field" autofocus>${ARTICLE}`);
    await page.focus('#field');
    await cardOn(stage, page);
    await page.keyboard.press('Escape');
    await noCardOn(stage, page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('the button in the card closes it', async () => {
    const page = await showAndRest(stage);
    const card = await cardOn(stage, page);
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), middleOf(named(card.buttons, 'Close').rect));
    await clickOn(page, named((await cardOn(stage, page)).buttons, 'Close').rect);
    await noCardOn(stage, page);
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
    expect((await cardOn(stage, page)).text).toContain('Azerbaijan');
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
    const card = await cardOn(stage, page);
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), middleOf(named(card.buttons, 'Close').rect));
    await clickOn(page, named((await cardOn(stage, page)).buttons, 'Close').rect);
    await noCardOn(stage, page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  test('the card opens in a frame of another origin', async () => {
    const page = await stage.show({
      html: (other) => `<p>Here is a frame.</p><iframe width="700" height="500" src="${other}"></iframe>`,
      other: ARTICLE,
    });
    await mentionsOf(stage, page);
    await restOn(page, await boxInFrame(page, 'iframe', 'Azerbaijan'));
    expect((await cardOn(stage, page)).frameId).not.toBe(0);
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
    expect((await cardOn(stage, page)).text).toContain('Azerbaijan');
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
    const { rect } = await cardOn(stage, page);
    expect(rect.width).toBeGreaterThan(300);
    expect(rect.width).toBeLessThanOrEqual(362);
    expect(rect.height).toBeLessThanOrEqual(422);
  });

  test('only a click opens it when the reader chose so', async () => {
    await store(stage, { open: 'click' });
    const page = await showAndRest(stage);
    await rest(1_200);
    expect(await readCard(stage.open, page)).toBeNull();
    await clickOn(page, await boxOf(page, 'Azerbaijan'));
    expect((await cardOn(stage, page)).text).toContain('Azerbaijan');
  });

  test('a closed card leaves the page’s source as it was', async () => {
    const page = await stage.show(ARTICLE);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await mentionsOf(stage, page);
    await restOn(page, await boxOf(page, 'Azerbaijan'));
    await cardOn(stage, page);
    await page.keyboard.press('Escape');
    await noCardOn(stage, page);
    await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
