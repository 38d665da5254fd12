/** Finding entries again. */
import { fold } from '../text/fold.ts';
import type { Entry } from './entry.ts';
import { tagKey } from './tags.ts';

export interface Wanted {
  /** Every one of these words must be in the entry, in whole or in part. */
  words: string;
  /** The entry must have all of these. */
  tags: readonly string[];
}

/** Folding a long note takes longer than looking into it, and a search asks anew with every letter. */
const foldedTexts = new WeakMap<Entry, string>();

/**
 * The entries that fit, in the order given. Case, accents and typing habits are levelled, and parts of words count, so
 * that it works in scripts that do not part their words.
 *
 * @example filterEntries(entries, { words: 'bakida', tags: [] }) // finds a note that says "Bakıda"
 */
export function filterEntries(entries: readonly Entry[], { words, tags }: Wanted): Entry[] {
  const parts = fold(words)
    .folded.split(' ')
    .filter((part) => part !== '');
  const keys = tags.map(tagKey);
  return entries.filter((entry) => {
    const own = new Set(entry.tags.map(tagKey));
    return keys.every((key) => own.has(key)) && parts.every((part) => textOf(entry).includes(part));
  });
}

/** The newest first; of those of the same moment, in the order of their ids, which is the same everywhere. */
export function byNewest(one: Pick<Entry, 'savedAt' | 'id'>, other: Pick<Entry, 'savedAt' | 'id'>): number {
  return compare(other.savedAt, one.savedAt) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function textOf(entry: Entry): string {
  const known = foldedTexts.get(entry);
  if (known !== undefined) return known;
  const folded = fold(wordsOf(entry).join('\n')).folded;
  foldedTexts.set(entry, folded);
  return folded;
}

function wordsOf(entry: Entry): string[] {
  const { page, mention, note, tags } = entry;
  const claim = entry.kind === 'claim' ? entry.claim : null;
  return [
    ...(claim ? [claim.text, claim.article.title, claim.article.publisher, claim.article.interestNote] : []),
    ...(mention ? [mention.name, `${mention.around.before}${mention.surface}${mention.around.after}`] : []),
    ...(page ? [page.title, page.address] : []),
    note,
    ...tags,
  ];
}
