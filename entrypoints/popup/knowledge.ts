/** What the popup knows: the print, opened once. Search is indexed when the first word is typed. */
import type { BriefClaim } from '../../components/article-view.tsx';
import type { SearchResult } from '../../components/search-box.tsx';
import { makeCard } from '../../core/card/make-card.ts';
import type { CardClaim, CardModel } from '../../core/card/model.ts';
import type { KnowledgeBase, KnownArticle } from '../../core/knowledge/knowledge-base.ts';
import { chooseLatest } from '../../core/knowledge/latest.ts';
import { openKnowledge } from '../../core/knowledge/lookup.ts';
import { createSearch, type SearchHits } from '../../core/knowledge/search.ts';
import type { Say } from '../../core/strings/strings.ts';
import print from '../../data/prints/knowledge-base.json';

// The press has checked the print against the schema; to TypeScript its unions are plain strings.
const base = print as unknown as KnowledgeBase;
const knowledge = openKnowledge(base);
let search: ((query: string) => SearchHits) | null = null;

export const { latest, others } = chooseLatest(knowledge.articles);

export function articleOf(id: string): KnownArticle | null {
  return knowledge.article(id);
}

/** The claims of an article in brief, in the article's order. */
export function briefClaims(article: KnownArticle): BriefClaim[] {
  return article.claims.flatMap((ref) => claimOf(ref) ?? []);
}

export function entityOf(id: string): CardModel | null {
  return makeCard(knowledge, id);
}

export function nameOf(id: string): string {
  return knowledge.entity(id)?.name ?? id;
}

/** A claim in full, out of the card of its subject. */
export function claimOf(ref: string): CardClaim | null {
  const subject = knowledge.claim(ref)?.subject;
  return (subject && makeCard(knowledge, subject)?.claims.find((claim) => claim.ref === ref)) || null;
}

/** Entities first, then claims, then articles: who types a name mostly wants to know who that is. */
export function find(query: string, say: Say): SearchResult[] {
  if (query.trim() === '') return [];
  search ??= createSearch(base);
  const hits = search(query);
  return [
    ...hits.entities.map(({ id, title, text }) => ({ kind: 'entity' as const, id, title, detail: text, about: '' })),
    ...hits.claims.map(({ ref, title, text }) => ({
      kind: 'claim' as const,
      id: ref,
      title: text,
      detail: sourceOf(ref, say),
      about: title,
    })),
    ...hits.articles.map(({ id, title }) => ({
      kind: 'article' as const,
      id,
      title,
      detail: byline(id, say),
      about: '',
    })),
  ];
}

function sourceOf(ref: string, say: Say): string {
  const article = knowledge.article(knowledge.claim(ref)?.article ?? '');
  return article ? say('claim.source', { publisher: article.publisherName, date: say.date(article.date) }) : '';
}

function byline(id: string, say: Say): string {
  const article = knowledge.article(id);
  return article ? say('article.by', { publisher: article.publisherName, date: say.date(article.date) }) : '';
}
