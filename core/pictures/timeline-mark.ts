import type { Point, Shape } from './drawing.ts';

/** The mark of an event: a full circle, or an empty square on its corner where the event is disputed. */
export function markShapes([x, y]: Point, isDisputed: boolean): Shape[] {
  if (!isDisputed) return [{ kind: 'circle', x, y, radius: 5.5, look: 'mark' }];
  const points: Point[] = [
    [x, y - 6],
    [x + 6, y],
    [x, y + 6],
    [x - 6, y],
  ];
  return [{ kind: 'area', points, look: 'mark-disputed' }];
}
