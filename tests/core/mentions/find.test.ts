import { describe, expect, test } from 'vitest';
import type { Entity } from '../../../core/knowledge/schema.ts';
import { findMentions } from '../../../core/mentions/find.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { sketchEntity } from './sketch-entity.ts';

const ENTITIES: Entity[] = [
  sketchEntity('riverland', 'country', {
    names: [{ text: 'Riverland' }, { text: 'Republic of Riverland' }],
    blockers: ['Riverland Express Lines', 'Upper Riverland', 'Western Riverland'],
  }),
  sketchEntity('riverlanders', 'people', {
    names: [
      { text: 'Riverlanders' },
      { text: 'Rivers', near: ['Riverland', 'Old Harbour'] },
      { text: 'qumlular', lang: 'az' },
    ],
  }),
  sketchEntity('river-council', 'organisation', { names: [{ text: 'Riverland River Council' }, { text: 'RRC' }] }),
  sketchEntity('otto-river', 'person', { names: [{ text: 'Otto Rivermann' }] }),
];
const prepared = prepare(pressAliasIndex(ENTITIES));

function find(text: string, around?: string) {
  const { mentions, refusals } = findMentions(text, prepared, around === undefined ? {} : { around });
  return {
    mentions: mentions.map(({ entity, surface }) => `${entity}: ${surface}`),
    refusals: refusals.map(({ reason, surface, because }) => `${reason}: ${surface} < ${because}`),
  };
}

describe('findMentions', () => {
  test.each([
    ['the longest name wins', 'Republic of Riverland', ['riverland: Republic of Riverland'], []],
    ['names never overlap', 'Riverland River Council', ['river-council: Riverland River Council'], []],
    ['a blocker blocks', 'Riverland Express Lines', [], ['blocked: Riverland < Riverland Express Lines']],
    ['a blocker that begins earlier blocks', 'In Upper Riverland', [], ['blocked: Riverland < Upper Riverland']],
    [
      'a blocker that only overlaps blocks',
      'Republic of Riverland Express Lines',
      [],
      ['blocked: Republic of Riverland < Riverland Express Lines'],
    ],
    ['a direction written small is none', 'western Riverland', ['riverland: Riverland'], []],
    [
      'a general rule refuses with the longer name',
      'Riverland State University of Arts',
      [],
      ['longer-name: Riverland < Riverland State University'],
    ],
    ['a doubtful name without company is refused', 'Rivers!', [], ['no-context: Rivers < old harbour, riverland']],
    ['a doubtful name finds company in its block', 'Rivers of old  HARBOUR', ['riverlanders: Rivers'], []],
    ['company must be a whole word', 'Rivers of Riverlandia', [], ['no-context: Rivers < old harbour, riverland']],
    ['small letters are refused', 'riverland', [], ['letter-case: riverland < Riverland']],
    ['a name written small may be', 'burada qumlular var', ['riverlanders: qumlular'], []],
    ['an abbreviation is all capitals', 'RRC, not Rrc', ['river-council: RRC'], ['letter-case: Rrc < RRC']],
    ['an address is refused', 'www.example.org/Riverland', [], ['address: Riverland < www.example.org/Riverland']],
    ['a person is not a street', 'Otto Rivermann street', [], ['longer-name: Otto Rivermann < Otto Rivermann street']],
    ['nothing is nothing', 'Nothing.', [], []],
  ])('%s: %s', (_why, text, mentions, refusals) => {
    expect(find(text)).toEqual({ mentions, refusals });
  });

  test('the title of the page may be the company', () => {
    expect(find('Rivers', 'A visit to Old Harbour').mentions).toEqual(['riverlanders: Rivers']);
    expect(find('Rivers', 'A visit').mentions).toEqual([]);
  });

  test('says why', () => {
    const { mentions } = findMentions('Rivers of Riverland', prepared);
    expect(mentions.map(({ why }) => why)).toEqual([
      { rule: 'name-near', alias: 'Rivers', near: 'riverland' },
      { rule: 'name', alias: 'Riverland' },
    ]);
  });

  test('offsets count from the text as it was, soft hyphens and all', () => {
    const text = '…  \u00adRi\u00adver\u00adland\u00ad \u{1f600}Ｒｉｖｅｒｌａｎｄ';
    for (const { start, end, surface } of findMentions(text, prepared).mentions)
      expect(text.slice(start, end)).toBe(surface);
    expect(find(text).mentions).toEqual(['riverland: Ri\u00adver\u00adland', 'riverland: Ｒｉｖｅｒｌａｎｄ']);
  });

  test('a name cut out of the middle of one sign is none', () => {
    expect(find('Riverlanderß').mentions).toEqual([]);
  });
});
