import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../core/pictures/spread.ts';

describe('things in a row', () => {
  test('stay where they want to be when there is room', () => {
    expect(
      spread(
        [
          { at: 10, size: 4 },
          { at: 30, size: 6 },
        ],
        [0, 100],
      ),
    ).toEqual([10, 30]);
  });

  test('make way for each other evenly', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 50, size: 10 },
          { at: 50, size: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([40, 50, 60]);
  });

  test('stay inside', () => {
    expect(
      spread(
        [
          { at: 0, size: 10 },
          { at: 100, size: 10 },
        ],
        [0, 100],
      ),
    ).toEqual([5, 95]);
  });

  test('never touch, and keep their order, whatever they wish', () => {
    const wishes = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 1050 }), size: fc.integer({ min: 0, max: 60 }) }),
      {
        maxLength: 16,
      },
    );
    fc.assert(
      fc.property(wishes, (given) => {
        const sorted = given.toSorted((a, b) => a.at - b.at);
        const middles = spread(sorted, [0, 1000]);
        for (const [i, { size }] of sorted.entries()) {
          const [start, end] = [(middles[i] ?? 0) - size / 2, (middles[i] ?? 0) + size / 2];
          const before = i === 0 ? 0 : (middles[i - 1] ?? 0) + (sorted[i - 1]?.size ?? 0) / 2;
          expect(start).toBeGreaterThanOrEqual(before - 1e-6);
          expect(end).toBeLessThanOrEqual(1000 + 1e-6);
        }
      }),
    );
  });
});
