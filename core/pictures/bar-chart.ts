/** Draws counts of one measure as bars on one scale that begins at nothing. */
import type { Say } from '../strings/strings.ts';
import { type Drawing, mirror, type Shape } from './drawing.ts';
import type { DrawnCommunity } from './print.ts';
import type { HeadCount } from './schema.ts';
import { widthOf } from './text-width.ts';

const EDGE = 4;
const NAME = { size: 13 };
const SMALL = { size: 12 };
const TICK = { size: 11 };
const HEAD = 24;
const ROW = 27;

export interface BarRow {
  country: string;
  /** The first row of its country, which bears the name. */
  isFirst: boolean;
  /** The year beside the name; absent where all bars are of one year. */
  year: string | null;
  value: number;
  /** A later count by the same source, as a second, outlined bar. */
  other: number | null;
}

/** People born in Azerbaijan: the largest first, the count of `year` and, below it, that of `otherYear`. */
export function birthplaceRows(communities: readonly DrawnCommunity[], year: string, otherYear: string): BarRow[] {
  const find = (community: DrawnCommunity, of: string) =>
    community.counts.find((count) => count.measure === 'birthplace' && count.year === of)?.value;
  return communities
    .flatMap((community): BarRow[] => {
      const value = find(community, year);
      if (value === undefined) return [];
      return [
        { country: community.country, isFirst: true, year: null, value, other: find(community, otherYear) ?? null },
      ];
    })
    .sort((a, b) => b.value - a.value);
}

/** Answers on ethnicity in censuses: the country with the largest count first, each census a bar of its own. */
export function censusRows(communities: readonly DrawnCommunity[]): BarRow[] {
  const counted = communities.map(({ country, counts }) => ({
    country,
    counts: counts.filter(({ measure }) => measure === 'census').sort((a, b) => Number(a.year) - Number(b.year)),
  }));
  const largest = (counts: readonly HeadCount[]) => Math.max(0, ...counts.map(({ value = 0 }) => value));
  return counted
    .filter(({ counts }) => counts.length > 0)
    .sort((a, b) => largest(b.counts) - largest(a.counts))
    .flatMap(({ country, counts }) =>
      counts.map(({ year, value = 0 }, i) => ({ country, isFirst: i === 0, year, value, other: null })),
    );
}

export function drawBars(rows: readonly BarRow[], width: number, say: Say): Drawing {
  const names = Math.max(0, ...rows.map(({ country }) => widthOf(country, NAME)));
  const years = Math.max(0, ...rows.map(({ year }) => (year === null ? 0 : widthOf(year, SMALL) + 8)));
  const values = Math.max(0, ...rows.map(({ value }) => widthOf(say.number(value), SMALL)));
  const start = EDGE + Math.min(names, width * 0.36) + years + 10;
  const end = width - EDGE - values - 8;
  const most = Math.max(1, ...rows.flatMap(({ value, other }) => [value, other ?? 0]));
  const step = niceStep(most, Math.floor((end - start) / (widthOf(say.number(most), TICK) + 14)));
  const top = Math.ceil(most / step) * step;
  const at = (value: number) => start + (value / top) * (end - start);
  const height = HEAD + rows.length * ROW + EDGE;

  const drawing: Drawing = {
    width,
    height,
    shapes: [
      ...ticks(),
      ...rows.flatMap(rowShapes),
      {
        kind: 'line',
        points: [
          [start, HEAD - 4],
          [start, height - EDGE],
        ],
        look: 'base',
      },
    ],
  };
  return say.dir === 'rtl' ? mirror(drawing) : drawing;

  function ticks(): Shape[] {
    return Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step).flatMap((value): Shape[] => [
      {
        kind: 'line',
        points: [
          [at(value), HEAD - 6],
          [at(value), height - EDGE],
        ],
        look: 'grid',
      },
      { kind: 'words', x: at(value), y: 13, text: say.number(value), ...TICK, align: 'middle', look: 'words-soft' },
    ]);
  }

  function rowShapes({ country, isFirst, year, value, other }: BarRow, i: number): Shape[] {
    const y = HEAD + i * ROW;
    const middle = y + ROW / 2;
    const tall = other === null ? 13 : 11;
    const bar = other === null ? middle - tall / 2 : middle - 9;
    return [
      ...(isFirst
        ? [
            {
              kind: 'words',
              x: EDGE,
              y: middle + 4.5,
              text: country,
              ...NAME,
              align: 'left',
              look: 'words',
              isData: true,
            } as const,
          ]
        : []),
      ...(year === null
        ? []
        : [
            {
              kind: 'words',
              x: start - 8,
              y: middle + 4.5,
              text: year,
              ...SMALL,
              align: 'right',
              look: 'words-soft',
            } as const,
          ]),
      ...(other === null
        ? []
        : [
            {
              kind: 'rect',
              x: start,
              y: middle + 3.5,
              width: Math.max(at(other) - start, 1.5),
              height: 5,
              look: 'bar-other',
            } as const,
          ]),
      { kind: 'rect', x: start, y: bar, width: Math.max(at(value) - start, 1.5), height: tall, look: 'bar' },
      {
        kind: 'words',
        x: Math.max(at(value), at(other ?? 0)) + 6,
        y: middle + 4.5,
        text: say.number(value),
        ...SMALL,
        align: 'left',
        look: 'words',
      },
    ];
  }
}

/** The smallest step of 1, 2 or 5 with noughts that makes no more steps than there is room for. */
export function niceStep(most: number, steps: number): number {
  const least = most / Math.max(steps, 1);
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((digit) => digit * power).find((step) => step >= least) ?? 10 * power;
}
