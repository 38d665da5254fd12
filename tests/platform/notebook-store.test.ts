import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST_ENTRIES } from '../../core/notebook/entry.ts';
import { type Notebook, openNotebook } from '../../platform/notebook-store.ts';
import { claimEntry, mentionEntry } from '../core/notebook/sample-entries.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const opened: Notebook[] = [];

/** A page of the extension that has just been opened. */
function open(): Notebook {
  const notebook = openNotebook();
  opened.push(notebook);
  return notebook;
}

function goPrivate(): void {
  vi.spyOn(fakeBrowser.extension as { inIncognitoContext: boolean }, 'inIncognitoContext', 'get').mockReturnValue(true);
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  Object.defineProperty(fakeBrowser, 'extension', {
    configurable: true,
    value: {
      get inIncognitoContext() {
        return false;
      },
    },
  });
});
afterEach(async () => {
  for (const notebook of opened.splice(0)) await notebook.close();
  await deleteDB('notebook');
});

test('nothing is made before the notebook is asked something', async () => {
  open().watch(() => {}, AbortSignal.timeout(1));
  expect(await indexedDB.databases()).toEqual([]);
});

test('what is kept is there for another page, the newest first', async () => {
  const notebook = open();
  await notebook.add(claimEntry());
  await notebook.add(mentionEntry());
  expect(await open().list()).toEqual({ entries: [mentionEntry(), claimEntry()], newer: [], unreadable: 0 });
  expect(await open().get('a1')).toEqual(claimEntry());
  expect(await open().count()).toBe(2);
});

test('the same claim of the same page is kept once, and keeps its note', async () => {
  const notebook = open();
  expect(await notebook.add(claimEntry())).toBe('added');
  expect(await notebook.add(claimEntry({ id: 'z', note: '' }))).toBe('already');
  expect(await notebook.add(mentionEntry())).toBe('added');
  expect(await notebook.add(mentionEntry({ id: 'y' }))).toBe('already');
  expect(await notebook.add(claimEntry({ id: 'x', page: null }))).toBe('added');
  expect((await notebook.get('a1'))?.note).toBe(claimEntry().note);
  expect(await notebook.count()).toBe(3);
});

test('two presses at once keep it once', async () => {
  const answers = await Promise.all([open().add(claimEntry()), open().add(claimEntry({ id: 'z' }))]);
  expect(answers.sort()).toEqual(['added', 'already']);
});

test('note and tags that are changed at once both stay, and the rest of the entry does too', async () => {
  await open().add(claimEntry());
  await Promise.all([open().jot('a1', { note: 'new' }), open().jot('a1', { tags: ['one'] })]);
  expect(await open().get('a1')).toEqual(claimEntry({ note: 'new', tags: ['one'] }));
});

test('what could not be read again is not written', async () => {
  const notebook = open();
  await notebook.add(claimEntry());
  await expect(notebook.jot('a1', { note: 'x'.repeat(10_001) })).rejects.toMatchObject({ why: 'failed' });
  await expect(notebook.put({ ...claimEntry(), tags: 5 } as never)).rejects.toMatchObject({ why: 'failed' });
  expect(await notebook.get('a1')).toEqual(claimEntry());
});

test('an entry that is gone cannot be changed back into being', async () => {
  expect(await open().jot('nobody', { note: 'x' })).toBeNull();
  expect(await open().count()).toBe(0);
});

test('what is removed is given back for undo', async () => {
  const notebook = open();
  await notebook.add(claimEntry());
  expect(await notebook.remove('a1')).toEqual(claimEntry());
  expect(await notebook.remove('a1')).toBeNull();
  await notebook.put(claimEntry());
  expect(await notebook.get('a1')).toEqual(claimEntry());
  await notebook.clear();
  expect(await notebook.count()).toBe(0);
});

test('an import adds what is missing and leaves alone what is there', async () => {
  const notebook = open();
  await notebook.add(claimEntry());
  const file = [claimEntry({ note: 'older' }), mentionEntry()];
  expect(await notebook.addAll(file)).toEqual({ added: 1, same: 1 });
  expect((await notebook.get('a1'))?.note).toBe(claimEntry().note);
});

test('an import that does not fit adds nothing', async () => {
  const notebook = open();
  await notebook.add(claimEntry());
  const many = Array.from({ length: MOST_ENTRIES }, (_, index) => mentionEntry({ id: `m${index}` }));
  await expect(notebook.addAll(many)).rejects.toMatchObject({ why: 'many' });
  expect(await notebook.count()).toBe(1);
  await notebook.addAll(many.slice(1));
  await expect(notebook.add(mentionEntry({ id: 'one-more', page: null }))).rejects.toMatchObject({ why: 'many' });
});

test('an import that fails in the middle adds nothing', async () => {
  const notebook = open();
  const broken = { ...mentionEntry(), note: (() => {}) as unknown as string };
  await expect(notebook.addAll([claimEntry(), broken])).rejects.toMatchObject({ why: 'failed' });
  expect(await notebook.count()).toBe(0);
});

test('entries of a later version are kept as they are, and told', async () => {
  const later = { format: 2, id: 'later', pages: [{ x: 1 }] };
  const notebook = open();
  await notebook.addAll([later, claimEntry()]);
  expect(await notebook.list()).toEqual({ entries: [claimEntry()], newer: [later], unreadable: 0 });
  expect(await notebook.jot('later', { note: 'x' })).toBeNull();
});

test('what lies there and cannot be read is counted, and the rest is read', async () => {
  const notebook = open();
  await notebook.add(claimEntry());
  const database = await openDB('notebook');
  await database.put('entries', { ...mentionEntry(), note: 5 });
  database.close();
  expect(await notebook.list()).toEqual({ entries: [claimEntry()], newer: [], unreadable: 1 });
});

describe('other pages hear', () => {
  const changes: [string, (notebook: Notebook) => Promise<unknown>][] = [
    ['of a new entry', (notebook) => notebook.add(mentionEntry())],
    ['of a note', (notebook) => notebook.jot('a1', { note: 'x' })],
    ['of what is removed', (notebook) => notebook.remove('a1')],
    ['of an import', (notebook) => notebook.addAll([mentionEntry()])],
    ['that all is gone', (notebook) => notebook.clear()],
  ];
  test.each(changes)('%s', async (_what, change) => {
    await open().add(claimEntry());
    const heard = vi.fn();
    const life = new AbortController();
    open().watch(heard, life.signal);
    await change(open());
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    life.abort();
  });
});

describe('in a private window', () => {
  const doings: [string, (notebook: Notebook) => Promise<unknown>][] = [
    ['saved', (notebook) => notebook.add(claimEntry())],
    ['imported', (notebook) => notebook.addAll([claimEntry()])],
    ['put back', (notebook) => notebook.put(claimEntry())],
    ['changed', (notebook) => notebook.jot('a1', { note: 'x' })],
    ['listed', (notebook) => notebook.list()],
  ];
  test.each(doings)('nothing is %s, and no database is made', async (_what, doing) => {
    goPrivate();
    await expect(doing(open())).rejects.toMatchObject({ why: 'private' });
    expect(await indexedDB.databases()).toEqual([]);
  });
});

describe('when the browser refuses', () => {
  test('for want of space, it is told apart, and nothing is lost', async () => {
    const notebook = open();
    await notebook.add(claimEntry());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(notebook.add(mentionEntry())).rejects.toMatchObject({ why: 'full' });
    expect(await notebook.list()).toMatchObject({ entries: [claimEntry()] });
  });

  test('because a later version made the database, that is said', async () => {
    (await openDB('notebook', 99)).close();
    await expect(open().list()).rejects.toMatchObject({ why: 'newer' });
  });

  test('once, it is asked again the next time', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('not now');
    });
    const notebook = open();
    await expect(notebook.list()).rejects.toMatchObject({ why: 'failed' });
    expect(await notebook.count()).toBe(0);
  });
});

test('a later version of the extension is let in, and this one is told so', async () => {
  const notebook = open();
  await notebook.add(claimEntry());
  (await openDB('notebook', 99)).close();
  await expect(notebook.list()).rejects.toMatchObject({ why: 'newer' });
});
