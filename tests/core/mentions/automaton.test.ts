import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAutomaton, type PressedAutomaton, walk } from '../../../core/mentions/automaton.ts';
import { buildAutomaton } from '../../../core/mentions/press-automaton.ts';
import { listForms } from './list-forms.ts';

function endsAt(pressed: PressedAutomaton, text: string, start: number) {
  const ends: [number, number][] = [];
  walk(openAutomaton(pressed), text, start, (units, reading) => ends.push([units, reading]));
  return ends;
}

function sizeOf(forms: ReadonlyMap<string, number>): number {
  return Object.values(buildAutomaton(forms)).flat().join('').length;
}

test('tells every form that begins there, the shortest first', () => {
  const automaton = buildAutomaton(
    new Map([
      ['баку', 4],
      ['бакуда', 4],
      ['бакинец', 9],
      ['аку', 2],
    ]),
  );
  expect(endsAt(automaton, 'в бакуда', 2)).toEqual([
    [4, 4],
    [6, 4],
  ]);
  expect(endsAt(automaton, 'в бакуда', 3)).toEqual([[3, 2]]);
  expect(endsAt(automaton, 'в баку', 0)).toEqual([]);
});

/** Letters of all scripts, and signs that mean something in a shape, in a number or in JSON. */
const signs = 'abcAFZ#|0 а҄əաאب가阿\\"\n\ud800';
const forms = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 12 }),
  fc.oneof(fc.nat(4), fc.nat(30_000)),
  {
    maxKeys: 60,
    noNullPrototype: true,
  },
);

test('holds exactly the forms it was built of, each with its reading', () => {
  fc.assert(
    fc.property(forms, (record) => {
      const given = new Map(Object.entries(record));
      expect(new Map(listForms(buildAutomaton(given)))).toEqual(given);
    }),
  );
});

test('walks like a search of every form, also after the way through JSON', () => {
  fc.assert(
    fc.property(forms, fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 }), (record, text) => {
      const automaton = JSON.parse(JSON.stringify(buildAutomaton(new Map(Object.entries(record)))));
      for (let start = 0; start < text.length; start += 1) {
        const expected = Object.entries(record)
          .filter(([form]) => text.startsWith(form, start))
          .map(([form, reading]) => [form.length, reading])
          .sort(([one = 0], [other = 0]) => one - other);
        expect(endsAt(automaton, text, start)).toEqual(expected);
      }
    }),
  );
});

test('the same forms in another order make the same strings', () => {
  const list: [string, number][] = [
    ['ab', 1],
    ['abc', 2],
    ['b', 1],
  ];
  expect(buildAutomaton(new Map(list.toReversed()))).toEqual(buildAutomaton(new Map(list)));
});

test('names that end alike share their ends', () => {
  const endings = ['', 'da', 'dan', 'lar', 'larda', 'lardan'];
  const sizeWith = (stems: string[]) =>
    sizeOf(new Map(stems.flatMap((stem, reading) => endings.map((ending) => [stem + ending, reading]))));
  const one = sizeWith(['balta']);
  expect(sizeWith(['balta', 'corma', 'dulka', 'ermza'])).toBeLessThan(2.5 * one);
});

test.each([2, 19, 20, 21, 300])('%d letters may follow one', (count) => {
  const given = new Map(Array.from({ length: count }, (_, index) => [`x${String.fromCharCode(0x400 + index)}`, index]));
  expect(new Map(listForms(buildAutomaton(given)))).toEqual(given);
});

test('nothing in it is found nowhere', () => {
  expect(endsAt(buildAutomaton(new Map()), 'abc', 0)).toEqual([]);
});

test('a form without letters is refused', () => {
  expect(() => buildAutomaton(new Map([['', 1]]))).toThrow('no letters');
});

describe('whatever a page holds', () => {
  const automaton = buildAutomaton(
    new Map([
      ['aa', 3],
      ['aab', 5],
      ['ааб', 7],
    ]),
  );

  test.each([
    ['signs of a shape', 'A', 0],
    ['signs of a shape after a letter', 'aFABZ', 0],
    ['the end of the text', 'a', 0],
    ['a place behind the text', 'aa', 2],
    ['half a pair', '\udc00\ud800', 0],
    ['a sign that stands for a letter in a shape', 'bb', 0],
    ['a zero', '\0\0', 0],
  ])('%s: nothing is found', (_, text, start) => {
    expect(endsAt(automaton, text, start)).toEqual([]);
  });

  test('a million of one letter end the walk where the forms end', () => {
    expect(endsAt(automaton, 'a'.repeat(1_000_000), 0)).toEqual([[2, 3]]);
  });
});
