import { expect, test } from 'vitest';
import { nearest } from '../../../core/knowledge/nearest.ts';

test.each([
  ['azerbajan', 'azerbaijan', 'a letter left out'],
  ['nakchivan', 'nakhchivan', 'a letter left out in the middle'],
  ['solidarty-dya', 'solidarity-day', 'several slips'],
  ['azerbaijan', 'azerbaijan', 'the word itself'],
])('the word nearest to %s is %s: %s', (word, expected) => {
  expect(nearest(word, ['solidarity-day', 'nakhchivan', 'azerbaijan'])).toBe(expected);
});

test('of two that are as near the first is taken, and of none, none', () => {
  expect(nearest('c3', ['c1', 'c2'])).toBe('c1');
  expect(nearest('c3', [])).toBeNull();
});
