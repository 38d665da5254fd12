import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntry } from '../../../core/notebook/read-entry.ts';
import { anyEntry, claimEntry, mentionEntry } from './sample-entries.ts';

test.each([claimEntry(), mentionEntry(), claimEntry({ mention: null, page: null })])(
  'an entry ($kind) is read as it was written',
  (entry) => {
    expect(readEntry(structuredClone(entry))).toEqual({ kind: 'entry', entry });
  },
);

test('what an entry does not have does not come through', () => {
  expect(readEntry({ ...mentionEntry(), colour: 'red', claim: claimEntry().claim })).toEqual({
    kind: 'entry',
    entry: mentionEntry(),
  });
});

describe('a wrong field is named', () => {
  const article = (change: object) => ({
    claim: { ...claimEntry().claim, article: { ...claimEntry().claim.article, ...change } },
  });
  test.each<[string, string, object]>([
    ['id', 'missing', { id: undefined }],
    ['id', 'wrong', { id: '../x' }],
    ['kind', 'wrong', { kind: 'picture' }],
    ['format', 'missing', { format: undefined }],
    ['format', 'wrong', { format: 0 }],
    ['savedAt', 'wrong', { savedAt: 'yesterday' }],
    ['savedAt', 'wrong', { savedAt: '2026-02-30T10:00:00.000Z' }],
    ['page', 'missing', { page: undefined }],
    ['page.address', 'wrong', { page: { title: '', address: 'javascript:alert(1)' } }],
    ['page.address', 'wrong', { page: { title: '', address: 'not an address' } }],
    ['page.title', 'long', { page: { title: 'x'.repeat(1001), address: 'https://a.example/' } }],
    ['claim', 'missing', { claim: undefined }],
    ['claim.article.publisher', 'missing', article({ publisher: undefined })],
    ['claim.article.publisher', 'wrong', article({ publisher: ' ' })],
    ['claim.article.date', 'wrong', article({ date: 'December' })],
    ['claim.article.interestNote', 'missing', article({ interestNote: undefined })],
    ['claim.article.interestNote', 'wrong', article({ interestNote: '' })],
    ['claim.passage', 'wrong', { claim: { ...claimEntry().claim, passage: 'javascript:alert(1)' } }],
    ['note', 'long', { note: 'x'.repeat(10_001) }],
    ['note', 'wrong', { note: 7 }],
    ['tags', 'wrong', { tags: 'harbour' }],
    ['tags', 'many', { tags: Array.from({ length: 51 }, (_, index) => `tag ${index}`) }],
    ['tags[1]', 'long', { tags: ['one', 'x'.repeat(61)] }],
    ['mention.around.before', 'wrong', { mention: { ...mentionEntry().mention, around: { before: 1, after: '' } } }],
  ])('%s (%s)', (field, problem, change) => {
    expect(readEntry({ ...claimEntry(), ...change })).toEqual({ kind: 'wrong', problems: [{ field, problem }] });
  });

  test('and so are all others', () => {
    const read = readEntry({ ...claimEntry(), note: 1, tags: 2 });
    expect(read.kind === 'wrong' && read.problems.map(({ field }) => field)).toEqual(['note', 'tags']);
  });
});

test('an entry of a later format is kept as it is', () => {
  const entry = { format: 2, id: 'x', zeta: [1, { deep: null }], alpha: 'ə' };
  const read = readEntry(entry);
  expect(read).toEqual({ kind: 'newer', entry });
  expect(read.kind === 'newer' && JSON.stringify(read.entry)).toBe(JSON.stringify(entry));
});

test.each([
  { format: 2 },
  { format: 2, id: '' },
  { format: 2.5, id: 'x' },
  { format: 2, id: 'x', big: 'x'.repeat(1_000_001) },
])('what only looks like a later entry is none', (raw) => {
  expect(readEntry(raw).kind).toBe('wrong');
});

test('whatever is given, it reads, and what it has read reads as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), anyEntry, fc.record({ format: fc.integer(), id: fc.anything() })), (raw) => {
      const read = readEntry(raw);
      if (read.kind !== 'wrong') expect(readEntry(read.entry)).toEqual(read);
      else expect(read.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 2_000 },
  );
});

test('an object that throws when it is looked at is no entry', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(readEntry(proxy).kind).toBe('wrong');
});

test('tags are kept once each', () => {
  const read = readEntry(claimEntry({ tags: ['One', ' one ', ''] }));
  expect(read.kind === 'entry' && read.entry.tags).toEqual(['One']);
});
