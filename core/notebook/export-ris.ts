/**
 * The notebook as RIS, for reference managers: one record for each entry. A claim is recorded as the article that makes it,
 * with the page on which it was met in a note; a mention as the page it stands on.
 */
import { lineOf } from '../around.ts';
import type { ClaimEntry, Entry, MentionEntry } from './entry.ts';
import { savedDay } from './saved-day.ts';

type Field = [tag: string, value: string | null | undefined];

export function exportRis(entries: readonly Entry[]): string {
  return entries.map((entry) => writeRecord(entry.kind === 'claim' ? ofClaim(entry) : ofMention(entry))).join('\r\n');
}

function ofClaim({ claim: { text, lang, article, others, passage }, mention, page, ...entry }: ClaimEntry): Field[] {
  return [
    ['TY', 'ELEC'],
    ['TI', article.title],
    ['PB', article.publisher],
    ...datesOf(article.date),
    ['LA', lang],
    ['UR', passage],
    ['AB', text],
    ['N1', `Interest of the publisher: ${article.interestNote}`],
    ['N1', others && `Other sources: ${others}`],
    ['N1', page && `Met on: ${[page.title, page.address].filter((part) => part !== '').join(', ')}`],
    ['N1', mention && `Sentence: ${lineOf(mention)}`],
    ...ownFields(entry),
  ];
}

function ofMention({ mention, page, ...entry }: MentionEntry): Field[] {
  return [
    ['TY', 'ELEC'],
    ['TI', page?.title || page?.address || mention.name],
    ['UR', page?.address],
    ['AB', lineOf(mention)],
    ['N1', `About: ${mention.name}`],
    ...ownFields(entry),
  ];
}

function ownFields({ id, savedAt, note, tags }: Pick<Entry, 'id' | 'savedAt' | 'note' | 'tags'>): Field[] {
  return [
    ['N1', note],
    ...tags.map((tag): Field => ['KW', tag]),
    ['Y2', savedDay(savedAt).replaceAll('-', '/')],
    ['ID', id],
  ];
}

/** `YYYY/MM/DD`, as far as it is known. */
function datesOf(date: string): Field[] {
  return [
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
  ];
}

/** A line break inside a value could begin a field of its own. */
function writeRecord(fields: readonly Field[]): string {
  const lines = fields
    .map(([tag, value]): Field => [tag, value?.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()])
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}
