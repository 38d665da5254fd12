import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKeeper } from '../../platform/notebook-keeper.ts';
import { pageOf, saveFrom, unsave } from '../../platform/notebook-saving.ts';
import { type Notebook, openNotebook } from '../../platform/notebook-store.ts';
import { openSmallKnowledge } from '../core/knowledge/small-knowledge.ts';
import { claimEntry } from '../core/notebook/sample-entries.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const tab = { title: 'Harbour news', url: 'https://me:secret@news.example/harbour', incognito: false };
const mention = { entity: 'harbour', surface: 'the harbour', around: { before: 'To ', after: '.' } };
let notebook: Notebook;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  notebook = openNotebook();
});
afterEach(async () => {
  await notebook.close();
  await deleteDB('notebook');
});

test('what is saved says where it is, and “undo” takes it away', async () => {
  expect(await saveFrom(notebook, tab, claimEntry())).toEqual({ kind: 'saved', id: 'a1' });
  expect(await saveFrom(notebook, tab, claimEntry({ id: 'z' }))).toEqual({ kind: 'already' });
  expect(await unsave(notebook, 'a1')).toBe(true);
  expect(await notebook.count()).toBe(0);
});

test('from a tab in a private window nothing is saved, and no database is made', async () => {
  const answer = await saveFrom(notebook, { ...tab, incognito: true }, claimEntry());
  expect(answer).toEqual({ kind: 'refused', why: 'private' });
  expect(await indexedDB.databases()).toEqual([]);
});

test('what nobody knows is refused', async () => {
  expect(await saveFrom(notebook, tab, null)).toEqual({ kind: 'refused', why: 'failed' });
});

test('a storage that is full says so', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await saveFrom(notebook, tab, claimEntry())).toEqual({ kind: 'refused', why: 'full' });
});

test('a tab without an address is no page', () => {
  expect(pageOf(undefined)).toEqual({ title: '', address: '' });
});

describe('from a page of the extension', () => {
  test('a mention is saved with the page in front, without its password', async () => {
    const keeper = createKeeper(notebook, openSmallKnowledge(), async () => tab);
    expect(await keeper.save(null, mention)).toMatchObject({ kind: 'saved' });
    expect((await notebook.list()).entries).toMatchObject([
      { kind: 'mention', page: { title: 'Harbour news', address: 'https://news.example/harbour' } },
    ]);
  });

  test('a claim is saved without a page', async () => {
    const keeper = createKeeper(notebook, openSmallKnowledge(), null);
    expect(await keeper.save('harbour-day/c01')).toMatchObject({ kind: 'saved' });
    expect((await notebook.list()).entries).toMatchObject([{ kind: 'claim', page: null, mention: null }]);
  });

  test('over a private tab even a claim is refused', async () => {
    const keeper = createKeeper(notebook, openSmallKnowledge(), async () => ({ ...tab, incognito: true }));
    expect(await keeper.save('harbour-day/c01')).toEqual({ kind: 'refused', why: 'private' });
  });
});
