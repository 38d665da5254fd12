import { describe, expect, test } from 'vitest';
import { distanceTo, holds, isOnTheWay } from '../../../core/card/safe-triangle.ts';

const below = { left: 100, right: 460, top: 200, bottom: 500 };

describe('isOnTheWay', () => {
  test.each([
    ['straight down', { x: 200, y: 150 }, true],
    ['50° to the side', { x: 259, y: 150 }, true],
    ['70° to the side', { x: 337, y: 150 }, false],
    ['along the line', { x: 260, y: 100 }, false],
    ['up', { x: 200, y: 80 }, false],
    ['not moved', { x: 200, y: 100 }, false],
  ])('%s from a mention above the card', (_, point, expected) => {
    expect(isOnTheWay({ x: 200, y: 100 }, point, below)).toBe(expected);
  });

  test('a card beside the mention is reached sideways', () => {
    expect(isOnTheWay({ x: 20, y: 300 }, { x: 60, y: 310 }, below)).toBe(true);
  });

  test('someone who leaves the card itself is not on the way to it', () => {
    expect(isOnTheWay({ x: 200, y: 300 }, { x: 200, y: 150 }, below)).toBe(false);
  });
});

test('the distance is to the nearest point, and nothing inside', () => {
  expect(distanceTo(below, { x: 97, y: 196 })).toBe(5);
  expect(distanceTo(below, { x: 300, y: 300 })).toBe(0);
});

test('slack widens a rectangle on every side', () => {
  expect(holds(below, { x: 99, y: 501 })).toBe(false);
  expect(holds(below, { x: 99, y: 501 }, 1)).toBe(true);
});
