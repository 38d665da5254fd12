/** Makes the card of one entity out of the knowledge base. */
import { AUTHORED_LANGUAGE } from '../knowledge/authored-language.ts';
import type { KnownClaim, KnownEntity } from '../knowledge/knowledge-base.ts';
import type { Knowledge } from '../knowledge/lookup.ts';
import type { Evidence } from '../knowledge/schema.ts';
import type { CardClaim, CardEvidence, CardModel } from './model.ts';

/** Null when the entity is not known. An entity without a claim gets an honest card without one. `alias` is what a page matched. */
export function makeCard(knowledge: Knowledge, entityId: string, alias?: string): CardModel | null {
  const entity = knowledge.entity(entityId);
  if (!entity) return null;
  const { id, name, description, topic, claims, statements } = entity;
  return {
    ...(alias !== undefined && { alias: knowledge.spell({ entity: id, alias }) }),
    entity: { id, name, description, topic },
    claims: claims.map((ref) => makeClaim(knowledge, need(knowledge.claim(ref), ref))),
    statements: statements.map(({ text, caveats, evidence }) => ({
      text,
      caveats,
      evidence: evidence.map((item) => makeEvidence(knowledge, item)),
    })),
    links: makeLinks(entity),
  };
}

export function makeClaim(knowledge: Knowledge, claim: KnownClaim): CardClaim {
  const { ref, text, standing, summary, caveats, passage } = claim;
  const article = need(knowledge.article(claim.article), claim.article);
  return {
    ref,
    text,
    lang: AUTHORED_LANGUAGE,
    standing,
    voices: knowledge.voices(claim),
    summary,
    caveats,
    incomplete: claim.incomplete ?? false,
    article: {
      id: article.id,
      title: article.title,
      publisher: article.publisherName,
      date: article.date,
      interestNote: article.interestNote,
      ...(article.notice !== undefined && { notice: article.notice }),
    },
    passage,
    evidence: claim.evidence.map((item) => makeEvidence(knowledge, item)),
  };
}

function makeEvidence(knowledge: Knowledge, { source: id, stance, says, figure, year }: Evidence): CardEvidence {
  const { publisher, title, lang, date, dateNote, interestNote, link, verified } = need(knowledge.source(id), id);
  return {
    publisher,
    title,
    lang,
    date,
    ...(dateNote !== undefined && { dateNote }),
    interestNote,
    stance,
    says,
    ...(figure !== undefined && { figure }),
    ...(year !== undefined && { year }),
    link,
    verified,
  };
}

function makeLinks({ wikipedia, official }: KnownEntity): CardModel['links'] {
  const pages = wikipedia.map(({ lang, url }) => ({
    kind: 'wikipedia' as const,
    lang,
    link: { url, archived: false },
  }));
  return official ? [...pages, { kind: 'official', link: official }] : pages;
}

/** The print was checked when it was made: a pointer without an end means that it was not made by `compile`. */
function need<T>(found: T | null, id: string): T {
  if (found === null) throw new Error(`make-card: nothing has the id "${id}"`);
  return found;
}
