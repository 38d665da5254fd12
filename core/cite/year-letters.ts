/** Tells works of one author and year apart: 2014a, 2014b. */
import type { CitedArticle } from './print.ts';

/** A letter for each article that shares author and year with another one of the list, in the order of the list. */
export function yearLetters(inOrder: readonly Pick<CitedArticle, 'id' | 'year'>[]): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const { id, year } of inOrder) {
    const sharing = inOrder.filter((other) => other.year === year);
    if (sharing.length > 1) letters.set(id, letter(sharing.findIndex((other) => other.id === id)));
  }
  return letters;
}

/** `0` → `a`, `25` → `z`, `26` → `aa` */
function letter(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : letter(Math.floor(place / 26) - 1) + last;
}
