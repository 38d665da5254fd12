import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameThing, makeClaimEntry, makeEntry } from '../../../core/notebook/make-entry.ts';
import { keepAddress } from '../../../core/notebook/page-address.ts';
import { readEntry } from '../../../core/notebook/read-entry.ts';
import { openSmallKnowledge } from '../knowledge/small-knowledge.ts';
import { claimEntry, mentionEntry } from './sample-entries.ts';

const stamp = { id: 'new', at: new Date('2026-03-01T10:00:00Z') };
const page = { title: 'Harbour  news', address: 'https://news.example/harbour' };
const keeping = { claim: null, entity: 'harbour', surface: 'the harbour', around: { before: 'To ', after: '.' } };

test('a saved claim carries publisher, date and interest, what others say, and where it was met', () => {
  const entry = makeEntry(openSmallKnowledge(), { ...keeping, claim: 'harbour-day/c01' }, page, stamp);
  expect(entry).toMatchObject({
    kind: 'claim',
    savedAt: '2026-03-01T10:00:00.000Z',
    page: { title: 'Harbour news', address: 'https://news.example/harbour' },
    claim: {
      text: 'What c01 claims.',
      article: {
        title: 'Harbour Day',
        publisher: expect.stringMatching(/\S/),
        date: '2014-12-29',
        interestNote: expect.stringMatching(/\S/),
      },
      others: 'What others say of c01.',
      passage: expect.stringMatching(/^https:/),
    },
    mention: { name: 'Harbour', surface: 'the harbour' },
    note: '',
    tags: [],
  });
});

test('what is not known is not made up', () => {
  expect(makeEntry(openSmallKnowledge(), { ...keeping, entity: 'atlantis' }, page, stamp)).toBeNull();
  expect(makeEntry(openSmallKnowledge(), { ...keeping, claim: 'harbour-day/c99' }, page, stamp)).toBeNull();
  expect(makeClaimEntry(openSmallKnowledge(), 'none/none', stamp)).toBeNull();
});

test('whatever a page is called and says, what is made can be read', () => {
  const hard = fc.oneof(fc.string({ unit: 'binary', maxLength: 2_000 }), fc.string({ maxLength: 3_000 }));
  fc.assert(
    fc.property(hard, hard, hard, fc.oneof(fc.webUrl(), hard), (title, surface, before, address) => {
      const around = { before, after: before };
      const entry = makeEntry(openSmallKnowledge(), { ...keeping, surface, around }, { title, address }, stamp);
      expect(readEntry(entry)).toEqual({ kind: 'entry', entry });
    }),
  );
});

describe('the address of a page is kept', () => {
  test.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
    ['https://news.example', 'https://news.example'],
    ['https://me:secret@news.example/a', 'https://news.example/a'],
    ['https://me@news.example/a#b', 'https://news.example/a#b'],
    ['https://news.example/a#access_token=abc&x=1', 'https://news.example/a'],
    ['https://news.example/a#/in?token=abc', 'https://news.example/a'],
    ['https://news.example/a#tokens-of-love', 'https://news.example/a#tokens-of-love'],
    ['https://news.example/a#:~:text=token', 'https://news.example/a#:~:text=token'],
    ['file:///home/reader/a.html', 'file:///home/reader/a.html'],
    [`https://news.example/a?${'x'.repeat(5_000)}`, 'https://news.example/a'],
    [`https://news.example/${'x'.repeat(5_000)}`, 'https://news.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['', null],
  ])('%.60s', (address, kept) => {
    expect(keepAddress(address)).toBe(kept);
  });
});

test('the same claim of the same page is the same thing, and of another page another', () => {
  const other = { title: '', address: 'https://other.example/' };
  expect(isSameThing(claimEntry(), claimEntry({ id: 'z', mention: null }))).toBe(true);
  expect(isSameThing(claimEntry(), claimEntry({ page: other }))).toBe(false);
  expect(isSameThing(claimEntry(), mentionEntry({ page: claimEntry().page }))).toBe(false);
  expect(isSameThing(mentionEntry(), mentionEntry({ id: 'z' }))).toBe(true);
  const elsewhere = { ...mentionEntry().mention, around: { before: 'x', after: '' } };
  expect(isSameThing(mentionEntry(), mentionEntry({ mention: elsewhere }))).toBe(false);
});
