/** Search over what the knowledge base says, for the toolbar popup and the context menu. */
import MiniSearch from 'minisearch';
import { fold } from '../text/fold.ts';
import type { KnowledgeBase, KnownClaim, KnownSource } from './knowledge-base.ts';

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
 * beginnings, or with a slip in them. Names are found in every language and without their marks.
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
    processTerm: (term) => fold(term).folded,
    searchOptions: {
      prefix: true,
      // A slip in a word of three letters makes another word.
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: 'AND',
      boost: { title: 4, names: 3, text: 2 },
    },
  });
  index.addAll([...pages.values()]);

  return (query) => {
    const hits = index.search(query).flatMap(({ id }) => pages.get(id)?.hit ?? []);
    return {
      entities: hits.filter((hit) => hit.kind === 'entity'),
      claims: hits.filter((hit) => hit.kind === 'claim'),
      articles: hits.filter((hit) => hit.kind === 'article'),
    };
  };
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
