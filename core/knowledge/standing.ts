/** How a claim stands: computed from its evidence, grouped by interest, and never typed by hand. */
import type { Standing } from './knowledge-base.ts';
import type { Claim, Evidence, Interest } from './schema.ts';

/** What `standing` needs of a claim. */
export type Weighed = Pick<Claim, 'kind' | 'incomplete'> & { evidence: Pick<Evidence, 'source' | 'stance'>[] };

/** Who is speaking, and with what at stake. */
export interface Speakers {
  interests: ReadonlyMap<string, Interest>;
  sources: ReadonlyMap<string, { publisher: string; interest: string }>;
  /** The interest of whoever published the claim. */
  publisherInterest: string;
  /** Who published the claim: decides when its interest has the role `none`, which nobody shares. */
  publisher?: string;
}

/** How many independent voices agree, differ and dispute; silent ones are not counted. */
export interface Voices {
  agree: number;
  differ: number;
  dispute: number;
}

/** What all evidence of one voice comes to. `silent`: it could not confirm. */
export type VoiceStance = 'agrees' | 'differs' | 'disputes' | 'silent';

/**
 * Who is heard as one. `witness`: independent of the publisher, and the only one that is counted. `own-side`: has a stake on
 * the publisher's side. `lead`: volunteer-edited reference.
 */
export interface HeardVoice {
  role: 'witness' | 'own-side' | 'lead';
  /** The interest of those who share the voice. */
  interest: string;
  stance: VoiceStance;
  evidence: Weighed['evidence'];
}

/** The one thing that decided, in the order in which they are asked. */
export const DECIDING = {
  opinion: 'attributed',
  title: 'attributed',
  incomplete: 'attributed',
  'only-disputed': 'disputed',
  'disputed-but-lead-agrees': 'partly',
  contradicted: 'partly',
  'agrees-and-differs': 'partly',
  'only-differs': 'partly',
  'only-agrees': 'corroborated',
  'own-side-only': 'attributed',
  'lead-only': 'attributed',
  nobody: 'unconfirmed',
} as const satisfies Readonly<Record<string, Standing>>;
export type Deciding = keyof typeof DECIDING;

/** A standing with all that led to it. */
export interface Weighing {
  standing: Standing;
  voices: Voices;
  deciding: Deciding;
  /** In the order in which their first evidence stands. */
  heard: HeardVoice[];
}

/**
 * Says how a claim stands, and how many independent voices agree, differ and dispute.
 *
 * An interest with something at stake is one voice, however many sources it has; without a stake every publisher is a
 * voice of its own. A voice on the publisher's side is no witness. Volunteer-edited reference is one lead: it neither
 * corroborates nor disputes, but a lead that agrees, and holds nothing against, softens `disputed` to `partly`.
 * docs/decisions has the reasons; the table in the tests has the cases.
 */
export function standing(claim: Weighed, speakers: Speakers): Pick<Weighing, 'standing' | 'voices'> {
  const { standing, voices } = weighEvidence(claim, speakers);
  return { standing, voices };
}

/** The standing with the one thing that decided, and everyone who was heard. */
export function weighEvidence(claim: Weighed, speakers: Speakers): Weighing {
  const heard = hear(claim.evidence, speakers);
  const count = (stance: VoiceStance) =>
    heard.filter((voice) => voice.role === 'witness' && voice.stance === stance).length;
  const voices = { agree: count('agrees'), differ: count('differs'), dispute: count('disputes') };
  const deciding = decide(claim, voices, heard);
  return { standing: DECIDING[deciding], voices, deciding, heard };
}

function decide({ kind, incomplete }: Weighed, { agree, differ, dispute }: Voices, heard: HeardVoice[]): Deciding {
  // Nothing outside can bear out a judgement, an honorific or half a sentence; it stays with the one who said it.
  if (kind === 'opinion' || kind === 'title') return kind;
  if (incomplete) return 'incomplete';
  const says = (role: HeardVoice['role'], ...stances: VoiceStance[]) =>
    heard.some((voice) => voice.role === role && stances.includes(voice.stance));
  if (dispute > 0 && agree > 0) return 'contradicted';
  if (dispute > 0) return says('lead', 'agrees') ? 'disputed-but-lead-agrees' : 'only-disputed';
  if (differ > 0) return agree > 0 ? 'agrees-and-differs' : 'only-differs';
  if (agree > 0) return 'only-agrees';
  if (says('own-side', 'agrees', 'differs')) return 'own-side-only';
  return says('lead', 'agrees', 'differs') ? 'lead-only' : 'nobody';
}

function hear(evidence: Weighed['evidence'], speakers: Speakers): HeardVoice[] {
  const byVoice = new Map<string, Omit<HeardVoice, 'stance'>>();
  for (const item of evidence) {
    const { voice, role, interest } = voiceOf(item.source, speakers);
    const heard = byVoice.get(voice) ?? { role, interest, evidence: [] };
    heard.evidence.push(item);
    byVoice.set(voice, heard);
  }
  return [...byVoice.values()].map((voice) => ({
    ...voice,
    stance: together(new Set(voice.evidence.map(({ stance }) => stance))),
  }));
}

/** One voice that both agrees and disputes is mixed, and counts as differing; agreeing with another detail is agreeing. */
function together(stances: ReadonlySet<string>): VoiceStance {
  if (stances.has('disputes')) return stances.has('agrees') ? 'differs' : 'disputes';
  if (stances.has('agrees')) return 'agrees';
  return stances.has('differs') ? 'differs' : 'silent';
}

function voiceOf(sourceId: string, speakers: Speakers): { voice: string; role: HeardVoice['role']; interest: string } {
  const source = speakers.sources.get(sourceId);
  if (!source) throw new Error(`standing: no source "${sourceId}"`);
  const interest = interestOf(source.interest, speakers);
  if (interest.role === 'volunteer') return { voice: 'lead', role: 'lead', interest: interest.id };
  if (interest.role === 'none') {
    const publisher = spoken(source.publisher);
    const own = speakers.publisher !== undefined && spoken(speakers.publisher) === publisher;
    return { voice: `publisher ${publisher}`, role: own ? 'own-side' : 'witness', interest: interest.id };
  }
  const own = isSameSide(interest, interestOf(speakers.publisherInterest, speakers));
  return { voice: `interest ${interest.id}`, role: own ? 'own-side' : 'witness', interest: interest.id };
}

function interestOf(id: string, { interests }: Speakers): Interest {
  const interest = interests.get(id);
  if (!interest) throw new Error(`standing: no interest "${id}"`);
  return interest;
}

function isSameSide(one: Interest, other: Interest): boolean {
  return one.id === other.id || one.sharesWith.includes(other.id) || other.sharesWith.includes(one.id);
}

/** "The Christian Science Monitor" and "Christian Science Monitor" are one publisher. */
function spoken(publisher: string): string {
  return publisher.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '').trim();
}
