/** The day on which something was saved, where the reader is: `2026-03-01`. The moment itself is kept in UTC. */
export function savedDay(savedAt: string): string {
  const moment = new Date(savedAt);
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
