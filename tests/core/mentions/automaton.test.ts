import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAutomaton, walk } from '../../../core/mentions/automaton.ts';
import { listForms } from './list-forms.ts';

function endsAt(automaton: string, text: string, start: number) {
  const ends: [number, number][] = [];
  walk(automaton, text, start, (units, reading) => ends.push([units, reading]));
  return ends;
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

const forms = fc.dictionary(
  fc.string({ unit: fc.constantFrom(...'abcаə阿\\"'), minLength: 1, maxLength: 12 }),
  fc.nat(400),
  {
    maxKeys: 60,
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
    fc.property(forms, fc.string({ unit: fc.constantFrom(...'abcаə阿\\" '), maxLength: 30 }), (record, text) => {
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

test('the same forms in another order make the same string', () => {
  const list: [string, number][] = [
    ['ab', 1],
    ['abc', 2],
    ['b', 1],
  ];
  expect(buildAutomaton(new Map(list.toReversed()))).toBe(buildAutomaton(new Map(list)));
});

test('names that end alike share their ends', () => {
  const endings = ['', 'da', 'dan', 'lar', 'larda', 'lardan'];
  const of = (stems: string[]) =>
    buildAutomaton(new Map(stems.flatMap((stem, reading) => endings.map((ending) => [stem + ending, reading]))));
  const one = of(['balta']).length;
  expect(of(['balta', 'corma', 'dulka', 'ermza']).length).toBeLessThan(2.5 * one);
});

test('nothing in it is found nowhere', () => {
  expect(endsAt(buildAutomaton(new Map()), 'abc', 0)).toEqual([]);
});
