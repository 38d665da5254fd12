/**
 * Words of another direction inside a sentence: without a wall around them they take its punctuation along.
 *
 * Signs and not elements, because names of buttons hold such words too.
 */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u058f\u10a0-\u1fff]/;
/** What has walls already, such as a list of words each with its own. */
const ISOLATED = /[\u2066-\u2068]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** @example isolate('باکو', 'ltr') === '\u2068باکو\u2069' */
export function isolate(words: string, dir: 'ltr' | 'rtl'): string {
  const isOther = (dir === 'ltr' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT).test(words);
  return isOther && !ISOLATED.test(words) ? `${FIRST_STRONG_ISOLATE}${words}${POP_ISOLATE}` : words;
}
