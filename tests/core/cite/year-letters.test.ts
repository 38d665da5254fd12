import { expect, test } from 'vitest';
import { yearLetters } from '../../../core/cite/year-letters.ts';

test('works of one author and year get letters in the order of the list, others none', () => {
  const letters = yearLetters([
    { id: 'one', year: 'Club 2014' },
    { id: 'two', year: 'Club 2015' },
    { id: 'three', year: 'Club 2014' },
  ]);
  expect([...letters]).toEqual([
    ['one', 'a'],
    ['three', 'b'],
  ]);
});

test('after z comes aa', () => {
  const many = Array.from({ length: 28 }, (_, place) => ({ id: String(place), year: 'Club 2014' }));
  expect([...yearLetters(many).values()].slice(24)).toEqual(['y', 'z', 'aa', 'ab']);
});
