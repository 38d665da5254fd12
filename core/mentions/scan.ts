/**
 * Every place in a folded text where a name or blocker stands as whole words. Decides nothing: overlaps are for `find`.
 */
import { beginsWord, endsWord, isLooseAfter, isLooseBefore } from '../text/boundaries.ts';
import type { KnownName, NameTable } from './name-table.ts';

/** A name at a place of the folded text. */
export interface Candidate {
  start: number;
  end: number;
  name: KnownName;
}

/** In order of their beginning; where several begin together, the longest first and names before blockers. */
export function scan(folded: string, { openings, byOpening }: NameTable): Candidate[] {
  const candidates: Candidate[] = [];
  openings.lastIndex = 0;
  for (let hit = openings.exec(folded); hit; hit = openings.exec(folded)) {
    const start = hit.index;
    const freeBefore = beginsWord(folded, start) || isLooseBefore(hit[0]);
    for (const name of (freeBefore && byOpening.get(hit[0])) || []) {
      if (!folded.startsWith(name.folded, start)) continue;
      const end = start + name.folded.length;
      if (endsWord(folded, end) || isLooseAfter(name.folded)) candidates.push({ start, end, name });
    }
    openings.lastIndex = start + 1;
  }
  return candidates;
}
