/** Makes a template out of what the library writes: finds the holes by writing with other values. */

/** A template while it is made: texts, and the names of the holes between them. */
export type Part = { text: string } | 'accessed' | 'letter';

/** Days that no article has, so that they are found only where the day of access stands. */
const MARKED_DAY = '2987-11-23';
/** One digit and two, other months: the proof that nothing but the hole depends on the day. */
const PROOF_DAYS = ['2026-03-04', '2031-12-30'];

type WriteDay = (day: string) => string;

/**
 * The parts of what `write` gives, with a hole where it writes the day of access (in the form of `writeDay`).
 *
 * Throws when the day stands nowhere, twice, or when the template filled in is not what `write` gives for other days.
 */
export function findAccessed(write: WriteDay, writeDay: WriteDay): Part[] {
  const [before, after, ...more] = write(MARKED_DAY).split(writeDay(MARKED_DAY));
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`the day of access should stand once in: ${write(MARKED_DAY)}`);
  const other = PROOF_DAYS.find((day) => write(day) !== before + writeDay(day) + after);
  if (other !== undefined) throw new Error(`the day of access changes more than its hole: ${write(other)}`);
  return [{ text: before }, 'accessed', { text: after }];
}

/**
 * The parts with a hole for the letter after the year: `lettered` is the same text written by the library beside a
 * twin, so that it has an `a` more. Throws when it differs in anything else.
 */
export function findLetter(parts: readonly Part[], written: string, lettered: string): Part[] {
  let place = 0;
  while (place < written.length && written[place] === lettered[place]) place += 1;
  if (lettered !== `${written.slice(0, place)}a${written.slice(place)}`)
    throw new Error(`a letter after the year should be all that is new in: ${lettered}`);
  const [first, ...others] = parts;
  if (first === undefined || typeof first === 'string' || place > first.text.length)
    throw new Error(`the year should stand before the day of access in: ${lettered}`);
  return [{ text: first.text.slice(0, place) }, 'letter', { text: first.text.slice(place) }, ...others];
}
