import { describe, expect, test } from 'vitest';
import { type Breakage, problemsOf } from './break-knowledge.ts';
import { smallKnowledge } from './small-knowledge.ts';

const ENGLISH = 'languages/en.json';
const TURKISH = 'languages/tr.json';
const { english } = smallKnowledge();
const name = (text: string, entity = 'club') => ({ ...english.names[0], entity, text });

const BREAKAGES: Breakage[] = [
  ['a name twice in one language', ENGLISH, 'names[2].text', name('The Club'), '"The Club" is already in names[1]'],
  [
    'a name of two entities',
    ENGLISH,
    'names[2].text',
    name('THE  club', 'harbour'),
    '"THE  club" is already in names[1]',
  ],
  ['a verified name nobody saw', ENGLISH, 'names[0].source', null, '"Harbour" is verified, but no source shows it'],
  ['a name of nothing', ENGLISH, 'names[0].entity', 'harbor', 'there is no entity "harbor"; the nearest is "harbour"'],
  [
    'a longer name that cannot block',
    ENGLISH,
    'longerNames[0].text',
    'Port Street',
    '"Port Street" contains no name of harbour, so there is nothing for it to block',
  ],
  [
    'a longer name that is a name',
    ENGLISH,
    'longerNames[0].text',
    'harbour',
    '"harbour" is a name of harbour and would block itself',
  ],
  [
    'a longer name given twice',
    ENGLISH,
    'longerNames[1].text',
    english.longerNames[0],
    '"Harbour Street" is already in longerNames[0]',
  ],
  ['a rule nobody wrote', ENGLISH, 'names[0].inflect', 'plural', '"plural" is no inflection of this language'],
  [
    'a rule that does not fit',
    ENGLISH,
    'inflections.possessive.endings[0]',
    'ub!',
    '"Club" does not end in "ub!" as the rule "possessive" asks',
  ],
  ['a file that is not named for its language', TURKISH, 'lang', 'az', '"az" must be the name of its file, "tr"'],
  ['a list of words nobody asks for', ENGLISH, 'words.rivals', ['Elbe'], 'is not a field known here'],
];

describe('languages', () => {
  test.each(BREAKAGES)('%s is reported', (_, file, field, value, reason) => {
    const place = typeof value === 'object' && value && !Array.isArray(value) ? field.replace('.text', '') : field;
    const problems = problemsOf({ [`${file} ${place}`]: value });
    expect(problems.some((problem) => problem.file === file && problem.reason.startsWith(reason))).toBe(true);
  });

  test('an entity that no language names is reported', () => {
    const problems = problemsOf({ [`${ENGLISH} names`]: english.names.slice(0, 1) });
    expect(problems).toContainEqual({
      file: 'entities/club.json',
      field: 'id',
      reason: 'no language has a name of club',
    });
  });

  test('a letter and its mark are one name, composed or not', () => {
    const problems = problemsOf({ [`${ENGLISH} names[2]`]: name('Cafe\u0301'), [`${ENGLISH} names[3]`]: name('Café') });
    expect(problems).toMatchObject([{ file: ENGLISH, field: 'names[3].text' }]);
  });

  test('a spelling may be the same in two languages', () => {
    expect(problemsOf({ [`${TURKISH} names[1]`]: name('The Club') })).toEqual([]);
  });

  test('a longer name may contain an inflected form of a name, in another case and between other words', () => {
    expect(
      problemsOf({
        [`${ENGLISH} longerNames[0]`]: { ...english.longerNames[0], entity: 'club', text: 'OLD THE CLUBS HOUSE' },
      }),
    ).toEqual([]);
  });

  test('another person need not hold a name of ours', () => {
    const other = { ...english.longerNames[0], text: 'Anna', person: true };
    expect(problemsOf({ [`${ENGLISH} longerNames[1]`]: other })).toEqual([]);
  });
});
