import { expect, test } from 'vitest';
import { stepTo } from '../../core/step.ts';

test.each<[because: string, args: Parameters<typeof stepTo>, to: number | null]>([
  ['there is nowhere to go in an empty list', [0, -1, 1, -1], null],
  ['the first step goes to the first mention in view', [5, -1, 1, 2], 2],
  ['the first step back goes to the last one above the view', [5, -1, -1, 2], 1],
  ['the first step back from the top of the page goes to the end', [5, -1, -1, 0], 4],
  ['below the last mention, the first step begins at the top', [5, -1, 1, -1], 0],
  ['below the last mention, the first step back goes to the last', [5, -1, -1, -1], 4],
  ['the next after one is the one after', [5, 1, 1, 4], 2],
  ['after the last comes the first', [5, 4, 1, 0], 0],
  ['before the first comes the last', [5, 0, -1, 0], 4],
  ['one mention alone is gone to again', [1, 0, 1, 0], 0],
])('%s', (_because, args, to) => {
  expect(stepTo(...args)).toBe(to);
});
