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
/** After these a capital begins a sentence and says nothing. */
const opensSentence = latePattern(String.raw`(?:^|[.!?…:;։․«“"”»(\n\ufffc—–])\s*$`);

/**
 * The other person's name as far as it is beside the surname, or null. A given name, an initial or any other capitalised
 * word that is no office (President, Mr) makes it another's.
 *
 * @example otherBearer('Natig Aliyev said', 6, 12, words) // 'Natig Aliyev'
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
    const opens = !word.endsWith('.') && opensSentence().test(left.slice(0, before.index));
    if (isCapital().test(word) && !words.is(folded, 'bearer') && !opens) return text.slice(from, end);
  }
  const after = wordAfter().exec(text.slice(end, end + REACH));
  if (after?.[1] && words.is(fold(after[1]).folded, 'given')) return text.slice(start, end + after[0].length);
  return null;
}
