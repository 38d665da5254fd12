import { describe, expect, test } from 'vitest';
import { makeCard } from '../../../core/card/make-card.ts';
import { openSmallKnowledge } from '../knowledge/small-knowledge.ts';

describe('the card of an entity', () => {
  const card = makeCard(openSmallKnowledge(), 'harbour');

  test('introduces the entity', () => {
    expect(card?.entity).toEqual({ id: 'harbour', name: 'Harbour', description: 'A harbour.', topic: 'history' });
  });

  test('puts the claims that matter most first', () => {
    expect(card?.claims.map(({ ref }) => ref)).toEqual([
      'harbour-day/c02',
      'harbour-day/c04',
      'harbour-news/c01',
      'harbour-day/c01',
      'harbour-day/c03',
    ]);
  });

  test('says of a claim how it stands, who published it in whose interest, and where', () => {
    expect(card?.claims[0]).toMatchObject({
      text: 'What c02 claims.',
      lang: 'en',
      standing: 'disputed',
      voices: { agree: 0, differ: 0, dispute: 1 },
      summary: 'What others say of c02.',
      caveats: ['Counted twice.'],
      incomplete: false,
      article: {
        id: 'harbour-day',
        title: 'Harbour Day',
        publisher: 'The Club',
        date: '2014-12-29',
        interestNote: 'the note on club-page',
        notice: 'Says who pays for it.',
      },
    });
    expect(card?.claims[0]?.passage.url).toMatch(
      /^https:\/\/web\.archive\.org\/web\/2015\/.*#:~:text=The%20first,the%20end$/,
    );
  });

  test('gives the evidence with its source, and no field the author left out', () => {
    expect(card?.claims[0]?.evidence).toEqual([
      {
        publisher: 'The Paper',
        title: 'Of paper',
        lang: 'en',
        date: '2013-05-01',
        interestNote: 'the note on paper',
        stance: 'disputes',
        says: 'Far fewer.',
        figure: '12',
        year: '2013',
        link: { url: 'https://paper.example/1', archived: false },
        verified: true,
      },
      {
        publisher: 'A wiki',
        title: 'Of wiki',
        lang: 'en',
        date: '2013-05-01',
        interestNote: 'the note on wiki',
        stance: 'cannot-confirm',
        says: 'No count.',
        link: null,
        verified: true,
      },
    ]);
  });

  test('says that a claim breaks off', () => {
    expect(card?.claims.map(({ incomplete }) => incomplete)).toEqual([false, true, false, false, false]);
  });

  test('carries what is known of the entity apart from any article', () => {
    expect(card?.statements).toMatchObject([
      { text: 'It is old.', evidence: [{ publisher: 'A wiki', stance: 'agrees' }] },
    ]);
  });

  test('links only to verified pages, and to an archive where the site is http', () => {
    expect(card?.links).toEqual([
      { kind: 'wikipedia', lang: 'en', link: { url: 'https://en.wikipedia.org/wiki/Harbour', archived: false } },
      { kind: 'official', link: { url: 'https://web.archive.org/web/2020/http://harbour.example/', archived: true } },
    ]);
  });

  test('can cross a border as JSON', () => {
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });

  test('is null for an entity nobody knows', () => {
    expect(makeCard(openSmallKnowledge(), 'lighthouse')).toBeNull();
  });
});
