/** Whether the pointer rests. */
import type { Rest, State } from './attention-state.ts';
import type { Point } from './safe-triangle.ts';
import { TIMINGS } from './timings.ts';

type Moment = Point & { time: number };

/** Where it came from is unknown: then it may well be on its way through. */
export function isFast(last: Moment | null, now: Moment): boolean {
  if (!last) return true;
  // Some browsers round the time so much that two moves have the same.
  const tookMs = Math.max(now.time - last.time, 1);
  return distance(last, now) / tookMs >= TIMINGS.gatePxPerMs;
}

/** Whether a move is too small or too soon after scrolling or a press to be one that the reader means. */
export function isStill(still: State['still'], now: Moment): boolean {
  if (!still) return false;
  return now.time - still.since < TIMINGS.settleMs || distance(still, now) <= still.withinPx;
}

export function newRest({ x, y, time }: Moment, fast: boolean, delayMs: number): Rest {
  return { x, y, since: time, due: time + (fast ? Math.max(delayMs, TIMINGS.afterFastMs) : delayMs) };
}

/**
 * The same rest, when the move is no more than a hand's trembling.
 *
 * A hand slows down before it stops, so its rest may begin at the border of where it will tremble, and would begin anew
 * with every tremor. Then it goes on from a place on the way, which is nearer.
 */
export function continueRest(rest: Rest | null, now: Moment, fast: boolean): Rest | null {
  if (!rest || fast) return null;
  const away = distance(rest, now);
  if (away <= TIMINGS.restPx) return rest.later || away <= TIMINGS.restPx / 2 ? rest : { ...rest, later: now };
  const { later, since, due } = rest;
  if (!later || distance(later, now) > TIMINGS.restPx) return null;
  return { x: later.x, y: later.y, since: later.time, due: later.time + due - since };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
