import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCard } from '../../core/card/make-card.ts';
import { compile } from '../../core/knowledge/compile.ts';
import type { KnowledgeBase } from '../../core/knowledge/knowledge-base.ts';
import { chooseLatest } from '../../core/knowledge/latest.ts';
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
  test('has 10 articles with 57 claims, 19 entities and 160 sources', () => {
    const { articles, claims, entities, sources } = base;
    expect([articles, claims, entities, sources].map((list) => list.length)).toEqual([10, 57, 19, 160]);
  });

  test('puts forward the newest article that was read whole, and not a newer one of which only the opening was', () => {
    const { latest, others } = chooseLatest(base.articles);
    expect(latest?.id).toBe(ARTICLE);
    expect(others.slice(0, 2).map(({ id, coverage }) => [id, coverage])).toEqual([
      ['the-inaugural-european-games', 'opening'],
      ['in-memory-of-national-leader-haydar-aliyev', 'opening'],
    ]);
  });

  test('says of every article that was not read whole that it was not', () => {
    for (const { id, coverage, copyNotes } of base.articles) {
      expect(
        copyNotes.some((note) => note.startsWith('Only the opening')),
        id,
      ).toBe(coverage === 'opening');
    }
  });

  /** What was found wrong in an article stands beside the claim, or with the article, where a reader meets it. */
  test.each([
    ['in-memory-of-national-leader-haydar-aliyev', 'c07', /disagree among themselves/],
    ['in-memory-of-national-leader-haydar-aliyev', 'c08', /October 1987, nearly three years before/],
    [
      'azerbaijan-america-alliance-commemorates-21st-anniversary-of-khojaly-massacre',
      'c01',
      /63 children, seldom with 83/,
    ],
    ['azerbaijan-necessary-to-nato', 'c03', /early 2009, and from 45/],
    ['azerbaijan-necessary-to-nato', 'c02', /passed through the country/],
    ['commemorating-20-years-of-azerbaijani-independence', 'c03', /Crimea/],
  ])('tells of the slip in %s, %s', (article, id, slip) => {
    const claim = base.claims.find(({ ref }) => ref === `${article}/${id}`);
    expect([claim?.summary, ...(claim?.caveats ?? [])].join(' ')).toMatch(slip);
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
    ['the-inaugural-european-games', 'c01 corroborated, c02 corroborated, c03 attributed'],
    [
      'in-memory-of-national-leader-haydar-aliyev',
      'c01 corroborated, c02 corroborated, c03 attributed, c04 partly, c05 partly, c06 corroborated, c07 attributed, c08 disputed, c09 attributed',
    ],
    ['azerbaijan-necessary-to-nato', 'c01 unconfirmed, c02 partly, c03 partly, c04 partly'],
    [
      'australian-azerbaijanis-mark-90th-anniversary-of-heydar-aliyev',
      'c01 unconfirmed, c02 attributed, c03 attributed',
    ],
    ['azerbaijan-determined-to-achieve-recognition-of-khojaly-genocide', 'c01 partly, c02 attributed'],
    [
      'azerbaijan-america-alliance-commemorates-21st-anniversary-of-khojaly-massacre',
      'c01 partly, c02 partly, c03 corroborated, c04 attributed',
    ],
    ['azerbaijan-american-alliance-once-again-campaigning-on-khojaly', 'c01 attributed, c02 partly'],
    [
      'azerbaijani-american-alliance-holds-large-scale-campaign-concerning-genocide-of-azerbaijanis-in-khojaly',
      'c01 attributed, c02 attributed',
    ],
    ['commemorating-20-years-of-azerbaijani-independence', 'c01 corroborated, c02 attributed, c03 partly'],
  ])('so do the claims of %s', (article, standings) => {
    const claims = base.claims.filter((claim) => claim.article === article);
    expect(claims.map(({ id, standing }) => `${id} ${standing}`).join(', ')).toBe(standings);
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
