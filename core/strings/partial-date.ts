/** Reading of dates that are only as precise as their source: `2014`, `2014-12`, `2014-12-29`. */
export interface PartialDate {
  date: Date;
  /** Asks `Intl.DateTimeFormat` for just the parts that are known. */
  format: Intl.DateTimeFormatOptions;
}

/** Null for anything that is not such a date, or not in the calendar: `2014-13`, `about 2009`. */
export function partialDateParts(text: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return null;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(0);
  date.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1); // Date.UTC would read the year 50 as 1950
  if (date.getUTCMonth() !== (month ?? 1) - 1 || date.getUTCDate() !== (day ?? 1)) return null;
  const format: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (month !== undefined) format.month = 'long';
  if (day !== undefined) format.day = 'numeric';
  return { date, format };
}
