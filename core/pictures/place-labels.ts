/** Puts labels beside points, so that no label covers another, a mark or a line that leads to one. */
import { type Box, grown, type Point, touch } from './drawing.ts';

export interface LabelWish {
  id: string;
  at: Point;
  width: number;
  height: number;
}

export interface PlacedLabel {
  box: Box;
  /** From the mark to the label; null where the label stands right beside it. */
  leader: readonly [Point, Point] | null;
}

interface Room {
  width: number;
  height: number;
  /** Where no label may be. */
  taken: readonly Box[];
}

const MARK = 6;
/** A label nearer than this to another's mark could be taken for its label. */
const CLOSE = 9;
/** What a line to a label costs, beside its length: a label right beside its mark is read without it. */
const LEADER = 10;
const GAP = 4;
const EDGE = 3;
/** How far from the mark, and in which directions, places are looked for: beside the mark first. */
const REACHES = [9, 16, 26, 38, 52, 68, 86, 106, 128, 152];
const DIRECTIONS = 16;
/** A label is read most easily right of its mark, then left of it, then below and above. */
const DISLIKE = [0, 3, 4, 5, 6, 5, 4, 3, 1.5, 3, 4, 5, 6.5, 5, 4, 3];

/**
 * A place for each label that finds one. Several orders are tried, the most crowded labels first, and of those that
 * place the most labels the one that keeps them nearest to their marks. The same wishes always get the same places.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Room): Map<string, PlacedLabel> {
  const crowd = (wish: LabelWish) => wishes.filter((other) => distance(wish.at, other.at) < 110).length;
  const byCrowd = [...wishes].sort((a, b) => crowd(b) - crowd(a) || (a.id < b.id ? -1 : 1));
  const orders = [byCrowd, ...byCrowd.map((wish) => [wish, ...byCrowd.filter((each) => each !== wish)])];
  const attempts = orders.map((order) => placeInOrder(order, wishes, room));
  attempts.sort((a, b) => b.placed.size - a.placed.size || a.cost - b.cost);
  return attempts[0]?.placed ?? new Map();
}

function placeInOrder(order: readonly LabelWish[], all: readonly LabelWish[], room: Room) {
  const placed = new Map<string, PlacedLabel>();
  let cost = 0;
  for (const wish of order) {
    const found = candidates(wish).find(({ label }) => isFree(label, wish, all, placed, room));
    if (!found) continue;
    placed.set(wish.id, found.label);
    cost += found.cost;
  }
  return { cost, placed };
}

function candidates({ at: [x, y], width, height }: LabelWish): { label: PlacedLabel; cost: number }[] {
  return REACHES.flatMap((reach) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // The box stands with its nearest side or corner at the end of the reach.
      const middle: Point = [x + dx * (reach + width / 2), y + dy * (reach + height / 2)];
      const box = { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height };
      const end = nearestIn(box, [x, y]);
      const isBeside = reach <= (REACHES[0] ?? 0);
      return {
        label: { box, leader: isBeside ? null : ([[x, y], end] as const) },
        cost: reach + (isBeside ? 0 : LEADER) + (DISLIKE[i] ?? 0),
      };
    }),
  ).sort((a, b) => a.cost - b.cost);
}

function isFree(
  { box, leader }: PlacedLabel,
  wish: LabelWish,
  all: readonly LabelWish[],
  placed: ReadonlyMap<string, PlacedLabel>,
  { width, height, taken }: Room,
): boolean {
  if (box.x < EDGE || box.y < EDGE || box.x + box.width > width - EDGE || box.y + box.height > height - EDGE)
    return false;
  if (taken.some((one) => touch(box, one, GAP))) return false;
  for (const { id, at } of all) {
    const mark = { x: at[0] - MARK, y: at[1] - MARK, width: 2 * MARK, height: 2 * MARK };
    if (touch(box, mark, id === wish.id ? 0 : CLOSE - MARK) || (leader && id !== wish.id && crosses(leader, mark)))
      return false;
  }
  for (const other of placed.values()) {
    if (touch(box, other.box, GAP)) return false;
    if (leader && crosses(leader, grown(other.box, 2))) return false;
    if (other.leader && crosses(other.leader, grown(box, 2))) return false;
    if (leader && other.leader && meet(leader, other.leader)) return false;
  }
  return true;
}

function nearestIn({ x, y, width, height }: Box, [px, py]: Point): Point {
  return [Math.min(Math.max(px, x), x + width), Math.min(Math.max(py, y), y + height)];
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

/** Whether a line from point to point runs through a box. */
export function crosses([from, to]: readonly [Point, Point], { x, y, width, height }: Box): boolean {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  const isInside = ([px, py]: Point) => px > x && px < x + width && py > y && py < y + height;
  return (
    isInside(from) ||
    isInside(to) ||
    corners.some((corner, i) => meet([from, to], [corner, corners[(i + 1) % 4] ?? corner]))
  );
}

function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = ([px, py]: Point, [qx, qy]: Point, [rx, ry]: Point) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
