import { describe, expect, test } from 'vitest';
import { widthOf, wrap } from '../../../core/pictures/text-width.ts';

/** Measured in Chromium, in the widest of the fonts our pages may get (DejaVu Sans), at 100 px. */
const MEASURED: [words: string, plain: number, bold: number][] = [
  ['Migration, as the article dates it', 1598, 1827],
  ['25 or 26 December 1991', 1257, 1385],
  ['12,000,000 to 23,000,000', 1309, 1451],
  ['United States', 677, 771],
  ['Kyrgyzstan', 548, 627],
  ['Wikipedia (English), no year given', 1709, 1937],
  ['MWmw', 364, 406],
];

describe('how wide words will be', () => {
  test.each(MEASURED)('“%s” is not wider than the estimate, which is not an eighth too wide', (words, plain, bold) => {
    for (const [width, isBold] of [
      [plain, false],
      [bold, true],
    ] as const) {
      const estimate = widthOf(words, { size: 100, bold: isBold });
      expect(estimate).toBeGreaterThanOrEqual(width);
      expect(estimate).toBeLessThan(width * 1.125);
    }
  });

  test('bold is wider, han letters stand in a square, accents take nothing', () => {
    expect(widthOf('Baku', { size: 10, bold: true })).toBeGreaterThan(widthOf('Baku', { size: 10 }));
    expect(widthOf('巴庫', { size: 10 })).toBeGreaterThanOrEqual(20);
    expect(widthOf('e\u0301', { size: 10 })).toBe(widthOf('e', { size: 10 }));
  });
});

describe('breaking into lines', () => {
  test('no line is wider than it may be, and no word is lost', () => {
    const lines = wrap('First Congress of World Azerbaijanis', { size: 13 }, 120);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('First Congress of World Azerbaijanis');
    for (const line of lines) expect(widthOf(line, { size: 13 })).toBeLessThanOrEqual(120);
  });

  test('a word that is too long for any line is cut, and shows it', () => {
    const [line = ''] = wrap('Donaudampfschifffahrtsgesellschaft', { size: 13 }, 80);
    expect(line.endsWith('…')).toBe(true);
    expect(widthOf(line, { size: 13 })).toBeLessThanOrEqual(80);
  });
});
