/**
 * Where words begin and end, by the letters of Unicode rather than of ASCII (`\b` never matches around Ə).
 *
 * An apostrophe and a hyphen end a word, so "Azerbaijan's", "Azərbaycan’ın" and "Azerbaijan-based" hold the whole word
 * Azerbaijan, and "Azerbaijani" does not. Meant for folded text, in which nothing invisible stands between letters.
 */
import { latePattern } from './late-pattern.ts';

const wordCharacter = latePattern(String.raw`[\p{L}\p{M}\p{N}_]`);
/** Scripts that write words without a space between them. */
const unspaced = latePattern(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`);

/** True for letters, marks, digits and the underscore (`flag_of_azerbaijan` is one word). */
export function isWordCharacter(sign: string): boolean {
  return wordCharacter().test(sign);
}

/** The whole sign before `index`, also when it is a surrogate pair; '' at the beginning. */
export function signBefore(text: string, index: number): string {
  if (index <= 0) return '';
  const code = text.codePointAt(index - 2);
  return index >= 2 && code !== undefined && code > 0xffff ? text.slice(index - 2, index) : text.charAt(index - 1);
}

/** The whole sign at `index`; '' at the end. */
export function signAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** Whether a word begins in a script that writes words without a space between them (Chinese, Japanese). */
export function isUnspaced(word: string): boolean {
  // None of them comes earlier in Unicode, and nearly all words do.
  return word.charCodeAt(0) >= 0x2e80 && unspaced().test(signAt(word, 0));
}

/** Whether a name needs no word boundary before it. */
export function isLooseBefore(name: string): boolean {
  return isUnspaced(name);
}

/** The same for its end. */
export function isLooseAfter(name: string): boolean {
  return unspaced().test(signBefore(name, name.length));
}

export function beginsWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index - 1);
  if (index <= 0 || code === 0x20) return true;
  return !isWordCharacter(signBefore(text, index));
}

export function endsWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (index >= text.length || code === 0x20) return true;
  return !isWordCharacter(signAt(text, index));
}

/** Whether `[start, end)` is whole words where the scripts at its edges ask for that. */
export function isWhole(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return (isLooseBefore(name) || beginsWord(text, start)) && (isLooseAfter(name) || endsWord(text, end));
}
