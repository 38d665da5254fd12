/** Which side of its line a card goes to. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

export interface Room {
  bottom: number;
  top: number;
  right: number;
  left: number;
}

/** Where the next line is: `left` in Japanese from top to bottom, `right` in Mongolian. */
export type NextLine = 'bottom' | 'left' | 'right';

/** Less than this shows no claim. */
const SCARCE_PX = 120;
/** With this much a card reads well, though it could be longer. */
const ENOUGH_PX = 260;

const OPPOSITE: Readonly<Record<Side, Side>> = { bottom: 'top', top: 'bottom', right: 'left', left: 'right' };

/**
 * Over the next lines if the card, or a good part of it, has room there; else over the lines before; along the line only
 * where neither will do, because there it covers the words that are read next. Never over the mention.
 *
 * A card that is shown stays on its side while that will do at all: it must not jump when its content grows.
 */
export function chooseSide(
  room: Room,
  wanted: { width: number; height: number },
  now: Side | null,
  next: NextLine = 'bottom',
): Side {
  const most = (one: Side): Side => (room[OPPOSITE[one]] > room[one] ? OPPOSITE[one] : one);
  const willDo = (side: Side) => room[side] >= (isUpright(side) ? Math.min(SCARCE_PX, wanted.height) : wanted.width);
  if (now && willDo(now)) return now;
  if (room[next] >= (isUpright(next) ? Math.min(ENOUGH_PX, wanted.height) : wanted.width)) return next;
  const along = isUpright(next) ? 'right' : 'bottom';
  const sides = [most(next), most(along)];
  // A card can be made lower, but not narrower.
  return sides.find(willDo) ?? most('bottom');
}

function isUpright(side: Side): boolean {
  return side === 'bottom' || side === 'top';
}
