import { expect, test } from 'vitest';
import { pressWords } from '../../../core/mentions/press-words.ts';
import { createWordClasses } from '../../../core/mentions/word-classes.ts';

const classes = createWordClasses(
  JSON.parse(
    JSON.stringify(
      pressWords([
        { words: { compass: ['north', 'Süd-'], 'of-land': ['universitet-', 'air'], bearer: ['north'] } },
        {
          words: {
            compass: ['syd-', 'north'],
            'named-after': ['universitetet', '空港', 'университет-'],
            rival: ['a-'],
          },
        },
      ]),
    ),
  ),
);

test.each([
  ['north', ['compass', 'bearer']],
  ['northern', []],
  ['nort', []],
  ['sud', ['compass']],
  ['sudlich', ['compass']],
  ['su', []],
  ['air', ['of-land']],
  ['airs', []],
  ['universitet', ['of-land']],
  ['universitetet', ['of-land', 'named-after']],
  ['universitetets', ['of-land']],
  ['университета', ['named-after']],
  ['', []],
  ['空港', []],
  ['constructor', []],
])('“%s” is %j', (word, expected) => {
  expect([...classes.classesOf(word)].sort()).toEqual([...expected].sort());
});

test('a stem of one letter is no stem', () => {
  expect(classes.classesOf('around')).toEqual([]);
});

test('words of scripts without spaces are listed, for they cannot be looked up', () => {
  expect(classes.unspaced).toEqual([['空港', 'named-after']]);
});

test('a word of a million letters is asked as fast as its beginning', () => {
  expect(classes.classesOf(`syd${'x'.repeat(1_000_000)}`)).toEqual(['compass']);
});
