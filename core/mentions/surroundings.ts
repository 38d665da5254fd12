/**
 * What stands around a name in its block: sentences, and the words that decide, found when first asked for.
 *
 * Words are told as they stand on the page, for readers who ask why. "In the block" means within `REACH` of the name: a paragraph, also where a page writes a whole book into one element.
 */

import { isWhole } from '../text/boundaries.ts';
import { type Folded, unfoldRange } from '../text/fold.ts';
import { latePattern } from '../text/late-pattern.ts';
import type { WordClass } from './vocabulary.ts';
import type { WordClasses } from './word-classes.ts';

export type Scope = 'sentence' | 'block';

export interface Surroundings {
  /** Different words of a class (Iran and Iranian are one) around `[start, end)`, in the order of the text. */
  tellingIn(scope: Scope, name: WordClass, start: number, end: number): string[];
  /** The word of that class directly before, with nothing but white space between. */
  before(name: WordClass, start: number): string | undefined;
  after(name: WordClass, end: number): string | undefined;
  /**
   * The row of peoples that `[start, end)` stands in, "armenios, rusos y |azeríes|": where it begins (`start` itself
   * when nothing is before) and its other words, folded.
   */
  rowOfPeoples(start: number, end: number): RowOfPeoples;
  /** A figure directly before: "130 azeríes", "24mila azeri". */
  numberBefore(start: number): string | undefined;
  /** Whether the text, or a part of its sentence, begins or ends there. */
  beginsAt(start: number): boolean;
  endsAt(end: number): boolean;
  /** Whether the sentence begins there, but for quotes. */
  opensSentence(start: number): boolean;
  years(scope: Scope, start: number, end: number): number[];
  /** These folded words as the block holds them, as whole words. */
  find(words: string): string | undefined;
}

export interface RowOfPeoples {
  start: number;
  words: readonly string[];
}

/** Longer than nearly all paragraphs. */
export const REACH = 1200;

interface Telling {
  start: number;
  end: number;
  word: string;
}

const wordPattern = latePattern(String.raw`[\p{L}\p{M}\p{N}_]+`, 'gu');
/** A full stop after a single letter or a number is an initial or an ordinal. */
const sentenceEnd = latePattern(
  String.raw`(?<=[\p{L}\p{M}]{2}|[)»”"'\]]|\d{4})[.!?]+[\s)»”"]|[!?]\s|[。！？؟।։․\ufffc\n]`,
  'gu',
);
const openingSigns = latePattern(String.raw`(?:^|[.,;:!?([«“"–—。、，؛،؟\ufffc])\s*$`, 'u');
const closingSigns = latePattern(String.raw`^\s*(?:[.,;:!?)\]»”"–—。、，؛،؟\ufffc]|$)`, 'u');
const figure = latePattern(String.raw`(?:^|[\s(])(\d[\d.,]*(?:mila|mil)?)\s$`, 'u');
const letterOrFigure = latePattern(String.raw`[\p{L}\p{N}]`);
const SIGNS = 8;
const STEM = 4;
const LONGEST_FIGURE = 16;
const LONGEST_ROW = 6;
/** A page may put any number of invisible signs into a word. */
const LONGEST_QUOTE = 100;
const CLITIC_SCRIPT = /[\u05d0-\u05ea\u0620-\u06d3]/;
/** Kana and Han: without any, no word without spaces needs to be looked for. */
const UNSPACED = /[\u2e80-\u9fff\uf900-\ufaff]/;
const YEAR = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/g;

/** `whole` is `text`, folded. */
export function createSurroundings(text: string, whole: Folded, words: WordClasses): Surroundings {
  const { folded } = whole;
  let classes: Map<WordClass, Telling[]> | undefined;
  let ends: number[] | undefined;
  const found = new Map<string, string | undefined>();

  function allOf(name: WordClass): readonly Telling[] {
    classes ??= findTelling(folded, words);
    return classes.get(name) ?? [];
  }

  function sentence(start: number, end: number): [number, number] {
    ends ??= [...folded.matchAll(sentenceEnd())].map((match) => match.index + match[0].length);
    const next = firstFrom(ends, (index) => index > start);
    const last = firstFrom(ends, (index) => index >= end);
    return [ends[next - 1] ?? 0, ends[last] ?? folded.length];
  }

  function lastBefore(name: WordClass, start: number): Telling | undefined {
    const all = allOf(name);
    return all[firstFrom(all, (one) => one.end > start) - 1];
  }

  function quote(start: number, end: number): string {
    const [from, to] = unfoldRange(whole, start, end);
    return text.slice(from, Math.min(to, from + LONGEST_QUOTE));
  }

  function isLink(between: string): boolean {
    const word = between.replace(/^,/, '').trim();
    return word === '' ? between.startsWith(',') : words.is(word, 'and');
  }

  return {
    tellingIn(scope, name, start, end) {
      const all = allOf(name);
      if (all.length === 0) return [];
      const [from, to] = scope === 'block' ? [start - REACH, end + REACH] : sentence(start, end);
      const there = new Map<string, string>();
      for (let at = firstFrom(all, (word) => word.start >= from); at < all.length; at += 1) {
        const word = all[at];
        if (!word || word.end > to) break;
        const stem = word.word.slice(0, STEM);
        if ((word.end <= start || word.start >= end) && !there.has(stem)) there.set(stem, quote(word.start, word.end));
      }
      return [...there.values()];
    },
    before(name, start) {
      const all = allOf(name);
      const from = beginningOf(folded, start);
      const word = all[firstFrom(all, (one) => one.end > from) - 1];
      return word && isGap(folded, word.end, from) ? quote(word.start, word.end) : undefined;
    },
    after(name, end) {
      const all = allOf(name);
      const word = all[firstFrom(all, (one) => one.start >= end)];
      return word && isGap(folded, end, word.start) ? quote(word.start, word.end) : undefined;
    },
    rowOfPeoples(start, end) {
      const row = { start, words: [] as string[] };
      for (let count = 0; count < LONGEST_ROW; count += 1) {
        const people = lastBefore('rival', row.start);
        if (!people || !isLink(folded.slice(people.end, row.start))) break;
        row.start = people.start;
        row.words.push(people.word);
      }
      const rivals = allOf('rival');
      const next = rivals[firstFrom(rivals, (one) => one.start >= end)];
      if (next && isLink(folded.slice(end, next.start))) row.words.push(next.word);
      return row;
    },
    numberBefore(start) {
      const number = figure().exec(folded.slice(Math.max(0, start - LONGEST_FIGURE), start))?.[1];
      return number && quote(start - 1 - number.length, start - 1);
    },
    beginsAt: (start) => openingSigns().test(folded.slice(Math.max(0, start - SIGNS), start)),
    endsAt: (end) => closingSigns().test(folded.slice(end, end + SIGNS)),
    opensSentence: (start) => !letterOrFigure().test(folded.slice(sentence(start, start)[0], start)),
    years(scope, start, end) {
      const [from, to] = scope === 'block' ? [0, folded.length] : sentence(start, end);
      const text = folded.slice(Math.max(from, start - REACH), Math.min(to, end + REACH));
      return [...text.matchAll(YEAR)].map(([year]) => Number(year));
    },
    find(phrase) {
      if (!found.has(phrase)) {
        const at = findWords(folded, phrase);
        found.set(phrase, at < 0 ? undefined : quote(at, at + phrase.length));
      }
      return found.get(phrase);
    },
  };
}

function findTelling(folded: string, words: WordClasses): Map<WordClass, Telling[]> {
  const found = new Map<WordClass, Telling[]>();
  const add = (name: WordClass, start: number, word: string) => {
    const list = found.get(name) ?? [];
    found.set(name, list);
    list.push({ start, end: start + word.length, word });
  };
  for (const { 0: word, index } of folded.matchAll(wordPattern())) {
    for (const name of words.classesOf(word)) add(name, index, word);
  }
  if (!UNSPACED.test(folded)) return found;
  for (const [word, name] of words.unspaced) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) add(name, at, word);
  }
  for (const list of found.values()) list.sort((one, other) => one.start - other.start);
  return found;
}

/** The index of the first item that fits; all after it fit too. */
function firstFrom<T>(list: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the word begins: a clitic of Hebrew or Arabic stands before the name in one word with it. */
function beginningOf(folded: string, start: number): number {
  let at = start;
  while (at > 0 && CLITIC_SCRIPT.test(folded.charAt(at - 1))) at -= 1;
  return at;
}

function isGap(folded: string, from: number, to: number): boolean {
  return to - from <= 2 && /^[\s']*$/.test(folded.slice(from, to));
}

/** Where the words stand, or -1. Whole words only: "Iran" is not in "Iranian". Both folded. */
function findWords(folded: string, phrase: string): number {
  let at = folded.indexOf(phrase);
  while (at >= 0 && !isWhole(folded, at, at + phrase.length)) at = folded.indexOf(phrase, at + 1);
  return at;
}
