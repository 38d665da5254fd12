import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { useBrowser } from './stage.ts';

const stage = useBrowser();

async function openPictures(width = 1180): Promise<Page> {
  const page = await stage.open.openExtensionPage('explorer.html#/pictures');
  await page.setViewport({ width, height: 900 });
  await waitUntil('three pictures', () =>
    page.evaluate('document.querySelectorAll(".picture__drawing").length === 3').catch(() => false),
  );
  // Drawn anew once the width is known.
  await waitUntil('the pictures to fill their places', () =>
    page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>('.picture__drawing')].every(
        (svg) => Math.abs(svg.viewBox.baseVal.width - Math.max(svg.clientWidth, 272)) < 9,
      ),
    ),
  );
  return page;
}

/** Words of a drawing that touch other words of it, by the boxes the browser really gives them. */
function touchingWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.picture__drawing')].flatMap((svg) => {
      const words = [...svg.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      return words.flatMap(({ text, box }, i) =>
        words
          .slice(i + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right - 1 &&
              other.left < box.right - 1 &&
              // The box of a letter is taller than the letter.
              box.top < other.bottom - 4 &&
              other.top < box.bottom - 4,
          )
          .map((other) => `${text} | ${other.text}`),
      );
    }),
  );
}

describe('the pictures in the explorer', () => {
  test.each([1180, 760, 320])(
    'at a width of %i no words touch, and the page does not scroll sideways',
    async (width) => {
      const page = await openPictures(width);
      for (let measure = 0; measure < 4; measure++) {
        await page.evaluate(
          (at) => document.querySelectorAll<HTMLInputElement>('.picture input')[at]?.click(),
          measure,
        );
        expect(await touchingWords(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      await page.close();
    },
  );

  test('are reached and read by keyboard alone', async () => {
    const page = await openPictures();
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<SVGElement>('[role=list] [role=button][tabindex="0"]')?.focus());
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const read = () => page.evaluate(() => document.querySelector('.picture__detail')?.textContent);
    await expect.poll(read, { timeout: 10_000 }).toContain('The article is published');
    const ring = await page.evaluate(() => {
      const ring = document.activeElement?.querySelector('.picture__ring');
      return ring ? getComputedStyle(ring).strokeWidth : '';
    });
    expect(ring).toBe('2px');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.picture__detail') !== null)).toBe(true);
    await page.close();
  });

  test('can be saved: a picture that opens by itself, and a table', async () => {
    const page = await openPictures();
    const files = await page.evaluate(async () => {
      const blobs: Blob[] = [];
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        blobs.push(blob);
        return original(blob);
      };
      for (const button of document.querySelectorAll<HTMLButtonElement>('.picture__save button')) button.click();
      URL.createObjectURL = original;
      return Promise.all(blobs.map(async (blob) => ({ type: blob.type, text: await blob.text() })));
    });
    expect(files.map(({ type }) => type.split(';')[0])).toEqual(Array(3).fill(['image/svg+xml', 'text/csv']).flat());
    const pictures = files.filter(({ type }) => type.startsWith('image')).map(({ text }) => text);
    // In a page that is not ours: ours do not let anything parse markup.
    const reader = await stage.show('<p>A reader of pictures.</p>');
    const roots = await reader.evaluate(
      (texts) => texts.map((text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName),
      pictures,
    );
    expect(roots).toEqual(['svg', 'svg', 'svg']);
    for (const { type, text } of files) if (type.startsWith('text')) expect(text).toMatch(/^\ufeff?(when|country),/);
    await page.close();
  });
});
