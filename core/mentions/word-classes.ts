/** The words of all languages that decide, ready to be asked: what kinds of words does a folded word belong to? */

import { isUnspaced } from '../text/boundaries.ts';
import type { AliasIndex } from './mention.ts';
import type { WordClass } from './vocabulary.ts';

export interface WordClasses {
  /** @example classesOf('университета') // ['of-land', 'named-after'], by the stem университет- */
  classesOf(word: string): readonly WordClass[];
  is(word: string, name: WordClass): boolean;
  /** Words of scripts without spaces, which are looked for rather than looked up. */
  unspaced: readonly (readonly [word: string, name: WordClass])[];
}

const SHORTEST_STEM = 2;
/** Scripts without spaces come after all others: asking Unicode about every word would take most of the time. */
const UNSPACED_FROM = 0x2e80;
const NONE: readonly WordClass[] = [];

export function createWordClasses(words: AliasIndex['words']): WordClasses {
  const whole = new Map<string, WordClass[]>();
  const stems = new Map<string, WordClass[]>();
  const unspaced: [string, WordClass][] = [];
  for (const [name, list] of Object.entries(words) as [WordClass, string][]) {
    for (const word of list.split(' ')) {
      if (word.charCodeAt(0) >= UNSPACED_FROM && isUnspaced(word)) unspaced.push([word.replace(/-$/, ''), name]);
      else if (word.endsWith('-')) add(stems, word.slice(0, -1), name);
      else add(whole, word, name);
    }
  }
  const remembered = new Map<string, readonly WordClass[]>();

  function classesOf(word: string): readonly WordClass[] {
    const known = remembered.get(word);
    if (known) return known;
    const found = new Set(whole.get(word));
    for (let length = SHORTEST_STEM; length <= word.length; length += 1) {
      for (const name of stems.get(word.slice(0, length)) ?? NONE) found.add(name);
    }
    const classes = found.size > 0 ? [...found] : NONE;
    remembered.set(word, classes);
    return classes;
  }

  return { classesOf, is: (word, name) => classesOf(word).includes(name), unspaced };
}

function add(to: Map<string, WordClass[]>, word: string, name: WordClass): void {
  const names = to.get(word);
  if (!names) to.set(word, [name]);
  else if (!names.includes(name)) names.push(name);
}
