import { describe, expect, test } from 'vitest';
import { type Breakage, problemsOf } from './break-knowledge.ts';

const DAY = 'articles/harbour-day.json';
const HARBOUR = 'entities/harbour.json';

const BREAKAGES: Breakage[] = [
  ['an article without a source, so that its claims have none', DAY, 'source', undefined, 'is missing'],
  ['a claim without an anchor', DAY, 'claims[2].passage', undefined, 'is missing'],
  ['a hash cut short', DAY, 'claims[2].passage.sha256', 'abc', 'must be a SHA-256 in lower-case hex; it is "abc"'],
  ['a misspelt field', DAY, 'claims[0].summry', 'What others say.', 'is not a field known here'],
  ['a standing typed by hand', DAY, 'claims[0].standing', 'corroborated', 'is not a field known here'],
  ['a date that is none', DAY, 'date', '12/2014', 'must be a full date such as 2014-12-29; it is "12/2014"'],
  [
    'a day that does not exist',
    'sources.json',
    'sources[0].date',
    '2014-02-30',
    'must be a day that exists; it is "2014-02-30"',
  ],
  [
    'a month that does not exist',
    'sources.json',
    'sources[0].date',
    '2014-13',
    'must be a day that exists; it is "2014-13"',
  ],
  ['an http link', HARBOUR, 'wikipedia[0].url', 'http://w.example', 'must be an https link; it is "http://w.example"'],
  [
    'a script for an address',
    DAY,
    'address',
    'javascript:a()',
    'must be an http or https address; it is "javascript:a()"',
  ],
  [
    'a stance that is none',
    DAY,
    'claims[0].evidence[0].stance',
    'agree',
    'must be one of agrees, differs, disputes, cannot-confirm; it is "agree" (nearest: "agrees")',
  ],
  ['a prominence off the scale', DAY, 'claims[0].prominence', 5, 'must be one of 1, 2, 3; it is 5'],
  ['a year before the archive', DAY, 'archiveYear', 1990, 'must be 1996 or more; it is 1990'],
  ['a year that is no number', DAY, 'archiveYear', '2015', 'must be a number; it is "2015"'],
  ['half a year', DAY, 'archiveYear', 2015.5, 'must be a whole number; it is 2015.5'],
  ['a title that is a number', DAY, 'title', 7, 'must be text; it is 7'],
  ['a title of spaces', DAY, 'title', '  ', 'must not be empty; it is "  "'],
  [
    'an entity of no kind',
    HARBOUR,
    'kind',
    'pier',
    'must be one of country, person, people, community, holiday, event, organisation, place; it is "pier" (nearest: "person")',
  ],
  ['one line where two are due', DAY, 'paragraphs[0].lines', [3], 'must have 2 items or more; it is [3]'],
  [
    'an id that is no slug',
    HARBOUR,
    'id',
    'The Harbour',
    'must be a slug: lower-case letters, digits, single hyphens; it is "The Harbour"',
  ],
];

describe('the shape of the authored files', () => {
  test.each(BREAKAGES)('%s is reported', (_, file, field, value, reason) => {
    expect(problemsOf({ [`${file} ${field}`]: value })).toContainEqual({ file, field, reason });
  });

  test('a field is reported once, however much is wrong with it', () => {
    expect(problemsOf({ [`${DAY} date`]: 'soon' }).filter(({ field }) => field === 'date')).toHaveLength(1);
  });
});
