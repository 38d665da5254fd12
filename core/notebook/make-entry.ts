/** Makes entries out of what the knowledge base says now and where the reader is. */
import type { Around } from '../around.ts';
import { AUTHORED_LANGUAGE } from '../knowledge/authored-language.ts';
import type { Knowledge } from '../knowledge/lookup.ts';
import {
  ENTRY_FORMAT,
  type Entry,
  type Keeping,
  LONGEST_AROUND,
  LONGEST_SURFACE,
  LONGEST_TITLE,
  type SavedClaim,
  type SavedMention,
  type SavedPage,
} from './entry.ts';
import { keepAddress } from './page-address.ts';

/** `id`: new in the notebook, such as a random UUID. */
export interface Stamp {
  id: string;
  at: Date;
}

/** What was asked for on a page; null when nothing is known of it. */
export function makeEntry(
  knowledge: Knowledge,
  { claim: ref, entity, surface, around }: Keeping,
  page: SavedPage,
  stamp: Stamp,
): Entry | null {
  const name = knowledge.entity(entity)?.name;
  if (name === undefined) return null;
  const mention = { entity, name, surface: cut(surface, LONGEST_SURFACE), around: cutAround(around) };
  if (ref === null) return entryOf(stamp, keepPage(page), { mention });
  const claim = claimOf(knowledge, ref);
  return claim && entryOf(stamp, keepPage(page), { claim, mention });
}

/** A claim that was met in the knowledge base and not on a page; null when there is no such claim. */
export function makeClaimEntry(knowledge: Knowledge, ref: string, stamp: Stamp): Entry | null {
  const claim = claimOf(knowledge, ref);
  return claim && entryOf(stamp, null, { claim, mention: null });
}

/** Whether two entries keep the same: the same claim or the same words, met on the same page. */
export function isSameThing(one: Entry, other: Entry): boolean {
  if (one.page?.address !== other.page?.address) return false;
  if (one.kind === 'claim' || other.kind === 'claim') {
    return one.kind === 'claim' && other.kind === 'claim' && one.claim.ref === other.claim.ref;
  }
  const [words, others] = [one.mention, other.mention].map(({ entity, surface, around: { before, after } }) =>
    JSON.stringify([entity, surface, before, after]),
  );
  return words === others;
}

type Kept = { claim: SavedClaim; mention: SavedMention | null } | { mention: SavedMention };

function entryOf({ id, at }: Stamp, page: SavedPage | null, kept: Kept): Entry {
  const stamped = { format: ENTRY_FORMAT, id } as const;
  const rest = { note: '', tags: [] };
  const savedAt = at.toISOString();
  if ('claim' in kept) return { ...stamped, kind: 'claim', savedAt, page, ...kept, ...rest };
  return { ...stamped, kind: 'mention', savedAt, page, ...kept, ...rest };
}

function claimOf(knowledge: Knowledge, ref: string): SavedClaim | null {
  const known = knowledge.claim(ref);
  const article = known && knowledge.article(known.article);
  if (!known || !article) return null;
  const { id, title, publisherName: publisher, date, interestNote } = article;
  return {
    ref,
    text: known.text,
    lang: AUTHORED_LANGUAGE,
    article: { id, title, publisher, date, interestNote },
    others: known.summary,
    passage: known.passage.url,
  };
}

/** Null for a page that has no address to come back to. */
function keepPage({ title, address }: SavedPage): SavedPage | null {
  const kept = keepAddress(address);
  return kept === null ? null : { title: cut(title.replace(/\s+/g, ' ').trim(), LONGEST_TITLE), address: kept };
}

function cutAround({ before, after }: Around): Around {
  return { before: cut(before, LONGEST_AROUND), after: cut(after, LONGEST_AROUND) };
}

function cut(words: string, longest: number): string {
  const whole = words.toWellFormed();
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
