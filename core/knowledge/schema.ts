/**
 * The shape of the knowledge: what an author writes in `data/`, and nothing more.
 *
 * Everything derived (standing, links, text fragments) is made by `compile` and typed in `knowledge-base`.
 * Objects are strict: a misspelt field is an error, not a silence.
 */
import * as z from 'zod/mini';
import { TOPICS } from '../topics.ts';
import { languageTag, slug, words } from './field-shapes.ts';

const httpsLink = z.string().check(z.regex(/^https:\/\/[^\s<>"]+$/, 'must be an https link'));
const address = z.string().check(z.regex(/^https?:\/\/[^\s<>"]+$/, 'must be an http or https address'));
/** A date as precise as the source gives it: `2014`, `2014-12` or `2014-12-29`; it must exist in the calendar. */
export const partialDate = z.string().check(
  z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'must be a date: 2014, 2014-12 or 2014-12-29'),
  z.refine((text) => isCalendarDate(text), 'must be a day that exists'),
);

const fullDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a full date such as 2014-12-29'),
  z.refine((text) => isCalendarDate(text), 'must be a day that exists'),
);

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export const topic = z.enum(TOPICS);

/**
 * Who speaks, and what is at stake for them.
 *
 * `stake`: all sources with this interest together are one voice. `none`: no stake is known, so every publisher is a
 * voice of its own. `volunteer`: volunteer-edited reference, a lead rather than a witness.
 * `sharesWith` names the interests that stand on the same side (it is read both ways).
 */
export const interest = z.strictObject({
  id: slug,
  name: words,
  role: z.enum(['stake', 'none', 'volunteer']),
  sharesWith: z.array(slug),
});

export const source = z.strictObject({
  id: slug,
  title: words,
  publisher: words,
  /** As precise as known; null when the source is undated. */
  date: z.nullable(partialDate),
  /** For a date that is only approximate or needs a word: "about 2009-2010". */
  dateNote: z.optional(words),
  /** Address of the original; null when no stable address of the original is known. */
  address: z.nullable(address),
  lang: languageTag,
  kind: words,
  interest: slug,
  /** What is at stake for this very source, in words shown to the reader. */
  interestNote: words,
  /** How it was read: `excerpt` is the stored opening of a page; `copy` is a copy or mirror of the original. */
  readAs: z.enum(['whole', 'excerpt', 'copy', 'data']),
  verified: z.boolean(),
  note: z.optional(words),
});

export const STANCES = ['agrees', 'differs', 'disputes', 'cannot-confirm'] as const;

/** What one source says about one claim. `differs`: another figure, date or emphasis on the same matter. */
export const evidence = z.strictObject({
  source: slug,
  stance: z.enum(STANCES),
  says: words,
  figure: z.optional(words),
  /** The year or years the figure is for, as the source gives it. */
  year: z.optional(words),
});

/** Where a claim rests: the few first and last words of its passage, and the SHA-256 of the passage between them. */
export const passage = z.strictObject({
  first: words,
  last: words,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hex')),
});

export const CLAIM_KINDS = ['event', 'attribution', 'title', 'ranking', 'definition', 'number', 'opinion'] as const;

export const claim = z.strictObject({
  id: slug,
  kind: z.enum(CLAIM_KINDS),
  /** The claim in our own words, attributed ("The article says …" is added by the view). */
  text: words,
  paragraph: z.string().check(z.regex(/^[A-Z]\d+$/, 'must be a paragraph id such as P3')),
  passage,
  /** The entity the claim is about. */
  subject: slug,
  /** Other entities it concerns. */
  concerns: z.array(slug),
  dates: z.array(words),
  /** 3: a reader should see it first; 1: detail. */
  prominence: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** What independent sources say, taken together, in a sentence or two. */
  summary: words,
  evidence: z.array(evidence),
  caveats: z.array(words),
  /** The stored article breaks off inside this claim. */
  incomplete: z.optional(z.literal(true)),
});

export const article = z.strictObject({
  id: slug,
  title: words,
  /** The source record of the article itself: publisher and interest come from it. */
  source: slug,
  /** The entity that published it. */
  publisher: slug,
  date: fullDate,
  address,
  /** The year asked of the archive: web.archive.org/web/YEAR/address. */
  archiveYear: z.number().check(z.int(), z.minimum(1996)),
  lang: languageTag,
  coverage: z.enum(['whole', 'opening']),
  /** The notice the article carries, described in our words. */
  notice: z.optional(words),
  /** What a reader should know about the stored copy, e.g. that it ends in mid-sentence. */
  copyNotes: z.array(words),
  paragraphs: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[A-Z]\d+$/, 'must be a paragraph id such as P3')),
      label: words,
      /** First and last line in the stored text file, counted from 1. */
      lines: z.tuple([z.number(), z.number()]),
    }),
  ),
  claims: z.array(claim),
});

export const entity = z.strictObject({
  id: slug,
  kind: z.enum(['country', 'person', 'people', 'community', 'holiday', 'event', 'organisation', 'place']),
  topic,
  name: words,
  description: words,
  wikipedia: z.array(z.strictObject({ lang: languageTag, url: httpsLink, verified: z.boolean() })),
  wikidata: z.optional(
    z.strictObject({
      id: z.string().check(z.regex(/^Q\d+$/, 'must be a Wikidata id such as Q227')),
      verified: z.boolean(),
    }),
  ),
  official: z.optional(z.strictObject({ address, verified: z.boolean() })),
  /** What sources say about the entity apart from any article, each with its evidence (the publisher's own record, for one). */
  statements: z.array(
    z.strictObject({
      text: words,
      evidence: z.array(evidence).check(z.minLength(1, 'must rest on at least one source')),
      caveats: z.array(words),
    }),
  ),
});

/** `data/sources.json` */
export const sourcesFile = z.strictObject({ interests: z.array(interest), sources: z.array(source) });

export type Interest = z.infer<typeof interest>;
export type Source = z.infer<typeof source>;
export type Stance = (typeof STANCES)[number];
export type Evidence = z.infer<typeof evidence>;
export type Passage = z.infer<typeof passage>;
export type Claim = z.infer<typeof claim>;
export type Article = z.infer<typeof article>;
export type Entity = z.infer<typeof entity>;
export type SourcesFile = z.infer<typeof sourcesFile>;
