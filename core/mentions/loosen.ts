/**
 * Levels a raw text just enough for the prefilter: natively and without offsets, and only where there is something to level.
 * (Measured: a callback for each accented letter costs 20 to 150 ms per million characters, classes of accented letters in
 * the expressions 70 to 160; normalising and replacing 12 to 25, a few surroundings next to nothing.)
 *
 * Promise: if the folded text holds a run of letters without й, ї and վ, then the raw text, its surroundings levelled, holds it too, in some case.
 */
import { ACCENTS, INVISIBLE } from '../text/letters.ts';

/**
 * What a case-free expression does not see as the letter it folds to; a little wider where that keeps the class short.
 * Plain letters, emoji and common punctuation are not in it. The tests go through all of Unicode.
 */
const SPECIAL = new RegExp(
  `[${[
    '\\xaa\\xb5\\xba\\xc0-\\u02b8\\u02e0-\\u02e4',
    '\\u0386-\\u0390\\u03aa-\\u03b0\\u03c2\\u03ca-\\u03ce\\u03d0-\\u03d6\\u03f0-\\u03ff',
    '\\u0400\\u0401\\u0403\\u0407\\u040c-\\u040e\\u0450\\u0451\\u0453\\u0457\\u045c-\\u045e\\u0476\\u0477\\u04c1\\u04c2\\u04d0-\\u04df\\u04e2-\\u04e7\\u04ea-\\u04f5\\u04f8\\u04f9',
    '\\u0587\\u0622-\\u0626\\u0643\\u0649\\u064a\\u0671-\\u0678\\u06be\\u06c0-\\u06c2\\u06d3\\u06d5\\u10fc\\u1100-\\u11ff',
    '\\u1d2c-\\u1fff\\u2071\\u207f-\\u209c\\u2100-\\u2188\\u2c7c\\u2c7d\\u2d6f',
    '\\u3038-\\u303a\\u3099\\u309a\\u309f\\u30ff\\u3192-\\u3195\\u3220-\\u3229\\u3280-\\u3289',
    '\\ua69c\\ua69d\\ua770\\ua7f1-\\ua7f9\\ua960-\\ua97f\\uab5c-\\uab69\\ud7b0-\\ud7fb',
    '\\ud801\\ud835\\ud838\\ud83b\\ud87e\\udb40-\\udb43',
    '\\uf900-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uff9f',
    ACCENTS,
    INVISIBLE,
  ].join('')}]+`,
  'g',
);
const DROPPED = new RegExp(`[${ACCENTS}${INVISIBLE}]|\\udb40[\\udc00-\\udfff]|[\\udb41-\\udb43][\\udc00-\\udfff]`, 'g');
const LONG_SPACE = /[\s\x85]{2,}/g;

/** The letters of `LETTERS` that normalising leaves alone, with their capitals. */
const LIKE: readonly (readonly [signs: RegExp, as: string])[] = [
  [/ı/g, 'i'],
  [/[əƏǝƎɘәӘ]/g, 'e'],
  [/[ßẞ]/g, 'ss'],
  [/[æÆ]/g, 'ae'],
  [/[œŒ]/g, 'oe'],
  [/[øØ]/g, 'o'],
  [/[łŁ]/g, 'l'],
  [/[đĐðÐ]/g, 'd'],
  [/[ħĦ]/g, 'h'],
  [/[ŧŦ]/g, 't'],
  [/ς/g, 'σ'],
  [/[يى]/g, 'ی'],
  [/ك/g, 'ک'],
  [/ٱ/g, 'ا'],
  [/[ەہھ]/g, 'ه'],
];
const ANY_LIKE = /[ıəƏǝƎɘәӘßẞæÆœŒøØłŁđĐðÐħĦŧŦςيىكٱەہھ]/;

/** More than the longest fragment of the prefilter. */
const REACH = 16;
const FEW_IN = 100;

/** The levelled surroundings of every special sign; '' when there is none, and nothing to look at. */
export function loosenSpecial(text: string): string {
  SPECIAL.lastIndex = 0;
  if (!SPECIAL.test(text)) return '';
  const levelled = surroundings(text.replace(LONG_SPACE, ' ')).normalize('NFKD').replace(DROPPED, '').normalize('NFC');
  return ANY_LIKE.test(levelled) ? LIKE.reduce((so, [signs, as]) => so.replace(signs, as), levelled) : levelled;
}

function surroundings(text: string): string {
  const most = 64 + text.length / FEW_IN;
  let pieces = '';
  let end = 0;
  let count = 0;
  SPECIAL.lastIndex = 0;
  for (let hit = SPECIAL.exec(text); hit; hit = SPECIAL.exec(text)) {
    count += 1;
    if (count > most) return text;
    const from = Math.max(end, hit.index - REACH);
    if (from > end) pieces += '\n';
    end = Math.min(text.length, SPECIAL.lastIndex + REACH);
    pieces += text.slice(from, end);
  }
  return pieces;
}
