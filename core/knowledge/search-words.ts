/** The words a text is searched by, in any script. */
import { fold } from '../text/fold.ts';

/** What stands between words; signs as well, so that a currency or an arrow is no word. */
const BETWEEN_WORDS = /[\s\p{Z}\p{P}\p{S}]+/u;
/** Written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Inside names in such scripts, between the parts of a foreign name: 盖达尔·阿利耶夫. */
const NAME_DOTS = /[\u00b7\u2022\u2027\u30a0\u30fb\uff65\uff1d=]/gu;
/** Joins nothing on screen, and keeps Persian letters apart that many type with a space between. */
const NON_JOINERS = /\u200c/gu;
const LONGEST_RUN = 40;

/**
 * The words of a text, folded, to be found by their beginnings. In a script without spaces every sign may begin a word:
 * there all ends of a run are words.
 *
 * @example wordsToFind('Əliyev, علی‌اف') // ['eliyev', 'علیاف', 'علی', 'اف']
 * @example wordsToFind('阿塞拜疆') // ['阿塞拜疆', '塞拜疆', '拜疆', '疆']
 */
export function wordsToFind(text: string): string[] {
  const words = wordsAsked(text);
  const parts = NON_JOINERS.test(text) ? wordsAsked(text.replace(NON_JOINERS, ' ')) : [];
  return [...new Set([...words, ...parts])].flatMap((word) => (UNSPACED.test(word) ? endsOf(word) : [word]));
}

/**
 * The words of a question, folded.
 *
 * @example wordsAsked('İlham  ƏLİYEV!') // ['ilham', 'eliyev']
 */
export function wordsAsked(text: string): string[] {
  const joined = UNSPACED.test(text) ? text.replace(NAME_DOTS, '') : text;
  return fold(joined).folded.split(BETWEEN_WORDS).filter(Boolean);
}

function endsOf(word: string): string[] {
  const signs = [...word].slice(0, LONGEST_RUN);
  return signs.map((_, start) => signs.slice(start).join(''));
}
