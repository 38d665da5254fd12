/** What stands beside a mark on the map: a country's name over its ranks, or, where there is little room, the ranks alone. */
import type { Say } from '../strings/strings.ts';
import type { Box, Shape, Words } from './drawing.ts';
import type { DrawnCommunity } from './print.ts';
import { BADGE_HEIGHT, badgeShapes, badgeWidth, rankText } from './rank-badge.ts';
import { type Type, widthOf } from './text-width.ts';

const NAME = { size: 12, bold: true };
const SMALL = { size: 11 };
const BETWEEN = 3;
const NAME_HEIGHT = 16;

export interface MapLabel {
  width: number;
  height: number;
  /** Drawn into its box, to the side on which its mark is. */
  shapes(box: Box, side: 'left' | 'right'): Shape[];
}

export function createRankLabel({ country, ranks }: DrawnCommunity, isNamed: boolean, say: Say): MapLabel {
  const badges = ranks.map((rank) => ({ ranking: rank.ranking, text: rankText(rank, say) }));
  const row = badges.reduce((sum, { text }) => sum + badgeWidth(text) + BETWEEN, -BETWEEN);
  const top = isNamed ? NAME_HEIGHT : 0;
  return {
    width: Math.max(isNamed ? widthOf(country, NAME) : 0, row),
    height: top + BADGE_HEIGHT,
    shapes(box, side) {
      let next = side === 'left' ? box.x : box.x + box.width - row;
      const shapes = badges.flatMap(({ ranking, text }) => {
        const badge = badgeShapes(ranking, text, next, box.y + top);
        next += badgeWidth(text) + BETWEEN;
        return badge;
      });
      return isNamed ? [nameShape(country, NAME, box, side), ...shapes] : shapes;
    },
  };
}

export function createNameLabel(country: string, isLarge: boolean): MapLabel {
  const type = isLarge ? NAME : SMALL;
  return {
    width: widthOf(country, type),
    height: NAME_HEIGHT,
    shapes: (box, side) => [nameShape(country, type, box, side)],
  };
}

function nameShape(text: string, type: Type & { size: number }, { x, y, width }: Box, side: 'left' | 'right'): Words {
  const start = side === 'left' ? x : x + width;
  return { kind: 'words', x: start, y: y + 12, text, ...type, align: side, look: 'words-on-map', isData: true };
}
