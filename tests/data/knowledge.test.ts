import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCard } from '../../core/card/make-card.ts';
import { compile } from '../../core/knowledge/compile.ts';
import type { KnowledgeBase } from '../../core/knowledge/knowledge-base.ts';
import { openKnowledge } from '../../core/knowledge/lookup.ts';
import { createSearch } from '../../core/knowledge/search.ts';
import { readAuthored } from '../../data/authored.ts';

const ARTICLE = 'azerbaijans-international-citizens';
let base: KnowledgeBase;

beforeAll(async () => {
  const compiled = compile(await readAuthored(fileURLToPath(new URL('../../data', import.meta.url))));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 1));
  base = compiled.knowledgeBase;
});

describe('the knowledge we ship', () => {
  test('has the 25 claims of the first article, and 19 entities', () => {
    expect(base.claims.filter(({ article }) => article === ARTICLE)).toHaveLength(25);
    expect(base.entities).toHaveLength(19);
  });

  test('gives every entity a card, and every claim on it its source line, interest and passage', () => {
    const knowledge = openKnowledge(base);
    for (const { id } of base.entities) {
      const card = makeCard(knowledge, id);
      expect(card && card.claims.length + card.statements.length, id).toBeGreaterThan(0);
      for (const { ref, article, passage } of card?.claims ?? []) {
        expect(article.publisher && article.date && article.interestNote, ref).toBeTruthy();
        expect(passage.url, ref).toMatch(/^https:\/\/web\.archive\.org\/web\/\d{4}\/http.*#:~:text=[^,]+,[^,]+$/);
      }
    }
  });

  test('gives the reader no http link but the address of the article, as it is stated', () => {
    const { articles, claims, entities, sources } = base;
    const links = [
      ...articles.map(({ links }) => links.archive.url),
      ...claims.map(({ passage }) => passage.url),
      ...entities.flatMap(({ wikipedia, official }) =>
        [...wikipedia.map(({ url }) => url), official?.url ?? []].flat(),
      ),
      ...sources.flatMap(({ link }) => link?.url ?? []),
    ];
    expect(links.filter((url) => !url.startsWith('https://'))).toEqual([]);
    expect(articles.every(({ links, address }) => links.original === address)).toBe(true);
  });

  /** What a careful editor would say of each, held against what the rule makes of the evidence. */
  test.each([
    ['corroborated', 'c01 c05 c11 c14 c15'],
    ['attributed', 'c02 c03 c10 c20 c22 c24 c25'],
    ['unconfirmed', 'c04'],
    ['partly', 'c06 c07 c09 c16 c17 c18 c19 c21 c23'],
    ['disputed', 'c08 c12 c13'],
  ])('%s are %s', (standing, ids) => {
    const standings = base.claims.filter((claim) => claim.article === ARTICLE && claim.standing === standing);
    expect(standings.map(({ id }) => id).join(' ')).toBe(ids);
  });

  test.each([
    ['eliyev', 'heydar-aliyev'],
    ['Heydər', 'heydar-aliyev'],
    ['Азербайджан', 'azerbaijan'],
    ['naxcivan', 'nakhchivan'],
    ['solidarity', 'solidarity-day'],
  ])('a search for %s finds %s', (query, id) => {
    expect(createSearch(base)(query).entities.map((hit) => hit.id)).toContain(id);
  });
});
