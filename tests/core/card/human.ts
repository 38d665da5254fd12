/**
 * A hand with a mouse, made up by what is known of hands, so that thousands of traces can be played and every one of
 * them again: the same seed gives the same trace.
 *
 * - A reach has the speed of a bell, the smoothest there is (minimum jerk: Flash and Hogan 1985), and takes as long as
 *   Fitts's law says for its length and the width of its aim (Card, English and Burr 1978: about 100 ms per bit).
 * - It bends to one side by up to a twelfth of its length. Every other one stops a little short of its aim or beyond,
 *   and a second, small reach puts that right (Meyer et al. 1988).
 * - A resting hand trembles at 8 to 12 Hz, by up to 1.5 px, and the sensor adds up to half a pixel.
 * - The mouse tells whole pixels every 8 or 16 ms.
 */
import type { Point, Rect } from '../../../core/card/safe-triangle.ts';

export interface Moment extends Point {
  time: number;
}

/** From 0 to 1, the same series for the same seed (mulberry32). */
export type Chance = () => number;

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function between(chance: Chance, low: number, high: number): number {
  return low + chance() * (high - low);
}

export function pointIn(chance: Chance, { left, top, right, bottom }: Rect, marginPx = 0): Point {
  return {
    x: between(chance, left + marginPx, right - marginPx),
    y: between(chance, top + marginPx, bottom - marginPx),
  };
}

/** A hand of its own: how fast it samples, how much it trembles. */
export interface Hand {
  chance: Chance;
  everyMs: number;
  tremorPx: number;
  tremorHz: number;
  phase: number;
}

export function createHand(seed: number): Hand {
  const chance = createChance(seed);
  return {
    chance,
    everyMs: chance() < 0.5 ? 8 : 16,
    tremorPx: between(chance, 0.3, 1.5),
    tremorHz: between(chance, 8, 12),
    phase: between(chance, 0, 2 * Math.PI),
  };
}

/** From one point to another, to hit something as wide as `widthPx`. Ends at rest, at `to` or very near it. */
export function reach(hand: Hand, from: Moment, to: Point, widthPx: number): Moment[] {
  const { chance } = hand;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const isCorrected = chance() < 0.5 && length > 60;
  const part = isCorrected ? between(chance, 0.93, 1.05) : 1;
  const first = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  const moments = stroke(hand, from, first, durationOf(hand, length, widthPx));
  if (!isCorrected) return moments;
  const last = moments.at(-1) ?? from;
  const pause = { ...last, time: last.time + between(chance, 0, 60) };
  const rest = Math.hypot(to.x - last.x, to.y - last.y);
  return [...moments, ...stroke(hand, pause, to, durationOf(hand, rest, widthPx))];
}

/** Stays where it is, trembling. */
export function rest(hand: Hand, at: Moment, durationMs: number): Moment[] {
  return sample(hand, at.time, durationMs, () => at);
}

function durationOf({ chance }: Hand, lengthPx: number, widthPx: number): number {
  const bits = Math.log2(lengthPx / widthPx + 1);
  return (100 + 100 * bits) * between(chance, 0.75, 1.5);
}

/** One smooth movement that begins and ends at rest. */
export function stroke(hand: Hand, from: Moment, to: Point, durationMs: number): Moment[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bend = between(hand.chance, -1 / 12, 1 / 12);
  return sample(hand, from.time, durationMs, (part) => {
    const way = part ** 3 * (10 - 15 * part + 6 * part ** 2);
    const aside = bend * Math.sin(Math.PI * way);
    return { x: from.x + dx * way - dy * aside, y: from.y + dy * way + dx * aside };
  });
}

function sample(hand: Hand, start: number, durationMs: number, at: (part: number) => Point): Moment[] {
  const count = Math.max(1, Math.round(durationMs / hand.everyMs));
  return Array.from({ length: count }, (_, index) => {
    const time = start + (index + 1) * hand.everyMs;
    const { x, y } = tremble(hand, at((index + 1) / count), time);
    return { time: Math.round(time), x: Math.round(x), y: Math.round(y) };
  });
}

function tremble({ chance, tremorPx, tremorHz, phase }: Hand, { x, y }: Point, time: number): Point {
  const angle = (2 * Math.PI * tremorHz * time) / 1000 + phase;
  return {
    x: x + tremorPx * Math.sin(angle) + between(chance, -0.5, 0.5),
    y: y + tremorPx * Math.cos(angle * 0.9) + between(chance, -0.5, 0.5),
  };
}

/** In pixels per millisecond, between each moment and the one before it. */
export function speedsOf(moments: readonly Moment[]): number[] {
  return moments.slice(1).map(({ x, y, time }, index) => {
    const before = moments[index] as Moment;
    return Math.hypot(x - before.x, y - before.y) / (time - before.time);
  });
}
