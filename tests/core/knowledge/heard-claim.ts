/** One claim of the club with evidence as short signs: `+paper -wiki`, in a small knowledge base with more to be heard. */
import type { KnownClaim } from '../../../core/knowledge/knowledge-base.ts';
import { createReader, type Reader } from '../../../core/knowledge/reader.ts';
import type { Interest, Stance } from '../../../core/knowledge/schema.ts';
import { smallBase } from './small-knowledge.ts';

export const REF = 'harbour-day/c01';

const STANCE: Record<string, Stance> = { '+': 'agrees', '~': 'differs', '-': 'disputes', '?': 'cannot-confirm' };

const INTERESTS: Record<string, Interest> = {
  none: { id: 'no-stake', name: 'No stake known', role: 'none', sharesWith: [] },
  volunteers: { id: 'volunteers', name: 'Volunteer-edited', role: 'volunteer', sharesWith: [] },
  ministry: { id: 'ministry', name: 'The ministry and its friends', role: 'stake', sharesWith: ['club-side'] },
  rivals: { id: 'rivals', name: 'Rivals of the club', role: 'stake', sharesWith: [] },
};

/** Whom the small knowledge base lacks. */
const MORE_SOURCES = [
  ['atlas', 'Atlas', 'none'],
  ['paper2', 'The Paper', 'none'],
  ['wiki2', 'Another wiki', 'volunteers'],
  ['ministry', 'The Ministry', 'ministry'],
  ['rival', 'The Rival', 'rivals'],
  ['rival2', 'Rival Radio', 'rivals'],
] as const;

export function readerWith(signs: string, change: Partial<KnownClaim> = {}): Reader {
  const base = smallBase();
  const [like] = base.sources;
  const claim = base.claims.find(({ ref }) => ref === REF);
  if (!like || !claim) throw new Error('the small knowledge base is empty');
  for (const [id, publisher, side] of MORE_SOURCES) {
    base.sources.push({ ...like, id, publisher, interest: INTERESTS[side] as Interest });
  }
  const evidence = signs
    .split(' ')
    .filter(Boolean)
    .map((sign) => ({ stance: STANCE[sign[0] ?? ''] as Stance, source: sign.slice(1), says: `Said in ${sign}.` }));
  Object.assign(claim, { evidence, ...change });
  return createReader(base);
}
