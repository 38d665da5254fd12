import { describe, expect, test } from 'vitest';
import { compile } from '../../../core/knowledge/compile.ts';
import { problemsOf } from './break-knowledge.ts';
import { filesOf, smallBase, smallKnowledge } from './small-knowledge.ts';

const DAY = 'articles/harbour-day.json';
const CLUB = 'entities/club.json';
const ENGLISH = 'languages/en.json';

describe('compile', () => {
  test('finds nothing wrong with the small knowledge that other tests break', () => {
    expect(problemsOf({})).toEqual([]);
  });

  test('reports everything at once, also inside a file the schema refuses', () => {
    const problems = problemsOf({
      [`${DAY} date`]: '2014-13-01',
      [`${DAY} claims[0].subject`]: 'harbor',
      [`${DAY} claims[1].evidence[1].stance`]: 'maybe',
      [`${ENGLISH} names[1].source`]: null,
    });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      `${DAY} date`,
      `${DAY} claims[1].evidence[1].stance`,
      `${DAY} claims[0].subject`,
      `${ENGLISH} names[1].source`,
    ]);
  });

  test('a file that holds no object is one problem, and a room for others', () => {
    const files = filesOf(smallKnowledge()).map((file) => (file.file === CLUB ? { ...file, data: null } : file));
    const compiled = compile(files);
    expect(compiled.ok ? [] : compiled.problems).toContainEqual({
      file: CLUB,
      field: '(file)',
      reason: 'must be an object; it is null',
    });
  });

  test('a file in no room is reported, not left out', () => {
    const compiled = compile([...filesOf(smallKnowledge()), { file: 'entity/pier.json', data: {} }]);
    expect(compiled.ok ? [] : compiled.problems.map(({ file }) => file)).toEqual(['entity/pier.json']);
  });

  test('nothing at all is missing its sources and its articles', () => {
    const compiled = compile([]);
    expect(compiled.ok ? [] : compiled.problems.map(({ file }) => file)).toEqual(['sources.json', 'articles/']);
  });

  test('a date in the future is no mistake', () => {
    expect(problemsOf({ [`${DAY} date`]: '2999-01-01' })).toEqual([]);
  });

  test('the order of the files does not matter', () => {
    const files = filesOf(smallKnowledge());
    expect(compile(files.toReversed())).toEqual(compile(files));
  });
});

describe('the knowledge base', () => {
  const base = smallBase();

  test('lists articles and their claims newest first', () => {
    expect(base.articles.map(({ id }) => id)).toEqual(['harbour-day', 'harbour-news']);
    expect(base.claims[0]?.ref).toBe('harbour-day/c01');
    expect(base.claims.at(-1)?.ref).toBe('harbour-news/c01');
  });

  test('computes the standing of every claim', () => {
    expect(base.claims.map(({ ref, standing }) => `${ref} ${standing}`)).toEqual([
      'harbour-day/c01 corroborated',
      'harbour-day/c02 disputed',
      'harbour-day/c03 attributed',
      'harbour-day/c04 attributed',
      'harbour-news/c01 attributed',
    ]);
  });

  test('gives an entity first the claims about it, then those concerning it, each by prominence, then as written', () => {
    expect(base.entities.find(({ id }) => id === 'harbour')?.claims).toEqual([
      'harbour-day/c02',
      'harbour-day/c04',
      'harbour-news/c01',
      'harbour-day/c01',
      'harbour-day/c03',
    ]);
  });

  test('takes publisher and interest of an article from its source, and offers the archive first', () => {
    expect(base.articles[0]).toMatchObject({
      publisherName: 'The Club',
      interestNote: 'the note on club-page',
      links: {
        archive: { url: 'https://web.archive.org/web/2015/http://club.example/harbour-day.html', archived: true },
        original: 'http://club.example/harbour-day.html',
      },
    });
  });

  test('ships verified links only, and none that is http', () => {
    const harbour = base.entities.find(({ id }) => id === 'harbour');
    expect(harbour?.wikipedia).toEqual([{ lang: 'en', url: 'https://en.wikipedia.org/wiki/Harbour' }]);
    expect(harbour?.official?.url).toBe('https://web.archive.org/web/2020/http://harbour.example/');
  });

  test('asks the archive for the site of a publisher as of its newest article', () => {
    const club = base.entities.find(({ id }) => id === 'club');
    expect(club?.official?.url).toBe('https://web.archive.org/web/2015/http://club.example/');
  });

  test('gives every source its interest and its link', () => {
    expect(base.sources.find(({ id }) => id === 'paper')).toMatchObject({
      interest: { id: 'no-stake', role: 'none' },
      link: { url: 'https://paper.example/1', archived: false },
      address: 'https://paper.example/1',
    });
    expect(base.sources.find(({ id }) => id === 'wiki')?.link).toBeNull();
  });
});
