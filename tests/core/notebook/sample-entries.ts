/** Entries for tests: two written by hand, and any that fast-check can think of. */
import fc from 'fast-check';
import type { ClaimEntry, Entry, MentionEntry, NewerEntry } from '../../../core/notebook/entry.ts';
import { readEntry } from '../../../core/notebook/read-entry.ts';

export function claimEntry(change: Partial<ClaimEntry> = {}): ClaimEntry {
  return {
    format: 1,
    id: 'a1',
    kind: 'claim',
    savedAt: '2026-03-01T10:00:00.000Z',
    page: { title: 'Harbour news', address: 'https://news.example/harbour' },
    claim: {
      ref: 'harbour-day/c01',
      text: 'The harbour was opened in 1901.',
      lang: 'en',
      article: {
        id: 'harbour-day',
        title: 'Harbour Day',
        publisher: 'Friends of the Harbour',
        date: '2014-12-29',
        interestNote: 'A society that is paid by the boatmen.',
      },
      others: 'A town record says 1903.',
      passage: 'https://web.archive.org/web/2015/http://club.example/harbour.html#:~:text=The,opened',
    },
    mention: {
      entity: 'harbour',
      name: 'Harbour',
      surface: 'the harbour',
      around: { before: 'They came to ', after: ' at noon.' },
    },
    note: 'Compare with the town record.',
    tags: ['harbours', 'Bakı'],
    ...change,
  };
}

export function mentionEntry(change: Partial<MentionEntry> = {}): MentionEntry {
  return {
    format: 1,
    id: 'b2',
    kind: 'mention',
    savedAt: '2026-03-02T08:30:00.000Z',
    page: { title: 'Liman xəbərləri', address: 'https://xeber.example/liman#bölmə' },
    mention: {
      entity: 'harbour',
      name: 'Harbour',
      surface: 'Liman',
      around: { before: '', after: ' bu gün açıldı.' },
    },
    note: '',
    tags: [],
    ...change,
  };
}

const words = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n"\',;|*_`[]()<>#!&\\~.1 aƏب中\u2028\ud800'), maxLength: 30 }),
);

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const mention = fc.record({
  entity: slug,
  name: words,
  surface: words,
  around: fc.record({ before: words, after: words }),
});
const saved = {
  format: fc.constant(1 as const),
  id: fc.uuid(),
  savedAt: moment,
  page: fc.option(fc.record({ title: words, address: fc.webUrl({ withQueryParameters: true, withFragments: true }) })),
  note: words,
  tags: fc.array(words, { maxLength: 5 }),
};

const raw = fc.oneof(
  fc.record({ ...saved, kind: fc.constant('mention' as const), mention }),
  fc.record({
    ...saved,
    kind: fc.constant('claim' as const),
    mention: fc.option(mention),
    claim: fc.record({
      ref: fc.tuple(slug, slug).map((parts) => parts.join('/')),
      text: words.map((text) => `A claim. ${text}`),
      lang: fc.constantFrom('en', 'az', 'az-Cyrl'),
      article: fc.record({
        id: slug,
        title: words,
        publisher: words.map((text) => `Publisher ${text}`),
        date: fc.constantFrom('2014', '2014-12', '2014-12-29'),
        interestNote: words.map((text) => `Stake: ${text}`),
      }),
      others: words,
      passage: fc.constant('https://web.archive.org/web/2015/http://club.example/'),
    }),
  }),
);

/** Entries as they are kept. */
export const anyEntry: fc.Arbitrary<Entry> = raw.map((entry) => {
  const read = readEntry(entry);
  if (read.kind !== 'entry') throw new Error(`the sample is no entry: ${JSON.stringify(read)}`);
  return read.entry;
});

export const newerEntry: fc.Arbitrary<NewerEntry> = fc
  .record({ id: fc.uuid(), format: fc.integer({ min: 2, max: 9 }), savedAt: moment, pages: fc.jsonValue() })
  .map((entry) => JSON.parse(JSON.stringify(entry)));
