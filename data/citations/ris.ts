/** A RIS record. */
import { toCslItem } from './csl-item.ts';
import { makeRis } from './library.ts';
import type { Work } from './work.ts';

/**
 * The library chooses the tags; the lines are written here, because it breaks them after 70 characters, in the middle
 * of words and addresses, and shortens identifiers to 20. The day of access is `Y2`, as reference managers expect it.
 */
export function writeRis(work: Work, accessed: string): string {
  const { TY, M1: accessDate, DA: date, ID: _, PY, ...others } = makeRis(toCslItem(work, accessed));
  const tags: Record<string, string | string[] | undefined> = {
    TY,
    ID: work.key,
    ...others,
    DA: padDate(date),
    PY,
    Y2: padDate(accessDate),
  };
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values ?? []].flat().map((value) => `${tag}  - ${value}`),
  );
  return [...lines, 'ER  - '].join('\n');
}

/** `2014/9/8/` → `2014/09/08`; `2014///` → `2014`, as much as is known */
function padDate(date: string | string[] | undefined): string | undefined {
  const parts = [date ?? []].flat().join().split('/').filter(Boolean);
  return parts.length === 0 ? undefined : parts.map((part) => part.padStart(2, '0')).join('/');
}
