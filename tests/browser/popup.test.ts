import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { readCard } from '../../scripts/browser/card.ts';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { openPopupOn, pressButton, textWhen } from './popup-on-page.ts';
import { mentionsOf, useBrowser } from './stage.ts';

const stage = useBrowser();

const ARTICLE = `<h2>Railways</h2><p>A train to Azerbaijan leaves at noon.</p>
  ${'<p>Bread is sold on the train, and tea.</p>'.repeat(60)}
  <h2>People</h2><p>Heydar Aliyev was born in Nakhchivan.</p>`;

describe('the popup', () => {
  test('shows the latest article: title, publisher, date, and a link to the archived original first', async () => {
    const popup = await openPopupOn(stage, await stage.show('<p>Rain is expected in Norway.</p>'));
    await textWhen(
      popup,
      /Azerbaijan.s International Citizens/,
      'Azerbaijan America Alliance',
      /29 December 2014|December 29, 2014/,
    );
    const links = (await popup.evaluate('[...document.querySelectorAll("a")].map((link) => link.href)')) as string[];
    expect(
      links.find(
        (link) => link.includes('aaa') || link.includes('azerbaijanamerica') || link.includes('web.archive.org'),
      ),
    ).toMatch(/^https:\/\/web\.archive\.org\/web\/2015\//);
  });

  test('says so when the page holds no mention', async () => {
    const popup = await openPopupOn(stage, await stage.show('<p>Rain is expected in Norway.</p>'));
    await textWhen(popup, 'Nothing on this page is about Azerbaijan');
  });

  test('lists this page’s mentions, and goes to the one that is chosen and opens its card', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page, 3);
    const popup = await openPopupOn(stage, page);
    await textWhen(popup, '3 mentions on this page');
    await pressButton(popup, 'Heydar Aliyev”');
    await page.bringToFront();
    await expect.poll(() => page.evaluate(() => window.scrollY), { timeout: 10_000 }).toBeGreaterThan(500);
    await expect
      .poll(async () => (await readCard(stage.open, page))?.label, { timeout: 10_000 })
      .toContain('Heydar Aliyev');
  });

  test('finds claims and names in the knowledge base', async () => {
    const popup = await openPopupOn(stage, await stage.show('<p>Rain is expected in Norway.</p>'));
    await textWhen(popup, 'Azerbaijan America Alliance');
    await popup.bringToFront();
    await popup.focus('input[type=search]');
    await popup.keyboard.type('Nakhchivan');
    await textWhen(popup, /\d+ results?/);
    const before = await popup.evaluate('document.body.innerText');
    expect(before).toContain('Nakhchivan');
    await popup.keyboard.type('qqqq');
    await textWhen(popup, 'Nothing found for');
  });

  test('switches this site off and on', async () => {
    const page = await stage.show(ARTICLE);
    await mentionsOf(stage, page, 3);
    const popup = await openPopupOn(stage, page);
    await textWhen(popup, '3 mentions on this page', 'On 127.0.0.1');
    const highlights = () => page.evaluate(() => CSS.highlights.size);
    await toggle(popup, 'On 127.0.0.1');
    await expect.poll(highlights, { timeout: 10_000 }).toBe(0);
    await toggle(popup, 'On 127.0.0.1');
    await page.bringToFront();
    await expect.poll(highlights, { timeout: 10_000 }).toBeGreaterThan(0);
  });
});

/** Presses the switch or tick box with this name. */
async function toggle(page: Page, name: string): Promise<void> {
  await waitUntil(`a switch "${name}"`, () =>
    page.evaluate((name) => {
      const label = [...document.querySelectorAll('label')].find((each) => each.innerText.includes(name));
      const control =
        label?.control ??
        [...document.querySelectorAll<HTMLElement>('[role=switch], button')].find((each) =>
          `${each.getAttribute('aria-label') ?? ''} ${each.innerText}`.includes(name),
        );
      control?.click();
      return control !== undefined && control !== null;
    }, name),
  );
}
