/** Whoever of a surname of ours was named last, as one reads. */
import type { Placed } from './select.ts';

export interface Person {
  surface: string;
  entity: string | null;
  /** Whoever of the surname the page named first: it is mostly about them. */
  first?: string | null;
}

/** Whoever is known after `met` was named, or nobody. */
export function followedBy(before: Person | null, met: Person | null): Person | null {
  if (!before || !met) return met ?? before;
  return { ...met, first: before.first === undefined ? before.entity : before.first };
}

/** Keeps who was named last, as one reads a block: `longer` holds the names of others in it. */
export function createPersons(longer: readonly Placed[], text: string, before: Person | null) {
  const others = longer.filter(({ name }) => name.isOtherPerson);
  let next = 0;
  let person = before;
  let hasOurs = false;
  let hasOther = false;

  function meet(met: Person): void {
    person = followedBy(person, met);
    if (met.entity === null) hasOther = true;
    else hasOurs = true;
  }

  return {
    meet,
    /** Other persons count from where they are named. */
    meetBefore(until: number): void {
      for (; (others[next]?.from ?? Number.POSITIVE_INFINITY) < until; next += 1) {
        meet({ surface: text.slice(others[next]?.from, others[next]?.to), entity: null });
      }
    },
    known: () => ({ person, hasTwoPersons: (hasOurs && hasOther) || person?.first === null }),
  };
}
