import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isSeam, unfoldRange } from '../../../core/text/fold.ts';

/** Everything that ever made folding hard, to be mixed at random. */
const HARD = [
  'a',
  'Z',
  'İ',
  'I',
  'ı',
  'i',
  'Ə',
  'ə',
  'ә',
  'ß',
  'ẞ',
  'ﬁ',
  'é',
  'e\u0301',
  '\u0301',
  '\u0323',
  'й',
  'и\u0306',
  'и',
  '\u0306',
  'ї',
  'ё',
  'ς',
  'Σ',
  'և',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u2066',
  '\u00a0',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u3000',
  '\x85',
  '’',
  'ʼ',
  '`',
  '´',
  '׳',
  '–',
  '−',
  '־',
  'أ',
  'آ',
  'ي',
  'ى',
  'ك',
  'ـ',
  'َ',
  '۵',
  '٣',
  'ﷺ',
  'ﻻ',
  'か',
  '\u3099',
  'ﾞ',
  'ｶ',
  'ー',
  '·',
  '・',
  '한',
  '\u1112\u1161\u11ab',
  '\u1161',
  '\u11a8',
  'ㅏ',
  '가',
  '阿',
  '𝐀',
  '😀',
  '\ud835',
  '\udc00',
  '½',
  '…',
  '¨',
  'क',
  '़',
  'ำ',
];
const hardText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HARD),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
  )
  .map((pieces) => pieces.join(''));

describe('fold', () => {
  test.each([
    ['HEYDAR Aliyev', 'heydar aliyev', 'plain ASCII'],
    ['İlham Əliyev İRƏVAN', 'ilham eliyev irevan', 'the four i and the schwa, without growing'],
    ['ILIK ılık İLİK ilik', 'ilik ilik ilik ilik', 'every i is one'],
    ['Azәrbaycan', 'azerbaycan', 'the Cyrillic schwa in a Latin word'],
    ['Straße GROẞ', 'strasse gross', 'sharp s'],
    ['ΟΔΟΣ ὁδός', 'οδοσ οδοσ', 'final sigma, breathings, accents'],
    ['Élan, E\u0301lan', 'elan, elan', 'accents, composed or not'],
    ['Нижний, и\u0306, ещё, їжа', 'нижний, й, еще, їжа', 'й and ї are letters, ё is е'],
    ['Азербайджа́н', 'азербайджан', 'a stress mark'],
    ['Ａｌｉ ﬁn', 'ali fin', 'full width and ligatures'],
    ['Ali\u00adyev Ali\u200dyev \ufeffAli\u2060yev', 'aliyev aliyev aliyev', 'the invisible'],
    ['a\u00a0\u2009b\n\t c', 'a b c', 'white space'],
    ['Bakı’da Bakıʼda Bakı`da Bakı＇da', "baki'da baki'da baki'da baki'da", 'apostrophes'],
    ['a‑b–c—d−e־f', 'a-b-c-d-e-f', 'hyphens and dashes'],
    ['أذربيجان إيران علـي عَلِيّ', 'اذربیجان ایران علی علی', 'hamza, yeh, tatweel, harakat'],
    ['۱۹۹۳ ٢٠٠٣', '1993 2003', 'digits of Persian and Arabic'],
    ['אזרבייג׳ן', "אזרבייג'ן", 'geresh'],
    ['ԱԼԻԵՎ Ալիև', 'ալիեվ ալիեվ', 'the Armenian ligature and its capitals'],
    ['ｱｾﾞﾙ か\u3099', 'アゼル が', 'half-width kana and loose voicing marks'],
    ['ა\u10d0 Ა', 'აა ა', 'Georgian capitals'],
  ])('%s → %s (%s)', (text, folded) => {
    expect(fold(text).folded).toBe(folded);
  });

  test('plain lower-case text needs no map', () => {
    expect(fold('heydar aliyev').map).toBeNull();
  });

  test('never throws, and its map rises and stays inside the text', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const { folded, map } = fold(text);
        if (!map) {
          expect(folded.length).toBe(text.length);
          return;
        }
        expect(map.starts.length).toBe(folded.length);
        expect(map.ends.length).toBe(folded.length);
        for (let at = 0; at < folded.length; at += 1) {
          const [start, end] = [map.starts[at] ?? -1, map.ends[at] ?? -1];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(map.starts[at - 1] ?? 0);
          expect(end).toBeGreaterThanOrEqual(map.ends[at - 1] ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const { folded } = fold(text);
        expect(fold(folded).folded).toBe(folded);
      }),
      { numRuns: 5000 },
    );
  });

  test('every sign of Unicode folds to something that stays', () => {
    const restless: string[] = [];
    for (let code = 0; code < 0x32000; code += 1) {
      const { folded } = fold(String.fromCodePoint(code));
      if (fold(folded).folded !== folded) restless.push(code.toString(16));
    }
    expect(restless).toEqual([]);
  });

  test('a range of the folded text is found again in the text, cut at the seams', () => {
    fc.assert(
      fc.property(hardText, hardText, hardText, (before, inside, after) => {
        const text = `${before}|${inside}|${after}`;
        const whole = fold(text);
        const first = whole.folded.indexOf('|');
        const last = whole.folded.indexOf('|', first + 1);
        const [start, end] = unfoldRange(whole, first, last + 1);
        expect(fold(text.slice(start, end)).folded).toBe(whole.folded.slice(first, last + 1));
        expect(isSeam(whole, first) && isSeam(whole, last + 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('invisible signs at the edges stay outside, accents at the end come along', () => {
    const text = '\u00adAli\u00ad\u00ad Aliye\u0301 ';
    const whole = fold(text);
    const at = (word: string) => whole.folded.indexOf(word);
    expect(text.slice(...unfoldRange(whole, at('ali'), 3))).toBe('Ali');
    expect(text.slice(...unfoldRange(whole, at('aliye'), at('aliye') + 5))).toBe('Aliye\u0301');
  });

  test('there is no seam inside a sign that became two', () => {
    const whole = fold('Straße');
    expect([4, 5, 6].map((index) => isSeam(whole, index))).toEqual([true, false, true]);
  });

  test('a million accents are folded without choking', () => {
    expect(fold(`a${'\u0301\u0323'.repeat(500_000)}b`).folded).toBe('ab');
  });
});
