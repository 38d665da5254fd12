/** Draws two rankings as two columns of places, each country's two ranks joined: places, and nothing of sizes. */
import type { Say } from '../strings/strings.ts';
import { type Drawing, mirror, type Shape } from './drawing.ts';
import type { DrawnCommunity } from './print.ts';
import { BADGE_HEIGHT, badgeShapes, badgeWidth, rankText } from './rank-badge.ts';
import type { Rank, Ranking } from './schema.ts';
import { widthOf, wrap } from './text-width.ts';

const ROW = 27;
/** The least room for the lines between the two columns, and the width from which names are of full size. */
const LINES = 24;
const ROOMY = 360;
const EDGE = 4;
const HEAD = { size: 12, bold: true };
const SOFT = { size: 11 };
const SOFT_LINE = 13.5;

interface Placed {
  community: DrawnCommunity;
  rank: Rank;
  /** The place it is drawn at: of several that share places each has one, in the order of the data. */
  place: number;
}

export function drawRanks(communities: readonly DrawnCommunity[], width: number, say: Say): Drawing {
  const left = placesOf(communities, 'article');
  const right = placesOf(communities, 'birthplace');
  const last = Math.max(0, ...[...left, ...right].map(({ place }) => place));

  const NAME = { size: width < ROOMY ? 12 : 13 };
  const column = Math.min(nameColumn([...left, ...right]), (width - LINES) / 2 - EDGE);
  const [leftEdge, rightEdge] = [EDGE + column, width - EDGE - column];
  const heads = [
    wrap(say('pictures.ranks.article', { year: yearOf(left) }), HEAD, width / 2 - 16),
    wrap(say('pictures.ranks.birthplace', { year: yearOf(right) }), HEAD, width / 2 - 16),
  ] as const;
  const top = Math.max(heads[0].length, heads[1].length) * 16 + 10;
  const open = [
    ...gaps(left).map((gap) => ({ ...gap, isLeft: true, lines: gapLines(gap, 'pictures.chart.no-rank') })),
    ...gaps(right).map((gap) => ({ ...gap, isLeft: false, lines: gapLines(gap, 'pictures.chart.not-here') })),
  ];
  // What is said of an open place has to fit into it.
  const row = Math.max(ROW, ...open.map(({ lines, places }) => (lines.length * SOFT_LINE + 1) / places));
  const middle = (place: number) => top + (place - 0.5) * row;

  const joined = left.flatMap((one) => {
    const other = right.find(({ community }) => community.id === one.community.id);
    return other ? [{ one, other }] : [];
  });
  const drawing: Drawing = {
    width,
    height: top + last * row + EDGE,
    shapes: [
      ...heads[0].map(
        (text, i): Shape => ({ kind: 'words', x: EDGE, y: 14 + i * 16, text, ...HEAD, align: 'left', look: 'words' }),
      ),
      ...heads[1].map(
        (text, i): Shape => ({
          kind: 'words',
          x: width - EDGE,
          y: 14 + i * 16,
          text,
          ...HEAD,
          align: 'right',
          look: 'words',
        }),
      ),
      ...joined.map(({ one, other }): Shape => {
        const [from, to] = [leftEdge + 6, rightEdge - 6];
        const bend = Math.min(24, (to - from) / 5);
        const [y, toY] = [middle(one.place), middle(other.place)];
        return {
          kind: 'line',
          points: [
            [from, y],
            [from + bend, y],
            [to - bend, toY],
            [to, toY],
          ],
          look: 'slope',
        };
      }),
      ...left.flatMap((placed) => rowShapes(placed, leftEdge, 'left')),
      ...right.flatMap((placed) => rowShapes(placed, rightEdge, 'right')),
      ...open.flatMap(gapShapes),
    ],
  };
  return say.dir === 'rtl' ? mirror(drawing) : drawing;

  function rowShapes({ community, rank, place }: Placed, edge: number, side: 'left' | 'right'): Shape[] {
    const text = rankText(rank, say);
    const badge = badgeWidth(text);
    const y = middle(place);
    const isLeft = side === 'left';
    return [
      ...badgeShapes(rank.ranking, text, isLeft ? edge - badge : edge, y - BADGE_HEIGHT / 2),
      {
        kind: 'words',
        x: isLeft ? edge - badge - 6 : edge + badge + 6,
        y: y + 4.5,
        text: community.country,
        ...NAME,
        align: isLeft ? 'right' : 'left',
        look: 'words',
        isData: true,
      },
    ];
  }

  function gapLines(gap: Gap, key: 'pictures.chart.no-rank' | 'pictures.chart.not-here'): string[] {
    return wrap(`${rankText(gap, say)}: ${say(key)}`, SOFT, column);
  }

  /** Open places, in the column of names. */
  function gapShapes({ first, last, isLeft, lines }: Gap & { isLeft: boolean; lines: string[] }): Shape[] {
    const start = (middle(first) + middle(last)) / 2 + 4 - ((lines.length - 1) * SOFT_LINE) / 2;
    return lines.map((text, i) => ({
      kind: 'words',
      x: isLeft ? leftEdge : rightEdge,
      y: start + i * SOFT_LINE,
      text,
      ...SOFT,
      align: isLeft ? 'right' : 'left',
      look: 'words-soft',
    }));
  }

  function nameColumn(all: readonly Placed[]): number {
    const widths = all.map(
      ({ community, rank }) => widthOf(community.country, NAME) + 6 + badgeWidth(rankText(rank, say)),
    );
    return Math.max(0, ...widths);
  }
}

function yearOf(placed: readonly Placed[]): string {
  return placed[0]?.rank.year ?? '';
}

function placesOf(communities: readonly DrawnCommunity[], ranking: Ranking): Placed[] {
  const ranked = communities.flatMap((community) => {
    const rank = community.ranks.find((each) => each.ranking === ranking);
    return rank ? [{ community, rank }] : [];
  });
  const sorted = ranked.toSorted((a, b) => a.rank.first - b.rank.first);
  const taken = new Set<number>();
  return sorted.map(({ community, rank }) => {
    let place = rank.first;
    while (taken.has(place)) place += 1;
    taken.add(place);
    return { community, rank, place };
  });
}

interface Gap {
  first: number;
  last: number;
  places: number;
}

/** The places that nobody has, before the last that somebody has. */
function gaps(placed: readonly Placed[]): Gap[] {
  return placed.slice(1).flatMap(({ place }, i) => {
    const first = (placed[i]?.place ?? place) + 1;
    return place > first ? [{ first, last: place - 1, places: place - first }] : [];
  });
}
