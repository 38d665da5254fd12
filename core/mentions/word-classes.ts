/** The words of all languages that decide, asked as they were pressed: what kinds of words does a folded word belong to? */
import { openAutomaton, type PressedAutomaton, walk } from './automaton.ts';
import type { WordClass } from './vocabulary.ts';

/** Made by `press-words`. A class with a hyphen behind it is one of words that begin so. */
export interface PressedWords {
  /** Words and beginnings of words; a reading is an index into `classes`. */
  words: PressedAutomaton;
  /** Which classes go together, parted by spaces. */
  classes: readonly string[];
  /** Words of scripts without spaces, parted by spaces. */
  unspaced: Partial<Record<WordClass, string>>;
}

export interface WordClasses {
  /** @example classesOf('университета') // ['of-land', 'named-after'], by the stem университет- */
  classesOf(word: string): readonly WordClass[];
  is(word: string, name: WordClass): boolean;
  /** Words of scripts without spaces, which are looked for rather than looked up. */
  unspaced: readonly (readonly [word: string, name: WordClass])[];
}

const SHORTEST_STEM = 2;
const NONE: readonly WordClass[] = [];

export function createWordClasses(pressed: PressedWords): WordClasses {
  const words = openAutomaton(pressed.words);
  const classes = pressed.classes.map((names) => names.split(' '));
  const unspaced = (Object.entries(pressed.unspaced) as [WordClass, string][]).flatMap(([name, list]) =>
    list.split(' ').map((word) => [word, name] as const),
  );
  const remembered = new Map<string, readonly WordClass[]>();

  function classesOf(word: string): readonly WordClass[] {
    const known = remembered.get(word);
    if (known) return known;
    const found = new Set<WordClass>();
    walk(words, word, 0, (units, reading) => {
      for (const name of classes[reading] ?? NONE) {
        if (!name.endsWith('-')) {
          if (units === word.length) found.add(name as WordClass);
        } else if (units >= SHORTEST_STEM) found.add(name.slice(0, -1) as WordClass);
      }
    });
    const list = found.size > 0 ? [...found] : NONE;
    remembered.set(word, list);
    return list;
  }

  return { classesOf, is: (word, name) => classesOf(word).includes(name), unspaced };
}
