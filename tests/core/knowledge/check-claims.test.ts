import { describe, expect, test } from 'vitest';
import { type Breakage, problemsOf } from './break-knowledge.ts';
import { smallKnowledge } from './small-knowledge.ts';

const DAY = 'articles/harbour-day.json';
const { article } = smallKnowledge();
const seven = 'one two three four five six seven';

const BREAKAGES: Breakage[] = [
  [
    'a claim without evidence',
    DAY,
    'claims[0].evidence',
    [],
    'the claim "c01" has no evidence; only an opinion, a title or an incomplete claim may have none',
  ],
  [
    'an anchor with one end',
    DAY,
    'claims[0].passage.last',
    'The first',
    'must differ from the first words; both are "The first"',
  ],
  [
    'first words that quote too much',
    DAY,
    'claims[0].passage.first',
    seven,
    `must be at most 6 words; it has 7: "${seven}"`,
  ],
  [
    'last words that quote too much',
    DAY,
    'claims[0].passage.last',
    seven,
    `must be at most 6 words; it has 7: "${seven}"`,
  ],
  [
    'lines that run backwards',
    DAY,
    'paragraphs[0].lines',
    [5, 3],
    'must go from a line to the same or a later one; it is [5,3]',
  ],
  [
    'a line before the first',
    DAY,
    'paragraphs[0].lines',
    [0, 3],
    'must go from a line to the same or a later one; it is [0,3]',
  ],
  ['a subject that concerns itself', DAY, 'claims[0].concerns[0]', 'harbour', '"harbour" is the subject already'],
  ['a concern given twice', DAY, 'claims[2].concerns[1]', 'harbour', '"harbour" is listed twice'],
  [
    'an article that is evidence for itself',
    DAY,
    'claims[0].evidence[0].source',
    'club-page',
    '"club-page" is the article itself, no evidence for it',
  ],
  [
    'an anchor that was never compared with the text',
    DAY,
    'claims[0].passage.sha256',
    '0'.repeat(64),
    'still has the zeros of a new article: the passage was not compared with the text yet',
  ],
];

describe('claims', () => {
  test.each(BREAKAGES)('%s is reported', (_, file, field, value, reason) => {
    expect(problemsOf({ [`${file} ${field}`]: value })).toContainEqual({ file, field, reason });
  });

  test('a source cited twice for the same is reported', () => {
    const again = { [`${DAY} claims[1].evidence[2]`]: article.claims[1]?.evidence[0] };
    const reason = '"paper" is cited twice for the same: disputes, 12';
    expect(problemsOf(again)).toEqual([{ file: DAY, field: 'claims[1].evidence[2].source', reason }]);
  });

  test('a source may be cited twice for two figures', () => {
    const other = { ...article.claims[1]?.evidence[0], figure: '13' };
    expect(problemsOf({ [`${DAY} claims[1].evidence[2]`]: other })).toEqual([]);
  });

  test.each([{ kind: 'opinion' }, { kind: 'title' }, { incomplete: true }])(
    '%o may stand without evidence',
    (fields) => {
      expect(problemsOf({ [`${DAY} claims[0]`]: { ...article.claims[0], evidence: [], ...fields } })).toEqual([]);
    },
  );
});
