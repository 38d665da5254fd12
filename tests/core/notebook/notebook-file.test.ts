import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportNotebook, importNotebook } from '../../../core/notebook/notebook-file.ts';
import { anyEntry, claimEntry, mentionEntry, newerEntry } from './sample-entries.ts';

const format = 'azerbaijan-in-context notebook';
const fileWith = (entries: unknown) => JSON.stringify({ format, version: 1, entries });

test('export, import, export gives the same bytes, with entries of later versions among them', () => {
  const entries = fc.uniqueArray(fc.oneof(anyEntry, newerEntry), { selector: ({ id }) => id, maxLength: 6 });
  fc.assert(
    fc.property(entries, (before) => {
      const first = exportNotebook(before);
      const imported = importNotebook(first);
      expect(imported).toMatchObject({ ok: true, refused: [] });
      expect(imported.ok && exportNotebook(imported.entries)).toBe(first);
      expect(imported.ok && imported.entries).toHaveLength(before.length);
    }),
  );
});

test('the same entries are the same file in whatever order and whatever order of fields', () => {
  const turned = Object.fromEntries(Object.entries(claimEntry()).reverse()) as unknown as typeof claimEntry;
  expect(exportNotebook([mentionEntry(), turned as never])).toBe(exportNotebook([claimEntry(), mentionEntry()]));
});

describe('a file is refused', () => {
  test.each([
    ['', 'json'],
    ['{', 'json'],
    ['null', 'other'],
    ['[]', 'other'],
    ['{"entries": []}', 'other'],
    [JSON.stringify({ format: 'azerbaijan-in-context settings', version: 1, entries: [] }), 'other'],
    [JSON.stringify({ format, version: 1 }), 'other'],
    [JSON.stringify({ format, version: 1, entries: {} }), 'other'],
    [JSON.stringify({ format, version: 2, entries: [] }), 'newer'],
  ])('%j as “%s”', (text, problem) => {
    expect(importNotebook(text)).toEqual({ ok: false, problem });
  });
});

test('what can be read of a file is read, and the rest is listed by its place and its fields', () => {
  const read = importNotebook(
    fileWith([claimEntry(), 'x', { ...mentionEntry(), note: 5, tags: null }, mentionEntry()]),
  );
  expect(read).toEqual({
    ok: true,
    entries: [claimEntry(), mentionEntry()],
    refused: [
      { number: 2, problems: [{ field: '', problem: 'wrong' }] },
      {
        number: 3,
        problems: [
          { field: 'note', problem: 'wrong' },
          { field: 'tags', problem: 'wrong' },
        ],
      },
    ],
  });
});

test('an id that comes twice is taken once', () => {
  const read = importNotebook(fileWith([claimEntry(), claimEntry({ note: 'another' })]));
  expect(read).toEqual({ ok: true, entries: [claimEntry()], refused: [] });
});

test('no text makes the import throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"format":"${format}","version":1,"entries":[${json}]}`),
      ),
      (text) => {
        expect(typeof importNotebook(text).ok).toBe('boolean');
      },
    ),
  );
});
