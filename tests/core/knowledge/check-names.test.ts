import { describe, expect, test } from 'vitest';
import { type Breakage, problemsOf } from './break-knowledge.ts';
import { smallKnowledge } from './small-knowledge.ts';

const CLUB = 'entities/club.json';
const HARBOUR = 'entities/harbour.json';
const { club, harbour } = smallKnowledge();
const name = (text: string, lang = 'en') => ({ ...club.names[0], text, lang });

const BREAKAGES: Breakage[] = [
  [
    'a name of two entities',
    HARBOUR,
    'names[2].text',
    name('The Club'),
    'the en name "The Club" is already in entities/club.json',
  ],
  [
    'a name of two entities in another case',
    HARBOUR,
    'names[2].text',
    name('THE CLUB'),
    'the en name "THE CLUB" is already in entities/club.json',
  ],
  [
    'a name twice in one entity',
    CLUB,
    'names[1].text',
    name('the  club'),
    'the en name "the  club" is already in names[0].text',
  ],
  ['a verified name nobody saw', CLUB, 'names[0].source', null, '"The Club" is verified, but no source shows it'],
  [
    'a blocker that cannot block',
    HARBOUR,
    'blockers[0].text',
    'Port Street',
    '"Port Street" contains no name of harbour, so there is nothing for it to block',
  ],
  [
    'a blocker that is a name',
    HARBOUR,
    'blockers[0].text',
    'harbour',
    '"harbour" is a name of harbour and would block itself',
  ],
  [
    'a blocker given twice',
    HARBOUR,
    'blockers[1].text',
    harbour.blockers[0],
    'the blocker "Harbour Street" is here twice',
  ],
];

describe('names and blockers', () => {
  test.each(BREAKAGES)('%s is reported', (_, file, field, value, reason) => {
    const place = typeof value === 'object' && value ? field.replace('.text', '') : field;
    expect(problemsOf({ [`${file} ${place}`]: value })).toContainEqual({ file, field, reason });
  });

  test('a letter and its mark are one name, composed or not', () => {
    const problems = problemsOf({ [`${CLUB} names[1]`]: name('Cafe\u0301'), [`${HARBOUR} names[2]`]: name('Café') });
    expect(problems).toMatchObject([{ file: HARBOUR, field: 'names[2].text' }]);
  });

  test('a spelling may be the same in two languages', () => {
    expect(problemsOf({ [`${CLUB} names[1]`]: name('The Club', 'de') })).toEqual([]);
  });

  test('a name that is not verified needs no source', () => {
    expect(problemsOf({ [`${CLUB} names[0]`]: { ...club.names[0], source: null, verified: false } })).toEqual([]);
  });

  test('a blocker may contain a name in another case and between other words', () => {
    expect(problemsOf({ [`${HARBOUR} blockers[0].text`]: 'OLD HARBOUR STREET' })).toEqual([]);
  });
});
