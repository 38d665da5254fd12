import { describe, expect, test } from 'vitest';
import type { Interest, Stance } from '../../../core/knowledge/schema.ts';
import { type Speakers, standing, type Weighed } from '../../../core/knowledge/standing.ts';

const interests = new Map<string, Interest>(
  [
    { id: 'lobby', name: 'A lobby', role: 'stake' as const, sharesWith: ['ministry'] },
    { id: 'ministry', name: 'Its ministry', role: 'stake' as const, sharesWith: [] },
    { id: 'fans', name: 'Its friends', role: 'stake' as const, sharesWith: ['lobby'] },
    { id: 'neighbour', name: 'A neighbour', role: 'stake' as const, sharesWith: [] },
    { id: 'reference', name: 'Volunteer-edited', role: 'volunteer' as const, sharesWith: [] },
    { id: 'open', name: 'No stake known', role: 'none' as const, sharesWith: [] },
  ].map((interest) => [interest.id, interest]),
);

const sources: Speakers['sources'] = new Map(
  Object.entries({
    lobby: { publisher: 'The Lobby', interest: 'lobby' },
    ministry: { publisher: 'The Ministry', interest: 'ministry' },
    fans: { publisher: 'Friends', interest: 'fans' },
    neighbour: { publisher: 'Neighbour Daily', interest: 'neighbour' },
    neighbour2: { publisher: 'Neighbour Radio', interest: 'neighbour' },
    wiki: { publisher: 'A wiki', interest: 'reference' },
    wiki2: { publisher: 'Another wiki', interest: 'reference' },
    paper: { publisher: 'The Paper', interest: 'open' },
    paper2: { publisher: 'Paper', interest: 'open' },
    atlas: { publisher: 'Atlas', interest: 'open' },
    census: { publisher: 'Census', interest: 'open' },
  }),
);

const STANCE: Record<string, Stance> = { '+': 'agrees', '~': 'differs', '-': 'disputes', '?': 'cannot-confirm' };

/** `+paper -wiki`: the paper agrees, the wiki disputes. */
function evidence(text: string): Weighed['evidence'] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ stance: STANCE[word[0] ?? ''] as Stance, source: word.slice(1) }));
}

function hear(text: string, claim: Partial<Weighed> = {}, speakers: Partial<Speakers> = {}) {
  return standing(
    { kind: 'event', ...claim, evidence: evidence(text) },
    { interests, sources, publisherInterest: 'lobby', ...speakers },
  );
}

describe('the standing of a claim a lobby published', () => {
  test.each([
    ['', 'unconfirmed', 'nobody was found to speak of it'],
    ['?paper', 'unconfirmed', 'somebody looked and could not say'],
    ['?ministry', 'unconfirmed', 'not even its own side could say'],
    ['+lobby', 'attributed', 'another page of the publisher repeats it'],
    ['+ministry', 'attributed', 'the publisher shares the interest of its ministry'],
    ['+fans', 'attributed', 'they share the interest of the publisher, who need not say so: it is read both ways'],
    ['~ministry', 'attributed', 'its own side tells it otherwise, and nobody else tells it'],
    ['+wiki', 'attributed', 'a lead is no witness'],
    ['+wiki +ministry', 'attributed', 'a lead and its own side are still no witness'],
    ['-wiki', 'unconfirmed', 'a lead by itself disputes nothing'],
    ['-ministry', 'unconfirmed', 'its own side does not bear it out, and nobody else was heard'],
    ['+paper', 'corroborated', 'one independent voice agrees'],
    ['+neighbour', 'corroborated', 'a stake on another side is independent'],
    ['+paper -wiki', 'corroborated', 'a lead cannot take away what a witness gives'],
    ['+paper -ministry', 'corroborated', 'its own side is not counted, for it or against it'],
    ['+paper ?atlas', 'corroborated', 'a silent voice counts for nothing'],
    ['+paper ~paper', 'corroborated', 'one publisher agrees and adds another detail'],
    ['+paper ~paper2', 'corroborated', 'The Paper and Paper are one publisher'],
    ['+neighbour ~neighbour2', 'corroborated', 'one interest is one voice, whoever publishes'],
    ['~paper', 'partly', 'the only witness has another figure'],
    ['+paper ~atlas', 'partly', 'without a stake every publisher is a voice of its own'],
    ['+paper -atlas', 'partly', 'witnesses contradict each other'],
    ['+neighbour -neighbour2', 'partly', 'one voice that agrees and disputes is mixed'],
    ['-paper', 'disputed', 'the only witness contradicts it'],
    ['-paper ~atlas', 'disputed', 'one contradicts, one differs, none agrees'],
    ['-paper +ministry', 'disputed', 'its own side cannot soften it'],
    ['-paper +wiki', 'partly', 'a lead that agrees softens a dispute'],
    ['-paper +wiki ~wiki2', 'partly', 'a lead that agrees and adds a detail agrees'],
    ['-paper +wiki -wiki2', 'disputed', 'a lead that is against itself softens nothing'],
    ['-paper ~wiki', 'disputed', 'a lead that only differs softens nothing'],
  ])('%s is %s: %s', (text, expected) => {
    expect(hear(text).standing).toBe(expected);
  });

  test.each([
    ['an opinion', { kind: 'opinion' as const }],
    ['a title', { kind: 'title' as const }],
    ['a sentence that breaks off', { incomplete: true as const }],
  ])('%s stays attributed, whoever agrees or disputes', (_, claim) => {
    expect(hear('+paper +atlas', claim).standing).toBe('attributed');
    expect(hear('-paper', claim).standing).toBe('attributed');
  });

  test('a publisher without a stake is no witness for itself, and leaves the others independent', () => {
    const speakers = { publisherInterest: 'open', publisher: 'Atlas' };
    expect(hear('+atlas', {}, speakers).standing).toBe('attributed');
    expect(hear('+paper', {}, speakers).standing).toBe('corroborated');
  });

  test('the order of the evidence does not matter', () => {
    const words = '+paper ~atlas -census +wiki -ministry'.split(' ');
    const answers = words.map((_, i) => JSON.stringify(hear([...words.slice(i), ...words.slice(0, i)].join(' '))));
    expect(new Set(answers).size).toBe(1);
  });

  test('an unknown source is a mistake of ours, not a silence', () => {
    expect(() => hear('+nobody')).toThrow('nobody');
  });
});

describe('the voices', () => {
  test.each([
    ['+paper +paper +atlas', { agree: 2, differ: 0, dispute: 0 }, 'a publisher heard twice is one voice'],
    ['+neighbour +neighbour2', { agree: 1, differ: 0, dispute: 0 }, 'an interest heard twice is one voice'],
    ['+lobby +fans +wiki -ministry', { agree: 0, differ: 0, dispute: 0 }, 'neither its own side nor a lead is counted'],
    ['+paper ~atlas -census ?neighbour', { agree: 1, differ: 1, dispute: 1 }, 'a silent voice is not counted'],
    ['+neighbour -neighbour2', { agree: 0, differ: 1, dispute: 0 }, 'a mixed voice differs'],
  ])('%s: %o, because %s', (text, expected) => {
    expect(hear(text).voices).toEqual(expected);
  });
});
