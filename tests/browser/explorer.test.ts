import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { addressOf, waitUntil } from '../../scripts/browser/launch.ts';
import { cardOn, named, showAndRest } from './card-on-page.ts';
import { boxOf, clickOn, middleOf, travel } from './pointer.ts';
import { openPopupOn, pressButton, textWhen } from './popup-on-page.ts';
import { useBrowser } from './stage.ts';

const stage = useBrowser();

afterEach(async () => {
  for (const page of await explorers()) await page.close();
});

const CLAIM = '#/claim/azerbaijans-international-citizens%2Fc08';
const CLAIM_TEXT = 'Among Azerbaijani diasporas, Germany’s ranks fifth in size.';

/** Firefox still lists tabs that were closed, under their last address: only a page that answers is there. */
async function explorers(): Promise<Page[]> {
  const pages = await stage.open.browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => '')));
  return pages.filter((_, at) => String(addresses[at]).includes('/explorer.html'));
}

async function explore(hash: string): Promise<Page> {
  const page = await stage.open.openExtensionPage(`explorer.html${hash}`);
  await page.bringToFront();
  await headingWhen(page, /./);
  return page;
}

/** The one tab of the explorer. */
async function theExplorer(): Promise<Page> {
  let pages: Page[] = [];
  await waitUntil(
    () => `one explorer; there are ${pages.length}`,
    async () => {
      pages = await explorers();
      return pages.length === 1;
    },
  );
  return pages[0] as Page;
}

/** What the page is headed by, once that fits. */
async function headingWhen(page: Page, wanted: string | RegExp): Promise<void> {
  let heading = '';
  await waitUntil(
    () => `the heading ${wanted}; it is “${heading}”`,
    async () => {
      heading = String(await page.evaluate('document.querySelector("h1")?.innerText ?? ""').catch(() => ''));
      return typeof wanted === 'string' ? heading === wanted : wanted.test(heading);
    },
  );
}

/** The words of what has focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

/** Presses Tab until the focus is on these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  await waitUntil(`the focus on “${words}”`, async () => {
    await page.keyboard.press('Tab');
    return (await focused(page)) === words;
  });
}

function follow(page: Page, words: string): Promise<boolean> {
  return waitUntil(`a link “${words}”`, () =>
    page.evaluate((words) => {
      const link = [...document.querySelectorAll('a')].find((each) => each.innerText.trim() === words);
      link?.click();
      return link !== undefined;
    }, words),
  );
}

describe('a deep link', () => {
  test('leads to its claim, and still does after a reload', async () => {
    const page = await explore(CLAIM);
    await headingWhen(page, CLAIM_TEXT);
    await page.evaluate('window.old = true; location.reload()').catch(() => {});
    await waitUntil('the page to load again', () => page.evaluate('!window.old').catch(() => false));
    await headingWhen(page, CLAIM_TEXT);
    await expect
      .poll(() => page.title())
      .toMatch(/^Claim by Azerbaijan America Alliance, 29 December 2014: Among .* in Context$/);
  });

  test('to nothing says so, with a way on', async () => {
    const page = await explore('#/claim/nobody%2Fc01');
    await headingWhen(page, 'There is nothing here');
    await follow(page, 'Go to the overview');
    await headingWhen(page, 'What articles claim, and what others say');
  });
});

describe('from place to place', () => {
  test('title, heading and focus follow, and Back leads to where one was on the page', async () => {
    const page = await explore('#/article/azerbaijans-international-citizens');
    await page.evaluate('scrollTo(0, 900)');
    await waitUntil('the place on the page to be kept', () => page.evaluate('history.state?.scroll > 500'));
    await follow(page, CLAIM_TEXT);
    await headingWhen(page, CLAIM_TEXT);
    await expect.poll(() => page.evaluate('document.activeElement.tagName + scrollY')).toBe('H10');
    await expect.poll(() => page.title()).toContain('Germany');
    await page.evaluate('history.back()');
    await headingWhen(page, /International Citizens/);
    await expect.poll(() => page.title()).toContain('International Citizens');
    await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(500);
  });

  test('links are addresses that a new tab can take', async () => {
    const page = await explore('#/topic/diaspora');
    const hrefs = (await page.evaluate('[...document.querySelectorAll("main a")].map((a) => a.hash)')) as string[];
    expect(hrefs.length).toBeGreaterThan(5);
    expect(hrefs.filter((hash) => !hash.startsWith('#/'))).toEqual([]);
  });
});

describe('a claim', () => {
  test('has what speaks for it and against it side by side, and one under the other where it is narrow', async () => {
    const page = await explore(CLAIM);
    const boxes = () =>
      page.evaluate(() =>
        ['agrees', 'differs'].map((side) => {
          const {
            x = 0,
            y = 0,
            width = 0,
          } = document.querySelector(`[data-side="${side}"]`)?.getBoundingClientRect() ?? {};
          return { x, y, width };
        }),
      );
    const [agrees, differs] = await boxes();
    expect(differs?.y).toBe(agrees?.y);
    expect(differs?.x).toBeGreaterThan((agrees?.x ?? 0) + (agrees?.width ?? 0));
    await page.setViewport({ width: 320, height: 700 });
    await expect.poll(async () => (await boxes()).map(({ x }) => x)).toEqual([16, 16]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('says who counted, who did not, and why', async () => {
    const page = await explore(CLAIM);
    await textWhen(
      page,
      'At least one independent voice says otherwise, and none agrees.',
      /Voices that counted\s+UN DESA Population Division\s+Says otherwise\./,
      /Heard, and not counted\s+Reference works edited by volunteers/,
      'Shares an interest with Azerbaijan America Alliance',
    );
  });
});

describe('by keyboard alone', () => {
  test('a name typed with a slip is found, and leads to its page and back to the search', async () => {
    const page = await explore('#/');
    await page.focus('input[type=search]');
    await page.keyboard.type('Hyedar Aliev');
    await headingWhen(page, 'Search: Hyedar Aliev');
    await page.keyboard.press('ArrowDown');
    await waitUntil('the focus on the first result', async () => (await focused(page)) === 'Heydar Aliyev');
    await page.keyboard.press('Enter');
    await headingWhen(page, 'Heydar Aliyev');
    await page.evaluate('history.back()');
    await headingWhen(page, 'Search: Hyedar Aliev');
    expect(await page.evaluate('document.querySelector("input[type=search]").value')).toBe('Hyedar Aliev');
    await page.evaluate('history.back()');
    await headingWhen(page, 'What articles claim, and what others say');
  });

  test('Tab goes past the menu into the content, and from there into a topic', async () => {
    const page = await explore('#/');
    await tabTo(page, 'Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    await tabTo(page, 'Heydar Aliyev');
    await page.keyboard.press('Enter');
    await waitUntil('the topic', async () => (await page.evaluate('location.hash')) === '#/topic/heydar-aliyev');
  });
});

describe('it is opened', () => {
  test('from the popup, at the same claim, and in one tab', async () => {
    const popup = await openPopupOn(stage, await stage.show('<p>Rain is expected in Norway.</p>'));
    await pressButton(popup, 'World Azerbaijanis held their first congress in 2001.');
    await follow(popup, 'Open in the explorer');
    const explorer = await theExplorer();
    await headingWhen(explorer, 'World Azerbaijanis held their first congress in 2001.');

    const again = await openPopupOn(stage, await stage.show('<p>Rain is expected in Norway.</p>'));
    await follow(again, 'Explore all articles and claims');
    await headingWhen(explorer, 'What articles claim, and what others say');
    expect(await explorers()).toHaveLength(1);
  });

  test('from a card, at what the card is about', async () => {
    const page = await showAndRest(stage);
    const card = await cardOn(stage, page);
    const button = named(card.buttons, 'All about this');
    await travel(page, middleOf(await boxOf(page, 'Azerbaijan')), middleOf(button.rect));
    await clickOn(page, named((await cardOn(stage, page)).buttons, 'All about this').rect);
    const explorer = await theExplorer();
    await headingWhen(explorer, 'Azerbaijan');
    expect(await addressOf(explorer)).toMatch(/#\/entity\/azerbaijan$/);
  });
});
