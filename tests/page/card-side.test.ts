import { describe, expect, test } from 'vitest';
import { chooseSide } from '../../page/card-side.ts';

const wanted = { width: 360, height: 420 };
const none = { bottom: 0, top: 0, right: 0, left: 0 };

describe('chooseSide', () => {
  test.each([
    ['below, when there is room', { ...none, bottom: 600, top: 600 }, 'bottom'],
    ['below, when a good part has room', { ...none, bottom: 270, top: 600 }, 'bottom'],
    ['above, when there is more', { ...none, bottom: 200, top: 500 }, 'top'],
    ['above, when both are little', { ...none, bottom: 130, top: 140, right: 900 }, 'top'],
    ['beside, when both are next to nothing', { ...none, bottom: 40, top: 60, right: 400, left: 380 }, 'right'],
    ['where there is most, when nothing will do', { ...none, bottom: 70, top: 60, right: 300 }, 'bottom'],
  ])('%s', (_, room, side) => {
    expect(chooseSide(room, wanted, null)).toBe(side);
  });

  test('a short card needs only its own height', () => {
    expect(chooseSide({ ...none, bottom: 100, top: 500 }, { width: 360, height: 90 }, null)).toBe('bottom');
  });

  test('a card that is shown stays on its side as long as it can be read there', () => {
    expect(chooseSide({ ...none, bottom: 600, top: 150 }, wanted, 'top')).toBe('top');
    expect(chooseSide({ ...none, bottom: 600, top: 100 }, wanted, 'top')).toBe('bottom');
  });

  test.each([
    ['over the next line', 'left', { ...none, left: 400, right: 900, bottom: 600 }, 'left'],
    [
      'over the lines before, when the next have no room',
      'left',
      { ...none, left: 300, right: 900, bottom: 600 },
      'right',
    ],
    [
      'along the line, when neither has: a card cannot be made narrower',
      'left',
      { ...none, left: 300, top: 600 },
      'top',
    ],
    ['where it can be made low, when nothing will do', 'right', { ...none, right: 300, bottom: 70, top: 60 }, 'bottom'],
    ['over the next line, from left to right', 'right', { ...none, left: 900, right: 400, bottom: 600 }, 'right'],
  ] as const)('beside words from top to bottom: %s', (_, next, room, side) => {
    expect(chooseSide(room, wanted, null, next)).toBe(side);
  });
});
