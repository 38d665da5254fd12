import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCard } from '../../scripts/browser/card.ts';
import { runInFrames } from '../../scripts/browser/frames.ts';
import { ARTICLE, cardOn, noCardOn, showAndRest } from './card-on-page.ts';
import { press } from './command.ts';
import { goToView, listViews, openGallery } from './gallery-on-page.ts';
import { OUR_PAGES, openOurPage } from './our-pages.ts';
import { boxOf, middleOf, restOn, travel } from './pointer.ts';
import { mentionsOf, rest, useBrowser } from './stage.ts';
import { wear } from './wear.ts';

const stage = useBrowser({ gallery: true, touch: true });

/** A window of 1280 by 1024 at 400 %. */
const AT_400_PERCENT = { width: 320, height: 256 };
/** Where nothing lies. */
const ASIDE: [number, number] = [1_000, 740];

describe('what comes by hovering (SC 1.4.13)', () => {
  test('goes by Escape, without the pointer having moved, and stays away until it has', async () => {
    const page = await showAndRest(stage);
    await cardOn(stage, page);
    await page.keyboard.press('Escape');
    await noCardOn(stage, page);
    await rest(900);
    expect(await readCard(stage.open, page)).toBeNull();
  });

  test('can be hovered itself, all over', async () => {
    const page = await showAndRest(stage);
    const { rect } = await cardOn(stage, page);
    const corners: [number, number][] = [
      [rect.x + 10, rect.y + 10],
      [rect.x + rect.width - 10, rect.y + 10],
      [rect.x + rect.width - 10, rect.y + rect.height - 10],
      [rect.x + 10, rect.y + rect.height - 10],
    ];
    let from = middleOf(await boxOf(page, 'Azerbaijan'));
    for (const to of corners) {
      await travel(page, from, to);
      await rest(500);
      expect(await readCard(stage.open, page)).not.toBeNull();
      from = to;
    }
  });

  test('stays as long as the pointer does', async () => {
    const page = await showAndRest(stage);
    await cardOn(stage, page);
    await rest(4_000);
    expect(await readCard(stage.open, page)).not.toBeNull();
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), ASIDE);
    await noCardOn(stage, page);
  });
});

describe('with a finger', () => {
  test('a tap opens the card with targets of 44 px, and a tap outside closes it', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page);
    await page.touchscreen.tap(...middleOf(await boxOf(page, 'Azerbaijan')));
    const { buttons } = await cardOn(stage, page);
    const shown = buttons.filter(({ rect }) => rect.width > 0);
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter(({ rect }) => rect.height < 44 || rect.width < 44)).toEqual([]);
    await page.touchscreen.tap(600, 40);
    await noCardOn(stage, page);
  });

  test('every target of every view is 44 px high, but for links in a sentence', async () => {
    const paths = await listViews(stage);
    const page = await openGallery(stage);
    await page.setViewport({ width: 360, height: 640 });
    await wear(page, { coarse: true });
    const low: string[] = [];
    for (const path of paths) {
      await goToView(page, path);
      for (const target of await lowTargets(page)) low.push(`${path}: ${target}`);
    }
    expect(low).toEqual([]);
  });
});

describe('at 400 %', () => {
  test('no view of the gallery scrolls sideways', async () => {
    const paths = await listViews(stage);
    const page = await openGallery(stage);
    await page.setViewport(AT_400_PERCENT);
    const wide: string[] = [];
    // Russian has the longest words.
    for (const asked of ['', '&dir=rtl', '&language=ru']) {
      await page.evaluate((asked) => history.replaceState(null, '', `?bare${asked}#/card/empty`), asked);
      for (const path of paths) {
        await goToView(page, path);
        for (const each of await sidewaysOf(page)) wide.push(`${path}${asked}: ${each}`);
      }
    }
    expect(wide).toEqual([]);
  });

  test.each(OUR_PAGES)('%s does not scroll sideways', async (path) => {
    const page = await openOurPage(stage, path);
    await page.setViewport(AT_400_PERCENT);
    expect(await sidewaysOf(page)).toEqual([]);
    await page.close();
  });

  test('the card lies in the window', async () => {
    const page = await stage.show('<p>A train to Azerbaijan leaves at noon.</p>'.repeat(9));
    await page.setViewport(AT_400_PERCENT);
    await mentionsOf(stage, page);
    await press(stage, page, 'next-mention');
    const { rect } = await cardOn(stage, page);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(AT_400_PERCENT.width);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.y + rect.height).toBeLessThanOrEqual(AT_400_PERCENT.height);
  });
});

describe('without motion', () => {
  test('nothing in any view moves or fades', async () => {
    const paths = await listViews(stage);
    const page = await openGallery(stage);
    await wear(page, { calm: true });
    const moving: string[] = [];
    for (const path of paths) {
      await goToView(page, path);
      for (const each of await page.evaluate(movingHere)) moving.push(`${path}: ${each}`);
    }
    expect(moving).toEqual([]);
  });

  test.each([
    ['comes slowly', false, ['appear']],
    ['is there at once', true, ['none']],
  ])('the card %s', async (_, calm, animations) => {
    const page = await stage.show(ARTICLE);
    await wear(page, { calm });
    await mentionsOf(stage, page);
    await restOn(page, await boxOf(page, 'Azerbaijan'));
    await cardOn(stage, page);
    const answers = await runInFrames(stage.open, page, animationsOfCardHere);
    expect(answers.flatMap(({ result }) => result)).toEqual(animations);
  });
});

/** What in the page moves or would move: transitions of a time, and animations. */
function movingHere(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
  return all(document).flatMap((each) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
    const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth';
    return moves ? [`${each.localName}.${each.className}`] : [];
  });
}

/** The names of the animations of what the card lies in. */
function animationsOfCardHere(): string[] {
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } };
  return [...document.querySelectorAll<HTMLElement>('body > div')].flatMap((host) => {
    const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    const place = (firefox ?? chrome?.dom?.openOrClosedShadowRoot(host))?.querySelector('.place');
    return place ? [getComputedStyle(place).animationName] : [];
  });
}

/** Buttons, fields and links that are lower than 44 px, in words. Links that stand in the run of a text are exempt (SC 2.5.8). */
async function lowTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? all(each.shadowRoot) : []),
      ]);
    const isTarget = (each: HTMLElement) =>
      each.matches('button, a[href], summary, select, textarea, input, [role=button], [role=switch]') &&
      !each.matches('.unseen, :disabled, [aria-hidden=true], svg *') &&
      each.checkVisibility({ visibilityProperty: true });
    return all(document)
      .filter(isTarget)
      .flatMap((each) => {
        // A label can be hit on all of it, and so can what a link is spread over.
        const isSpread = getComputedStyle(each, '::after').position === 'absolute';
        const hit = each.closest('label') ?? ((isSpread && each.offsetParent) || each);
        const { width, height } = hit.getBoundingClientRect();
        const isInText = getComputedStyle(each).display === 'inline' && each.matches('a');
        // What is shown only to the keyboard is as small as can be until then.
        if (height < 4 || height >= 43.5 || isInText) return [];
        return [`${each.localName}.${each.className} "${each.textContent?.slice(0, 30)}" ${width} × ${height}`];
      });
  });
}

/** Whether the page scrolls sideways, and what of it is to blame; regions that scroll by themselves are allowed to. */
async function sidewaysOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (right > clientWidth + 1 || left < -1);
    });
    return [`${scrollWidth} px: ${beyond.slice(0, 5).map((each) => `${each.localName}.${each.className}`)}`];
  });
}
