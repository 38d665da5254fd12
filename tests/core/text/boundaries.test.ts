import { describe, expect, test } from 'vitest';
import { beginsWord, endsWord, isWhole, signAt, signBefore } from '../../../core/text/boundaries.ts';

describe('isWhole', () => {
  test.each([
    ["azerbaijan's", 'azerbaijan', true, 'an apostrophe ends a word'],
    ['azerbaijan-based', 'azerbaijan', true, 'so does a hyphen'],
    ['azerbaijani', 'azerbaijan', false, 'a letter does not'],
    ['azerbaijan2', 'azerbaijan', false, 'nor a digit'],
    ['azerbaijan_map', 'azerbaijan', false, 'nor an underscore'],
    ['xazerbaijan', 'azerbaijan', false, 'the beginning counts too'],
    ['ərazi', 'razi', false, 'letters beyond ASCII are letters'],
    ['azerbaijan\u{10400}', 'azerbaijan', false, 'and so are those beyond 16 bits'],
    ['\u{10400}azerbaijan', 'azerbaijan', false, 'on both sides'],
    ['azerbaijan😀', 'azerbaijan', true, 'an emoji is no letter'],
    ['在阿塞拜疆的', '阿塞拜疆', true, 'Chinese has no spaces'],
    ['はアゼルバイジャンに', 'アゼルバイジャン', true, 'nor has Japanese'],
    ['아제르바이잔은', '아제르바이잔', false, 'a Korean particle is written with its word'],
    ['북아제르바이잔', '아제르바이잔', false, 'but nothing precedes'],
    ['والعراق', 'العراق', false, 'Arabic asks for whole words'],
  ])('%s holds %s: %s, %s', (text, name, whole) => {
    const start = text.indexOf(name);
    expect(isWhole(text, start, start + name.length)).toBe(whole);
  });
});

test('the edges of a text are boundaries', () => {
  expect([beginsWord('ab', 0), endsWord('ab', 2), beginsWord('ab', 1), endsWord('ab', 1)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('signs beyond 16 bits are never cut in two', () => {
  expect([signBefore('a😀b', 3), signAt('a😀b', 1), signBefore('a', 0), signAt('a', 1)]).toEqual(['😀', '😀', '', '']);
});
