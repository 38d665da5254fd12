import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../core/strings/languages.ts';
import { loadWords } from '../../core/strings/load-words.ts';
import { type Say, strings } from '../../core/strings/strings.ts';

const voices = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, strings(language, await loadWords(language))])),
) as Record<Language, Say>;

describe('dates', () => {
  test.each([
    ['2014', '2014'],
    ['2014-12', 'December 2014'],
    ['2014-12-29', '29 December 2014'],
    ['0987-03-01', '1 March 987'],
    ['0050', '50'],
    ['about 2009-2010', 'about 2009-2010'],
    ['2014-13', '2014-13'],
    ['2015-02-29', '2015-02-29'],
    ['2016-02-29', '29 February 2016'],
    ['', ''],
  ])('"%s" is written "%s"', (date, text) => {
    expect(voices.en.date(date)).toBe(text);
  });

  test.each([
    ['az', '2014', '2014'],
    ['az', '2014-12', 'dekabr 2014'],
    ['az', '2014-02-09', '9 fevral 2014'],
    ['az', '0987-03-01', '1 mart 987'],
    ['tr', '2014', '2014'],
    ['tr', '2014-12', 'Aralık 2014'],
    ['tr', '2014-02-09', '9 Şubat 2014'],
    ['ru', '2014', '2014'],
    ['ru', '2014-12', 'декабрь 2014'],
    ['ru', '2014-02-09', '9 февраля 2014'],
    ['ru', 'about 2009-2010', 'about 2009-2010'],
  ] as const)('in %s "%s" is written "%s"', (language, date, text) => {
    expect(voices[language].date(date)).toBe(text);
  });

  test('every month has its Azerbaijani name', () => {
    const months = Array.from({ length: 12 }, (_, at) => voices.az.date(`2014-${String(at + 1).padStart(2, '0')}`));
    const intl = new Intl.DateTimeFormat('az', { month: 'long', timeZone: 'UTC' });
    expect(months).toEqual(months.map((_, at) => `${intl.format(Date.UTC(2014, at))} 2014`));
  });
});

test.each([
  ['en', '2 January at 00:05'],
  ['az', '2 yanvar, 00:05'],
  ['tr', '2 Ocak 00:05'],
  ['ru', '2 января в 00:05'],
] as const)('a moment is told in the day and hour of the reader: %s', (language, text) => {
  expect(voices[language].moment(new Date(2030, 0, 2, 0, 5))).toBe(text);
});

test.each([
  ['en', '1,234,567.5'],
  ['az', '1.234.567,5'],
  ['tr', '1.234.567,5'],
  ['ru', '1\u00a0234\u00a0567,5'],
] as const)('numbers are grouped the way of %s', (language, text) => {
  expect(voices[language].number(1234567.5)).toBe(text);
});

test.each([
  ['en', 'az', 'Azerbaijani'],
  ['en', 'az-Cyrl', 'Azerbaijani (Cyrillic)'],
  ['en', 'not a tag', 'not a tag'],
  ['az', 'ru', 'rus'],
  ['az', 'az-Cyrl', 'Azərbaycan (kiril əlifbası)'],
  ['az', 'not a tag', 'not a tag'],
  ['tr', 'en', 'İngilizce'],
  ['ru', 'az', 'азербайджанский'],
] as const)('a reader of %s knows the language %s as "%s"', (language, tag, name) => {
  expect(voices[language].languageName(tag)).toBe(name);
});
