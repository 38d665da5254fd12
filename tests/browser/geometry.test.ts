import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { bundle } from './geometry/bundle.ts';
import type { Measured, Spot, Writing } from './geometry/placing.tsx';
import { useBrowser } from './stage.ts';

const stage = useBrowser();

const WRITINGS: readonly Writing[] = ['horizontal ltr', 'horizontal rtl', 'vertical-rl', 'vertical-lr'];
const WINDOWS = ['320×568', '360×740', '768×1024', '1024×768', '1366×768', '1920×1080'] as const;
const ZOOMS = [0.5, 1, 1.5, 2, 3] as const;
const PLACES = [0, 0.5, 1];

/** At corners, edges and in the middle. One card in three has little to say, every other one is read from right to left. */
const SPOTS: readonly Spot[] = WRITINGS.flatMap((writing) =>
  PLACES.flatMap((across) => PLACES.map((down) => ({ writing, across, down }))),
).map((spot, index) => ({ ...spot, dir: index % 2 ? 'rtl' : 'ltr', isLong: index % 3 > 0 }));

const GAP_PX = 8;
const EDGE_PX = 12;
/** Less room on a side than this is no room for a card, which can be made lower but not narrower. */
const SCARCE_PX = 120;
/** Of what is measured in fractions, and placed on whole pixels. */
const SLACK_PX = 1;

/** What is wrong with where the card lies, in words; nothing when it lies well. */
function faultsOf({ spot, card, mention, window }: Measured): string[] {
  const isInside = card.left >= 0 && card.top >= 0 && card.right <= window.width && card.bottom <= window.height;
  const away = {
    left: mention.left - card.right,
    right: card.left - mention.right,
    top: mention.top - card.bottom,
    bottom: card.top - mention.bottom,
  };
  const distance = Math.max(...Object.values(away));
  const faults = [
    !isInside && 'outside the window',
    distance > GAP_PX + 0.1 && 'far from its mention',
    distance < 0 && 'over its mention',
    isOverLine(spot.writing, away) && hasRoomOffLine({ spot, card, mention, window }) && 'over its line',
    !isFlush(spot.writing, { card, mention, window }) && 'not where its mention begins',
  ];
  const said = `${JSON.stringify(spot)}: card ${show(card)}, mention ${show(mention)}, window ${JSON.stringify(window)}`;
  return faults.flatMap((fault) => (fault ? [`${fault}: ${said}`] : []));
}

/** It covers words that are read on in, before or after the mention. */
function isOverLine(writing: Writing, away: Record<'left' | 'right' | 'top' | 'bottom', number>): boolean {
  return writing.startsWith('h') ? away.top < 0 && away.bottom < 0 : away.left < 0 && away.right < 0;
}

function hasRoomOffLine({ spot, card, mention, window }: Measured): boolean {
  const taken = GAP_PX + EDGE_PX;
  return spot.writing.startsWith('h')
    ? Math.max(mention.top, window.height - mention.bottom) >= SCARCE_PX + taken
    : Math.max(mention.left, window.width - mention.right) >= card.right - card.left + taken + SLACK_PX;
}

/** On the side from which the line is read; as far as the edges of the window let it. */
function isFlush(writing: Writing, { card, mention, window }: Omit<Measured, 'spot'>): boolean {
  if (!writing.startsWith('h')) return true;
  const begins = writing === 'horizontal ltr' ? 'left' : 'right';
  const isAtEdge = card.left <= EDGE_PX + SLACK_PX || card.right >= window.width - EDGE_PX - SLACK_PX;
  return isAtEdge || Math.abs(card[begins] - mention[begins]) <= SLACK_PX;
}

function show({ left, top, right, bottom }: Measured['card']): string {
  return [left, top, right, bottom].map((each) => each.toFixed(1)).join(' ');
}

describe('a card lies in the window, by its mention and never over it', () => {
  let page: Page;
  let script: string;
  beforeAll(async () => {
    script = await bundle(resolve('tests/browser/geometry/placing.tsx'));
  });

  async function measure(width: number, height: number, zoom: { browser: number; css: number }): Promise<Measured[]> {
    // What the zoom of a browser is to a page: a smaller window of larger pixels.
    const viewport = { width: Math.round(width / zoom.browser), height: Math.round(height / zoom.browser) };
    await page.setViewport({ ...viewport, deviceScaleFactor: zoom.browser });
    await waitUntil(`a window of ${viewport.width} px`, () =>
      page.evaluate(({ width, height }) => innerWidth === width && innerHeight === height, viewport),
    );
    return page.evaluate(
      (spots, zoom) =>
        (
          globalThis as unknown as { measureCards(spots: readonly Spot[], zoom: number): Promise<Measured[]> }
        ).measureCards(spots, zoom),
      SPOTS,
      zoom.css,
    );
  }

  test.each(WINDOWS)('%s, in four writings, at every zoom', async (size) => {
    const [width = 0, height = 0] = size.split('×').map(Number);
    page = await stage.show('<p>Bread is sold on the train.</p>');
    await page.evaluate(script);
    const zooms = [
      ...ZOOMS.map((browser) => ({ browser, css: 1 })),
      ...[0.5, 2, 3].map((css) => ({ browser: 1, css })),
    ];
    const faults: string[] = [];
    for (const zoom of zooms) {
      const measured = await measure(width, height, zoom);
      expect(measured).toHaveLength(SPOTS.length);
      for (const fault of measured.flatMap(faultsOf)) faults.push(`zoom ${JSON.stringify(zoom)}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
});
