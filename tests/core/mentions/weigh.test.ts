import { expect, test } from 'vitest';
import { findInPassages, passagesOf } from '../../../core/mentions/document.ts';
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
  longerNames: [{ entity: 'otto', text: 'Anna Rivermann', person: true }],
  words: {
    rival: ['upland', 'uplander', 'lowland'],
    ours: ['riverlandic', 'riverish'],
    iran: ['ridge', 'slope', 'summit'],
    republic: ['minister', 'senate', 'envoy'],
    state: ['army'],
    heydar: ['elected', 'buried'],
    bearer: ['president', 'when'],
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
  ['noun-before', 'riverine', 'We saw many riverine.', 'We saw white riverine.'],
  ['noun-after', 'riverine', 'Riverine who sing.', 'Riverine boats sing.'],
  ['stands-alone', 'riverine', 'We saw many riverine.', 'We saw many riverine boats.'],
];

const FULL_NAMES = ['Riverland diaspora', 'Otto Rivermann', 'Gathering of Rivers'];

/** The last mention in which `name` stands and that is no full name. */
function lastOf(name: string, written: string): Mention | undefined {
  const [text = '', title = ''] = written.split('|').reverse();
  return findInPassages(passagesOf(text.replaceAll(' / ', '\n')), prepared, title)
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
