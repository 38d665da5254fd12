import { describe, expect, test } from 'vitest';
import { aloneContext, findMentions } from '../../../core/mentions/find.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { sketchEntity, sketchLanguage } from './sketch-entity.ts';

const ENTITIES = [
  sketchEntity('riverland', 'country'),
  sketchEntity('riverlanders', 'people'),
  sketchEntity('river-council', 'organisation'),
  sketchEntity('otto-river', 'person'),
];
const ENGLISH = sketchLanguage('en', {
  names: [
    { entity: 'riverland', text: 'Riverland' },
    { entity: 'riverland', text: 'Republic of Riverland' },
    { entity: 'riverland', text: 'Old Riverland', variant: 'soviet' },
    { entity: 'riverlanders', text: 'Riverlanders' },
    { entity: 'riverlanders', text: 'Rivers', near: ['Riverland', 'Old Harbour'] },
    { entity: 'river-council', text: 'Riverland River Council' },
    { entity: 'river-council', text: 'RRC' },
    { entity: 'otto-river', text: 'Otto Rivermann' },
  ],
  longerNames: [
    { entity: 'riverland', text: 'Riverland Express Lines' },
    { entity: 'riverland', text: 'Upper Riverland' },
    { entity: 'riverland', text: 'Western Riverland' },
  ],
  words: {
    'named-after': ['street'],
    'of-land': ['university'],
    compass: ['western'],
    between: ['state'],
    connecting: ['of'],
  },
});
const AZERI = sketchLanguage('az', {
  names: [{ entity: 'riverlanders', text: 'qumlu', inflect: 'noun' }],
  vowels: 'aeıu',
  harmony: { A: { by: 'vowel', choose: { a: 'aıu', e: 'e' } } },
  inflections: {
    noun: {
      like: 'qumlu',
      rule: 'plural',
      chains: [
        [
          ['', 'lAr'],
          ['', 'dA'],
        ],
      ],
    },
  },
});
const HANGUL = sketchLanguage('ko', {
  names: [{ entity: 'riverland', text: '강나라', inflect: 'particle' }],
  inflections: { particle: { like: '강나라', rule: 'particles', endings: ['', '는', '에서'], outside: true } },
});
const ARABIC = sketchLanguage('ar', {
  names: [{ entity: 'riverland', text: 'نهرستان' }],
  clitics: ['و', 'ب', 'ول'],
});
const prepared = prepare(pressAliasIndex(ENTITIES, [ENGLISH, AZERI, HANGUL, ARABIC]));

function find(text: string, title?: string) {
  const { mentions, refusals } = findMentions(text, prepared, aloneContext(title));
  return {
    mentions: mentions.map(({ entity, surface }) => `${entity}: ${surface}`),
    refusals: refusals.map(({ reason, surface, because }) => `${reason}: ${surface} < ${because}`),
  };
}

describe('findMentions', () => {
  test.each([
    ['the longest name wins', 'Republic of Riverland', ['riverland: Republic of Riverland'], []],
    ['names never overlap', 'Riverland River Council', ['river-council: Riverland River Council'], []],
    ['a longer name blocks', 'Riverland Express Lines', [], ['blocked: Riverland < Riverland Express Lines']],
    ['one that begins earlier blocks', 'In Upper Riverland', [], ['blocked: Riverland < Upper Riverland']],
    [
      'one that only overlaps blocks',
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
    ['small letters are refused', 'riverland', [], ['letter-case: riverland < ']],
    ['a name written small may be', 'burada qumlular var', ['riverlanders: qumlular'], []],
    ['a chain of endings is part of the mention', 'qumlularda', ['riverlanders: qumlularda'], []],
    ['but no other ending', 'qumlularca', [], []],
    ['an abbreviation is all capitals', 'RRC, not Rrc', ['river-council: RRC'], ['letter-case: Rrc < ']],
    ['an address is refused', 'www.example.org/Riverland', [], ['address: Riverland < www.example.org/Riverland']],
    ['a person is not a street', 'Otto Rivermann street', [], ['longer-name: Otto Rivermann < Otto Rivermann street']],
    ['a Korean particle stays outside', '강나라에서 왔다', ['riverland: 강나라'], []],
    ['what is no particle is another word', '강나라식 집', [], []],
    ['an Arabic conjunction stays outside', 'ونهرستان', ['riverland: نهرستان'], []],
    ['what is no clitic is another word', 'طنهرستان', [], []],
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
      { rule: 'context', alias: 'Rivers', cues: [{ cue: 'near-word', weight: 3, word: 'Riverland' }] },
      { rule: 'name', alias: 'Riverland' },
    ]);
  });

  test('says which time of the country is meant', () => {
    expect(findMentions('Old Riverland, Riverland', prepared).mentions.map(({ variant }) => variant)).toEqual([
      'soviet',
      undefined,
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
