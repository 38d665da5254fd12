/** The day a reader looked at what is cited, as each format writes it. */
import type { Format } from './formats.ts';

/** `2026-11-03`: the day at the reader's place, not in UTC. */
export function localDay(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * A day (`2026-11-03`) as citations in `format` write it, in English whatever the interface speaks, as the styles are.
 *
 * | format | |
 * |---|---|
 * | plain, wikipedia | 3 November 2026 |
 * | apa, chicago | November 3, 2026 |
 * | bibtex | 2026-11-03 |
 * | ris | 2026/11/03 |
 * | csl-json | 2026,11,3 |
 *
 * Throws at anything that is not a day of the calendar.
 */
export function writeAccessDate(format: Format, day: string): string {
  const { year, month, date } = readDay(day);
  switch (format) {
    case 'plain':
    case 'wikipedia':
      return `${date} ${monthName(month)} ${year}`;
    case 'apa':
    case 'chicago':
      return `${monthName(month)} ${date}, ${year}`;
    case 'bibtex':
      return day;
    case 'ris':
      return day.replaceAll('-', '/');
    case 'csl-json':
      return `${year},${month},${date}`;
  }
}

function readDay(day: string): { year: number; month: number; date: number } {
  const [, year = 0, month = 0, date = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []).map(Number);
  const read = new Date(Date.UTC(year, month - 1, date));
  if (year < 1000 || read.getUTCMonth() !== month - 1 || read.getUTCDate() !== date)
    throw new RangeError(`not a day of the calendar: "${day}"`);
  return { year, month, date };
}

function monthName(month: number): string {
  return new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1));
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
