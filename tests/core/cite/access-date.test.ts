import { describe, expect, test } from 'vitest';
import { localDay, writeAccessDate } from '../../../core/cite/access-date.ts';
import { FORMATS } from '../../../core/cite/formats.ts';

describe('the day of access', () => {
  test.each([
    ['plain', '4 March 2026'],
    ['apa', 'March 4, 2026'],
    ['chicago', 'March 4, 2026'],
    ['bibtex', '2026-03-04'],
    ['ris', '2026/03/04'],
    ['csl-json', '2026,3,4'],
    ['wikipedia', '4 March 2026'],
  ] as const)('in %s is written %s', (format, written) => {
    expect(writeAccessDate(format, '2026-03-04')).toBe(written);
  });

  test.each(['2026-02-30', '2026-13-01', '2026-3-4', '', 'today', '0000-00-00'])('is not "%s"', (day) => {
    for (const format of FORMATS) expect(() => writeAccessDate(format, day)).toThrow('not a day of the calendar');
  });

  test('is the day at the reader’s place', () => {
    expect(localDay(new Date(2026, 0, 2, 0, 1))).toBe('2026-01-02');
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});
