/**
 * How a name must be written to be the name. "AAA" is not "aaa", and "azerbaijan" in small letters is nearly always a piece
 * of an address, a tag or a file name; in shouted headlines every name counts. Scripts without case are never in question.
 */
import { latePattern } from '../text/late-pattern.ts';

export const LETTERS_ANY = 0;
export const LETTERS_CAPITAL = 1;
export const LETTERS_ALL_CAPITALS = 2;

const upper = latePattern(String.raw`\p{Lu}`);
const lower = latePattern(String.raw`\p{Ll}`);

/**
 * What the writing of `name` asks of its mentions. A name with a small content word ("Azerbaijani diaspora", "День
 * солидарности …") may begin small inside a sentence, and its length makes up for it.
 *
 * @example lettersOf('Heydar Aliyev') === LETTERS_CAPITAL
 */
export function lettersOf(name: string): number {
  if (!upper().test(name)) return LETTERS_ANY;
  if (!lower().test(name)) return LETTERS_ALL_CAPITALS;
  const words = name.split(/\s+/).filter((word) => word.length > 3);
  return words.every((word) => upper().test(word)) ? LETTERS_CAPITAL : LETTERS_ANY;
}

export function isWrittenAs(letters: number, surface: string): boolean {
  if (letters === LETTERS_CAPITAL) return upper().test(surface);
  return letters === LETTERS_ANY || !lower().test(surface);
}
