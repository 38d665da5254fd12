import { describe, expect, test } from 'vitest';
import { compile } from '../../../core/knowledge/compile.ts';
import { writeAt } from '../knowledge/break-knowledge.ts';
import { filesOf, smallKnowledge } from '../knowledge/small-knowledge.ts';
import { smallPictures } from './small-pictures.ts';

const TIMELINE = 'pictures/timeline.json';
const COMMUNITIES = 'pictures/communities.json';

function filesWithPictures(knowledge = smallKnowledge(), { timeline, communities } = smallPictures()) {
  return [...filesOf(knowledge), { file: TIMELINE, data: timeline }, { file: COMMUNITIES, data: communities }];
}

function problemsOf(file: string, field: string, value: unknown): string[] {
  const files = filesWithPictures();
  writeAt(files.find((each) => each.file === file)?.data, field, value);
  const compiled = compile(files);
  return compiled.ok ? [] : compiled.problems.map((found) => `${found.file}: ${found.field}: ${found.reason}`);
}

describe('the pictures', () => {
  test('are checked with the knowledge, and are nobody’s duty', () => {
    expect(compile(filesWithPictures()).ok).toBe(true);
    const without = compile(filesOf(smallKnowledge()));
    expect(without.ok && without.pictures).toBeNull();
  });

  test('come as timeline and communities together', () => {
    const alone = compile(filesWithPictures().filter(({ file }) => file !== COMMUNITIES));
    expect(alone.ok ? [] : alone.problems).toContainEqual({ file: COMMUNITIES, field: '(file)', reason: 'is missing' });
  });

  test.each([
    ['a source nobody knows', 'events[0].sources[0]', 'papper', 'there is no source "papper"; the nearest is "paper"'],
    ['an event without a source', 'events[0].sources', [], 'must name at least one source; it is []'],
    [
      'a claim nobody made',
      'events[0].claims[0]',
      'harbour-day/c09',
      'there is no claim "harbour-day/c09"; the nearest is "harbour-day/c01"',
    ],
    ['a date that is none', 'events[0].from', '1950-02-30', 'must be a day that exists; it is "1950-02-30"'],
    ['an event between the stretches', 'events[0].from', '1500', '"1500" lies in none of the stretches of the axis'],
    ['an event that leaves its stretch', 'events[0].to', '2010', '"2010" lies beyond the stretch in which `from` lies'],
    ['an end before the beginning', 'events[0].to', '1949', 'must not come before `from`'],
    ['an event told twice', 'events[1].id', 'wall', 'the event "wall" is there already'],
    ['stretches that overlap', 'stretches[1].from', '1000', 'lies before the stretch above ends'],
    ['a stretch of nothing', 'stretches[1].to', '1900', 'must be after `from`'],
    ['a dispute with nobody in it', 'events[1].disputed.sources', [], 'must name at least one source; it is []'],
    ['a misspelt field', 'events[0].disputd', true, 'is not a field known here'],
  ])('of the timeline: %s is named with its field', (_, field, value, reason) => {
    expect(problemsOf(TIMELINE, field, value)).toContain(`${TIMELINE}: ${field}: ${reason}`);
  });

  test.each([
    [
      'a figure and a range at once',
      'counts[3].low',
      5,
      'counts[3].value',
      'must stand alone, or be left out for `low` and `high` together; it is 70000',
    ],
    ['no figure at all', 'counts[3].value', undefined, 'counts[3].value', 'is missing'],
    [
      'a census as a range',
      'counts[1]',
      { measure: 'census', low: 1, high: 2, year: '2010', counts: 'x', source: 'wiki' },
      'counts[1].low',
      'is for estimates: a census and a register count one figure; it is 1',
    ],
    [
      'a range that is upside down',
      'counts[3]',
      { measure: 'estimate', low: 2, high: 1, year: null, counts: 'x', source: 'wiki' },
      'counts[3].high',
      'must be more than `low`; it is 1',
    ],
    [
      'a census without a year',
      'counts[1].year',
      null,
      'counts[1].year',
      'must be a year such as 2014, except for an estimate; it is null',
    ],
    [
      'two censuses of one year',
      'counts[2].year',
      '2010',
      'counts[2].source',
      '"wiki" is there already with a count for 2010',
    ],
    [
      'a measure nobody knows',
      'counts[1].measure',
      'cenus',
      'counts[1].measure',
      'must be one of birthplace, census, estimate; it is "cenus" (nearest: "census")',
    ],
    ['part of a person', 'counts[1].value', 0.5, 'counts[1].value', 'must be a whole number; it is 0.5'],
    ['a rank that runs backwards', 'ranks[1].last', 3, 'ranks[1].last', 'must not come before `first`; it is 3'],
    [
      'two ranks of one kind',
      'ranks[1].ranking',
      'article',
      'ranks[1].ranking',
      'a rank of the kind "article" is there already',
    ],
    ['a country told twice', 'iso', '364', 'iso', 'the country "364" is there already'],
    ['an entity nobody knows', 'entity', 'harbor', 'entity', 'there is no entity "harbor"; the nearest is "harbour"'],
    ['a place beyond the world', 'point[1]', 91, 'point[1]', 'must be 90 or less; it is 91'],
  ])('of a community: %s is named with its field', (_, field, value, named, reason) => {
    const problem = `${COMMUNITIES}: communities[1].${named}: ${reason}`;
    expect(problemsOf(COMMUNITIES, `communities[1].${field}`, value)).toContain(problem);
  });

  test('cite: a source that only a picture names is not forgotten', () => {
    const [knowledge, pictures] = [smallKnowledge(), smallPictures()];
    knowledge.sources.sources.push({ ...knowledge.sources.sources[0], id: 'archive' } as never);
    expect(compile(filesWithPictures(knowledge, pictures)).ok).toBe(false);
    pictures.timeline.events[0]?.sources.push('archive');
    expect(compile(filesWithPictures(knowledge, pictures)).ok).toBe(true);
  });
});
