/**
 * General rules for longer names that no list can hold: streets, schools and clubs called after a person, bodies called
 * after a country. The data's blockers come first and know better; these catch the rest. When in doubt, no mark.
 *
 * @example longerName(text, 0, 13, 'person') for "Heydar Aliyev Secondary School" is "Heydar Aliyev Secondary School"
 * @example longerName(text, 0, 10, 'land') for "Azerbaijan President Ilham Aliyev" is null
 */

import { fold } from '../text/fold.ts';
import { latePattern } from '../text/late-pattern.ts';
import type { Guard } from './mention.ts';
import type { WordClasses } from './word-classes.ts';

/** "Azerbaijan State Oil and Industry University" has four words between; more is a sentence. */
const MOST_BETWEEN = 4;
const REACH = 48;
const ASIDE_REACH = 64;
/** The name in another language, or the years of a life: 헤이다르 알리예프(Heydar Aliyev) 공항. */
const aside = latePattern(String.raw`^[\s\xad]?\([^()\n]{1,60}\)(?=\s)`);
/** White space of any length, as in wrapped source text; anything else ends a name. */
const nextWord = latePattern(String.raw`^[\s\xad]+([\p{L}\p{N}][\p{L}\p{M}\p{N}\xad]*)`);
const letter = latePattern(String.raw`[\p{L}\p{M}\p{N}\xad\u200c]`);
const SPACE = /[\s\xad]/;
/** Between a thing and whoever it is called after: "ul. Hejdara Alijewa", танкер «Гейдар Алиев». */
const GAP = /[\s\xad.]/;
const GAP_OR_QUOTE = /[\s\xad.«"“„”]/;
const CLOSING_QUOTE = /[»"”“]/;
/** "ul.", "пл.": a longer word with a full stop ends a sentence. */
const LONGEST_ABBREVIATION = 3;
const smallLetters = latePattern(String.raw`^\p{Ll}+`);
const capital = latePattern(String.raw`^\p{Lu}`);
/** A verb of a headline rather than a part of a name: Azerbaijan *Opens* New University. */
const VERB_LIKE = /(?:s|ed|ing)$/;
const allCapitals = latePattern(String.raw`^[\p{Lu}\p{M}\p{N}]{2,}$`);

export interface LongerNameOptions {
  guard: Guard;
  /** With an ending a name no longer stands before the thing called after it: "Əliyevə orden" is an order *for* him. */
  isInflected?: boolean;
  /** Made when first asked for. */
  words(): WordClasses;
}

/** The longer name that `[start, end)` is a piece of, or null. */
export function longerName(
  text: string,
  start: number,
  end: number,
  { guard, words, isInflected }: LongerNameOptions,
): string | null {
  const kinds = words();
  const isThing = guard === 'person' ? isNamedAfterSomeone(kinds) : isOfALand(kinds);
  const from = end + (guard === 'person' ? (aside().exec(text.slice(end, end + ASIDE_REACH))?.[0].length ?? 0) : 0);
  const last = isInflected ? from : thingAfter(text, from, isThing, kinds);
  if (last > from) return text.slice(start, last);
  const first = guard === 'person' ? thingBefore(text, start, end, kinds) : partBefore(text, start, kinds);
  return first < start ? text.slice(first, end) : null;
}

/** "western Azerbaijan": a direction, where "Western Azerbaijan" would be a longer name. */
export function isMereDirection(surface: string, words: () => WordClasses): boolean {
  const word = smallLetters().exec(surface)?.[0];
  return word !== undefined && words().is(fold(word).folded, 'compass');
}

type IsThing = (word: string, folded: string) => boolean;

function isNamedAfterSomeone(words: WordClasses): IsThing {
  return (_word, folded) => words.is(folded, 'named-after');
}

function isOfALand(words: WordClasses): IsThing {
  return (word, folded) => words.is(folded, 'of-land') && (capital().test(word) || folded.startsWith('province'));
}

/** Where the longer name ends; `end` itself if there is none. */
function thingAfter(text: string, end: number, isThing: IsThing, words: WordClasses): number {
  let at = end;
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const [all, word] = nextWord().exec(text.slice(at, at + REACH)) ?? [];
    if (!all || !word) return end;
    at += all.length;
    const { folded } = fold(word);
    if (isThing(word, folded)) return at;
    if (!(isBetween(word, folded, words) || (between > 0 && words.is(folded, 'connecting')))) return end;
  }
  return end;
}

/** A word of the list, or any capitalised one that is no verb; where all is in capitals, only the list can tell. */
function isBetween(word: string, folded: string, words: WordClasses): boolean {
  if (words.is(folded, 'between')) return true;
  return capital().test(word) && !allCapitals().test(word) && !VERB_LIKE.test(folded);
}

function thingBefore(text: string, start: number, end: number, words: WordClasses): number {
  const gap = CLOSING_QUOTE.test(text.charAt(end)) ? GAP_OR_QUOTE : GAP;
  let at = start;
  for (let between = 0; between <= 2; between += 1) {
    const word = wordBefore(text, at, gap);
    if (word === '') return start;
    const first = text.lastIndexOf(word, at - 1);
    const isSentenceEnd = word.length > LONGEST_ABBREVIATION && text.slice(first, at).includes('.');
    if (isSentenceEnd) return start;
    at = first;
    const { folded } = fold(word);
    if (words.is(folded, 'named-before')) return at;
    if (!words.is(folded, 'between')) return start;
  }
  return start;
}

function partBefore(text: string, start: number, words: WordClasses): number {
  const word = wordBefore(text, start);
  const { folded } = fold(word);
  const isPart = capital().test(word) && (words.is(folded, 'compass') || words.is(folded, 'parts'));
  return isPart ? text.lastIndexOf(word, start - 1) : start;
}

/** The word before `at`, with nothing but white space or such signs between; '' if there is none. */
function wordBefore(text: string, at: number, gap = SPACE): string {
  let end = at;
  while (end > at - REACH && end > 0 && gap.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (end < at && start > end - REACH && start > 0 && letter().test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
