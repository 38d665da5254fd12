import { describe, expect, test } from 'vitest';
import { openSmallKnowledge, smallBase } from './small-knowledge.ts';

describe('looking something up', () => {
  const knowledge = openSmallKnowledge();

  test('finds articles, claims, entities and sources by their ids', () => {
    expect(knowledge.article('harbour-day')?.title).toBe('Harbour Day');
    expect(knowledge.claim('harbour-day/c02')?.text).toBe('What c02 claims.');
    expect(knowledge.entity('harbour')?.name).toBe('Harbour');
    expect(knowledge.source('paper')?.publisher).toBe('The Paper');
  });

  test.each(['', 'nothing', 'c02', 'constructor', '__proto__'])('"%s" is nobody, and that is an answer', (id) => {
    expect([knowledge.article(id), knowledge.claim(id), knowledge.entity(id), knowledge.source(id)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('lists the articles newest first', () => {
    expect(knowledge.articles.map(({ id }) => id)).toEqual(['harbour-day', 'harbour-news']);
  });

  test.each([
    ['harbour-day/c01', { agree: 1, differ: 0, dispute: 0 }],
    ['harbour-day/c02', { agree: 0, differ: 0, dispute: 1 }],
    ['harbour-news/c01', { agree: 0, differ: 0, dispute: 0 }],
  ])('counts the independent voices on %s', (ref, voices) => {
    const claim = knowledge.claim(ref);
    expect(claim && knowledge.voices(claim)).toEqual(voices);
  });

  test('reads a print that has been written and read again', () => {
    expect(JSON.parse(JSON.stringify(smallBase()))).toEqual(smallBase());
  });
});
