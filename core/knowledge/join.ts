/** Joins checked files into the knowledge base, with everything derived filled in. */

import type { KnowledgeBase, KnownArticle, KnownClaim, KnownEntity, KnownSource } from './knowledge-base.ts';
import type { Language } from './language.ts';
import { archiveLink, passageLink, sourceLink, UNDATED_ARCHIVE_YEAR } from './links.ts';
import type { Article, Entity, Interest, Source, SourcesFile } from './schema.ts';
import { standing } from './standing.ts';

interface Joined {
  entities: Entity[];
  languages: Language[];
  sources: SourcesFile;
}

/** Expects files that `compile` found nothing wrong with; throws at a pointer that leads nowhere. */
export function join(articles: Article[], { entities, languages, sources: file }: Joined): KnowledgeBase {
  const { interests, sources } = file;
  const interestById = new Map(interests.map((interest) => [interest.id, interest]));
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const newestFirst = [...articles].sort((a, b) => byText(b.date, a.date) || byText(a.id, b.id));
  const claims = newestFirst.flatMap((article) => knownClaims(article, interestById, sourceById));
  return {
    format: 1,
    articles: newestFirst.map((article) => knownArticle(article, need(sourceById, article.source))),
    claims,
    entities: sortedById(entities).map((entity) => knownEntity(entity, { claims, newestFirst, languages })),
    sources: sortedById(sources).map((source) => knownSource(source, need(interestById, source.interest))),
  };
}

function knownArticle({ claims, paragraphs: _, ...article }: Article, source: Source): KnownArticle {
  return {
    ...article,
    publisherName: source.publisher,
    interestNote: source.interestNote,
    links: { archive: archiveLink(article.address, article.archiveYear), original: article.address },
    claims: claims.map(({ id }) => refOf(article.id, id)),
  };
}

function knownClaims(
  article: Article,
  interests: ReadonlyMap<string, Interest>,
  sources: ReadonlyMap<string, Source>,
): KnownClaim[] {
  const { publisher, interest: publisherInterest } = need(sources, article.source);
  return article.claims.map((claim) => ({
    ...claim,
    ref: refOf(article.id, claim.id),
    article: article.id,
    standing: standing(claim, { interests, sources, publisher, publisherInterest }).standing,
    passage: passageLink(article.address, article.archiveYear, claim.passage),
  }));
}

interface Around {
  claims: KnownClaim[];
  newestFirst: Article[];
  languages: Language[];
}

function knownEntity(entity: Entity, { claims, newestFirst, languages }: Around): KnownEntity {
  const { id, kind, name, description, statements, topic, official } = entity;
  const prominentFirst = [...claims].sort((a, b) => b.prominence - a.prominence);
  const about = prominentFirst.filter((claim) => claim.subject === id);
  const concerning = prominentFirst.filter((claim) => claim.concerns.includes(id));
  // A publisher's site may be gone and its domain another's: it is asked for as of its newest article.
  const year = newestFirst.find(({ publisher }) => publisher === id)?.archiveYear ?? UNDATED_ARCHIVE_YEAR;
  return {
    id,
    kind,
    name,
    description,
    statements,
    topic,
    ...namesOf(id, languages),
    wikipedia: entity.wikipedia.filter(({ verified }) => verified).map(({ lang, url }) => ({ lang, url })),
    official: official?.verified ? sourceLink(official.address, String(year)) : null,
    claims: [...about, ...concerning].map(({ ref }) => ref),
  };
}

function namesOf(id: string, languages: Language[]): Pick<KnownEntity, 'names' | 'spellings'> {
  const all = languages.flatMap(({ lang, names }) =>
    names.filter(({ entity }) => entity === id).map(({ text, verified }) => ({ text, lang, verified })),
  );
  const names = all.filter(({ verified }) => verified).map(({ text, lang }) => ({ text, lang }));
  const seen = new Set(names.map(({ text }) => text));
  const spellings = new Set(all.map(({ text }) => text).filter((text) => !seen.has(text)));
  return { names, spellings: [...spellings] };
}

function knownSource({ address, interest: _, ...source }: Source, interest: Interest): KnownSource {
  return { ...source, interest, link: sourceLink(address, source.date), address };
}

function refOf(article: string, claim: string): string {
  return `${article}/${claim}`;
}

function need<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`join: nothing has the id "${id}"`);
  return found;
}

function sortedById<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => byText(a.id, b.id));
}

/** By code unit, so that prints are the same on every machine, whatever its locale. */
function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
