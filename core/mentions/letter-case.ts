/**
 * How a name must be written to be the name. "AAA" is not "aaa", and "azerbaijan" in small letters is nearly always a piece
 * of an address, a tag or a file name; in shouted headlines every name counts. Scripts without case are never in question.
 */
export const LETTERS_ANY = 0;
export const LETTERS_CAPITAL = 1;
export const LETTERS_ALL_CAPITALS = 2;

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/**
 * What the writing of `name` asks of its mentions. A name with a small content word ("Azerbaijani diaspora", "День
 * солидарности …") may begin small inside a sentence, and its length makes up for it.
 *
 * @example lettersOf('Heydar Aliyev') === LETTERS_CAPITAL
 */
export function lettersOf(name: string): number {
  if (!UPPER.test(name)) return LETTERS_ANY;
  if (!LOWER.test(name)) return LETTERS_ALL_CAPITALS;
  const words = name.split(/\s+/).filter((word) => word.length > 3);
  return words.every((word) => UPPER.test(word)) ? LETTERS_CAPITAL : LETTERS_ANY;
}

export function isWrittenAs(letters: number, surface: string): boolean {
  if (letters === LETTERS_CAPITAL) return UPPER.test(surface);
  return letters === LETTERS_ANY || !LOWER.test(surface);
}
