/**
 * The notebook in IndexedDB, on this machine. Nothing is made there before the reader saves or opens it.
 *
 * Every change is one transaction: it happens whole or not at all. Private windows may neither read nor write: a browser
 * would keep what they save in a place of its own, or on the disk for everyone to see.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import {
  type Entry,
  isNewer,
  type Jottings,
  MOST_ENTRIES,
  type NotSaved,
  type StoredEntry,
} from '../core/notebook/entry.ts';
import { byNewest } from '../core/notebook/filter.ts';
import { isSameThing } from '../core/notebook/make-entry.ts';
import { readEntry } from '../core/notebook/read-entry.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

const NAME = 'notebook';

/** Why the notebook could not do what it was asked. */
export class NotebookError extends Error {
  readonly why: NotSaved;

  constructor(why: NotSaved, cause?: unknown) {
    super(`the notebook: ${why}`, { cause });
    this.why = why;
  }
}

export interface Contents {
  /** The newest first. */
  entries: Entry[];
  /** Of later versions: kept as they are. */
  newer: StoredEntry[];
  /** What lies there and cannot be read. */
  unreadable: number;
}

export interface Notebook {
  list(): Promise<Contents>;
  get(id: string): Promise<Entry | null>;
  count(): Promise<number>;
  /** Keeps a new entry, unless the same thing of the same page is there. */
  add(entry: Entry): Promise<'added' | 'already'>;
  /** Keeps an entry as it is, in the place of one with its id: undo of `remove`. */
  put(entry: Entry): Promise<void>;
  /** Changes what the reader wrote and nothing else; null when the entry is gone. */
  jot(id: string, change: Partial<Jottings>): Promise<Entry | null>;
  /** Adds those whose ids are not there yet, all or none. */
  addAll(entries: readonly StoredEntry[]): Promise<{ added: number; same: number }>;
  /** Answers what was removed, for undo. */
  remove(id: string): Promise<Entry | null>;
  clear(): Promise<void>;
  /** Calls `changed` whenever any page or the worker has changed something, until `signal` is aborted. */
  watch(changed: () => void, signal: AbortSignal): void;
  close(): Promise<void>;
}

interface Shape extends DBSchema {
  entries: { key: string; value: StoredEntry; indexes: { claim: string; page: string } };
}

type Database = IDBPDatabase<Shape>;

/** One step for each version of the database: what an old one lacks is done in turn. A step that was released never changes. */
const UPGRADES: readonly ((database: Database) => void)[] = [
  (database) => {
    const entries = database.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('claim', 'claim.ref');
    entries.createIndex('page', 'page.address');
  },
];

/** Everything rejects with a `NotebookError`. */
export function openNotebook(): Notebook {
  let opened: Promise<Database> | null = null;
  let channel: BroadcastChannel | null = null;

  function open(): Promise<Database> {
    const forget = () => {
      opened = null;
    };
    opened ??= openDB<Shape>(NAME, UPGRADES.length, {
      upgrade(database, from) {
        for (const step of UPGRADES.slice(from)) step(database);
      },
      // A later version wants in: whoever asks next opens anew, and is told.
      blocking: () => close(),
      terminated: forget,
    }).catch((error) => {
      forget();
      throw error;
    });
    return opened;
  }

  async function close(): Promise<void> {
    const closing = opened;
    opened = null;
    channel?.close();
    channel = null;
    (await closing?.catch(() => null))?.close();
  }

  async function attempt<Value>(run: (database: Database) => Promise<Value>): Promise<Value> {
    if (isPrivate()) throw new NotebookError('private');
    try {
      return await run(await open());
    } catch (error) {
      if (error instanceof NotebookError) throw error;
      report('using the notebook', error);
      throw new NotebookError(whyNot(error), error);
    }
  }

  async function change<Value>(run: (database: Database) => Promise<Value>): Promise<Value> {
    const value = await attempt(run);
    channel ??= new BroadcastChannel(NAME);
    channel.postMessage('changed');
    return value;
  }

  return {
    list: () => attempt(async (database) => sortOut(await database.getAll('entries'))),
    get: (id) => attempt(async (database) => entryIn(await database.get('entries', id))),
    count: () => attempt((database) => database.count('entries')),
    add: (entry) => change((database) => inOne(database, (store) => addNew(store, entry))),
    put: (entry) => change(async (database) => void (await database.put('entries', whole(entry)))),
    jot: (id, jottings) => change((database) => inOne(database, (store) => jotDown(store, id, jottings))),
    addAll: (entries) => change((database) => inOne(database, (store) => addMissing(store, entries))),
    remove: (id) => change((database) => inOne(database, (store) => removeOne(store, id))),
    clear: () => change((database) => database.clear('entries')),
    watch(changed, signal) {
      if (signal.aborted) return;
      const heard = new BroadcastChannel(NAME);
      heard.addEventListener('message', () => changed());
      signal.addEventListener('abort', () => heard.close(), { once: true });
    },
    close,
  };
}

/** Whether this page lives in a private window. The worker lives in none: there the tab that asks has to say. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

type Store = IDBPObjectStore<Shape, ['entries'], 'entries', 'readwrite'>;

/** One transaction: whatever fails in it, nothing of it stays. */
async function inOne<Value>(database: Database, run: (store: Store) => Promise<Value>): Promise<Value> {
  const transaction = database.transaction('entries', 'readwrite');
  const running = run(transaction.store).catch((error) => {
    abort(transaction);
    throw error;
  });
  const [value] = await Promise.all([running, transaction.done]);
  return value;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // What failed has ended it already.
  }
}

async function addNew(store: Store, entry: Entry): Promise<'added' | 'already'> {
  const similar = await findSimilar(store, entry);
  const isThere = similar.map(entryIn).some((known) => known !== null && isSameThing(known, entry));
  if (isThere) return 'already';
  if ((await store.count()) >= MOST_ENTRIES) throw new NotebookError('many');
  await store.add(whole(entry));
  return 'added';
}

function findSimilar(store: Store, entry: Entry): Promise<StoredEntry[]> {
  if (entry.kind === 'claim') return store.index('claim').getAll(entry.claim.ref);
  return entry.page ? store.index('page').getAll(entry.page.address) : store.getAll();
}

async function jotDown(store: Store, id: string, jottings: Partial<Jottings>): Promise<Entry | null> {
  const entry = entryIn(await store.get(id));
  const changed = entry && whole({ ...entry, ...jottings });
  if (changed) await store.put(changed);
  return changed;
}

async function removeOne(store: Store, id: string): Promise<Entry | null> {
  const entry = entryIn(await store.get(id));
  await store.delete(id);
  return entry;
}

async function addMissing(store: Store, entries: readonly StoredEntry[]): Promise<{ added: number; same: number }> {
  const known = new Set(await store.getAllKeys());
  const missing = entries.filter(({ id }) => !known.has(id));
  if (known.size + missing.length > MOST_ENTRIES) throw new NotebookError('many');
  // One after the other: a failure among many at once would leave requests that nobody waits for.
  for (const entry of missing) await store.add(entry);
  return { added: missing.length, same: entries.length - missing.length };
}

function sortOut(stored: readonly unknown[]): Contents {
  const read = stored.map(readEntry);
  return {
    entries: read.flatMap((each) => (each.kind === 'entry' ? each.entry : [])).sort(byNewest),
    newer: read.flatMap((each) => (each.kind === 'newer' ? each.entry : [])),
    unreadable: read.filter(({ kind }) => kind === 'wrong').length,
  };
}

function entryIn(stored: StoredEntry | undefined): Entry | null {
  if (stored === undefined || isNewer(stored)) return null;
  const read = readEntry(stored);
  return read.kind === 'entry' ? read.entry : null;
}

/** What could not be read again is not written in the first place. */
function whole(entry: Entry): Entry {
  const read = readEntry(entry);
  if (read.kind === 'entry') return read.entry;
  throw new Error(`this is no entry: ${JSON.stringify(read)}`);
}

function whyNot(error: unknown): NotSaved {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'failed';
}
