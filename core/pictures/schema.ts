/**
 * The shape of the pictures: what an author writes in `data/pictures`, and nothing more.
 *
 * The kinds of ranking and of count are closed lists, since each is drawn apart from the others: a count by birthplace
 * and a count by ethnicity never share a scale.
 */
import * as z from 'zod/mini';
import { slug, words } from '../knowledge/field-shapes.ts';
import { partialDate } from '../knowledge/schema.ts';

const claimRef = z
  .string()
  .check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'must be a claim: the id of its article, a slash, its own id'));
const count = z.number().check(z.int(), z.minimum(1));
const place = z.number().check(z.int(), z.minimum(1));
const sources = z.array(slug).check(z.minLength(1, 'must name at least one source'));

/** Who says otherwise, and what. What has this is drawn as disputed. */
const dispute = z.strictObject({ says: words, sources });

/** A part of the time axis with a scale of its own; the years between two stretches are left out. */
const stretch = z.strictObject({
  from: partialDate,
  to: partialDate,
  /** How much of the axis it takes, beside the others. */
  share: z.number().check(z.minimum(1)),
  /** Years between two of its ticks. */
  every: z.number().check(z.int(), z.minimum(1)),
});

const event = z.strictObject({
  id: slug,
  from: partialDate,
  to: z.optional(partialDate),
  /** The date as it is shown, when `from` and `to` are more exact than what is known. */
  when: z.optional(words),
  title: words,
  text: words,
  sources,
  claims: z.array(claimRef),
  disputed: z.optional(dispute),
});

/** `data/pictures/timeline.json` */
export const timelineFile = z.strictObject({
  stretches: z.array(stretch).check(z.minLength(1)),
  events: z.array(event).check(z.minLength(1)),
});

/** `article`: as the article states it. `birthplace`: by the count of people born in Azerbaijan. */
export const RANKINGS = ['article', 'birthplace'] as const;

const rank = z
  .strictObject({
    ranking: z.enum(RANKINGS),
    /** Equal, unless the source names several countries together for several places. */
    first: place,
    last: place,
    year: words,
    says: words,
    source: slug,
  })
  .check(z.refine(({ first, last }) => last >= first, { path: ['last'], error: 'must not come before `first`' }));

/** `birthplace`: born in Azerbaijan, any ethnicity. `census`: own answer on ethnicity. `estimate`: anything else, by its own definition. */
export const MEASURES = ['birthplace', 'census', 'estimate'] as const;

const headCount = z
  .strictObject({
    measure: z.enum(MEASURES),
    value: z.optional(count),
    low: z.optional(count),
    high: z.optional(count),
    /** The year the figure is for, as the source gives it; null when it gives none. */
    year: z.nullable(words),
    /** Who is counted, in words shown to the reader. */
    counts: words,
    source: slug,
    disputed: z.optional(dispute),
  })
  .check(
    z.refine(isOneFigure, { path: ['value'], error: 'must stand alone, or be left out for `low` and `high` together' }),
    z.refine(({ low = 0, high = 1 }) => high > low, { path: ['high'], error: 'must be more than `low`' }),
    z.refine(({ measure, low }) => measure === 'estimate' || low === undefined, {
      path: ['low'],
      error: 'is for estimates: a census and a register count one figure',
    }),
    z.refine(({ measure, year }) => measure === 'estimate' || /^\d{4}$/.test(year ?? ''), {
      path: ['year'],
      error: 'must be a year such as 2014, except for an estimate',
    }),
  );

function isOneFigure({ value, low, high }: { value?: number; low?: number; high?: number }): boolean {
  return value === undefined ? low !== undefined && high !== undefined : low === undefined && high === undefined;
}

const iso = z.string().check(z.regex(/^\d{3}$/, 'must be a numeric country code of ISO 3166 such as 031'));
/** Longitude and latitude of the mark: somewhere inside the country. */
const point = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);

const community = z.strictObject({
  id: slug,
  country: words,
  iso,
  point,
  entity: z.optional(slug),
  note: z.optional(words),
  ranks: z.array(rank),
  counts: z.array(headCount).check(z.minLength(1, 'must hold at least one count')),
});

/** `data/pictures/communities.json` */
export const communitiesFile = z.strictObject({
  homeland: z.strictObject({ country: words, iso, point }),
  communities: z.array(community).check(z.minLength(1)),
});

export type Stretch = z.infer<typeof stretch>;
export type Dispute = z.infer<typeof dispute>;
export type TimelineEvent = z.infer<typeof event>;
export type TimelineFile = z.infer<typeof timelineFile>;
export type Ranking = (typeof RANKINGS)[number];
export type Rank = z.infer<typeof rank>;
export type Measure = (typeof MEASURES)[number];
export type HeadCount = z.infer<typeof headCount>;
export type Community = z.infer<typeof community>;
export type CommunitiesFile = z.infer<typeof communitiesFile>;
