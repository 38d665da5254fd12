/** Long texts made to hurt. No clock here: a rule that goes back and forth would run into the time limit of the test. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../../core/mentions/find.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { readRealIndex } from './real-index.ts';

const prepared = prepare(readRealIndex());

test.each([
  ['Azerbaijan ', 20_000],
  ['azerbaijan.', 0],
  ['Azerbaijan State National ', 20_000],
  ['East Azerbaijan ', 0],
  ['阿塞拜疆', 20_000],
  ['Heydar\u00ad Aliyev\u0301\n', 20_000],
  ['@Azerbaijan/', 0],
])('20,000 times %j', (piece, count) => {
  expect(findMentions(piece.repeat(20_000), prepared).mentions.length).toBe(count);
});

test('a million of one letter, accents or spaces around a name', () => {
  for (const filler of ['a', '\u0301\u0323', ' ', '\u00ad', '.', '/', 'İ']) {
    const text = `${filler.repeat(1_000_000)} Azerbaijan ${filler.repeat(1_000_000)}`;
    expect(findMentions(text, prepared).mentions.length).toBeLessThanOrEqual(1);
  }
});

test('whatever stands around, mentions are exact, in order, apart, and the same each time', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Azerbaijan',
      'Heydar',
      ' ',
      'Aliyev',
      'Azər\u00adbaycan',
      'ı',
      'ﬁ',
      '’',
      '.',
      '@',
      '/',
      '-',
      'East ',
      ' Airlines',
      '阿塞拜疆',
      'İ',
      '\u0301',
      '\u200d',
      'ß',
      'Azarbaycan',
      'Ａｚｅｒｂａｉｊａｎ',
      'ΑΖς',
      'İLHAM ƏLİYEV',
      'ё',
      'Азербайджа',
      'نا',
      'آذربایجان',
      'جمهوری ',
      'أذربيجان',
      'و',
      'علي\u200cاف',
      'ـ',
      '\u064e',
      'ي',
      'ك',
      '아제르바이잔',
      '에서',
      'ｱｾﾞﾙﾊﾞｲｼﾞｬﾝ',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const found = findMentions(text, prepared);
      let free = 0;
      for (const { start, end, surface } of found.mentions) {
        expect(text.slice(start, end)).toBe(surface);
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        free = end;
      }
      expect(findMentions(text, prepared)).toEqual(found);
    }),
    { numRuns: 1500 },
  );
});
