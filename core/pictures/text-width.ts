/**
 * How wide words will be, without a browser: an estimate that errs on the wide side, for the widest of the common
 * interface fonts (DejaVu Sans and Verdana), so that labels laid out by it never touch in any of them.
 */

/** In parts of the font size. Whatever is not listed is as wide as a wide small letter. */
const WIDTHS: readonly [letters: string, width: number][] = [
  [" .,:;'’‘|!il·", 0.36],
  ['fjtrI()[]-–“”"/', 0.46],
  ['czsxkvy', 0.58],
  ['abdeghnopqu0123456789–', 0.64],
  ['ABCEFKLPSTVXYZ', 0.7],
  ['DGHNOQRU&', 0.79],
  ['mwMW—%', 0.98],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
const OTHER = 0.74;
const FULL = 1.04;
const BOLD = 1.12;
/** Han, kana, hangul and full-width forms stand in a square each. */
const SQUARE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Accents on the letter before, and signs of direction. */
const NOTHING = /[\p{M}\u200b-\u200f\u2066-\u2069]/u;

export interface Type {
  size: number;
  bold?: boolean;
}

/** @example widthOf('Georgia', { size: 12 }) // 50.04 */
export function widthOf(words: string, { size, bold = false }: Type): number {
  let width = 0;
  for (const letter of words) {
    if (NOTHING.test(letter)) continue;
    width += WIDTH_OF.get(letter) ?? (SQUARE.test(letter) ? FULL : OTHER);
  }
  return width * size * (bold ? BOLD : 1);
}

/**
 * Breaks words into lines that fit; a word wider than a line gets a line of its own, cut short where even that is too long.
 *
 * @example wrap('Soviet rule begins', { size: 12 }, 80) // ['Soviet rule', 'begins']
 */
export function wrap(words: string, type: Type, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, type) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shorten(word, type, width));
  }
  return lines;
}

function shorten(word: string, type: Type, width: number): string {
  if (widthOf(word, type) <= width) return word;
  const letters = [...word];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, type) > width) letters.pop();
  return `${letters.join('')}…`;
}
