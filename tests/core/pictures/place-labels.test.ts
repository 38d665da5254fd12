import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { touch } from '../../../core/pictures/drawing.ts';
import { crosses, type LabelWish, placeLabels } from '../../../core/pictures/place-labels.ts';

const ROOM = { width: 400, height: 300, taken: [] };
const label = (id: string, x: number, y: number): LabelWish => ({ id, at: [x, y], width: 60, height: 20 });

describe('labels beside marks', () => {
  test('one alone stands right of its mark, without a line', () => {
    const placed = placeLabels([label('a', 100, 100)], ROOM).get('a');
    expect(placed).toEqual({ box: { x: 109, y: 90, width: 60, height: 20 }, leader: null });
  });

  test('one at the right edge stands left of its mark', () => {
    expect(placeLabels([label('a', 380, 100)], ROOM).get('a')?.box.x).toBe(311);
  });

  test('a crowd finds places of its own, with lines to the labels that are far', () => {
    const crowd = Array.from({ length: 6 }, (_, i) => label(`a${i}`, 190 + (i % 3) * 16, 150 + Math.floor(i / 3) * 16));
    const placed = [...placeLabels(crowd, ROOM).values()];
    expect(placed).toHaveLength(6);
    expect(placed.some(({ leader }) => leader)).toBe(true);
  });

  test('none stands where another part of the picture is', () => {
    const taken = [{ x: 0, y: 0, width: 400, height: 150 }];
    expect(placeLabels([label('a', 100, 140)], { ...ROOM, taken }).get('a')?.box.y).toBeGreaterThanOrEqual(150);
  });

  test('when there is no room for all, as many as fit are placed', () => {
    const many = Array.from({ length: 40 }, (_, i) => label(`a${i}`, 50, 50));
    const placed = placeLabels(many, { width: 200, height: 120, taken: [] });
    expect(placed.size).toBeGreaterThan(0);
    expect(placed.size).toBeLessThan(40);
  });

  test('no label touches another, nor another’s mark, and no line runs through a label', () => {
    const points = fc.uniqueArray(fc.tuple(fc.integer({ min: 20, max: 380 }), fc.integer({ min: 20, max: 280 })), {
      minLength: 2,
      maxLength: 7,
    });
    fc.assert(
      fc.property(points, (at) => {
        const wishes = at.map(([x, y], i) => label(`a${i}`, x, y));
        const placed = [...placeLabels(wishes, ROOM)];
        for (const [id, { box }] of placed) {
          for (const [otherId, other] of placed) {
            if (id === otherId) continue;
            expect(touch(box, other.box)).toBe(false);
            if (other.leader) expect(crosses(other.leader, box)).toBe(false);
          }
          for (const { id: mark, at } of wishes) {
            if (mark !== id) expect(touch(box, { x: at[0] - 6, y: at[1] - 6, width: 12, height: 12 })).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a line and a box', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  test.each([
    [
      'through it',
      [
        [0, 15],
        [50, 15],
      ],
      true,
    ],
    [
      'through a corner',
      [
        [5, 15],
        [15, 5],
      ],
      false,
    ],
    [
      'into it',
      [
        [0, 0],
        [15, 15],
      ],
      true,
    ],
    [
      'beside it',
      [
        [0, 25],
        [50, 25],
      ],
      false,
    ],
  ] as const)('%s', (_, [from, to], expected) => {
    expect(crosses([from, to], box)).toBe(expected);
  });
});
