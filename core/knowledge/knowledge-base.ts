/**
 * The print for the worker and the extension's own pages: checked, joined, with everything derived filled in.
 * Made only by `compile`; types only, so that any room may look at it for nothing.
 */
import type { Topic } from '../topics.ts';
import type { Article, Claim, Entity, Evidence, Interest, Source } from './schema.ts';

/**
 * How a claim stands, computed from its evidence grouped by interest (see `standing`).
 * `attributed`: only those with a stake in it say so, or it is an opinion or a title.
 * `corroborated`: independent sources agree. `partly`: they agree in part, or differ.
 * `disputed`: they contradict it. `unconfirmed`: nobody could confirm it.
 */
export type Standing = 'attributed' | 'corroborated' | 'partly' | 'disputed' | 'unconfirmed';

/** A link the reader may follow. Always https; `archived` says that it leads to an archive's copy. */
export interface Link {
  url: string;
  archived: boolean;
}

export interface KnownSource extends Omit<Source, 'address' | 'interest'> {
  interest: Interest;
  /** Null when no stable address of the original is known. */
  link: Link | null;
  /** The address as the source states it; may be http and is shown as text. */
  address: string | null;
}

export interface KnownEvidence extends Omit<Evidence, 'source'> {
  source: string;
}

export interface KnownClaim extends Omit<Claim, 'passage' | 'evidence'> {
  /** `article-id/claim-id`, unique in the knowledge base. */
  ref: string;
  article: string;
  standing: Standing;
  /** The passage in the archived original, by text fragment. */
  passage: Link;
  evidence: KnownEvidence[];
}

export interface KnownArticle extends Omit<Article, 'claims' | 'paragraphs'> {
  publisherName: string;
  interestNote: string;
  /** First the archive, then the original as stated (http allowed: it is the article's own address). */
  links: { archive: Link; original: string };
  /** References of its claims, in the article's order. */
  claims: string[];
}

export interface KnownEntity extends Pick<Entity, 'id' | 'kind' | 'name' | 'description' | 'statements'> {
  topic: Topic;
  /** As they were seen in sources. */
  names: { text: string; lang: string }[];
  /** Other spellings, for search. */
  spellings: string[];
  /** Verified Wikipedia pages and the official site; https only. */
  wikipedia: { lang: string; url: string }[];
  official: Link | null;
  /** References of its claims, the ones that matter most first. */
  claims: string[];
}

export interface KnowledgeBase {
  format: 1;
  /** Newest first. */
  articles: KnownArticle[];
  claims: KnownClaim[];
  entities: KnownEntity[];
  sources: KnownSource[];
}
