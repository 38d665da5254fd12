/** Some words around a mention, for lists in which the page itself is not seen. */
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
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === 0 ? even(before).trimStart() : `…\u00a0${even(before.replace(BROKEN_START, '')).trimStart()}`,
    after: to === text.length ? even(after).trimEnd() : `${even(after.replace(BROKEN_END, '')).trimEnd()}\u00a0…`,
  };
}

/** The words around with the mention among them, as one line of text. */
export function lineOf({ surface, around: { before, after } }: { surface: string; around: Around }): string {
  return `${before}${even(surface)}${after}`;
}

function even(text: string): string {
  return text.replace(/[\s\ufffc]+/g, ' ');
}
