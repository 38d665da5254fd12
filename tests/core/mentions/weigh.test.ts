import { describe, expect, test } from 'vitest';
import { findInPassages, passagesOf } from '../../../core/mentions/document.ts';
import type { Found } from '../../../core/mentions/find.ts';
import type { CueName, Mention } from '../../../core/mentions/mention.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { WEIGHTS } from '../../../core/mentions/weights.ts';
import { sketchEntity, sketchLanguage } from './sketch-entity.ts';

const ENTITIES = [
  sketchEntity('riverland', 'country'),
  sketchEntity('riverlanders', 'people', 'people'),
  sketchEntity('otto', 'person', 'heydar-aliyev'),
  sketchEntity('abroad', 'community', 'diaspora'),
  sketchEntity('gathering', 'event', 'institutions'),
];
const LANGUAGE = sketchLanguage('en', {
  names: [
    { entity: 'riverland', text: 'Riverland' },
    { entity: 'riverland', text: 'Rivershire', doubt: 'land' },
    { entity: 'riverland', text: 'Riverland Free State', variant: 'republic-1918' },
    { entity: 'riverland', text: 'Riverlande', near: ['glacier'] },
    { entity: 'riverlanders', text: 'Riverlande', doubt: 'people' },
    { entity: 'riverlanders', text: 'Riverlanders', near: ['old harbour'] },
    { entity: 'riverlanders', text: 'riverine', doubt: 'people' },
    { entity: 'otto', text: 'Otto Rivermann' },
    { entity: 'otto', text: 'Rivermann', doubt: 'surname' },
    { entity: 'otto', text: 'Great Skipper', doubt: 'title' },
    { entity: 'otto', text: 'Böyük Skipper', doubt: 'title' },
    { entity: 'abroad', text: 'Riverland diaspora' },
    { entity: 'abroad', text: 'diaspora', doubt: 'diaspora' },
    { entity: 'gathering', text: 'Gathering of Rivers' },
    { entity: 'gathering', text: 'Gathering', doubt: 'short' },
  ],
  longerNames: [
    { entity: 'otto', text: 'Anna Rivermann', person: true },
    { entity: 'riverland', text: 'East Riverland' },
  ],
  words: {
    rival: ['upland', 'uplander', 'lowland'],
    ours: ['riverlandic', 'riverish'],
    iran: ['ridge', 'slope', 'summit'],
    'iran-part': ['east'],
    'tabriz-1945': ['harbourmaster'],
    republic: ['minister', 'senate', 'envoy'],
    state: ['army'],
    heydar: ['elected', 'buried'],
    bearer: ['president', 'when', 'then'],
    'noun-certain': ['los'],
    'noun-before': ['many'],
    'noun-after': ['who'],
    and: ['and'],
  },
});
const prepared = prepare(pressAliasIndex(ENTITIES, [LANGUAGE]));

/**
 * For each reason two near twins, which differ in it alone: in the first the last of the given words is a mention, in the
 * second it is none. A title stands before a bar, paragraphs are parted by a stroke.
 */
const PAIRS: [cue: CueName, name: string, is: string, isNot: string][] = [
  ['plain-name', 'river', 'Riverland by the ridge and the slope.', 'Rivershire by the ridge and the slope.'],
  ['near-word', 'Riverlanders', 'Riverlanders in Old Harbour.', 'Riverlanders in the new harbour.'],
  ['ours-in-sentence', 'diaspora', 'Riverish news|The riverlandic diaspora.', 'Riverish news|The diaspora.'],
  [
    'ours-in-block',
    'diaspora',
    'Riverish news|The diaspora. A riverish choir.',
    'Riverish news|The diaspora. A choir.',
  ],
  ['ours-in-title', 'diaspora', 'Riverish news|The riverish diaspora.', 'News|The riverish diaspora.'],
  ['ours-in-title', 'diaspora', 'Riverland|The riverish diaspora.', 'Land|The riverish diaspora.'],
  [
    'ours-on-page',
    'diaspora',
    'The riverish diaspora. / Riverland won. / Riverland lost.',
    'The riverish diaspora. / Riverland won.',
  ],
  [
    'same-in-block',
    'diaspora',
    'The Riverland diaspora sings. The diaspora.',
    'The harbour choir sings. The diaspora.',
  ],
  [
    'same-on-page',
    'diaspora',
    'The Riverland diaspora sings. / The riverish diaspora.',
    'Riverland sings. / The riverish diaspora.',
  ],
  ['same-in-block', 'Gathering', 'The Gathering of Rivers met. The Gathering.', 'Riverland met. The Gathering.'],
  ['person-before', 'Rivermann', 'Otto Rivermann rose. Then Rivermann.', 'Otto rose. Then Rivermann.'],
  ['person-before', 'Rivermann', 'Otto Rivermann|Then Rivermann.', 'Otto|Then Rivermann.'],
  [
    'person-before',
    'Rivermann',
    'Otto Rivermann rose. / Then Rivermann.',
    'Otto Rivermann rose. / Anna Rivermann fell. / Then Rivermann.',
  ],
  [
    'two-persons',
    'Rivermann',
    'Anna met Otto Rivermann. Then Rivermann.',
    'Anna Rivermann met Otto Rivermann. Then Rivermann.',
  ],
  [
    'two-persons',
    'Rivermann',
    'Otto Rivermann|Otto Rivermann rose. / Then Rivermann.',
    'Anna Rivermann|Otto Rivermann rose. / Then Rivermann.',
  ],
  ['life-word', 'Rivermann', 'Riverland: Rivermann, elected and buried, 1999.', 'Riverland: Rivermann, elected, 1999.'],
  [
    'year-of-life',
    'Rivermann',
    'Riverland: Rivermann, elected and buried, 1999.',
    'Riverland: Rivermann, elected and buried, 1899.',
  ],
  [
    'life-word',
    'Rivermann',
    'Riverland: Rivermann, elected and buried, 1999.',
    'Somewhere: Rivermann, elected and buried, 1999.',
  ],
  [
    'life-word',
    'Rivermann',
    'Riverland: Rivermann, elected and buried, 1999.',
    'Riverland: Anna Rivermann. Then Rivermann, elected and buried, 1999.',
  ],
  [
    'year-after',
    'Rivermann',
    'Otto Rivermann rose. Then Rivermann, 1999.',
    'Otto Rivermann rose. Then Rivermann, 2015.',
  ],
  ['republic-word', 'Rivershire', 'A riverish senate in green Rivershire.', 'A riverish garden in green Rivershire.'],
  ['republic-beside', 'Rivershire', 'The envoy Rivershire sent.', 'The letter Rivershire sent.'],
  ['state-before', 'Rivershire', 'The army Rivershire sent.', 'The army that Rivershire sent.'],
  ['iran-word', 'Riverland', 'Riverland: ridge, slope and sea.', 'Riverland: ridge, slope and summit.'],
  ['iran-in-title', 'Riverland', 'On the sea|Riverland by the ridge.', 'On the summit|Riverland by the ridge.'],
  [
    'iran-in-title',
    'Riverland',
    'Riverland on the summit|By the ridge, Riverland.',
    'On the summit|By the ridge, Riverland.',
  ],
  ['iran-name', 'Riverland', 'Riverland: ridge, slope and east.', 'Riverland: ridge, slope and East Riverland.'],
  [
    'iran-on-page',
    'Riverland',
    'Rivershire: sea and lake. / East Riverland: sea. / Riverland by the ridge.',
    'Rivershire: slope and summit. / East Riverland: summit. / Riverland by the ridge.',
  ],
  ['tabriz-word', 'Free State', 'The Riverland Free State of a pilot.', 'The Riverland Free State of a harbourmaster.'],
  ['tabriz-in-title', 'Free State', 'The pilot|Riverland Free State.', 'The harbourmaster|Riverland Free State.'],
  ['tabriz-in-title', 'Free State', 'Winter 1935|Riverland Free State.', 'Winter 1945|Riverland Free State.'],
  [
    'tabriz-on-page',
    'Free State',
    'Riverland had a pilot, 1935. / Riverland Free State.',
    'Riverland had a harbourmaster, 1945. / Riverland Free State.',
  ],
  ['year-1945', 'Free State', 'Riverland Free State, 1935.', 'Riverland Free State, 1945.'],
  ['year-1918', 'Free State', 'Riverland Free State: 1918 and 1945.', 'Riverland Free State: 1908 and 1945.'],
  [
    'rival-beside',
    'diaspora',
    'The Riverland diaspora sings. One diaspora.',
    'The Riverland diaspora sings. Upland diaspora.',
  ],
  [
    'rival-in-sentence',
    'diaspora',
    'The Riverland diaspora sings. The diaspora of a hill.',
    'The Riverland diaspora sings. The diaspora of an uplander.',
  ],
  [
    'rival-in-block',
    'diaspora',
    'The Riverland diaspora sings. The diaspora. A hill.',
    'The Riverland diaspora sings. The diaspora. An uplander.',
  ],
  [
    'rival-in-title',
    'diaspora',
    'A hill|The Riverland diaspora sings. The diaspora.',
    'An uplander|The Riverland diaspora sings. The diaspora.',
  ],
  ['exact-letters', 'Skipper', 'Riverish news|Then Böyük Skipper.', 'Riverish news|Then Boyuk Skipper.'],
  ['noun-certain', 'riverine', 'Where los riverine sing.', 'Where the riverine sing.'],
  ['among-peoples', 'riverine', 'Uplander and riverine sing.', 'Some uplander and riverine sing.'],
  ['opens-sentence', 'Riverlande', 'Rain. Riverlande sing.', 'Rain on Riverlande and song.'],
  ['noun-before', 'riverine', 'We saw many riverine.', 'We saw white riverine.'],
  ['noun-after', 'riverine', 'Riverine who sing.', 'Riverine boats sing.'],
  ['stands-alone', 'riverine', 'We saw many riverine.', 'We saw many riverine boats.'],
];

const FULL_NAMES = ['Riverland diaspora', 'Otto Rivermann', 'Gathering of Rivers'];

function findAll(written: string): Found[] {
  const [text = '', title = ''] = written.split('|').reverse();
  return findInPassages(passagesOf(text.replaceAll(' / ', '\n')), prepared, title);
}

/** The last mention in which `name` stands and that is no full name. */
function lastOf(name: string, written: string): Mention | undefined {
  return findAll(written)
    .flatMap(({ mentions }) => mentions)
    .filter(({ surface }) => !FULL_NAMES.includes(surface))
    .findLast(({ surface }) => surface.toLowerCase().includes(name.toLowerCase()));
}

test.each(PAIRS)('%s decides about “%s”: %s', (cue, name, is, isNot) => {
  const mention = lastOf(name, is);
  expect(mention).toBeDefined();
  if (WEIGHTS[cue] > 0) expect(mention?.why.cues?.map((each) => each.cue)).toContain(cue);
  expect(lastOf(name, isNot)).toBeUndefined();
});

test('every reason has its pair', () => {
  expect(new Set(PAIRS.map(([cue]) => cue))).toEqual(new Set(Object.keys(WEIGHTS)));
});

describe('the word that decided is told as it stands on the page', () => {
  test.each([
    ['beside', 'An UPLAND diaspora', 'UPLAND'],
    ['in the sentence', 'The diaspora of an Úplander', 'Úplander'],
    ['with the signs that nobody sees', 'The diaspora of an Up\u00adlander', 'Up\u00adlander'],
    ['after signs that fold to more or fewer', 'Große\u00ad  Ｆüße: the diaspora of an Uplander', 'Uplander'],
    ['in the title', 'LOWLAND News|The diaspora', 'LOWLAND'],
  ])('against a name: %s', (_, written, because) => {
    expect(findAll(written).flatMap(({ refusals }) => refusals)).toMatchObject([{ reason: 'rival', because }]);
  });

  test.each([
    ['Riverlanders', 'Riverlanders in OLD Harbour', 'OLD Harbour'],
    ['diaspora', 'Riverish News|The Riverlandic diaspora', 'Riverlandic, Riverish'],
    ['Rivershire', 'The Envoy Rivershire sent', 'Envoy'],
    ['riverine', 'We met MANY riverine', 'MANY'],
  ])('for a name: %s', (name, written, words) => {
    const told = lastOf(name, written)?.why.cues?.flatMap(({ word }) => word ?? []);
    expect([...new Set(told)].join(', ')).toBe(words);
  });

  test('as far as a reader can use it', () => {
    const [refusal] = findAll(`The diaspora of an Up${'\u00ad'.repeat(10_000)}lander`)[0]?.refusals ?? [];
    expect(refusal).toMatchObject({ reason: 'rival' });
    expect(refusal?.because.length).toBeLessThan(200);
  });
});

test('where nothing on the page can be quoted against a name, the reason quotes nothing', () => {
  const refusals = findAll('Anna Rivermann met Otto Rivermann. Then Rivermann.').flatMap((found) => found.refusals);
  expect(refusals.at(-1)).toMatchObject({ surface: 'Rivermann', reason: 'no-context', because: 'two-persons' });
});
