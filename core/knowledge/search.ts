/** Search over what the knowledge base says, for the explorer, the toolbar popup and the context menu. */
import MiniSearch from 'minisearch';
import type { KnowledgeBase, KnownClaim, KnownSource } from './knowledge-base.ts';
import { wordsAsked, wordsToFind } from './search-words.ts';

export type SearchHit =
  | { kind: 'entity'; id: string; title: string; text: string }
  /** `title` is the name of the claim's subject. */
  | { kind: 'claim'; ref: string; title: string; text: string }
  /** `text` is the publisher and the date. */
  | { kind: 'article'; id: string; title: string; text: string };

/** Best first in each group. */
export interface SearchHits {
  entities: Extract<SearchHit, { kind: 'entity' }>[];
  claims: Extract<SearchHit, { kind: 'claim' }>[];
  articles: Extract<SearchHit, { kind: 'article' }>[];
}

interface Page {
  key: string;
  hit: SearchHit;
  title: string;
  names: string;
  text: string;
  more: string;
}

/**
 * Indexes the knowledge base; the function it returns finds what holds all words of a query, as they are, as
 * beginnings, or with a slip in them; where nothing does, with more slips. Names are found in every language and without
 * their marks; whoever bears the very name that is asked for comes first.
 *
 * @example createSearch(base)('eliyev').entities[0]?.title // 'Heydar Aliyev', by its name Heydər Əliyev
 */
export function createSearch(base: KnowledgeBase): (query: string) => SearchHits {
  const pages = new Map(
    [...entityPages(base), ...claimPages(base), ...articlePages(base)].map((page) => [page.key, page]),
  );
  const index = new MiniSearch<Page>({
    idField: 'key',
    fields: ['title', 'names', 'text', 'more'],
    // The folding of the page and of names, so that search finds what marking finds.
    tokenize: wordsToFind,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsAsked,
      prefix: true,
      fuzzy: likelySlips,
      combineWith: 'AND',
      boost: { title: 4, names: 3, text: 2 },
    },
  });
  index.addAll([...pages.values()]);
  const bearers = bearersByName(base);
  const claimsOf = new Map(base.entities.map(({ id, claims }) => [id, claims]));

  return (query) => {
    const strict = index.search(query);
    const found = strict.length > 0 ? strict : index.search(query, { fuzzy: possibleSlips });
    const hits = found.flatMap(({ id }) => pages.get(id)?.hit ?? []);
    const named = bearers.get(wordsAsked(query).join(' '));
    const entities = hits
      .filter((hit) => hit.kind === 'entity')
      .toSorted((a, b) => Number(named?.has(b.id)) - Number(named?.has(a.id)));
    const claims = hits.filter((hit) => hit.kind === 'claim');
    return {
      entities,
      // Claims are in one language: a name in another finds those about its bearer.
      claims: claims.length > 0 ? claims : claimHits(claimsOf.get(entities[0]?.id ?? '') ?? [], pages),
      articles: hits.filter((hit) => hit.kind === 'article'),
    };
  };
}

/** Who bears a name exactly: they come before those whose longer name holds it. */
function bearersByName({ entities }: KnowledgeBase): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, names, spellings } of entities) {
    for (const text of [name, ...names.map(({ text }) => text), ...spellings]) {
      const key = wordsAsked(text).join(' ');
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id));
    }
  }
  return bearers;
}

function claimHits(refs: readonly string[], pages: ReadonlyMap<string, Page>): SearchHits['claims'] {
  return refs.flatMap((ref) => {
    const hit = pages.get(`claim ${ref}`)?.hit;
    return hit?.kind === 'claim' ? [hit] : [];
  });
}

/** How many letters may be wrong. A slip in a word of three letters makes another word. */
function likelySlips(word: string): number {
  return word.length > 3 ? Math.round(word.length / 5) : 0;
}

/** Two letters that changed places are two slips. */
function possibleSlips(word: string): number {
  return word.length > 4 ? Math.max(2, Math.floor(word.length / 4)) : likelySlips(word);
}

function entityPages({ entities }: KnowledgeBase): Page[] {
  return entities.map(({ id, name, description, names, spellings, statements }) => ({
    key: `entity ${id}`,
    hit: { kind: 'entity', id, title: name, text: description },
    title: name,
    names: [...names.map(({ text }) => text), ...spellings].join('\n'),
    text: description,
    more: statements.map(({ text }) => text).join('\n'),
  }));
}

function claimPages({ claims, entities, sources }: KnowledgeBase): Page[] {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return claims.map((claim) => {
    const title = nameOf.get(claim.subject) ?? '';
    const concerned = claim.concerns.map((id) => nameOf.get(id) ?? '');
    return {
      key: `claim ${claim.ref}`,
      hit: { kind: 'claim', ref: claim.ref, title, text: claim.text },
      title,
      names: concerned.join('\n'),
      text: claim.text,
      more: [claim.summary, ...claim.caveats, ...evidenceTexts(claim, sourceOf)].join('\n'),
    };
  });
}

function articlePages({ articles }: KnowledgeBase): Page[] {
  return articles.map(({ id, title, publisherName, date, interestNote, notice }) => ({
    key: `article ${id}`,
    hit: { kind: 'article', id, title, text: `${publisherName}, ${date}` },
    title,
    names: publisherName,
    text: date,
    more: [interestNote, notice ?? ''].join('\n'),
  }));
}

function evidenceTexts({ evidence }: KnownClaim, sourceOf: ReadonlyMap<string, KnownSource>): string[] {
  return evidence.flatMap(({ source, says, figure }) => [sourceOf.get(source)?.publisher ?? '', says, figure ?? '']);
}
