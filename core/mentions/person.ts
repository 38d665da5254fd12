/** Whoever of a surname of ours was named last, as one reads. */

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
