import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { bringAxe, faultsInCard, faultsOn } from './axe-on-page.ts';
import { cardOn, showAndRest } from './card-on-page.ts';
import { goToView, listViews, openGallery } from './gallery-on-page.ts';
import { OUR_PAGES, openOurPage } from './our-pages.ts';
import { openPopupOn, textWhen } from './popup-on-page.ts';
import { store, useBrowser } from './stage.ts';
import { type Wear, wear } from './wear.ts';

const stage = useBrowser({ gallery: true });

const WIDE = { width: 1024, height: 768 };
/** What a window of 1280 px is at 400 %. */
const NARROW = { width: 320, height: 640 };

/** Every condition is met with every view, without every pair of them. */
const LOOKS: { look: string; worn: Wear; viewport: typeof WIDE; dir: 'ltr' | 'rtl'; language: string }[] = [
  { look: 'light', worn: {}, viewport: WIDE, dir: 'ltr', language: 'en' },
  { look: 'dark, from right to left', worn: { dark: true }, viewport: WIDE, dir: 'rtl', language: 'en' },
  { look: 'light, 320 px, from right to left', worn: {}, viewport: NARROW, dir: 'rtl', language: 'en' },
  { look: 'dark, 320 px, in Russian', worn: { dark: true }, viewport: NARROW, dir: 'ltr', language: 'ru' },
  { look: 'forced colours', worn: { forced: true }, viewport: WIDE, dir: 'ltr', language: 'en' },
];

describe('axe finds nothing', () => {
  test.each(LOOKS)('in any view of the gallery: $look', async ({ worn, viewport, dir, language }) => {
    const paths = await listViews(stage);
    const page = await openGallery(stage, `&dir=${dir}&language=${language}`);
    await page.setViewport(viewport);
    await wear(page, worn);
    await bringAxe(page);
    const faults: string[] = [];
    for (const path of paths) {
      await goToView(page, path);
      for (const fault of await faultsOn(page, '.gallery__view')) faults.push(`${path}: ${fault}`);
    }
    expect(paths.length).toBeGreaterThan(60);
    expect(faults).toEqual([]);
  });

  /** The page in every look, one after the other: to open a page takes longer than to judge it. */
  async function judge(page: Page): Promise<string[]> {
    const faults: string[] = [];
    await page.bringToFront();
    await bringAxe(page);
    for (const { look, worn, viewport, dir, language } of LOOKS) {
      await page.setViewport(viewport);
      await wear(page, worn);
      await speak(page, language);
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir);
      for (const fault of await faultsOn(page)) faults.push(`${look}: ${fault}`);
    }
    await page.close();
    return faults;
  }

  /** Pages follow the settings at once. */
  async function speak(page: Page, language: string): Promise<void> {
    await store(stage, { language });
    await waitUntil(`the page to speak ${language}`, () =>
      page.evaluate((language) => document.documentElement.lang === language, language),
    );
  }

  test.each(OUR_PAGES)('in %s, in any look', async (path) => {
    const page = await openOurPage(stage, path);
    expect(await judge(page)).toEqual([]);
  });

  test('in the popup on a page, in any look', async () => {
    const popup = await openPopupOn(stage, await stage.show('<p>A train to Azerbaijan leaves at noon.</p>'));
    await textWhen(popup, '1 mention on this page');
    expect(await judge(popup)).toEqual([]);
  });

  test.each(LOOKS.filter(({ dir }) => dir === 'ltr'))('in the card on a page: $look', async (asked) => {
    await store(stage, { language: asked.language });
    const page = await showAndRest(stage);
    await page.setViewport(asked.viewport);
    await wear(page, asked.worn);
    await cardOn(stage, page);
    expect(await faultsInCard(stage, page)).toEqual([]);
  });
});
