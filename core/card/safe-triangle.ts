/** The way from the pointer to the card, on which a card waits for the pointer. */
export interface Point {
  x: number;
  y: number;
}

/** A `DOMRect` is one. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Cosine of half the angle of the triangle: 60° to either side. */
const HALF_ANGLE_COSINE = 0.5;

/**
 * Whether someone who left `apex` and is now at `point` is on the way to the card: inside a triangle of 120° that opens
 * from the apex to the nearest point of the card.
 *
 * False when the pointer has not moved, or left the card itself: then there is no way to speak of.
 */
export function isOnTheWay(apex: Point, point: Point, card: Rect): boolean {
  const target = nearestPoint(card, apex);
  const [axisX, axisY] = [target.x - apex.x, target.y - apex.y];
  const [wayX, wayY] = [point.x - apex.x, point.y - apex.y];
  const lengths = Math.hypot(axisX, axisY) * Math.hypot(wayX, wayY);
  return lengths > 0 && (axisX * wayX + axisY * wayY) / lengths >= HALF_ANGLE_COSINE;
}

/** From the point to the nearest point of the rectangle; 0 inside. */
export function distanceTo(rect: Rect, point: Point): number {
  const nearest = nearestPoint(rect, point);
  return Math.hypot(nearest.x - point.x, nearest.y - point.y);
}

/** Whether the point lies in the rectangle, or not farther from it than `slackPx`. */
export function holds(rect: Rect, { x, y }: Point, slackPx = 0): boolean {
  return x >= rect.left - slackPx && x <= rect.right + slackPx && y >= rect.top - slackPx && y <= rect.bottom + slackPx;
}

function nearestPoint(rect: Rect, { x, y }: Point): Point {
  return { x: Math.min(Math.max(x, rect.left), rect.right), y: Math.min(Math.max(y, rect.top), rect.bottom) };
}
