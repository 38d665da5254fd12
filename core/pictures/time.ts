/** Moments as numbers, so that they can be drawn: years with a fraction. */

const DAYS = 365.2425;

/**
 * Where a date as precise as its source lies, in years: a year alone is its first day.
 *
 * @example yearsOf('1989-12-31') // 1989.997…
 */
export function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const start = new Date(0);
  start.setUTCFullYear(year, 0, 1); // Date.UTC would read the year 50 as 1950
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  return year + (at.getTime() - start.getTime()) / 86_400_000 / DAYS;
}
