/** Lays the evidence of a claim side by side: what speaks for it, what against it, and how independent each voice is. */
import type { CardClaim, CardEvidence } from '../card/model.ts';
import type { KnownClaim } from './knowledge-base.ts';
import type { Knowledge } from './lookup.ts';
import type { Stance } from './schema.ts';
import type { HeardVoice } from './standing.ts';

/** From the most independent to the least; `own-stake` is independent of the publisher, with a stake in something else. */
export const DISTANCES = ['no-stake', 'own-stake', 'publisher-side', 'volunteers'] as const;
export type Distance = (typeof DISTANCES)[number];

export interface EvidenceGroup {
  distance: Distance;
  evidence: CardEvidence[];
}

/** Each side without its empty groups. */
export interface EvidenceSides {
  agrees: EvidenceGroup[];
  /** Disputes it, or gives another figure, date or emphasis. */
  differs: EvidenceGroup[];
  /** Looked at, and could not confirm it. */
  silent: EvidenceGroup[];
}

const SIDES: Readonly<Record<Stance, keyof EvidenceSides>> = {
  agrees: 'agrees',
  differs: 'differs',
  disputes: 'differs',
  'cannot-confirm': 'silent',
};

/** `card` is the same claim, made for views: its evidence stands in the same order. Contradictions come before differences. */
export function layOutEvidence(claim: KnownClaim, card: CardClaim, knowledge: Knowledge): EvidenceSides {
  const distances = new Map(
    knowledge.weigh(claim).heard.flatMap((voice) => {
      const distance = distanceOf(voice, knowledge);
      return voice.evidence.map((item) => [item, distance] as const);
    }),
  );
  const rows = claim.evidence.flatMap((item, index) => {
    const shown = card.evidence[index];
    return shown ? [{ shown, side: SIDES[item.stance], distance: distances.get(item) }] : [];
  });
  const groupsOf = (side: keyof EvidenceSides) =>
    DISTANCES.flatMap((distance) => {
      const evidence = rows.filter((row) => row.side === side && row.distance === distance).map(({ shown }) => shown);
      return evidence.length > 0 ? [{ distance, evidence: evidence.toSorted(disputesFirst) }] : [];
    });
  return { agrees: groupsOf('agrees'), differs: groupsOf('differs'), silent: groupsOf('silent') };
}

function distanceOf({ role, evidence }: HeardVoice, knowledge: Knowledge): Distance {
  if (role === 'lead') return 'volunteers';
  if (role === 'own-side') return 'publisher-side';
  return knowledge.source(evidence[0]?.source ?? '')?.interest.role === 'none' ? 'no-stake' : 'own-stake';
}

function disputesFirst(one: CardEvidence, other: CardEvidence): number {
  return Number(other.stance === 'disputes') - Number(one.stance === 'disputes');
}
