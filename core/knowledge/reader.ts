/** Everything a page of the extension reads out of the knowledge base, opened once. */

import { makeCard, makeClaim } from '../card/make-card.ts';
import type { CardClaim, CardModel } from '../card/model.ts';
import type { Say } from '../strings/strings.ts';
import { TOPICS, type Topic } from '../topics.ts';
import { AUTHORED_LANGUAGE } from './authored-language.ts';
import { type EvidenceSides, layOutEvidence } from './evidence-sides.ts';
import { explainStanding, type StandingReasons } from './explain-standing.ts';
import type { Found } from './found.ts';
import type { KnowledgeBase, KnownArticle, KnownClaim, KnownEntity } from './knowledge-base.ts';
import { chooseLatest } from './latest.ts';
import { type Knowledge, openKnowledge } from './lookup.ts';
import { findNeighbours, type Neighbour } from './neighbours.ts';
import { createSearch, type SearchHits } from './search.ts';

export interface NamedEntity {
  id: string;
  name: string;
}

export interface TopicCount {
  topic: Topic;
  entities: number;
  claims: number;
}

/** An entity with the claims that are about it, not those that only concern it: each claim has one subject. */
export interface TopicEntity extends NamedEntity {
  description: string;
  claims: CardClaim[];
}

export interface Reader {
  /** Single things by id, as the print has them. */
  knowledge: Knowledge;
  /** Newest first. */
  articles: readonly KnownArticle[];
  latest: KnownArticle | null;
  others: readonly KnownArticle[];
  articleOf(id: string): KnownArticle | null;
  /** In the article's order. */
  claimsOf(article: KnownArticle): CardClaim[];
  /** The claims of the same article that stand next to one, `reach` before it and as many after. */
  claimsBeside(ref: string, reach: number): CardClaim[];
  /** The card of an entity. */
  entityOf(id: string): CardModel | null;
  /** The id itself where nothing is known of it. */
  nameOf(id: string): string;
  /** Its names as sources have them, by language, each once. */
  namesOf(id: string): { lang: string; names: string[] }[];
  neighboursOf(id: string): Neighbour[];
  claimOf(ref: string): CardClaim | null;
  /** The subject of a claim, then what else it concerns. */
  aboutOf(ref: string): NamedEntity[];
  sidesOf(ref: string): EvidenceSides | null;
  reasonsOf(ref: string, say: Say): StandingReasons | null;
  /** In the order of `TOPICS`, without those that hold nothing. */
  topics(): TopicCount[];
  topicOf(id: string): Topic | null;
  /** Those with most claims first. */
  entitiesOf(topic: Topic): TopicEntity[];
  /** Claims whose subject this is, the ones that matter most first. */
  claimsAbout(entity: string): CardClaim[];
  /** Claims about something else that concern it too. */
  claimsConcerning(entity: string): CardClaim[];
  /** Claims that have this source among their evidence. */
  claimsCiting(source: string): CardClaim[];
  /** Entities first, then claims, then articles: who types a name mostly wants to know who that is. */
  find(query: string, say: Say): Found[];
}

/** Search is indexed when the first word is asked for. */
export function createReader(base: KnowledgeBase): Reader {
  const knowledge = openKnowledge(base);
  const { latest, others } = chooseLatest(knowledge.articles);
  const cards = new Map<string, CardClaim>();
  let search: ((query: string) => SearchHits) | null = null;

  const cardOf = (claim: KnownClaim): CardClaim => {
    const card = cards.get(claim.ref) ?? makeClaim(knowledge, claim);
    cards.set(claim.ref, card);
    return card;
  };
  const cardsOf = (refs: readonly string[], wanted: (claim: KnownClaim) => boolean = () => true) =>
    refs.flatMap((ref) => {
      const claim = knowledge.claim(ref);
      return claim && wanted(claim) ? [cardOf(claim)] : [];
    });
  const refsOf = (entity: string) => knowledge.entity(entity)?.claims ?? [];
  const claimsAbout = (entity: string) => cardsOf(refsOf(entity), ({ subject }) => subject === entity);
  const named = (id: string): NamedEntity => ({ id, name: knowledge.entity(id)?.name ?? id });
  const entitiesIn = (topic: Topic) => base.entities.filter((entity) => entity.topic === topic);

  return {
    knowledge,
    articles: knowledge.articles,
    latest,
    others,
    articleOf: (id) => knowledge.article(id),
    claimsOf: ({ claims }) => cardsOf(claims),
    claimsBeside(ref, reach) {
      const { claims = [] } = knowledge.article(knowledge.claim(ref)?.article ?? '') ?? {};
      const at = claims.indexOf(ref);
      return cardsOf(claims.slice(Math.max(0, at - reach), at + reach + 1)).filter((claim) => claim.ref !== ref);
    },
    entityOf: (id) => makeCard(knowledge, id),
    nameOf: (id) => named(id).name,
    namesOf: (id) => groupNames(knowledge.entity(id)?.names ?? []),
    neighboursOf: (id) => findNeighbours(base, id),
    claimOf: (ref) => cardsOf([ref])[0] ?? null,
    aboutOf(ref) {
      const claim = knowledge.claim(ref);
      return claim ? [claim.subject, ...claim.concerns].map(named) : [];
    },
    sidesOf(ref) {
      const claim = knowledge.claim(ref);
      return claim && layOutEvidence(claim, cardOf(claim), knowledge);
    },
    reasonsOf(ref, say) {
      const claim = knowledge.claim(ref);
      return claim && explainStanding(claim, knowledge, say);
    },
    topics: () =>
      TOPICS.flatMap((topic) => {
        const ids = new Set(entitiesIn(topic).map(({ id }) => id));
        const claims = base.claims.filter(({ subject }) => ids.has(subject)).length;
        return ids.size > 0 ? [{ topic, entities: ids.size, claims }] : [];
      }),
    topicOf: (id) => knowledge.entity(id)?.topic ?? null,
    entitiesOf: (topic) =>
      entitiesIn(topic)
        .map(({ id, name, description }) => ({ id, name, description, claims: claimsAbout(id) }))
        .toSorted((a, b) => b.claims.length - a.claims.length),
    claimsAbout,
    claimsConcerning: (entity) => cardsOf(refsOf(entity), ({ subject }) => subject !== entity),
    claimsCiting: (source) =>
      base.claims.filter(({ evidence }) => evidence.some((item) => item.source === source)).map(cardOf),
    find(query, say) {
      if (query.trim() === '') return [];
      search ??= createSearch(base);
      const hits = search(query);
      const signed = (article: KnownArticle | null, key: 'claim.source' | 'article.by') =>
        article ? say(key, { publisher: article.publisherName, date: say.date(article.date) }) : '';
      return [
        ...hits.entities.map(({ id, title, text }) => ({
          kind: 'entity' as const,
          id,
          title,
          lang: AUTHORED_LANGUAGE,
          detail: text,
          about: '',
        })),
        ...hits.claims.map(({ ref, title, text }) => {
          const article = knowledge.article(knowledge.claim(ref)?.article ?? '');
          return {
            kind: 'claim' as const,
            id: ref,
            title: text,
            lang: AUTHORED_LANGUAGE,
            detail: signed(article, 'claim.source'),
            about: title,
          };
        }),
        ...hits.articles.map(({ id, title }) => {
          const article = knowledge.article(id);
          const lang = article?.lang ?? AUTHORED_LANGUAGE;
          return { kind: 'article' as const, id, title, lang, detail: signed(article, 'article.by'), about: '' };
        }),
      ];
    },
  };
}

function groupNames(names: KnownEntity['names']): { lang: string; names: string[] }[] {
  const byLang = new Map<string, Set<string>>();
  for (const { text, lang } of names) byLang.set(lang, (byLang.get(lang) ?? new Set()).add(text));
  return [...byLang].map(([lang, texts]) => ({ lang, names: [...texts] }));
}
