/** A reference in words, of no style: everything that is known, in the order in which one would say it. */
import { writeAccessDate } from '../../core/cite/access-date.ts';
import { strings } from '../../core/strings/strings.ts';
import type { Work } from './work.ts';

const say = strings('en');

/** @example The Club: “Harbour Day”. 29 December 2014. Accessed 23 November 2026. https://web.archive.org/… */
export function writePlain({ author, title, date, address }: Work, accessed: string): string {
  return `${author}: “${title}”. ${say.date(date)}. Accessed ${writeAccessDate('plain', accessed)}. ${address}`;
}
