/** Reads entries that come from outside: from a file, or from the storage that an earlier or a later version wrote. */
import type { Around } from '../around.ts';
import {
  type ClaimEntry,
  ENTRY_FORMAT,
  type Entry,
  LONGEST_ADDRESS,
  LONGEST_AROUND,
  LONGEST_NOTE,
  LONGEST_SURFACE,
  LONGEST_TAG,
  LONGEST_TEXT,
  LONGEST_TITLE,
  type MentionEntry,
  MOST_TAGS,
  type NewerEntry,
  type SavedClaim,
  type SavedMention,
  type SavedPage,
} from './entry.ts';
import {
  exactly,
  type FieldProblem,
  type FieldReader,
  fields,
  list,
  nullOr,
  type Tell,
  text,
} from './field-readers.ts';
import { uniqueTags } from './tags.ts';

export type EntryReading =
  | { kind: 'entry'; entry: Entry }
  | { kind: 'newer'; entry: NewerEntry }
  | { kind: 'wrong'; problems: FieldProblem[] };

/** A newer entry may hold more than ours; a file with longer ones is not a notebook. */
const LONGEST_NEWER = 1_000_000;
const LONGEST_NAME = 300;
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ID = /^[\w-]{1,64}$/;

const id = text(64, ID);
const slug = text(100, new RegExp(`^${SLUG}$`));
const anyText = text(LONGEST_TEXT);

const page = fields<SavedPage>({ title: text(LONGEST_TITLE), address: readAddress });

const mention = fields<SavedMention>({
  entity: slug,
  name: text(LONGEST_NAME),
  surface: text(LONGEST_SURFACE),
  around: fields<Around>({ before: text(LONGEST_AROUND), after: text(LONGEST_AROUND) }),
});

const claim = fields<SavedClaim>({
  ref: text(201, new RegExp(`^${SLUG}/${SLUG}$`)),
  text: text(LONGEST_TEXT, /\S/),
  lang: text(35, /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/i),
  article: fields<SavedClaim['article']>({
    id: slug,
    title: text(LONGEST_TITLE),
    publisher: text(LONGEST_TITLE, /\S/),
    date: text(10, /^\d{4}(?:-\d{2}){0,2}$/),
    interestNote: text(LONGEST_TEXT, /\S/),
  }),
  others: anyText,
  passage: text(LONGEST_ADDRESS, /^https:\/\/[^\s<>"]+$/),
});

const note = text(LONGEST_NOTE);
const tags = unique(list(MOST_TAGS, text(LONGEST_TAG)));
const format = exactly(ENTRY_FORMAT);

const claimEntry = fields<ClaimEntry>({
  format,
  id,
  kind: exactly('claim'),
  savedAt: readMoment,
  page: nullOr(page),
  claim,
  mention: nullOr(mention),
  note,
  tags,
});

const mentionEntry = fields<MentionEntry>({
  format,
  id,
  kind: exactly('mention'),
  savedAt: readMoment,
  page: nullOr(page),
  mention,
  note,
  tags,
});

/**
 * Made anew from known parts, in a fixed order; an entry of a later format is kept as it is. What cannot be read comes
 * back as the names of its wrong fields. Never throws, whatever it is given.
 */
export function readEntry(raw: unknown): EntryReading {
  try {
    return readAny(raw);
  } catch {
    return { kind: 'wrong', problems: [{ field: '', problem: 'wrong' }] }; // a getter or a proxy threw
  }
}

function readAny(raw: unknown): EntryReading {
  const newer = readNewer(raw);
  if (newer) return { kind: 'newer', entry: newer };
  const problems: FieldProblem[] = [];
  const isMention = typeof raw === 'object' && raw !== null && Reflect.get(raw, 'kind') === 'mention';
  const entry = (isMention ? mentionEntry : claimEntry)(raw, collect(problems));
  return entry ? { kind: 'entry', entry } : { kind: 'wrong', problems };
}

function readNewer(raw: unknown): NewerEntry | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const isLater = (found: unknown) => Number.isSafeInteger(found) && (found as number) > ENTRY_FORMAT;
  if (!isLater(Reflect.get(raw, 'format'))) return null;
  // A copy of plain values, which every storage and every file can hold.
  const copy = JSON.stringify(raw);
  if (copy.length > LONGEST_NEWER) return null;
  const entry = JSON.parse(copy) as NewerEntry;
  return isLater(entry.format) && typeof entry.id === 'string' && ID.test(entry.id) ? entry : null;
}

function collect(problems: FieldProblem[]): Tell {
  return (problem, field = '') => problems.push({ field, problem });
}

function unique(read: FieldReader<string[]>): FieldReader<string[]> {
  return (raw, tell) => {
    const items = read(raw, tell);
    return items && uniqueTags(items);
  };
}

function readMoment(raw: unknown, tell: Tell): string | undefined {
  const moment = text(24, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(raw, tell);
  if (moment === undefined) return undefined;
  const time = Date.parse(moment);
  if (!Number.isNaN(time) && new Date(time).toISOString() === moment) return moment;
  tell('wrong');
  return undefined;
}

/** Whatever a browser may show. Addresses that run as script are nobody's. */
function readAddress(raw: unknown, tell: Tell): string | undefined {
  const address = text(LONGEST_ADDRESS)(raw, tell);
  if (address === undefined) return undefined;
  if (URL.canParse(address) && !/^\s*(?:javascript|vbscript|data):/i.test(address)) return address;
  tell('wrong');
  return undefined;
}
