/** The reference of an article in a style, as a template with holes for the day of access and the letter. */
import { writeAccessDate } from '../../core/cite/access-date.ts';
import { toCslItem } from './csl-item.ts';
import { type LibraryStyle, makeReferences } from './library.ts';
import { findAccessed, findLetter, type Part } from './template.ts';
import type { Work } from './work.ts';

/** Any day will do where only the order or the letters of a list are looked at. */
const SOME_DAY = '2026-11-23';

/** As the library writes it where nothing else is in the list. */
export function writeReference(work: Work, style: LibraryStyle, accessed: string): string {
  const [reference] = makeReferences([toCslItem(work, accessed)], style);
  return reference?.text ?? '';
}

export function templateOfReference(work: Work, style: LibraryStyle): Part[] {
  const parts = findAccessed(
    (day) => writeReference(work, style, day),
    (day) => writeAccessDate(style, day),
  );
  return findLetter(parts, writeReference(work, style, SOME_DAY), writeBesideTwin(work, style));
}

/** A twin of the same author and year, which stands after the work whatever its title is, draws a letter out of the library. */
function writeBesideTwin(work: Work, style: LibraryStyle): string {
  const item = toCslItem(work, SOME_DAY);
  const twin = { ...item, id: `${item.id} twin`, title: `${item.title} z` };
  return makeReferences([item, twin], style).find(({ id }) => id === item.id)?.text ?? '';
}

/** The place of each work, by its key, where the style orders all of them. */
export function rankWorks(works: readonly Work[], style: LibraryStyle): ReadonlyMap<string, number> {
  const items = works.map((work) => toCslItem(work, SOME_DAY));
  return new Map(makeReferences(items, style).map(({ id }, place) => [id, place]));
}
