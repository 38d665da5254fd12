import { expect, test } from 'vitest';
import { wordsAsked, wordsToFind } from '../../../core/knowledge/search-words.ts';

test.each([
  ['İlham  ƏLİYEV!', ['ilham', 'eliyev']],
  ['KILIÇ', ['kilic']],
  ['Гейдар—Алиев', ['гейдар', 'алиев']],
  ['ᲐᲖᲔᲠᲑᲐᲘᲯᲐᲜᲘ', ['აზერბაიჯანი']],
  ['盖达尔·阿利耶夫', ['盖达尔阿利耶夫']],
  ['حیدر علی‌اف', ['حیدر', 'علیاف'].map((word) => wordsAsked(word)[0])],
  ['…', []],
])('%s asks for %j', (query, words) => {
  expect(wordsAsked(query)).toEqual(words);
});

test('where words are written together, each sign may begin one', () => {
  expect(wordsToFind('北京市 news')).toEqual(['北京市', '京市', '市', 'news']);
});

test('parts that only a non-joiner keeps apart are found apart and together', () => {
  const words = wordsToFind('علی‌اف');
  expect(words).toHaveLength(3);
  expect(words).toEqual(expect.arrayContaining([...wordsAsked('علیاف'), ...wordsAsked('علی اف')]));
});

test('a word that comes often is found as one that comes once', () => {
  expect(wordsToFind('lake Lake LAKE')).toEqual(['lake']);
});
