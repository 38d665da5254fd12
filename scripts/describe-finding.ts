/** Says of a mention or refusal, in one line for a person, what was decided and why. */
import type { Cue, CueName, Mention, Refusal, RefusalReason } from '../core/mentions/mention.ts';
import type { Finder } from './finder.ts';

const CUES: Record<CueName, string> = {
  'plain-name': 'a name of nothing else',
  'near-word': 'the word that the name asks for stands near',
  'ours-in-sentence': 'the sentence speaks of Azerbaijan',
  'ours-in-block': 'the paragraph speaks of Azerbaijan',
  'ours-in-title': 'the title speaks of Azerbaijan',
  'ours-on-page': 'the page is about Azerbaijan',
  'same-in-block': 'the full name stands in the same paragraph',
  'same-on-page': 'the full name stands on the page',
  'person-before': 'he was named last',
  'two-persons': 'two of the surname are named here',
  'life-word': 'a word from his life',
  'year-of-life': 'a year in which he held power',
  'year-after': 'a year after his death',
  'republic-word': 'a word about the state',
  'republic-beside': 'a word about the state beside it',
  'state-before': 'the word before it is one of states only',
  'iran-word': 'a word about the region in Iran',
  'iran-name': 'the name of the region in Iran',
  'iran-in-title': 'the title speaks of the region in Iran',
  'iran-on-page': 'the page is about the region in Iran',
  'tabriz-word': 'a word about the government of 1945–46 in Tabriz',
  'tabriz-in-title': 'the title speaks of the government of 1945–46 in Tabriz',
  'tabriz-on-page': 'the page is about the government of 1945–46 in Tabriz',
  'year-1918': 'a year of the first republic',
  'year-1945': 'a year of the government in Tabriz',
  'rival-beside': 'another people or country beside it',
  'rival-in-sentence': 'another people or country in the sentence',
  'rival-in-block': 'another people or country in the paragraph',
  'rival-in-title': 'another people or country in the title',
  'exact-letters': 'spelt with the letters of the name',
  'noun-certain': 'the word before it makes it a noun',
  'among-peoples': 'peoples in a row',
  'opens-sentence': 'no sentence begins with this case of the country',
  'noun-before': 'a word before it makes it a noun',
  'noun-after': 'a word after it makes it a noun',
  'stands-alone': 'nothing beside it makes it an adjective',
};

const REASONS: Record<RefusalReason, string> = {
  blocked: 'part of a longer name',
  'longer-name': 'part of a longer name',
  'no-context': 'nothing around it says that it is the one meant',
  'letter-case': 'not written as the name is',
  address: 'part of an address',
  rival: 'the words around speak of something else',
  'other-person': 'another person was named last',
  rejected: 'rejected by the reader',
};

export interface Finding {
  /** `where` tells a person where it stands. */
  mentions: { mention: Mention; where: string }[];
  refusals: { refusal: Refusal; where: string }[];
}

export function describeMention({ mention, where }: Finding['mentions'][number], finder: Finder): string {
  const { surface, why } = mention;
  const { entity, variant } = finder.tell(mention);
  const meaning = variant ? `${entity} (${variant})` : entity;
  const cues = (why.cues ?? []).map(describeCue).join('; ');
  return `“${surface}” (${where}) → ${meaning}, by the name “${why.alias}”${cues && `: ${cues}`}`;
}

export function describeRefusal({ refusal, where }: Finding['refusals'][number]): string {
  const { surface, reason, because } = refusal;
  return `“${surface}” (${where}): ${REASONS[reason]}${because && ` (${because})`}`;
}

function describeCue({ cue, weight, word }: Cue): string {
  return `${weight > 0 ? '+' : ''}${weight} ${CUES[cue]}${word === undefined ? '' : ` (${word})`}`;
}
