import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCard } from '../../scripts/browser/card.ts';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { closePanels, focusIn, jumpTo, openPanelOn } from './panel-on-page.ts';
import { openPopupOn, pressButton, textWhen } from './popup-on-page.ts';
import { BROWSER, mentionsOf, rest, useBrowser } from './stage.ts';

const stage = useBrowser();
closePanels(stage);

const FILLER = '<p>Bread is sold on the train, and tea, and the windows can be opened.</p>'.repeat(60);
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A railway in Azerbaijan</title></head><body>
  <h1>A railway</h1><p>It rained. A train to Azerbaijan leaves at noon. It is late.</p>${FILLER}
  <h2>People on it</h2><p id="late">H. Aliyev was not on it. A man from Nakhchivan was.</p>
  <p>The Heydar Aliyev Airport is an hour away.</p></body></html>`;
const NOTHING = '<!doctype html><meta charset="utf-8"><title>Rain</title><p>Rain is expected in Norway.</p>';

const scrollOf = (page: Page) => page.evaluate(() => window.scrollY);
const lightsOn = (page: Page) => page.evaluate(() => CSS.highlights.size);

describe('the side panel', () => {
  test('shows the page it stands beside: what it is about, every sentence, its sections, what was left alone', async () => {
    const page = await stage.show(ARTICLE);
    const panel = await openPanelOn(stage, page);
    await textWhen(
      panel,
      'A railway in Azerbaijan',
      '127.0.0.1',
      '2 mentions on this page',
      'A train to Azerbaijan leaves at noon.',
      /Subject of the page[\s\S]*In passing/,
      'People on it',
      'Seen, and not marked',
    );
    expect(await panel.evaluate('document.querySelectorAll("h1").length')).toBe(1);
    await expect
      .poll(() => panel.evaluate('document.querySelector("[role=status]").textContent'), { timeout: 10_000 })
      .toContain('2 mentions');
  });

  test('goes to a mention, lights it up, and leaves the focus where it is; back leads to where the page was', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page, 2);
    await page.evaluate(() => window.scrollTo(0, 120));
    const panel = await openPanelOn(stage, page);
    await jumpTo(panel, 'A man from Nakhchivan was.');
    await waitUntil('a light beside the marks', async () => (await lightsOn(page)) === 2);
    expect(await scrollOf(page)).toBeGreaterThan(500);
    expect(await focusIn(panel)).toContain('A man from Nakhchivan was.');
    expect(await readCard(stage.open, page)).toBeNull();
    await jumpTo(panel, 'A train to Azerbaijan leaves');
    await waitUntil('the first mention', async () => (await scrollOf(page)) < 200);
    await jumpTo(panel, 'A man from Nakhchivan was.');
    await pressButton(panel, 'Back to where I was');
    await waitUntil('the page to be back', async () => (await scrollOf(page)) === 120);
    expect(await focusIn(panel)).toContain('A man from Nakhchivan was.');
    await waitUntil('the light to go out', async () => (await lightsOn(page)) === 1);
  });

  test('hears of what changes in the page, and keeps its place and the focus', async () => {
    const page = await stage.show(ARTICLE);
    const panel = await openPanelOn(stage, page);
    await textWhen(panel, '2 mentions on this page');
    await jumpTo(panel, 'A man from Nakhchivan was.');
    await panel.evaluate(() => window.scrollTo(0, 90));
    const placed = await scrollOf(panel);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Another train comes from Nakhchivan, and one from Azerbaijan.';
      document.querySelector('#late')?.after(paragraph);
    });
    await textWhen(panel, '4 mentions on this page', 'Another train comes');
    expect(await focusIn(panel)).toContain('A man from Nakhchivan was.');
    expect(Math.abs((await scrollOf(panel)) - placed)).toBeLessThan(60);
    // A sentence that changes, while the number of mentions does not.
    await page.evaluate(() => {
      const late = document.querySelector('#late');
      if (late) late.textContent = 'A woman from Nakhchivan was on it.';
    });
    await textWhen(panel, 'A woman from Nakhchivan was on it.');
  });

  test('takes a name for something else at one press, and back', async () => {
    const page = await stage.show(ARTICLE);
    const panel = await openPanelOn(stage, page);
    await textWhen(panel, '2 mentions on this page');
    await pressButton(panel, 'Why “Nakhchivan”?');
    await pressButton(panel, 'Not this anywhere');
    await textWhen(panel, '1 mention on this page', 'will not be marked anywhere');
    await pressButton(panel, 'Undo');
    await textWhen(panel, '2 mentions on this page');
  });

  test('says that there is nothing, and finds it when the page goes elsewhere', async () => {
    const page = await stage.show(NOTHING);
    const panel = await openPanelOn(stage, page);
    await textWhen(panel, 'Rain', 'Nothing on this page is about Azerbaijan');
    const other = await stage.show(ARTICLE);
    await page.goto(other.url());
    await textWhen(panel, 'A railway in Azerbaijan', '2 mentions on this page');
    await page.goBack();
    await textWhen(panel, 'Nothing on this page is about Azerbaijan');
  });

  test('follows the reader from tab to tab', async () => {
    const [news, rain] = [await stage.show(ARTICLE), await stage.show(NOTHING)];
    const panel = await stage.open.openExtensionPage('sidepanel.html');
    await news.bringToFront();
    await textWhen(panel, 'A railway in Azerbaijan', '2 mentions on this page');
    await rain.bringToFront();
    await textWhen(panel, 'Rain', 'Nothing on this page is about Azerbaijan');
    await news.bringToFront();
    await textWhen(panel, '2 mentions on this page');
  });

  test('is felt by no page: one without a mention sees nothing of it, whatever is changed in it', async () => {
    const page = await stage.show(`<!doctype html><title>A page</title><link rel="icon" href="data:,"><script>
      var seen = [];
      addEventListener('message', () => seen.push('message'), true);
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type)))
        .observe(document, { subtree: true, attributes: true, characterData: true });
      document.addEventListener('scroll', () => seen.push('scroll'), true);
      var names = Object.getOwnPropertyNames(window).length;
    </script><p>Rain is expected in Norway.</p>`);
    const panel = await openPanelOn(stage, page);
    await textWhen(panel, 'Nothing on this page');
    await page.evaluate('document.body.append("More rain. ".repeat(9))');
    await rest(1_500);
    expect(
      await page.evaluate(
        '[seen, CSS.highlights.size, document.adoptedStyleSheets.length, Object.getOwnPropertyNames(window).length - names, performance.getEntriesByType("resource").length]',
      ),
    ).toEqual([[], 0, 0, 0, 0]);
  });
});

test('the popup opens the real panel beside the page, which follows it', async () => {
  const page = await stage.show(ARTICLE);
  await mentionsOf(stage, page, 2);
  const popup = await openPopupOn(stage, page);
  await textWhen(popup, '2 mentions on this page', 'Keep open beside the page');
  await pressForReal(popup, 'Keep open beside the page');
  const panelText = await findPanel();
  await page.bringToFront();
  await waitUntil('the page’s mentions in the panel', async () =>
    (await panelText()).includes('2 mentions on this page'),
  );
  await stage.show(NOTHING);
  await waitUntil('the other page in the panel', async () => (await panelText()).includes('Nothing on this page'));
});

/** Firefox opens a panel for a hand only, not for a script that presses. */
async function pressForReal(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  const button = await page.$(`::-p-text(${words})`);
  await button?.click();
}

/** The text of the panel that has opened. In Firefox it is no tab, and only our own pages see into it. */
async function findPanel(): Promise<() => Promise<string>> {
  if (BROWSER === 'firefox') {
    await waitUntil('the sidebar to open', () => stage.open.ask('api.sidebarAction.isOpen({})'));
    const text = 'api.extension.getViews({ type: "sidebar" }).map(({ document }) => document.body.innerText).join()';
    return () => stage.open.ask<string>(text);
  }
  const target = await stage.open.browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
  const panel = await target.asPage();
  return async () => String(await panel.evaluate('document.body.innerText'));
}
