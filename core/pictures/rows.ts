/** The pictures as rows: the same data in words, for the tables beside them and the files to keep. */
import type { Say } from '../strings/strings.ts';
import type { DrawnCommunity, PictureSource, Pictures } from './print.ts';
import { rankText } from './rank-badge.ts';
import type { Dispute, HeadCount, Measure, Rank } from './schema.ts';
import { whenOf } from './timeline.ts';

export interface RowDispute {
  says: string;
  sources: PictureSource[];
}

export interface EventRow {
  id: string;
  when: string;
  from: string;
  to: string;
  title: string;
  text: string;
  sources: PictureSource[];
  /** References of the claims about it, for links into the knowledge base. */
  claims: readonly string[];
  disputed: RowDispute | null;
}

/** What the second and the third picture compare. */
export const COMPARISONS = ['ranks', 'birthplace', 'census', 'estimate'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export interface FigureRow {
  /** Of the community. */
  id: string;
  entity: string | null;
  country: string;
  measure: 'article-rank' | 'birthplace-rank' | Measure;
  /** As it is shown: `5`, `767,339`, `15,000,000 to 30,000,000`. */
  figure: string;
  rank: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  /** Null when the source gives none. */
  year: string | null;
  /** Who is counted, or how the source puts the rank. */
  counts: string;
  source: PictureSource;
  disputed: RowDispute | null;
}

export function eventRows({ timeline, sources }: Pictures, say: Say): EventRow[] {
  return timeline.events.map((event) => ({
    id: event.id,
    when: whenOf(event, say),
    from: event.from,
    to: event.to ?? event.from,
    title: event.title,
    text: event.text,
    sources: event.sources.map((id) => need(sources, id)),
    claims: event.claims,
    disputed: disputeOf(event.disputed, sources),
  }));
}

/** Grouped by country, in the order of the data; within a country in the order of the source's own list. */
export function figureRows({ communities, sources }: Pictures, comparison: Comparison, say: Say): FigureRow[] {
  return communities.flatMap((community) => {
    if (comparison === 'ranks') return community.ranks.map((rank) => rankRow(community, rank, sources, say));
    return community.counts
      .filter(({ measure }) => measure === comparison)
      .map((count) => countRow(community, count, sources, say));
  });
}

function rankRow(community: DrawnCommunity, rank: Rank, sources: Pictures['sources'], say: Say): FigureRow {
  return {
    ...whose(community),
    measure: rank.ranking === 'article' ? 'article-rank' : 'birthplace-rank',
    figure: rankText(rank, say),
    rank: rank.first === rank.last ? String(rank.first) : `${rank.first}-${rank.last}`,
    value: null,
    low: null,
    high: null,
    year: rank.year,
    counts: rank.says,
    source: need(sources, rank.source),
    disputed: null,
  };
}

function countRow(community: DrawnCommunity, count: HeadCount, sources: Pictures['sources'], say: Say): FigureRow {
  const { value = null, low = null, high = null } = count;
  return {
    ...whose(community),
    measure: count.measure,
    figure: figureOf(count, say),
    rank: null,
    value,
    low,
    high,
    year: count.year,
    counts: count.counts,
    source: need(sources, count.source),
    disputed: disputeOf(count.disputed, sources),
  };
}

export function figureOf({ value, low = 0, high = 0 }: HeadCount, say: Say): string {
  if (value !== undefined) return say.number(value);
  return say('pictures.range', { low: say.number(low), high: say.number(high) });
}

function whose({ id, entity, country }: DrawnCommunity) {
  return { id, entity: entity ?? null, country };
}

function disputeOf(disputed: Dispute | undefined, sources: Pictures['sources']): RowDispute | null {
  return disputed ? { says: disputed.says, sources: disputed.sources.map((id) => need(sources, id)) } : null;
}

function need(sources: Pictures['sources'], id: string): PictureSource {
  const source = sources[id];
  if (!source) throw new Error(`rows: no source "${id}"`);
  return source;
}
