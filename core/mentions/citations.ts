/** What names are called: the page carries their forms, and finds their dictionary form among these. */
import { type Automaton, visitForms } from './automaton.ts';
import { LETTERS_ALL_CAPITALS, LETTERS_CAPITAL } from './letter-case.ts';

/**
 * For names that are not called by their shortest form, or whose capitals no rule tells, three numbers after each other: how
 * far the name's reading is from the one before; at which place among its forms the citation stands, as `isBefore` orders
 * them; and which words have capitals, or -1 where `letters` tells it: a digit to the base of 3 for each word, the first the
 * lowest, 1 for the first letter and 2 for all.
 */
export type PressedCitations = readonly number[];

interface Named {
  automaton: Automaton;
  shared: readonly number[][];
  names: number;
  pressed: PressedCitations;
}

/** In `pressed`: the capitals that `letters` asks of mentions. */
export const BY_LETTERS = -1;
/** Words as far as capitals go. */
export const WORD = /[^\s'’.-]+/g;

/**
 * What the name `reading` is called; other names are not gone through. Readings from `names` on mean several names, which
 * `shared` lists.
 */
export function findCitation(reading: number, letters: number, { automaton, shared, names, pressed }: Named): string {
  const [place, capitals] = numbersOf(reading, pressed);
  const isAsked = new Set([reading, ...shared.flatMap((list, at) => (list.includes(reading) ? [names + at] : []))]);
  /** The first forms, as many as are needed. */
  const first: string[] = [];

  function meet(form: string, other: number): void {
    if (!isAsked.has(other)) return;
    const after = first.findIndex((known) => isBefore(form, known));
    first.splice(after < 0 ? first.length : after, 0, form);
    if (first.length > place + 1) first.pop();
  }

  function leaves(beginning: string, other: number): boolean {
    const last = first[place];
    return !isAsked.has(other) || (last !== undefined && beginning.length > last.length);
  }

  visitForms(automaton, meet, leaves);
  const form = first.at(-1) ?? '';
  return capitals === BY_LETTERS ? capitaliseByLetters(form, letters) : capitalise(form, capitals);
}

function numbersOf(reading: number, pressed: PressedCitations): [place: number, capitals: number] {
  let name = 0;
  for (let at = 0; at < pressed.length && name < reading; at += 3) {
    name += pressed[at] ?? 0;
    if (name === reading) return [pressed[at + 1] ?? 0, pressed[at + 2] ?? BY_LETTERS];
  }
  return [0, BY_LETTERS];
}

/** Whether a form stands before another: shorter, or as long and before it in the order of letters. */
export function isBefore(form: string, other: string): boolean {
  return form.length < other.length || (form.length === other.length && form < other);
}

function capitalise(form: string, capitals: number): string {
  let left = capitals;
  return form.replace(WORD, (word) => {
    const digit = left % 3;
    left = (left - digit) / 3;
    return digit === 0
      ? word
      : digit === 2
        ? word.toUpperCase()
        : word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
  });
}

/** With the capitals that `letters` asks of mentions. */
export function capitaliseByLetters(form: string, letters: number): string {
  if (letters === LETTERS_ALL_CAPITALS) return form.toUpperCase();
  if (letters !== LETTERS_CAPITAL) return form;
  return form.replace(/(?<=^|[\s-])\S(?=\S{3})|^\S/gu, (letter) => letter.toUpperCase());
}
