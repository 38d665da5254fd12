import { describe, expect, test } from 'vitest';
import { findAccessed, findLetter } from '../../../data/citations/template.ts';

const same = (day: string) => day;

describe('a template', () => {
  test('has a hole where the day of access stands', () => {
    expect(findAccessed((day) => `Seen ${day}, so.`, same)).toEqual([{ text: 'Seen ' }, 'accessed', { text: ', so.' }]);
  });

  test.each([
    ['stands nowhere', () => 'Seen.'],
    ['stands twice', (day: string) => `${day} and ${day}`],
    ['changes what is around it', (day: string) => `${day}${day.endsWith('04') ? ' (early)' : ''}`],
  ])('is refused when the day of access %s', (_why, write) => {
    expect(() => findAccessed(write, same)).toThrow('the day of access');
  });

  test('has a hole where the library puts a letter', () => {
    const parts = findAccessed((day) => `Club. 2014. ${day}`, same);
    expect(findLetter(parts, 'Club. 2014. x', 'Club. 2014a. x').slice(0, 3)).toEqual([
      { text: 'Club. 2014' },
      'letter',
      { text: '. ' },
    ]);
  });

  test('is refused when the letter is not all that is new', () => {
    const parts = findAccessed((day) => `Club. 2014. ${day}`, same);
    expect(() => findLetter(parts, 'Club. 2014. x', 'The Club. 2014a. x')).toThrow('a letter after the year');
  });
});
