/** The two signs for a rank: the article's is a filled shape with round ends, the one by birthplace an outlined square. */
import type { Say } from '../strings/strings.ts';
import type { Box, Shape } from './drawing.ts';
import type { Rank, Ranking } from './schema.ts';
import { widthOf } from './text-width.ts';

export const BADGE_HEIGHT = 18;
const TYPE = { size: 11, bold: true };

/** `5`, or `1–2` where a source names two countries for two places. */
export function rankText({ first, last }: Pick<Rank, 'first' | 'last'>, say: Say): string {
  if (first === last) return say.number(first);
  return say('pictures.rank-shared', { first, last });
}

export function badgeWidth(text: string): number {
  return Math.max(BADGE_HEIGHT, widthOf(text, TYPE) + 9);
}

export function badgeShapes(ranking: Ranking, text: string, x: number, y: number): Shape[] {
  const box: Box = { x, y, width: badgeWidth(text), height: BADGE_HEIGHT };
  const isArticle = ranking === 'article';
  return [
    { kind: 'rect', ...box, radius: isArticle ? BADGE_HEIGHT / 2 : 2, look: isArticle ? 'badge' : 'square' },
    {
      kind: 'words',
      x: x + box.width / 2,
      y: y + 13,
      text,
      ...TYPE,
      align: 'middle',
      look: isArticle ? 'words-on-accent' : 'words',
    },
  ];
}
