/** Some words around a mention, or its sentence, for lists in which the page itself is not seen. */
import { latePattern } from './text/late-pattern.ts';

const REACH = 60;
/** What a cut leaves of a word or a sign. Where no word ends so near, the script writes none: the run itself is cut. */
const BROKEN_START = /^(?:\S{0,24}\s|[\udc00-\udfff])/;
const BROKEN_END = /(?:\s\S{0,24}|[\ud800-\udbff])$/;

/** What stands on either side of a mention. The mention keeps its place between: its words may come up again beside it. */
export interface Around {
  before: string;
  after: string;
}

/**
 * Whole words where the script parts them, white space made one space, "…" where the text goes on, never on a line alone.
 *
 * @example wordsAround('The road from Tbilisi to Azerbaijan is long.', 25, 35)
 * // { before: 'The road from Tbilisi to ', after: ' is long.' }
 */
export function wordsAround(text: string, start: number, end: number): Around {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  return {
    before: openCut(text.slice(from, start), from === 0),
    after: closeCut(text.slice(end, to), to === text.length),
  };
}

function openCut(before: string, isWhole: boolean): string {
  return isWhole ? even(before).trimStart() : `…\u00a0${even(before.replace(BROKEN_START, '')).trimStart()}`;
}

function closeCut(after: string, isWhole: boolean): string {
  return isWhole ? even(after).trimEnd() : `${even(after.replace(BROKEN_END, '')).trimEnd()}\u00a0…`;
}

/** On each side of a mention: longer than most sentences. */
const LONGEST_SIDE = 240;
/** A full stop after an initial, a short word or a day ("H. Aliyev", "Gen. X", "ул. Низами", "29. Mai") ends no sentence, whatever the platform says. */
const shortWord = latePattern(
  String.raw`(?<![\p{L}\p{M}\p{N}])(?:\p{Lu}[\p{L}\p{M}]{0,2}|\p{L}|\p{Script=Cyrillic}{2}|\p{N}{1,2})\.\s*$`,
  'u',
);
let segmenter: Intl.Segmenter | undefined;

/**
 * What stands on either side of a mention in its sentence, as `wordsAround` writes it. Where a sentence is long it is cut
 * between words, and where in doubt it is two.
 *
 * @example sentenceAround('It rained. H. Aliyev flew to Baku. Then he slept.', 14, 20)
 * // { before: 'H. ', after: ' flew to Baku.' }
 */
export function sentenceAround(text: string, start: number, end: number): Around {
  const [from, to] = [Math.max(0, start - LONGEST_SIDE), Math.min(text.length, end + LONGEST_SIDE)];
  const before = even(text.slice(from, start));
  const after = even(text.slice(end, to));
  const line = before + even(text.slice(start, end)) + after;
  const afterAt = line.length - after.length;
  const ends = sentenceEnds(line);
  const opensAt = ends.findLast((at) => at <= before.length);
  const closesAt = ends.find((at) => at >= afterAt);
  return {
    before: opensAt === undefined ? openCut(before, from === 0) : before.slice(opensAt).trimStart(),
    after: closesAt === undefined ? closeCut(after, to === text.length) : after.slice(0, closesAt - afterAt).trimEnd(),
  };
}

function sentenceEnds(line: string): number[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const starts = Array.from(segmenter.segment(line), ({ index }) => index);
  return starts.filter((at) => at > 0 && !shortWord().test(line.slice(Math.max(0, at - 8), at)));
}

/** The words around with the mention among them, as one line of text. */
export function lineOf({ surface, around: { before, after } }: { surface: string; around: Around }): string {
  return `${before}${even(surface)}${after}`;
}

function even(text: string): string {
  return text.replace(/[\s\ufffc]+/g, ' ');
}
