/** Some words around a mention, for lists in which the page itself is not seen. */
const REACH = 60;

/**
 * Whole words only, white space made one space, "…" where the text goes on.
 *
 * @example wordsAround('The road from Tbilisi to Azerbaijan is long.', 25, 35)
 * // 'The road from Tbilisi to Azerbaijan is long.'
 */
export function wordsAround(text: string, start: number, end: number): string {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const before = from === 0 ? text.slice(0, start) : `… ${text.slice(from, start).replace(/^\S*/, '')}`;
  const after = to === text.length ? text.slice(end) : `${text.slice(end, to).replace(/\S*$/, '')} …`;
  return `${before}${text.slice(start, end)}${after}`.replace(/[\s\ufffc]+/g, ' ').trim();
}
