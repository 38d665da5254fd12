import { describe, expect, test } from 'vitest';
import { en } from '../../core/strings/en.ts';
import { isolate } from '../../core/strings/isolate.ts';
import { type Key, LANGUAGES, strings } from '../../core/strings/strings.ts';

describe('strings', () => {
  test.each([
    [0, 'Show 0 more claims'],
    [1, 'Show 1 more claim'],
    [2, 'Show 2 more claims'],
    [21, 'Show 21 more claims'],
    [1200, 'Show 1,200 more claims'],
  ])('%i takes its plural form', (count, text) => {
    expect(strings('en')('claim.more', { count })).toBe(text);
  });

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
  ])('the date "%s" is written "%s"', (date, text) => {
    expect(strings('en').date(date)).toBe(text);
  });

  test.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['EN_gb', 'en'],
    ['fr', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('a reader of "%s" is spoken to in %s', (asked, spoken) => {
    expect(strings(asked).language).toBe(spoken);
  });

  test.each([
    ['az', 'Azerbaijani'],
    ['az-Cyrl', 'Azerbaijani (Cyrillic)'],
    ['not a tag', 'not a tag'],
  ])('the language %s is called %s', (tag, name) => {
    expect(strings('en').languageName(tag)).toBe(name);
  });

  test('a moment is told in the day and hour of the reader', () => {
    expect(strings('en').moment(new Date(2030, 0, 2, 0, 0))).toBe('2 January at 00:00');
  });

  test('a value that looks like a hole stays as it is', () => {
    expect(strings('en')('search.none', { query: '{query}' })).toBe('Nothing found for “{query}”.');
  });

  test('words of the other direction stay among themselves, and leave the sentence its own', () => {
    expect(strings('en')('search.none', { query: 'باکو' })).toBe('Nothing found for “\u2068باکو\u2069”.');
  });
});

describe('isolate', () => {
  test.each([
    ['Bakı', 'ltr', 'Bakı'],
    ['Баку', 'ltr', 'Баку'],
    ['12', 'rtl', '12'],
    ['באקו', 'ltr', '\u2068באקו\u2069'],
    ['باکو', 'rtl', 'باکو'],
    ['news.example', 'rtl', '\u2068news.example\u2069'],
    ['“\u2068باکو\u2069”, “Bakı”', 'ltr', '“\u2068باکو\u2069”, “Bakı”'],
  ] as const)('%j in a text that runs %s', (words, dir, isolated) => {
    expect(isolate(words, dir)).toBe(isolated);
  });
});

describe.each(LANGUAGES)('the catalogue of %s', (language) => {
  const say = strings(language) as (key: Key, params?: Record<string, string | number>) => string;

  test.each(Object.keys(en) as Key[])('has words for %s, with a place for every value', (key) => {
    const holes = JSON.stringify(en[key]).matchAll(/\{([a-z]+)\}/g);
    const params = Object.fromEntries([...holes].map(([, name = '']) => [name, name === 'count' ? 7 : `<${name}>`]));
    const text = say(key, params);
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/[{}]/);
    for (const [name, value] of Object.entries(params)) if (name !== 'count') expect(text).toContain(value);
  });
});
