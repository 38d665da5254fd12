/** Which candidates become mentions: from left to right, the longest first, none over another. */
import type { IndexedEntity, Mention, Refusal } from './mention.ts';
import type { KnownName } from './prepare.ts';
import type { Candidate } from './scan.ts';

/** A candidate with its place in the text as it was, in UTF-16 units. */
export interface Placed extends Candidate {
  from: number;
  to: number;
}

export interface OurPlaced extends Placed {
  name: KnownName & { entity: IndexedEntity };
}

export type Verdict = { mention: Mention } | { refusal: Refusal };

/** Decides about one candidate; `blocker` is the longer name it is a piece of, or null. Asked from left to right. */
export type Judge = (candidate: OurPlaced, blocker: Placed | null) => Verdict;

/** The longest candidate that is accepted takes its place, and what overlaps it is out. */
export function select(names: readonly OurPlaced[], longer: readonly Placed[], judge: Judge) {
  const blockerOf = createBlockers(longer);
  const mentions: Mention[] = [];
  const refusals: Refusal[] = [];
  let free = 0;
  let refusedUntil = 0;
  for (let at = 0; at < names.length; ) {
    const start = names[at]?.start ?? 0;
    let refused: Refusal | undefined;
    for (; names[at]?.start === start; at += 1) {
      const candidate = names[at];
      if (!candidate || start < free) continue;
      const verdict = judge(candidate, blockerOf(candidate));
      if ('mention' in verdict) {
        mentions.push(verdict.mention);
        free = candidate.end;
      } else refused ??= verdict.refusal;
    }
    if (refused && start >= free && refused.end > refusedUntil) {
      refusals.push(refused);
      refusedUntil = refused.end;
    }
  }
  return { mentions, refusals };
}

/**
 * Answers which longer name blocks a candidate: one that overlaps it and is not part of it. Asked from left to right, so
 * that longer names left behind are never looked at again.
 */
function createBlockers(longer: readonly Placed[]): (candidate: Placed) => Placed | null {
  let first = 0;
  return ({ start, end }) => {
    while (first < longer.length && (longer[first]?.end ?? 0) <= start) first += 1;
    for (let at = first; at < longer.length; at += 1) {
      const blocker = longer[at];
      if (!blocker || blocker.start >= end) break;
      const isPart = blocker.start >= start && blocker.end <= end;
      if (blocker.end > start && !isPart) return blocker;
    }
    return null;
  };
}
