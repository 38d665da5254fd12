import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nextOfMany, prepareManyFragments, pressManyFragments } from '../../../core/mentions/many-fragments.ts';

const letters = fc.constantFrom('a', 'b', 'r', 'z', 'ж', 'ա', 'უ', 'و', '縣');
const word = fc.array(letters, { minLength: 3, maxLength: 6 }).map((list) => list.join(''));
const fragment = fc.tuple(word, fc.constantFrom('', ' ', '. '), word).map((parts) => parts.join(''));
const space = fc.constantFrom('', ' ', '\n\t  ', '\u00a0', '\u3000', '\u0085');
const text = fc.array(fc.oneof(letters, space, fc.constantFrom('.', '-', '1', '“', 'é')), { maxLength: 20 });

/** What a tree of alternatives would find: in any case, with any space or none where a fragment has one. */
function expressionOf(list: readonly string[]): RegExp {
  return new RegExp(list.map((piece) => piece.replaceAll('.', '\\.').replace(' ', '[\\s\\x85]*')).join('|'), 'i');
}

test('misses nothing that an expression of all fragments would find', () => {
  fc.assert(
    fc.property(
      fc.array(fragment, { minLength: 1, maxLength: 30 }),
      fc.nat(),
      space,
      text,
      text,
      (list, at, gap, before, after) => {
        const hidden = (list[at % list.length] ?? '').replace(' ', gap).toUpperCase();
        const whole = `${before.join('')}${hidden}${after.join('')}`;
        const first = expressionOf(list).exec(whole)?.index ?? -1;
        const found = nextOfMany(prepareManyFragments(pressManyFragments(list)), whole, 0);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(first);
      },
    ),
  );
});

test('goes on behind what it found, and comes to an end', () => {
  const many = prepareManyFragments(pressManyFragments(['zerbai', 'liyev']));
  const text = 'Azerbaijan, Aliyev, azerbaijani';
  const places: number[] = [];
  for (let at = nextOfMany(many, text, 0); at >= 0; at = nextOfMany(many, text, at + 1)) places.push(at);
  expect(places).toEqual([1, 13, 21]);
});

test('of what is no fragment, hardly anything passes', () => {
  const syllable = (number: number) => `${'bdfgklmnprstvz'.charAt(number % 14)}${'aeiou'.charAt(number % 5)}`;
  const name = (number: number) => [1, 7, 61, 547].map((step) => syllable(Math.floor(number / step))).join('');
  const all = Array.from({ length: 4_000 }, (_, number) => name(number));
  const half = prepareManyFragments(pressManyFragments(all.slice(0, 2_000)));
  const known = new Set(all.slice(0, 2_000));
  const others = all.slice(2_000).filter((other) => !known.has(other));
  const alarms = others.filter((other) => nextOfMany(half, other, 0) >= 0);
  expect(others.length).toBeGreaterThan(500);
  expect(alarms.length / others.length).toBeLessThan(0.02);
});

test('a fragment that does not begin with three letters of one word is named', () => {
  expect(() => pressManyFragments(['az. ssr'])).toThrow('"az. ssr" does not begin with three letters');
});
