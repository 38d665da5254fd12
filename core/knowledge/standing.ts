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

type VoiceStance = 'agrees' | 'differs' | 'disputes' | 'silent';

/** Independent voices, each once; the publisher's side together; volunteer-edited reference together. */
interface Hearing {
  witnesses: VoiceStance[];
  ownSide: VoiceStance[];
  lead: VoiceStance;
}

/**
 * Says how a claim stands, and how many independent voices agree, differ and dispute.
 *
 * An interest with something at stake is one voice, however many sources it has; without a stake every publisher is a
 * voice of its own. A voice on the publisher's side is no witness. Volunteer-edited reference is one lead: it neither
 * corroborates nor disputes, but a lead that agrees, and holds nothing against, softens `disputed` to `partly`.
 * docs/decisions has the reasons; the table in the tests has the cases.
 */
export function standing(claim: Weighed, speakers: Speakers): { standing: Standing; voices: Voices } {
  const { witnesses, ownSide, lead } = hear(claim.evidence, speakers);
  const count = (stance: VoiceStance) => witnesses.filter((voice) => voice === stance).length;
  const voices = { agree: count('agrees'), differ: count('differs'), dispute: count('disputes') };

  // Nothing outside can bear out a judgement, an honorific or half a sentence; it stays with the one who said it.
  if (claim.kind === 'opinion' || claim.kind === 'title' || claim.incomplete) return { standing: 'attributed', voices };

  const somebodySays = [...ownSide, lead].some((stance) => stance === 'agrees' || stance === 'differs');
  return { standing: weigh(voices, lead, somebodySays), voices };
}

function weigh({ agree, differ, dispute }: Voices, lead: VoiceStance, somebodySays: boolean): Standing {
  if (dispute > 0 && agree === 0 && lead !== 'agrees') return 'disputed';
  if (dispute > 0 || differ > 0) return 'partly';
  if (agree > 0) return 'corroborated';
  return somebodySays ? 'attributed' : 'unconfirmed';
}

function hear(evidence: Weighed['evidence'], speakers: Speakers): Hearing {
  const byVoice = new Map<string, { role: 'witness' | 'own-side' | 'lead'; stances: Set<string> }>();
  for (const { source, stance } of evidence) {
    const { voice, role } = voiceOf(source, speakers);
    const heard = byVoice.get(voice) ?? { role, stances: new Set() };
    heard.stances.add(stance);
    byVoice.set(voice, heard);
  }
  const of = (role: string) => [...byVoice.values()].filter((v) => v.role === role).map((v) => together(v.stances));
  return { witnesses: of('witness'), ownSide: of('own-side'), lead: of('lead')[0] ?? 'silent' };
}

/** One voice that both agrees and disputes is mixed, and counts as differing; agreeing with another detail is agreeing. */
function together(stances: ReadonlySet<string>): VoiceStance {
  if (stances.has('disputes')) return stances.has('agrees') ? 'differs' : 'disputes';
  if (stances.has('agrees')) return 'agrees';
  return stances.has('differs') ? 'differs' : 'silent';
}

function voiceOf(sourceId: string, speakers: Speakers): { voice: string; role: 'witness' | 'own-side' | 'lead' } {
  const source = speakers.sources.get(sourceId);
  if (!source) throw new Error(`standing: no source "${sourceId}"`);
  const interest = interestOf(source.interest, speakers);
  if (interest.role === 'volunteer') return { voice: 'lead', role: 'lead' };
  if (interest.role === 'none') {
    const publisher = spoken(source.publisher);
    const own = speakers.publisher !== undefined && spoken(speakers.publisher) === publisher;
    return { voice: `publisher ${publisher}`, role: own ? 'own-side' : 'witness' };
  }
  const own = isSameSide(interest, interestOf(speakers.publisherInterest, speakers));
  return { voice: `interest ${interest.id}`, role: own ? 'own-side' : 'witness' };
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
