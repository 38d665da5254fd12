import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../core/knowledge/search.ts';
import { smallBase } from './small-knowledge.ts';

describe('search', () => {
  const base = smallBase();
  const search = createSearch(base);
  const entities = (query: string) => search(query).entities.map(({ id }) => id);

  test.each([
    ['Harbour', 'the name itself'],
    ['harb', 'its beginning'],
    ['harbor', 'another spelling'],
    ['kilic limani', 'a Turkish name without its marks'],
    ['habrour', 'letters that changed places'],
    ['KILIÇ', 'a Turkish name in capitals, whose I has no dot'],
  ])('"%s" finds the harbour: %s', (query) => {
    expect(entities(query)).toContain('harbour');
  });

  test('claims are found by what others say of them, and by who says it', () => {
    expect(search('far fewer').claims.map(({ ref }) => ref)).toEqual(['harbour-day/c02']);
    expect(search('paper').claims.map(({ ref }) => ref)).toContain('harbour-day/c01');
  });

  test('hits are grouped, and each says enough to be listed', () => {
    const { entities, claims, articles } = search('harbour');
    expect(entities[0]).toEqual({ kind: 'entity', id: 'harbour', title: 'Harbour', text: 'A harbour.' });
    expect(claims).toContainEqual({
      kind: 'claim',
      ref: 'harbour-day/c02',
      title: 'Harbour',
      text: 'What c02 claims.',
    });
    expect(articles.map(({ id }) => id).toSorted()).toEqual(['harbour-day', 'harbour-news']);
    expect(articles.find(({ id }) => id === 'harbour-day')?.text).toBe('The Club, 2014-12-29');
  });

  test('claims about the bearer of a name are found by it in a language that no claim is written in', () => {
    expect(search('kılıç limanı').claims.map(({ ref }) => ref)).toEqual(
      base.entities.find(({ id }) => id === 'harbour')?.claims,
    );
  });

  test('whoever bears the very name comes before those whose longer name holds it', () => {
    const both = structuredClone(base);
    const [club] = both.entities;
    if (club) club.names.push({ text: 'Harbour Harbour Club', lang: 'en' });
    expect(createSearch(both)('harbour').entities.map(({ id }) => id)).toEqual(['harbour', 'club']);
  });

  test('all words of a query are asked for', () => {
    expect(search('harbour zeppelin')).toEqual({ entities: [], claims: [], articles: [] });
  });

  test.each(['', '  ', '?!', 'zeppelin'])('"%s" finds nothing, without a fuss', (query) => {
    expect(search(query)).toEqual({ entities: [], claims: [], articles: [] });
  });
});
