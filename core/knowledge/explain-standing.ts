/** Why a claim stands as it does, in plain sentences made from what `standing` weighed. */
import type { Say } from '../strings/strings.ts';
import type { KnownClaim, KnownSource } from './knowledge-base.ts';
import type { Knowledge } from './lookup.ts';
import type { Deciding, HeardVoice } from './standing.ts';

/** One who was heard: who it is, what all its sources come to, and why it counts or does not. */
export interface VoiceReason {
  /** A publisher, or an interest that several share. */
  name: string;
  says: string;
  because: string;
  /** Whose sources were heard under this name; empty where the name is the only one. */
  publishers: string[];
}

export interface StandingReasons {
  /** The one thing that decided. */
  decided: string;
  counted: VoiceReason[];
  notCounted: VoiceReason[];
}

/** Of such claims nothing outside can decide: whoever was heard is shown, and counts for nothing. */
const OUTSIDE_COUNTS: Readonly<Partial<Record<Deciding, false>>> = { opinion: false, title: false, incomplete: false };

/**
 * Says which voices counted, how they were grouped by interest, and what did not count and why.
 *
 * @example explainStanding(claim, knowledge, say).decided
 * // 'At least one independent voice agrees, and none differs or says otherwise.'
 */
export function explainStanding(claim: KnownClaim, knowledge: Knowledge, say: Say): StandingReasons {
  const { deciding, heard } = knowledge.weigh(claim);
  const publisher = knowledge.article(claim.article)?.publisherName ?? '';
  const outsideCounts = OUTSIDE_COUNTS[deciding] ?? true;
  const counts = ({ role, stance }: HeardVoice) => outsideCounts && role === 'witness' && stance !== 'silent';
  const explain = (voice: HeardVoice): VoiceReason => {
    const sources = voice.evidence.flatMap(({ source }) => knowledge.source(source) ?? []);
    return {
      ...nameVoice(sources),
      says: sayStance(voice, say),
      because: counts(voice) ? sayGrouping(sources, publisher, say) : sayUncounted(voice, sources, publisher, say),
    };
  };
  return {
    decided: say(`explorer.decided.${deciding}`, { publisher }),
    counted: heard.filter(counts).map(explain),
    notCounted: heard.filter((voice) => !counts(voice)).map(explain),
  };
}

/** Without a stake a publisher speaks for itself; all others speak under the name of what they share. */
function nameVoice(sources: readonly KnownSource[]): Pick<VoiceReason, 'name' | 'publishers'> {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const [first] = sources;
  if (first?.interest.role === 'none') return { name: first.publisher, publishers: [] };
  return { name: first?.interest.name ?? '', publishers };
}

function sayStance({ stance, evidence }: HeardVoice, say: Say): string {
  const has = (wanted: string) => evidence.some((item) => item.stance === wanted);
  if (stance === 'differs' && has('disputes')) return say('explorer.voice.mixed');
  if (stance === 'agrees' && has('differs')) return say('explorer.voice.agrees-otherwise');
  return say(`explorer.voice.${stance}`);
}

function sayGrouping(sources: readonly KnownSource[], publisher: string, say: Say): string {
  const count = sources.length;
  if (sources[0]?.interest.role === 'none') {
    return count === 1 ? say('explorer.counts.alone') : say('explorer.counts.alone-together', { count });
  }
  return count === 1
    ? say('explorer.counts.stake', { publisher })
    : say('explorer.counts.stake-together', { count, publisher });
}

function sayUncounted(
  { role, stance }: HeardVoice,
  sources: readonly KnownSource[],
  publisher: string,
  say: Say,
): string {
  if (role === 'lead') return say('explorer.uncounted.lead');
  if (role === 'own-side') {
    const isPublisher = sources.every((source) => source.publisher === publisher);
    return isPublisher ? say('explorer.uncounted.publisher') : say('explorer.uncounted.own-side', { publisher });
  }
  return stance === 'silent' ? say('explorer.uncounted.silent') : say('explorer.uncounted.beyond-sources');
}
