/** The words around a name that decide whether it is the one we mean. */
import { isWhole } from '../text/boundaries.ts';
import { fold } from '../text/fold.ts';

/** Answers the first of `words` that stands in the text; undefined if none does. */
export type FindNear = (words: readonly string[]) => string | undefined;

/**
 * Looks in `folded` first, then in `around` (the title of the page), which is folded only if it comes to that.
 * Each word is looked up once for each text, whatever the number of names that ask.
 */
export function createFindNear(folded: string, around: string): FindNear {
  const known = new Map<string, boolean>();
  let foldedAround: string | undefined;
  const stands = (word: string) => {
    if (holdsWord(folded, word)) return true;
    foldedAround ??= fold(around).folded;
    return holdsWord(foldedAround, word);
  };
  return (words) =>
    words.find((word) => {
      const answer = known.get(word) ?? stands(word);
      known.set(word, answer);
      return answer;
    });
}

/** Whole words only: "Iran" is not in "Iranian". Both folded. */
export function holdsWord(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (isWhole(folded, at, at + word.length)) return true;
  }
  return false;
}
