/**
 * What the notebook keeps: claims and mentions that the reader saved, with where and when. Types and limits only.
 *
 * An entry stands by itself: what it says stays as it was when it was saved, whatever later versions of the articles say.
 */
import type { Around } from '../around.ts';

export const ENTRY_FORMAT = 1;

/** In UTF-16 units, as fields of a form count. */
export const LONGEST_NOTE = 10_000;
export const LONGEST_TAG = 60;
export const MOST_TAGS = 50;
export const MOST_ENTRIES = 5_000;
export const LONGEST_TITLE = 1_000;
export const LONGEST_ADDRESS = 4_000;
export const LONGEST_TEXT = 10_000;
/** Of the words on a page that were marked, and of what stands on either side of them. */
export const LONGEST_SURFACE = 200;
export const LONGEST_AROUND = 300;

/** The page in front of the reader. The title is empty where the page has none. */
export interface SavedPage {
  title: string;
  address: string;
}

/** The words on the page, with those around them. */
export interface SavedMention {
  entity: string;
  /** The name of the entity. */
  name: string;
  surface: string;
  around: Around;
}

/** A claim never travels without who published it, when, and what is at stake for them. */
export interface SavedClaim {
  /** `article-id/claim-id` */
  ref: string;
  text: string;
  lang: string;
  article: { id: string; title: string; publisher: string; date: string; interestNote: string };
  /** What other sources say of it, taken together. */
  others: string;
  /** The address of the passage in the archived original. */
  passage: string;
}

interface Saved {
  format: typeof ENTRY_FORMAT;
  /** Letters, digits, `-` and `_`. */
  id: string;
  /** ISO 8601, in UTC: `2026-03-01T10:00:00.000Z`. */
  savedAt: string;
  /** Null when it was saved from the knowledge base and not from a page. */
  page: SavedPage | null;
  /** The reader's own words. */
  note: string;
  tags: string[];
}

/** `mention`: where on the page the claim was met; null when it was not met on a page. */
export type ClaimEntry = Saved & { kind: 'claim'; claim: SavedClaim; mention: SavedMention | null };
export type MentionEntry = Saved & { kind: 'mention'; mention: SavedMention };
export type Entry = ClaimEntry | MentionEntry;

/** Of a later version of the extension: kept as it is, and shown as such. */
export interface NewerEntry {
  format: number;
  id: string;
  [field: string]: unknown;
}

export type StoredEntry = Entry | NewerEntry;

/** What the reader may change. */
export type Jottings = Pick<Entry, 'note' | 'tags'>;

/** What a reader asks to save: a mention, or one claim of its card. */
export interface Keeping {
  claim: string | null;
  entity: string;
  surface: string;
  around: Around;
}

/** `private`: of a private window nothing is left behind. `many`: the notebook holds all it may. `newer`: a later version made it. */
export const NOT_SAVED = ['private', 'full', 'many', 'newer', 'failed'] as const;
export type NotSaved = (typeof NOT_SAVED)[number];

/** What came of asking to save. `already`: the same is there, and was not saved again. */
export type SaveAnswer = { kind: 'saved'; id: string } | { kind: 'already' } | { kind: 'refused'; why: NotSaved };

export function isNewer(entry: StoredEntry): entry is NewerEntry {
  return entry.format !== ENTRY_FORMAT;
}
