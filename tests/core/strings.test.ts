import { describe, expect, test } from 'vitest';
import { isolate } from '../../core/strings/isolate.ts';
import { nearestLanguage } from '../../core/strings/languages.ts';
import { loadWords } from '../../core/strings/load-words.ts';
import { speak } from '../../core/strings/speak.ts';
import { strings } from '../../core/strings/strings.ts';

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
    [1, 'Показать ещё 1 утверждение'],
    [3, 'Показать ещё 3 утверждения'],
    [5, 'Показать ещё 5 утверждений'],
    [11, 'Показать ещё 11 утверждений'],
    [21, 'Показать ещё 21 утверждение'],
  ])('%i takes its Russian plural form', async (count, text) => {
    expect(strings('ru', await loadWords('ru'))('claim.more', { count })).toBe(text);
  });

  test.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['az-AZ', 'az'],
    ['TR_tr', 'tr'],
    ['ru-UA', 'ru'],
    ['fr', 'en'],
    ['constructor', 'en'],
    ['', 'en'],
  ])('a reader of "%s" is spoken to in %s', async (asked, spoken) => {
    expect(nearestLanguage(asked)).toBe(spoken);
    expect(strings(asked, await loadWords(asked)).language).toBe(spoken);
  });

  test('a language whose words are not at hand is not pretended: English is spoken, and said to be', () => {
    expect(strings('ru').language).toBe('en');
    expect(strings('ru')('card.close')).toBe('Close');
  });

  test('a word that a language lacks is said in English', () => {
    const say = strings('tr', { tr: { 'card.close': 'Kapat' } });
    expect([say('card.close'), say('card.settings')]).toEqual(['Kapat', 'Settings']);
  });

  test('a value that looks like a hole stays as it is', () => {
    expect(strings('en')('search.none', { query: '{query}' })).toBe('Nothing found for “{query}”.');
  });

  test('words of the other direction stay among themselves, and leave the sentence its own', () => {
    expect(strings('en')('search.none', { query: 'باکو' })).toBe('Nothing found for “\u2068باکو\u2069”.');
  });

  test('from right to left, it is the Latin words that stay among themselves', () => {
    const say = speak('en', { 'search.none': 'برای “{query}” چیزی یافت نشد.' }, 'rtl');
    expect(say.dir).toBe('rtl');
    expect(say('search.none', { query: 'Bakı' })).toBe('برای “\u2068Bakı\u2069” چیزی یافت نشد.');
    expect(say('search.none', { query: 'باکو' })).toBe('برای “باکو” چیزی یافت نشد.');
  });

  test('words are quoted the way of the language', async () => {
    expect(strings('en').quote('exile')).toBe('“exile”');
    expect(strings('ru', await loadWords('ru')).quote('ссылка')).toBe('«ссылка»');
    expect(strings('en').quote('باکو')).toBe('“\u2068باکو\u2069”');
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
