import { describe, expect, test } from 'vitest';
import type { StandingReasons } from '../../../core/knowledge/explain-standing.ts';
import type { KnownClaim } from '../../../core/knowledge/knowledge-base.ts';
import { strings } from '../../../core/strings/strings.ts';
import { REF, readerWith } from './heard-claim.ts';

const say = strings('en');

function reasons(signs: string, change: Partial<KnownClaim> = {}): StandingReasons {
  const found = readerWith(signs, change).reasonsOf(REF, say);
  if (!found) throw new Error('no such claim');
  return found;
}

describe('what decided', () => {
  test.each([
    ['+paper', 'At least one independent voice agrees, and none differs or says otherwise.'],
    [
      '+paper ~atlas',
      'At least one independent voice agrees, and at least one gives another figure, date or emphasis.',
    ],
    ['~paper', 'No independent voice agrees in full: each gives another figure, date or emphasis.'],
    [
      '+paper -atlas',
      'Independent voices contradict one another: at least one agrees, and at least one says otherwise.',
    ],
    ['-paper', 'At least one independent voice says otherwise, and none agrees.'],
    ['?paper', 'No independent voice was found that says so or says otherwise.'],
    ['-wiki', 'No independent voice was found that says so or says otherwise.'],
  ])('%s: %s', (signs, sentence) => {
    expect(reasons(signs).decided).toBe(sentence);
  });

  test('of a dispute that a lead softens, both halves are told', () => {
    expect(reasons('-paper +wiki').decided).toMatch(/says otherwise, and none agrees\. .*volunteers agree\..*keeps/);
  });

  test('where only its own side speaks for it, the publisher is named', () => {
    expect(reasons('+ministry').decided).toContain('shares an interest with The Club');
    expect(reasons('+ministry +wiki').decided).toContain('shares an interest with The Club');
    expect(reasons('+wiki').decided).toContain('Only reference works edited by volunteers');
  });

  test.each<[string, Partial<KnownClaim>, RegExp]>([
    ['an opinion', { kind: 'opinion' }, /^This is a judgement\..* The Club\.$/],
    ['a title', { kind: 'title' }, /^This is a title or an honorific\..* The Club\.$/],
    ['a claim that breaks off', { incomplete: true }, /breaks off inside this claim/],
  ])('%s stays with the one who made it, and nobody else counts', (_, change, sentence) => {
    const { decided, counted, notCounted } = reasons('+paper', change);
    expect(decided).toMatch(sentence);
    expect(counted).toEqual([]);
    expect(notCounted[0]?.because).toBe('Independent, but a claim of this kind is not settled by what others say.');
  });
});

describe('the voices', () => {
  test('without a stake each publisher counts under its own name', () => {
    expect(reasons('+paper -atlas').counted).toEqual([
      {
        name: 'The Paper',
        says: 'Agrees.',
        because: 'No stake is known, so this publisher is a voice of its own.',
        publishers: [],
      },
      {
        name: 'Atlas',
        says: 'Says otherwise.',
        because: 'No stake is known, so this publisher is a voice of its own.',
        publishers: [],
      },
    ]);
  });

  test('two sources of one publisher count once, and that is said', () => {
    const [voice, ...others] = reasons('+paper ~paper2').counted;
    expect(others).toEqual([]);
    expect(voice?.says).toBe('Agrees, and gives another detail as well: taken together, it agrees.');
    expect(voice?.because).toContain('its 2 sources count once');
  });

  test('those who share a stake are one voice, under the name of what they share', () => {
    const [voice, ...others] = reasons('+rival -rival2').counted;
    expect(others).toEqual([]);
    expect(voice).toMatchObject({ name: 'Rivals of the club', publishers: ['The Rival', 'Rival Radio'] });
    expect(voice?.says).toContain('it differs in part');
    expect(voice?.because).toBe(
      'These 2 sources share one interest, so together they are one voice. It is not the interest of The Club.',
    );
  });

  test.each([
    ['+ministry', 'The ministry and its friends', /Shares an interest with The Club, so it is not independent/],
    ['+club-news', 'The club', /the publisher itself/],
    ['+wiki -wiki2', 'Volunteer-edited', /a lead for further reading and no witness/],
    ['?paper', 'The Paper', /does not settle the matter/],
  ])('%s: %s did not count, and why', (signs, name, because) => {
    const { counted, notCounted } = reasons(signs);
    expect(counted).toEqual([]);
    expect(notCounted.map((voice) => voice.name)).toEqual([name]);
    expect(notCounted[0]?.because).toMatch(because);
  });

  test('everyone who was heard is named exactly once', () => {
    const { counted, notCounted } = reasons('+paper ~paper2 -atlas +rival ~rival2 +ministry -club-news +wiki ?wiki2');
    expect([...counted, ...notCounted].map(({ name }) => name).toSorted()).toEqual([
      'Atlas',
      'Rivals of the club',
      'The Paper',
      'The club',
      'The ministry and its friends',
      'Volunteer-edited',
    ]);
  });

  test('of nothing heard, nothing is made up', () => {
    expect(reasons('', { kind: 'opinion' })).toMatchObject({ counted: [], notCounted: [] });
    expect(readerWith('+paper').reasonsOf('harbour-day/c99', say)).toBeNull();
  });
});
