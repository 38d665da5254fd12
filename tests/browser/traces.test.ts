import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCard } from '../../scripts/browser/card.ts';
import { between, createHand, type Hand, type Moment, pointIn, reach, rest, stroke } from '../core/card/human.ts';
import { cardOn, FILLER, noCardOn } from './card-on-page.ts';
import { boxOf } from './pointer.ts';
import { mentionsOf, useBrowser } from './stage.ts';

const stage = useBrowser();

/** Some of the hands of `tests/core/card/traces.test.ts`, with the mouse of a real browser, at the pace of the trace. */
const HANDS = Array.from({ length: 8 }, (_, seed) => seed);

const PAGE = `${FILLER}<p>A train to Azerbaijan leaves at noon, and Heydar Aliyev was born in Nakhchivan.</p>${FILLER}`;

interface Seen {
  page: Page;
  /** Where the mention is now. */
  mention: { left: number; top: number; right: number; bottom: number };
  /** How many cards have come since the page was shown, gone or not. */
  countCards(): Promise<number>;
}

async function look(): Promise<Seen> {
  const page = await stage.show(PAGE);
  await mentionsOf(stage, page, 3);
  await page.evaluate(() => {
    const counter = globalThis as unknown as { cards: number };
    counter.cards = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records) counter.cards += addedNodes.length;
    }).observe(document.body, { childList: true });
  });
  return {
    page,
    mention: await mentionOn(page),
    countCards: () => page.evaluate(() => (globalThis as unknown as { cards: number }).cards),
  };
}

/** Scrolls the mention into the middle, and says where it is then. */
async function mentionOn(page: Page): Promise<Seen['mention']> {
  const { y } = await boxOf(page, 'Azerbaijan');
  await page.evaluate((down) => window.scrollBy({ top: down, behavior: 'instant' }), y - 300);
  const box = await boxOf(page, 'Azerbaijan');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Moves the mouse as the trace does. A move that comes late is left out, as a busy machine does it too. */
async function follow(page: Page, moments: readonly Moment[]): Promise<void> {
  const [first] = moments;
  const start = performance.now() - (first?.time ?? 0);
  for (const [index, { x, y, time }] of moments.entries()) {
    const next = moments[index + 1];
    if (next && performance.now() - start > next.time) continue;
    await new Promise((go) => setTimeout(go, time - (performance.now() - start)));
    // A hand may leave the window, a driver may not.
    await page.mouse.move(Math.min(Math.max(x, 0), 1_023), Math.min(Math.max(y, 0), 767));
  }
}

function afar({ chance }: Hand, mention: Seen['mention']): Moment {
  const angle = between(chance, 0, 2 * Math.PI);
  const far = between(chance, 120, 250);
  return { time: 0, x: mention.left + 40 + far * Math.cos(angle), y: mention.top + 10 + far * Math.sin(angle) };
}

/** A hand comes to the mention and rests on it. */
function come(hand: Hand, mention: Seen['mention'], restMs: number): Moment[] {
  const way = reach(hand, afar(hand, mention), pointIn(hand.chance, mention, 5), 20);
  return [...way, ...rest(hand, way.at(-1) as Moment, restMs)];
}

describe('with a real mouse', () => {
  test('every hand that rests on a mention gets its card, and the diagonal way into it keeps it', async () => {
    const { page, countCards } = await look();
    for (const [index, seed] of HANDS.entries()) {
      const hand = createHand(seed);
      await follow(page, come(hand, await mentionOn(page), 320));
      const { rect, label } = await cardOn(stage, page);
      expect(label).toContain('Azerbaijan');
      const card = { left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height };
      const from = { ...pointIn(hand.chance, await mentionOn(page), 5), time: 0 };
      await follow(page, reach(hand, from, pointIn(hand.chance, card, 16), 60));
      await new Promise((go) => setTimeout(go, 600));
      expect(await countCards(), `hand ${seed}`).toBe(index + 1);
      expect((await readCard(stage.open, page))?.label, `hand ${seed}`).toContain('Azerbaijan');
      await page.keyboard.press('Escape');
      await noCardOn(stage, page);
    }
  });

  test('no hand that only crosses mentions gets one', async () => {
    const { page, mention, countCards } = await look();
    for (const seed of HANDS) {
      const hand = createHand(seed);
      const from = afar(hand, mention);
      const over = pointIn(hand.chance, mention);
      const to = { x: 2 * over.x - from.x, y: 2 * over.y - from.y };
      const way = stroke(hand, from, to, between(hand.chance, 150, 300));
      // To where no mention is, whatever the way ends at.
      const end = { x: to.x, y: mention.top - 60 };
      await follow(page, [...way, ...stroke(hand, way.at(-1) as Moment, end, 120)]);
      await new Promise((go) => setTimeout(go, 450));
    }
    expect(await countCards()).toBe(0);
  });

  test('no hand under which the page scrolls gets one', async () => {
    const { page, countCards } = await look();
    for (const seed of HANDS) {
      const hand = createHand(seed);
      const mention = await mentionOn(page);
      const at = { time: 0, x: pointIn(hand.chance, mention, 5).x, y: mention.top + 10 };
      await page.evaluate(() => window.scrollBy({ top: -200, behavior: 'instant' }));
      await follow(page, [...reach(hand, { ...at, y: at.y + 150 }, at, 20), ...rest(hand, at, 300)]);
      for (const by of [60, 80, 60]) {
        await page.mouse.wheel({ deltaY: by });
        await follow(page, rest(hand, at, 60));
      }
      const { y } = await boxOf(page, 'Azerbaijan');
      await page.evaluate((down) => window.scrollBy({ top: down, behavior: 'instant' }), y + 10 - at.y);
      await follow(page, rest(hand, at, 600));
    }
    expect(await countCards()).toBe(0);
  });
});
