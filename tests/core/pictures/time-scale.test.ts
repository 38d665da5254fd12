import { describe, expect, test } from 'vitest';
import { yearsOf } from '../../../core/pictures/time.ts';
import { createTimeScale } from '../../../core/pictures/time-scale.ts';

describe('a date as a place in time', () => {
  test.each([
    ['1989', 1989, 0],
    ['0601', 601, 0],
    ['1989-07', 1989.495, 0.01],
    ['1989-12-31', 1989.997, 0.01],
    ['0099-12-31', 99.997, 0.01],
  ])('%s is about %d', (date, years, slack) => {
    expect(Math.abs(yearsOf(date) - years)).toBeLessThanOrEqual(slack);
  });
});

describe('an axis with a break', () => {
  const scale = createTimeScale(
    [
      { from: '0500', to: '1100', share: 1, every: 200 },
      { from: '1900', to: '2000', share: 3, every: 50 },
    ],
    [0, 420],
    20,
  );

  test('gives every part its share and leaves a gap between them', () => {
    expect(scale.parts.map(({ start, end }) => [start, end])).toEqual([
      [0, 100],
      [120, 420],
    ]);
  });

  test('has a scale of its own in each part', () => {
    expect([500, 800, 1100, 1900, 1950, 2000].map((year) => scale.at(year))).toEqual([0, 50, 100, 120, 270, 420]);
  });

  test('puts nothing into the gap', () => {
    expect(scale.at(1500)).toBe(100);
    expect(scale.at(100)).toBe(0);
  });

  test('has ticks at round years', () => {
    expect(scale.parts.map(({ ticks }) => ticks.map(({ year }) => year))).toEqual([
      [600, 800, 1000],
      [1900, 1950, 2000],
    ]);
  });
});
