import { describe, expect, test } from 'vitest';
import { createReader } from '../../../core/knowledge/reader.ts';
import { strings } from '../../../core/strings/strings.ts';
import { smallBase } from './small-knowledge.ts';

const say = strings('en');
const reader = createReader(smallBase());
const refs = (claims: readonly { ref: string }[]) => claims.map(({ ref }) => ref);

describe('articles', () => {
  test('the newest whole one is the latest, and the others follow', () => {
    expect([reader.latest?.id, reader.others.map(({ id }) => id)]).toEqual(['harbour-day', ['harbour-news']]);
  });

  test('claims of an article come in its order, whatever their prominence', () => {
    const article = reader.articleOf('harbour-day');
    expect(article && refs(reader.claimsOf(article))).toEqual([
      'harbour-day/c01',
      'harbour-day/c02',
      'harbour-day/c03',
      'harbour-day/c04',
    ]);
  });

  test.each([
    ['harbour-day/c01', ['harbour-day/c02']],
    ['harbour-day/c03', ['harbour-day/c02', 'harbour-day/c04']],
    ['harbour-news/c01', []],
    ['nowhere/c01', []],
  ])('beside %s stand %j', (ref, beside) => {
    expect(refs(reader.claimsBeside(ref, 1))).toEqual(beside);
  });
});

describe('topics', () => {
  test('each is told with what belongs to it; one that holds nothing is not told', () => {
    expect(reader.topics()).toEqual([
      { topic: 'institutions', entities: 1, claims: 1 },
      { topic: 'history', entities: 1, claims: 4 },
    ]);
  });

  test('its claims stand under the one thing they are about', () => {
    expect(reader.entitiesOf('institutions').map(({ name, claims }) => [name, refs(claims)])).toEqual([
      ['The Club', ['harbour-day/c03']],
    ]);
    expect(reader.topicOf('harbour')).toBe('history');
    expect(reader.topicOf('nobody')).toBeNull();
  });
});

describe('an entity', () => {
  test('is spoken of in claims about it and in claims about others', () => {
    expect(refs(reader.claimsAbout('harbour'))).not.toContain('harbour-day/c03');
    expect(refs(reader.claimsConcerning('harbour'))).toEqual(['harbour-day/c03']);
    expect(reader.claimsAbout('nobody')).toEqual([]);
  });

  test('has its neighbours in the claims it shares with them', () => {
    expect(reader.neighboursOf('harbour')).toEqual([{ id: 'club', name: 'The Club', claims: 1 }]);
    expect(reader.neighboursOf('nobody')).toEqual([]);
  });

  test('has the names that sources give it, by language; a spelling nobody checked is none', () => {
    expect(reader.namesOf('harbour')).toEqual([{ lang: 'en', names: ['Harbour'] }]);
  });

  test('is named by its id where nothing is known of it', () => {
    expect([reader.nameOf('harbour'), reader.nameOf('nobody')]).toEqual(['Harbour', 'nobody']);
  });
});

describe('a claim', () => {
  test('is about its subject first, then about what it concerns', () => {
    expect(reader.aboutOf('harbour-day/c03').map(({ name }) => name)).toEqual(['The Club', 'Harbour']);
  });

  test('is found by the sources that speak of it', () => {
    expect(refs(reader.claimsCiting('wiki'))).toEqual(['harbour-day/c02']);
    expect(refs(reader.claimsCiting('club-page'))).toEqual(['harbour-news/c01']);
  });

  test('that is not known has nothing', () => {
    expect(reader.claimOf('harbour-day/c99')).toBeNull();
    expect(reader.sidesOf('harbour-day/c99')).toBeNull();
    expect(reader.aboutOf('harbour-day/c99')).toEqual([]);
  });
});

describe('find', () => {
  test('tells entries first, then claims with who made them, then articles', () => {
    const found = reader.find('harbour', say);
    expect([...new Set(found.map(({ kind }) => kind))]).toEqual(['entity', 'claim', 'article']);
    const claim = found.find(({ id }) => id === 'harbour-day/c02');
    expect(claim).toMatchObject({ about: 'Harbour', detail: 'Claim by The Club, 29 December 2014' });
    expect(found.at(-1)?.detail).toMatch(/^The Club, /);
  });

  test('an empty question finds nothing', () => {
    expect(reader.find('  ', say)).toEqual([]);
  });
});
