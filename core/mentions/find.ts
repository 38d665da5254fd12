/**
 * Finds the mentions in one block of text, and says of each candidate it refuses, why.
 *
 * The longest name wins; a longer name of something else blocks; mentions never overlap. The same text and index always
 * give the same answer, in time that grows with the text.
 */
import { fold, isSeam, unfoldRange } from '../text/fold.ts';
import { findAddress } from './address.ts';
import { createFindNear, type FindNear } from './context-words.ts';
import { isWrittenAs } from './letter-case.ts';
import { isMereDirection, longerName } from './longer-name.ts';
import type { Mention, Refusal, RefusalReason } from './mention.ts';
import type { KnownName } from './name-table.ts';
import { mayHoldMention, type PreparedIndex } from './prepare.ts';
import { type Candidate, scan } from './scan.ts';

export interface FindOptions {
  /** Further text that may hold the words a doubtful name needs: the title of the page. */
  around?: string;
}

export interface Found {
  mentions: Mention[];
  refusals: Refusal[];
}

type Verdict = { mention: Mention } | { refusal: Refusal };

/**
 * @example findMentions('Ilham Aliyev landed at Heydar Aliyev Airport in Azerbaijan.', prepared)
 *   one mention: Azerbaijan; one refusal: Heydar Aliyev, blocked by "Heydar Aliyev Airport"
 */
export function findMentions(text: string, prepared: PreparedIndex, { around = '' }: FindOptions = {}): Found {
  const found: Found = { mentions: [], refusals: [] };
  if (!mayHoldMention(text, prepared)) return found;
  const whole = fold(text);
  const candidates = scan(whole.folded, prepared.names()).filter(
    ({ start, end }) => isSeam(whole, start) && isSeam(whole, end),
  );
  const names = candidates.filter(({ name }) => name.entity !== null);
  const isBlocker = ({ start, end, name }: Candidate) =>
    name.entity === null && !isMereDirection(text.slice(...unfoldRange(whole, start, end)));
  const blockers = createBlockers(candidates.filter(isBlocker));
  const findNear = createFindNear(whole.folded, around);
  const judge = ({ start, end, name }: Candidate): Verdict => {
    const [from, to] = unfoldRange(whole, start, end);
    return judgeName({ text, from, to, name, blocker: blockers(start, end), findNear });
  };

  let free = 0;
  let refusedUntil = 0;
  for (let at = 0; at < names.length; ) {
    const start = names[at]?.start ?? 0;
    let refusal: Refusal | undefined;
    for (; names[at]?.start === start; at += 1) {
      const candidate = names[at];
      if (!candidate || start < free) continue;
      const verdict = judge(candidate);
      if ('mention' in verdict) {
        found.mentions.push(verdict.mention);
        free = candidate.end;
      } else refusal ??= verdict.refusal;
    }
    if (refusal && start >= free && refusal.end > refusedUntil) {
      found.refusals.push(refusal);
      refusedUntil = refusal.end;
    }
  }
  return found;
}

interface Case {
  text: string;
  from: number;
  to: number;
  name: KnownName;
  blocker: string | null;
  findNear: FindNear;
}

function judgeName({ text, from, to, name, blocker, findNear }: Case): Verdict {
  const { entity } = name;
  const surface = text.slice(from, to);
  const refuse = (reason: RefusalReason, because: string): Verdict => ({
    refusal: { start: from, end: to, surface, reason, because },
  });
  if (!entity) throw new Error(`"${name.text}" is a blocker and cannot be judged as a name`);
  if (blocker !== null) return refuse('blocked', blocker);
  if (!isWrittenAs(name.letters, surface)) return refuse('letter-case', name.text);
  const address = findAddress(text, from, to);
  if (address !== null) return refuse('address', address);
  const longer = entity.guard ? longerName(text, from, to, entity.guard) : null;
  if (longer !== null) return refuse('longer-name', longer);
  const near = name.near && findNear(name.near);
  if (name.near && !near) return refuse('no-context', name.near.join(', '));
  const why = near
    ? { rule: 'name-near' as const, alias: name.text, near }
    : { rule: 'name' as const, alias: name.text };
  return { mention: { start: from, end: to, surface, entity: entity.id, topic: entity.topic, why } };
}

/**
 * Answers which longer name blocks `[start, end)`: one that overlaps it and is not part of it. Asked from left to right,
 * so that blockers left behind are never looked at again.
 */
function createBlockers(blockers: Candidate[]): (start: number, end: number) => string | null {
  let first = 0;
  return (start, end) => {
    while (first < blockers.length && (blockers[first]?.end ?? 0) <= start) first += 1;
    for (let at = first; at < blockers.length; at += 1) {
      const blocker = blockers[at];
      if (!blocker || blocker.start >= end) break;
      const isPart = blocker.start >= start && blocker.end <= end;
      if (blocker.end > start && !isPart) return blocker.name.text;
    }
    return null;
  };
}
