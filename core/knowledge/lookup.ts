/** Reading the knowledge base by id, for the worker and the extension's pages. */
import type { KnowledgeBase, KnownArticle, KnownClaim, KnownEntity, KnownSource } from './knowledge-base.ts';
import { spellAlias } from './spell-alias.ts';
import { type Voices, type Weighing, weighEvidence } from './standing.ts';

export interface Knowledge {
  /** Newest first. */
  articles: readonly KnownArticle[];
  /** By `article-id`, `article-id/claim-id`, entity id, source id; null when there is none. */
  article(id: string): KnownArticle | null;
  claim(ref: string): KnownClaim | null;
  entity(id: string): KnownEntity | null;
  source(id: string): KnownSource | null;
  /** How many independent voices agree, differ and dispute. */
  voices(claim: KnownClaim): Voices;
  /** How the claim stands, and what led to it. */
  weigh(claim: KnownClaim): Weighing;
  /** An alias as it is spelt; see `spellAlias`. */
  spell(name: { entity: string; alias: string }): string;
}

/** Builds the maps once; every look after that is a look into a map. */
export function openKnowledge(base: KnowledgeBase): Knowledge {
  const articles = new Map(base.articles.map((article) => [article.id, article]));
  const claims = new Map(base.claims.map((claim) => [claim.ref, claim]));
  const entities = new Map(base.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const interests = new Map(base.sources.map(({ interest }) => [interest.id, interest]));
  const speakers = new Map(
    base.sources.map(({ id, publisher, interest }) => [id, { publisher, interest: interest.id }]),
  );

  function weigh(claim: KnownClaim): Weighing {
    const own = sources.get(articles.get(claim.article)?.source ?? '');
    if (!own) throw new Error(`lookup: no article "${claim.article}" with a source`);
    const { publisher, interest } = own;
    return weighEvidence(claim, { interests, sources: speakers, publisher, publisherInterest: interest.id });
  }

  return {
    articles: base.articles,
    article: (id) => articles.get(id) ?? null,
    claim: (ref) => claims.get(ref) ?? null,
    entity: (id) => entities.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    voices: (claim) => weigh(claim).voices,
    weigh,
    spell({ entity, alias }) {
      const known = entities.get(entity);
      return known ? spellAlias(known, alias) : alias;
    },
  };
}
