/** The words of all languages that decide, in the form that `word-classes` asks. Build time only. */
import type { Language } from '../knowledge/language.ts';
import { isUnspaced } from '../text/boundaries.ts';
import { buildAutomaton } from './press-automaton.ts';
import { compare, foldTrimmed, unique } from './press-names.ts';
import { WORD_CLASSES, type WordClass } from './vocabulary.ts';
import type { PressedWords } from './word-classes.ts';

const STEM = '-';

export function pressWords(languages: readonly Pick<Language, 'words'>[]): PressedWords {
  const classesOf = new Map<string, string[]>();
  const unspaced: Partial<Record<WordClass, string>> = {};
  for (const name of WORD_CLASSES) {
    const list = unique(languages.flatMap(({ words }) => (words[name] ?? []).map(foldTrimmed)));
    const sought = unique(list.filter(isUnspaced).map(withoutHyphen));
    if (sought.length > 0) unspaced[name] = sought.join(' ');
    for (const word of list.filter((given) => !isUnspaced(given))) {
      const stem = withoutHyphen(word);
      const names = classesOf.get(stem) ?? [];
      names.push(stem === word ? name : name + STEM);
      classesOf.set(stem, names);
    }
  }
  const classes = byFrequency([...classesOf.values()].map((names) => names.join(' ')));
  const readings = new Map([...classesOf].map(([word, names]) => [word, classes.indexOf(names.join(' '))]));
  return { words: buildAutomaton(readings), classes, unspaced };
}

function withoutHyphen(word: string): string {
  return word.endsWith(STEM) ? word.slice(0, -STEM.length) : word;
}

/** The most frequent first: that one need not be told. */
function byFrequency(list: string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || compare(one[0], other[0])).map(([item]) => item);
}
