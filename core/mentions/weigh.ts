/**
 * Whether a doubtful name means what we mean: a small score of named reasons, each with its weight.
 *
 * The weights stand in `weights`, the reasons for each kind of doubt in `reasons`.
 */
import type { Cue, RefusalReason } from './mention.ts';
import type { KnownName } from './prepare.ts';
import { isNear, type Question, REASONS, type WeighedName } from './reasons.ts';

export interface Weighed {
  cues: Cue[];
  score: number;
}

/** What has to be settled about a name; null when it is sure. */
export function doubtOf({ doubt, near, entity, variant }: KnownName, surface: string): Question | null {
  if (doubt) return doubt;
  if (near) return 'near';
  if (variant === 'republic-1918') return 'first-republic';
  // "Republic of Azerbaijan" has said which one it is.
  return entity?.guard === 'country' && !variant && !/\s/.test(surface.trim()) ? 'region' : null;
}

export function weigh(question: Question, given: WeighedName): Weighed {
  const cues = question === 'near' || isNear(given) ? [...REASONS[question](given)] : [];
  return { cues, score: cues.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Nothing was said for or against a name that is ours unless something is. */
export function isMereName({ cues }: Weighed): boolean {
  return cues.length === 1 && cues[0]?.cue === 'plain-name';
}

/** The reason to give for a refusal: whatever spoke against it most. */
export function refusalOf(
  { cues }: Weighed,
  { person, name }: WeighedName,
): { reason: RefusalReason; because: string } {
  const [worst] = cues.filter(({ weight }) => weight < 0).sort((one, other) => one.weight - other.weight);
  if (name.doubt === 'surname' && person && person.entity === null)
    return { reason: 'other-person', because: person.surface };
  if (worst?.word !== undefined) return { reason: 'rival', because: worst.word };
  return { reason: 'no-context', because: worst?.cue ?? name.near?.join(', ') ?? name.doubt ?? '' };
}
