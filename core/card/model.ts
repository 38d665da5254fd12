/**
 * What a card says about one entity: plain values, made in the worker, drawn by `components/fact-card`.
 * Types only: the making is in `make-card`.
 */
import type { Link, Standing } from '../knowledge/knowledge-base.ts';
import type { Stance } from '../knowledge/schema.ts';
import type { Topic } from '../topics.ts';

export interface CardEvidence {
  publisher: string;
  title: string;
  /** The language of the title. What is said about the source is in ours. */
  lang: string;
  /** Partial date as authored, or null. */
  date: string | null;
  dateNote?: string;
  interestNote: string;
  stance: Stance;
  says: string;
  figure?: string;
  year?: string;
  link: Link | null;
  verified: boolean;
}

export interface CardClaim {
  ref: string;
  text: string;
  lang: string;
  standing: Standing;
  /** How many independent voices agree, differ and dispute: for the sentence under the standing, never a score. */
  voices: { agree: number; differ: number; dispute: number };
  summary: string;
  caveats: string[];
  incomplete: boolean;
  /** The source line: who published it, when, in whose interest. Never absent. */
  article: { id: string; title: string; publisher: string; date: string; interestNote: string; notice?: string };
  passage: Link;
  evidence: CardEvidence[];
}

export interface CardStatement {
  text: string;
  caveats: string[];
  evidence: CardEvidence[];
}

export interface CardModel {
  /** What was matched, as it is spelt: pages know it only folded. Absent where nothing was matched. */
  alias?: string;
  entity: { id: string; name: string; description: string; topic: Topic };
  /** Most important first. */
  claims: CardClaim[];
  statements: CardStatement[];
  /** Verified links about the entity itself. */
  links: { kind: 'wikipedia' | 'official'; lang?: string; link: Link }[];
}
