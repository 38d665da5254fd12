import { describe, expect, test } from 'vitest';
import { type Breakage, problemsOf } from './break-knowledge.ts';
import { filesOf, smallKnowledge } from './small-knowledge.ts';

const DAY = 'articles/harbour-day.json';
const NEWS = 'articles/harbour-news.json';
const HARBOUR = 'entities/harbour.json';
const ENGLISH = 'languages/en.json';
const SOURCES = 'sources.json';
const { article, sources } = smallKnowledge();

const DANGLING: Breakage[] = [
  ['subject', DAY, 'claims[0].subject', 'harbor', 'there is no entity "harbor"; the nearest is "harbour"'],
  ['concern', DAY, 'claims[0].concerns[0]', 'clubb', 'there is no entity "clubb"; the nearest is "club"'],
  ['publisher', DAY, 'publisher', 'clan', 'there is no entity "clan"; the nearest is "club"'],
  ['source of an article', DAY, 'source', 'club-pag', 'there is no source "club-pag"; the nearest is "club-page"'],
  ['source', DAY, 'claims[1].evidence[0].source', 'papers', 'there is no source "papers"; the nearest is "paper"'],
  ['source of a name', ENGLISH, 'names[0].source', 'payper', 'there is no source "payper"; the nearest is "paper"'],
  [
    'source of a longer name',
    ENGLISH,
    'longerNames[0].source',
    'wicky',
    'there is no source "wicky"; the nearest is "wiki"',
  ],
  [
    'source of a statement',
    HARBOUR,
    'statements[0].evidence[0].source',
    'wicky',
    'there is no source "wicky"; the nearest is "wiki"',
  ],
  [
    'interest',
    SOURCES,
    'sources[2].interest',
    'no-steak',
    'there is no interest "no-steak"; the nearest is "no-stake"',
  ],
  [
    'shared interest',
    SOURCES,
    'interests[0].sharesWith[0]',
    'club-sides',
    'there is no interest "club-sides"; the nearest is "club-side"',
  ],
  ['paragraph', DAY, 'claims[0].paragraph', 'P2', 'there is no paragraph "P2"; the nearest is "P1"'],
];

const TWICE: Breakage[] = [
  ['article', NEWS, 'id', 'harbour-day', 'the article "harbour-day" is already in articles/harbour-day.json'],
  ['entity', HARBOUR, 'id', 'club', 'the entity "club" is already in entities/club.json'],
  ['claim', DAY, 'claims[1].id', 'c01', 'the claim "c01" is already in claims[0].id'],
  ['paragraph', DAY, 'paragraphs[1]', article.paragraphs[0], 'the paragraph "P1" is already in paragraphs[0].id'],
  ['source', SOURCES, 'sources[4]', sources.sources[2], 'the source "paper" is already in sources[2].id'],
  ['interest', SOURCES, 'interests[3]', sources.interests[1], 'the interest "no-stake" is already in interests[1].id'],
];

describe('ids', () => {
  test.each(DANGLING)('an unknown %s is reported with the nearest known one', (_, file, field, value, reason) => {
    expect(problemsOf({ [`${file} ${field}`]: value })).toContainEqual({ file, field, reason });
  });

  test.each(TWICE)('%s: an id given twice is reported where it is repeated', (_, file, field, value, reason) => {
    const repeated = typeof value === 'string' ? field : `${field}.id`;
    expect(problemsOf({ [`${file} ${field}`]: value })).toContainEqual({ file, field: repeated, reason });
  });

  test('a file is named for its id', () => {
    const reason = '"old-news" must be the name of its file, "harbour-news"';
    expect(problemsOf({ [`${NEWS} id`]: 'old-news' })).toEqual([{ file: NEWS, field: 'id', reason }]);
  });

  test('a source nobody cites is reported', () => {
    const forgotten = { ...sources.sources[2], id: 'forgotten' };
    const reason = 'nothing cites the source "forgotten"';
    expect(problemsOf({ 'sources.json sources[4]': forgotten })).toEqual([
      { file: SOURCES, field: 'sources[4].id', reason },
    ]);
  });

  test('an entity that nothing names and that states nothing is reported', () => {
    const elsewhere = Object.fromEntries(
      filesOf(smallKnowledge())
        .filter(({ file }) => file.startsWith('articles/'))
        .flatMap(({ file, data }) => (data as typeof article).claims.map((_, i) => `${file} claims[${i}]`))
        .flatMap((claim) => [
          [`${claim}.subject`, 'club'],
          [`${claim}.concerns`, []],
        ]),
    );
    const reason = 'nothing names the entity "harbour", and it states nothing';
    expect(problemsOf(elsewhere)).toEqual([]);
    expect(problemsOf({ ...elsewhere, [`${HARBOUR} statements`]: [] })).toContainEqual({
      file: HARBOUR,
      field: 'id',
      reason,
    });
  });
});
