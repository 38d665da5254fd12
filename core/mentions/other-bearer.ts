/** Whether a bare surname is the end of another person's name. */
import { fold } from '../text/fold.ts';
import { latePattern } from '../text/late-pattern.ts';
import type { WordClasses } from './word-classes.ts';

const wordBefore = latePattern(String.raw`([\p{L}\p{M}][\p{L}\p{M}'’.-]*)[\s\xad]+$`);
const wordAfter = latePattern(String.raw`^,?[\s\xad]+([\p{L}\p{M}][\p{L}\p{M}'’-]*)`);
const isCapital = latePattern(String.raw`^\p{Lu}`);
/** 玛丽亚·阿利耶夫, マリヤ・アリエフ: given name and surname are parted by a dot. */
const dotted = latePattern(String.raw`[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー]+[·・‧•＝=]$`);
const REACH = 40;
/** "N. Aliyev", "Ил. Алиев": a longer word with a full stop ends a sentence. */
const LONGEST_ABBREVIATION = 3;
/** What may stand between a name and whoever of the family it names: "his son, Heydar Aliyev". */
const kinBefore = latePattern(String.raw`([\p{L}\p{M}\u200c'’-]+)[\s\xad]*[,:(«"“„–—]?[\s\xad]*$`);
const kinAfter = latePattern(String.raw`^[\s\xad]*[,(–—][\s\xad]*([^,.;:()!?–—\n]{1,60})`);
/** "сын Гейдара Алиева", "Sohn Heydar Alijews" are somebody's sons. */
const GENITIVE = /[aаs]$/i;

/**
 * The other person's name as far as it is beside the surname, or null. A given name, an initial or any other capitalised
 * word that is no office (President, Mr) makes it another's; where a sentence begins, any that the language files do not
 * know to open one (When, Вскоре): given names are too many to list.
 *
 * @example otherBearer('Natig Aliyev said', 6, 12, words) // 'Natig Aliyev'
 * @example otherBearer('Jeyhun Aliyev said', 7, 13, words) // 'Jeyhun Aliyev'
 * @example otherBearer('President Aliyev said', 10, 16, words) // null
 */
export function otherBearer(text: string, start: number, end: number, words: WordClasses): string | null {
  const left = text.slice(Math.max(0, start - REACH), start);
  const given = dotted().exec(left);
  if (given) return text.slice(start - given[0].length, end);
  const before = wordBefore().exec(left);
  const word = before?.[1];
  if (before && word) {
    const { folded } = fold(word.replace(/\.$/, ''));
    const isSentenceEnd = word.endsWith('.') && word.length > LONGEST_ABBREVIATION && !words.is(folded, 'bearer');
    if (isSentenceEnd) return null;
    const from = start - (left.length - before.index);
    if (words.is(folded, 'given')) return text.slice(from, end);
    const isInitial = word.endsWith('.') && folded.length === 1;
    if (isCapital().test(word) && (isInitial || !mayPrecede(folded, words))) return text.slice(from, end);
  }
  const after = wordAfter().exec(text.slice(end, end + REACH));
  if (after?.[1] && words.is(fold(after[1]).folded, 'given')) return text.slice(start, end + after[0].length);
  return null;
}

/** "-mente". */
const LONGEST_ENDING = 5;

function mayPrecede(folded: string, words: WordClasses): boolean {
  if (words.is(folded, 'bearer')) return true;
  const endings = Array.from({ length: LONGEST_ENDING }, (_, at) => folded.slice(1).slice(-at - 1));
  return endings.some((ending) => words.is(ending, 'opener-ending'));
}

export interface Relation {
  /** The name with the word that says whose it is. */
  because: string;
  /** A grandson; a son he was himself, of somebody else. */
  isCertain: boolean;
}

/**
 * Whether a full name is that of a younger namesake: a grandson or son in apposition to it.
 *
 * @example namesake('his grandson Heydar Aliyev', 13, 26, words) // because: 'grandson Heydar Aliyev'
 * @example namesake('the son of Heydar Aliyev', 11, 24, words) // null: that is Ilham
 */
export function namesake(text: string, start: number, end: number, words: WordClasses): Relation | null {
  const left = text.slice(Math.max(0, start - REACH), start);
  const before = GENITIVE.test(text.slice(start, end)) ? null : kinBefore().exec(left);
  const kin = before?.[1] ? kinOf(before[1], words) : null;
  if (before && kin)
    return { because: text.slice(start - left.length + before.index, end), isCertain: kin === 'grandson' };
  const after = kinAfter().exec(text.slice(end, end + 2 * REACH));
  const aside = after?.[1]?.trim().split(/[\s\xad]+/) ?? [];
  const at = aside.findIndex((word) => kinOf(word, words) !== null);
  const relation = kinOf(aside[at] ?? '', words);
  if (!after || !relation) return null;
  const head = aside.slice(0, at);
  // ", the 27-year-old grandson of …" or, closing, ", the president's grandson"; ", his son Ilham" is one more person.
  const isBare = head.every((word) => /\d/.test(word) || isArticle(word, words));
  const isOwned = at === aside.length - 1 && head.some((word) => isOwner(word, words));
  if (!isBare && !isOwned) return null;
  return { because: text.slice(start, end + after[0].length), isCertain: relation === 'grandson' };
}

const KIN = ['grandson', 'son'] as const;

function kinOf(word: string, words: WordClasses): (typeof KIN)[number] | null {
  const { folded } = fold(word);
  const isKin = (name: (typeof KIN)[number]) =>
    words.is(folded, name) || words.unspaced.some(([kin, of]) => of === name && folded.endsWith(kin));
  return KIN.find(isKin) ?? null;
}

function isArticle(word: string, words: WordClasses): boolean {
  const { folded } = fold(word);
  return words.is(folded, 'noun-before') || words.is(folded, 'noun-certain');
}

function isOwner(word: string, words: WordClasses): boolean {
  return isCapital().test(word) || words.is(fold(word.replace(/['’]s$/, '')).folded, 'bearer');
}
