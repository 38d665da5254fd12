/** Which side of its line a card goes to. */
export type Side = 'bottom' | 'top' | 'right' | 'left';

export interface Room {
  bottom: number;
  top: number;
  right: number;
  left: number;
}

/** Less than this shows no claim. */
const SCARCE_PX = 120;
/** With this much a card reads well, though it could be longer. */
const ENOUGH_PX = 260;

/**
 * Below the line if the card, or a good part of it, has room there; else above; beside it only where neither will do,
 * because there it covers the words that are read next. Never over the line.
 *
 * A card that is shown stays on its side while that will do at all: it must not jump when its content grows.
 */
export function chooseSide(room: Room, wanted: { width: number; height: number }, now: Side | null): Side {
  if (now && roomOn(room, now) >= (isUpright(now) ? Math.min(SCARCE_PX, wanted.height) : wanted.width)) return now;
  if (room.bottom >= Math.min(wanted.height, ENOUGH_PX)) return 'bottom';
  const upright = room.top > room.bottom ? 'top' : 'bottom';
  if (roomOn(room, upright) >= Math.min(wanted.height, SCARCE_PX)) return upright;
  const sideways = room.right >= room.left ? 'right' : 'left';
  return roomOn(room, sideways) >= wanted.width ? sideways : upright;
}

function isUpright(side: Side): boolean {
  return side === 'bottom' || side === 'top';
}

function roomOn(room: Room, side: Side): number {
  return room[side];
}
