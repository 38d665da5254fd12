import { expect, test } from 'vitest';
import { chooseMarked } from '../../core/density.ts';

/** "a1" is a mention of entity a in section 1; what is marked comes back. */
function marked(mentions: string, density: 'section' | 'all'): string {
  const list = mentions.split(' ');
  const chosen = chooseMarked(
    list.map((each) => ({ entity: each[0] as string, section: Number(each.slice(1)) })),
    density,
  );
  return list.filter((_, index) => chosen[index]).join(' ');
}

test.each([
  ['a1 a1 a1', 'a1'],
  ['a1 b1 a1 b1', 'a1 b1'],
  ['a1 a2 a2', 'a1 a2'],
  ['a1 a2 a1', 'a1 a2'],
  ['a1 a11 a12 b1', 'a1 a11 a12 b1'],
])('of %s, the first of each entity in each section is marked: %s', (mentions, expected) => {
  expect(marked(mentions, 'section')).toBe(expected);
});

test('all are marked when the reader wants all', () => {
  expect(marked('a1 a1 b1 a1', 'all')).toBe('a1 a1 b1 a1');
});

test('the first is the first in the document, not any', () => {
  const twice = { entity: 'a', section: 1 };
  expect(chooseMarked([twice, twice], 'section')).toEqual([true, false]);
});
