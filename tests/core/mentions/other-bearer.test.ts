import { describe, expect, test } from 'vitest';
import { namesake, otherBearer } from '../../../core/mentions/other-bearer.ts';
import { pressWords } from '../../../core/mentions/press-words.ts';
import { createWordClasses } from '../../../core/mentions/word-classes.ts';

const words = createWordClasses(
  pressWords([
    {
      words: {
        bearer: ['president', 'when', 'in', 'a'],
        'opener-ending': ['ly', 'da'],
        given: ['anna'],
        grandson: ['grandson', 'внук', '孫の'],
        son: ['son', 'сын'],
        'noun-before': ['the'],
      },
    },
  ]),
);

function at<T>(text: string, name: string, ask: (start: number, end: number) => T): T {
  const start = text.indexOf(name);
  return ask(start, start + name.length);
}

describe('a bare surname', () => {
  test.each([
    ['President Rivermann rose.', 'an office'],
    ['When Rivermann rose', 'a word that opens sentences'],
    ['Recently Rivermann rose', 'a word with the ending of such words'],
    ['Otto came. Rivermann rose', 'the last sentence ended there'],
    ['the old Rivermann', 'a word without a capital'],
  ])('may be whoever was named last in “%s”: %s', (text) => {
    expect(at(text, 'Rivermann', (start, end) => otherBearer(text, start, end, words))).toBeNull();
  });

  test.each([
    ['Anna Rivermann rose.', 'Anna Rivermann', 'a given name of the list'],
    ['Ruprecht Rivermann rose.', 'Ruprecht Rivermann', 'one of none, where a sentence begins'],
    ['It rained. Ruprecht Rivermann rose.', 'Ruprecht Rivermann', 'the same'],
    ['A. Rivermann rose.', 'A. Rivermann', 'an initial, though "a" may open a sentence'],
    ['Da Rivermann rose.', 'Da Rivermann', 'an ending alone is no word'],
  ])('is another’s in “%s”', (text, other) => {
    expect(at(text, 'Rivermann', (start, end) => otherBearer(text, start, end, words))).toBe(other);
  });
});

describe('a full name', () => {
  const ask = (text: string, name: string) => at(text, name, (start, end) => namesake(text, start, end, words));

  test.each([
    ['his grandson Otto Rivermann', 'grandson Otto Rivermann', true],
    ['a grandson, Otto Rivermann', 'grandson, Otto Rivermann', true],
    ['Otto Rivermann, the 27-year-old grandson of Anna', 'Otto Rivermann, the 27-year-old grandson of Anna', true],
    ['Otto Rivermann (Anna’s only grandson) rose', 'Otto Rivermann (Anna’s only grandson', true],
    ['Otto Rivermann, the president’s grandson, rose', 'Otto Rivermann, the president’s grandson', true],
    ['a son, Otto Rivermann', 'son, Otto Rivermann', false],
    ['Otto Rivermann, son of Anna', 'Otto Rivermann, son of Anna', false],
    ['アンナの孫のOtto Rivermann', 'アンナの孫のOtto Rivermann', true],
  ])('may be a namesake’s in “%s”', (text, because, isCertain) => {
    expect(ask(text, 'Otto Rivermann')).toEqual({ because, isCertain });
  });

  test.each([
    ['the son of Otto Rivermann', 'Otto Rivermann', 'his son'],
    ['Otto Rivermann and his grandson', 'Otto Rivermann', 'he comes with him'],
    ['Otto Rivermann, his son Peter', 'Otto Rivermann', 'one more person'],
    ['Otto Rivermann. The grandson rose', 'Otto Rivermann', 'another sentence'],
    ['внук Отто Риверманна', 'Отто Риверманна', 'the genitive says whose grandson'],
  ])('is no namesake’s in “%s”: %s', (text, name) => {
    expect(ask(text, name)).toBeNull();
  });
});
