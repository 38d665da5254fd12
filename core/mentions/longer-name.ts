/**
 * General rules for longer names that no list can hold: streets, schools and clubs called after a person, bodies called
 * after a country. The data's blockers come first and know better; these catch the rest. When in doubt, no mark.
 *
 * @example longerName(text, 0, 13, 'person') for "Heydar Aliyev Secondary School" is "Heydar Aliyev Secondary School"
 * @example longerName(text, 0, 10, 'land') for "Azerbaijan President Ilham Aliyev" is null
 */

import { fold } from '../text/fold.ts';
import { latePattern } from '../text/late-pattern.ts';
import {
  BEFORE_A_PERSON_WORDS,
  BETWEEN_WORDS,
  COMPASS_WORDS,
  CONNECTING_WORDS,
  NAMED_AFTER_SOMEONE_WORDS,
  OF_A_LAND_WORDS,
  PARTS_WORDS,
} from './institution-words.ts';
import type { Guard } from './mention.ts';

/** "Azerbaijan State Oil and Industry University" has four words between; more is a sentence. */
const MOST_BETWEEN = 4;
const REACH = 48;
/** White space of any length, as in wrapped source text; anything else ends a name. */
const nextWord = latePattern(String.raw`^[\s\xad]+([\p{L}\p{N}][\p{L}\p{M}\p{N}\xad]*)`);
const letter = latePattern(String.raw`[\p{L}\p{M}\p{N}\xad\u200c]`);
const SPACE = /[\s\xad]/;
const smallLetters = latePattern(String.raw`^\p{Ll}+`);
const capital = latePattern(String.raw`^\p{Lu}`);
/** A verb of a headline rather than a part of a name: Azerbaijan *Opens* New University. */
const VERB_LIKE = /(?:s|ed|ing)$/;
const allCapitals = latePattern(String.raw`^[\p{Lu}\p{M}\p{N}]{2,}$`);

/** The longer name that `[start, end)` is a piece of, or null. */
export function longerName(text: string, start: number, end: number, guard: Guard): string | null {
  const last = guard === 'person' ? thingAfter(text, end, isNamedAfterSomeone) : thingAfter(text, end, isOfALand);
  if (last > end) return text.slice(start, last);
  const first = guard === 'person' ? thingBefore(text, start) : partBefore(text, start);
  return first < start ? text.slice(first, end) : null;
}

/** "western Azerbaijan": a direction, where "Western Azerbaijan" would be a longer name. */
export function isMereDirection(surface: string): boolean {
  const word = smallLetters().exec(surface)?.[0];
  return word !== undefined && COMPASS_WORDS.has(fold(word).folded);
}

function isNamedAfterSomeone(_word: string, folded: string): boolean {
  return NAMED_AFTER_SOMEONE_WORDS.has(folded);
}

function isOfALand(word: string, folded: string): boolean {
  return OF_A_LAND_WORDS.has(folded) && (capital().test(word) || folded.startsWith('province'));
}

/** Where the longer name ends; `end` itself if there is none. */
function thingAfter(text: string, end: number, isThing: (word: string, folded: string) => boolean): number {
  let at = end;
  for (let between = 0; between <= MOST_BETWEEN; between += 1) {
    const [all, word] = nextWord().exec(text.slice(at, at + REACH)) ?? [];
    if (!all || !word) return end;
    at += all.length;
    const { folded } = fold(word);
    if (isThing(word, folded)) return at;
    if (!(isBetween(word, folded) || (between > 0 && CONNECTING_WORDS.has(folded)))) return end;
  }
  return end;
}

/** A word of the list, or any capitalised one that is no verb; where all is in capitals, only the list can tell. */
function isBetween(word: string, folded: string): boolean {
  if (BETWEEN_WORDS.has(folded)) return true;
  return capital().test(word) && !allCapitals().test(word) && !VERB_LIKE.test(folded);
}

function thingBefore(text: string, start: number): number {
  let at = start;
  for (let between = 0; between <= 2; between += 1) {
    const word = wordBefore(text, at);
    if (word === '') return start;
    at = text.lastIndexOf(word, at - 1);
    const { folded } = fold(word);
    if (BEFORE_A_PERSON_WORDS.has(folded)) return at;
    if (!BETWEEN_WORDS.has(folded)) return start;
  }
  return start;
}

function partBefore(text: string, start: number): number {
  const word = wordBefore(text, start);
  const { folded } = fold(word);
  const isPart = capital().test(word) && (COMPASS_WORDS.has(folded) || PARTS_WORDS.has(folded));
  return isPart ? text.lastIndexOf(word, start - 1) : start;
}

/** The word before `at`, with nothing but white space between; '' if there is none. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > at - REACH && end > 0 && SPACE.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (end < at && start > end - REACH && start > 0 && letter().test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}
