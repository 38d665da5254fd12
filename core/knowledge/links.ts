/** Links made from addresses. Every link is https; an http address is offered as an archive's copy instead. */
import type { Link } from './knowledge-base.ts';
import type { Passage } from './schema.ts';

/** The archive has nothing older, and is asked for its oldest copy instead. */
export const FIRST_ARCHIVE_YEAR = 1996;

/**
 * Asked of the archive for pages without a date. The archive answers with the copy nearest in time, so that the year
 * only chooses between copies; asking for "now" would favour whoever took over a lapsed domain.
 */
export const UNDATED_ARCHIVE_YEAR = 2020;

/** @example archiveLink('http://example.org/a', 2015).url // https://web.archive.org/web/2015/http://example.org/a */
export function archiveLink(address: string, year: number): Link {
  const asked = Math.max(year, FIRST_ARCHIVE_YEAR);
  return { url: `https://web.archive.org/web/${asked}/${address}`, archived: true };
}

/** An https address is its own link; an http one becomes the archive's copy from the year of `date` (`2014-12-29`). */
export function sourceLink(address: string | null, date: string | null): Link | null {
  if (address === null) return null;
  if (address.startsWith('https://')) return { url: address, archived: false };
  return archiveLink(address, date === null ? UNDATED_ARCHIVE_YEAR : Number(date.slice(0, 4)));
}

/**
 * The passage in the archive's copy, by text fragment. Browsers that know no text fragments show the page from its top.
 *
 * @example passageLink('http://example.org/a', 2015, { first: 'It was', last: 'so, then' }).url
 * // https://web.archive.org/web/2015/http://example.org/a#:~:text=It%20was,so%2C%20then
 */
export function passageLink(address: string, year: number, { first, last }: Pick<Passage, 'first' | 'last'>): Link {
  const { url } = archiveLink(address, year);
  const directive = `:~:text=${encodeFragmentText(first)},${encodeFragmentText(last)}`;
  return { url: `${url}${address.includes('#') ? '' : '#'}${directive}`, archived: true };
}

/** Besides what every URL needs, the syntax of a text directive claims the hyphen, the comma and the ampersand. */
export function encodeFragmentText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
