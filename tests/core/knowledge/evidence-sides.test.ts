import { expect, test } from 'vitest';
import type { EvidenceGroup } from '../../../core/knowledge/evidence-sides.ts';
import { REF, readerWith } from './heard-claim.ts';

/** `no-stake: +paper | volunteers: +wiki` */
function tell(groups: readonly EvidenceGroup[] | undefined): string {
  return (groups ?? [])
    .map(({ distance, evidence }) => `${distance}: ${evidence.map(({ says }) => says.slice(8, -1)).join(' ')}`)
    .join(' | ');
}

test('what agrees is on one side, what differs or disputes on the other, and what could not say on neither', () => {
  const sides = readerWith('+paper ~atlas -rival ?wiki').sidesOf(REF);
  expect(tell(sides?.agrees)).toBe('no-stake: +paper');
  expect(tell(sides?.differs)).toBe('no-stake: ~atlas | own-stake: -rival');
  expect(tell(sides?.silent)).toBe('volunteers: ?wiki');
});

test('independent sources are set apart from interested ones, and come first', () => {
  const sides = readerWith('+wiki +club-news +ministry +rival +paper').sidesOf(REF);
  expect(tell(sides?.agrees)).toBe(
    'no-stake: +paper | own-stake: +rival | publisher-side: +club-news +ministry | volunteers: +wiki',
  );
});

test('in a group a contradiction comes before a difference', () => {
  expect(tell(readerWith('~paper -atlas').sidesOf(REF)?.differs)).toBe('no-stake: -atlas ~paper');
});

test('one voice may stand on both sides', () => {
  const sides = readerWith('+rival -rival2').sidesOf(REF);
  expect([tell(sides?.agrees), tell(sides?.differs)]).toEqual(['own-stake: +rival', 'own-stake: -rival2']);
});

test('every piece of evidence of a claim is laid out, and none twice', () => {
  const signs = '+paper ~paper2 -atlas +rival ~rival2 +ministry -club-news +wiki ?wiki2';
  const sides = readerWith(signs).sidesOf(REF);
  const laid = [sides?.agrees, sides?.differs, sides?.silent].flatMap((groups) =>
    (groups ?? []).flatMap(({ evidence }) => evidence.map(({ says }) => says.slice(8, -1))),
  );
  expect(laid.toSorted()).toEqual(signs.split(' ').toSorted());
});
