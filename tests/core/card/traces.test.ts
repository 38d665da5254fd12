import { describe, expect, test } from 'vitest';
import { holds, type Rect } from '../../../core/card/safe-triangle.ts';
import { between, createHand, type Hand, type Moment, pointIn, reach, rest, speedsOf, stroke } from './human.ts';
import { SCENE } from './scene.ts';
import { type Act, play } from './traces.ts';

/** Thousands of made-up hands: each is a seed, so that one that goes wrong can be looked at again. */
const HANDS = Array.from({ length: 2_000 }, (_, seed) => seed);
const AZERBAIJAN = SCENE.places[0] as Rect;
const CARD = SCENE.cards[1] as Rect;

const moves = (moments: readonly Moment[]): Act[] => moments.map(({ time, x, y }): Act => `${time} move ${x} ${y}`);
const played = (acts: Act[]) => play(SCENE, [...acts, `${5_000} rest`]);
const opened = (seen: readonly string[]) => seen.some((line) => line.includes('open'));

/** Somewhere else in the window, from where a hand comes. */
function afar({ chance }: Hand): Moment {
  const angle = between(chance, 0, 2 * Math.PI);
  const far = between(chance, 150, 700);
  return { time: 0, x: 140 + far * Math.cos(angle), y: 110 + far * Math.sin(angle) };
}

/** Comes to the first mention and rests there. */
function come(hand: Hand, restMs: number): { way: Moment[]; stopped: Moment; all: Moment[] } {
  const way = reach(hand, afar(hand), pointIn(hand.chance, AZERBAIJAN, 4), 20);
  const stopped = way.at(-1) as Moment;
  return { way, stopped, all: [...way, ...rest(hand, stopped, restMs)] };
}

/** The seeds for which it is not so. */
function failing(isRight: (hand: Hand) => boolean): number[] {
  return HANDS.filter((seed) => !isRight(createHand(seed)));
}

describe('a hand', () => {
  test('moves the same way for the same seed, and another for another', () => {
    const trace = (seed: number) => come(createHand(seed), 300).all;
    expect(trace(7)).toEqual(trace(7));
    expect(trace(7)).not.toEqual(trace(8));
  });

  test('is fastest on its way, and slow where it begins and ends', () => {
    const speeds = speedsOf(stroke(createHand(3), { time: 0, x: 0, y: 0 }, { x: 600, y: 0 }, 480));
    const third = Math.floor(speeds.length / 3);
    const mean = (some: number[]) => some.reduce((sum, speed) => sum + speed, 0) / some.length;
    expect(mean(speeds.slice(third, 2 * third))).toBeGreaterThan(2 * mean(speeds.slice(0, third)));
    expect(mean(speeds.slice(third, 2 * third))).toBeGreaterThan(2 * mean(speeds.slice(-third)));
  });
});

describe('what hands do', () => {
  test('300 ms of rest on a mention open its card, for at least 99 of 100', () => {
    const late = failing((hand) => {
      const { stopped, all } = come(hand, 400);
      const [first = ''] = played(moves(all));
      const [when, what, which] = first.split(' ');
      return what === 'open' && which === '1' && Number(when) <= stopped.time + 300 + hand.everyMs;
    });
    expect(late.length / HANDS.length).toBeLessThanOrEqual(0.01);
  });

  test('crossing a mention at 0.5 px/ms or faster opens nothing, not once', () => {
    const crossings = HANDS.flatMap((seed) => {
      const hand = createHand(seed);
      const from = afar(hand);
      const over = pointIn(hand.chance, AZERBAIJAN);
      const on = between(hand.chance, 0.8, 1.2);
      const to = { x: over.x + (over.x - from.x) * on, y: over.y + (over.y - from.y) * on };
      const way = stroke(hand, from, to, between(hand.chance, 200, 700));
      return isQuickOver(way) ? [{ seed, acts: moves([...way, ...rest(hand, way.at(-1) as Moment, 900)]) }] : [];
    });
    expect(crossings.length).toBeGreaterThan(HANDS.length / 4);
    expect(crossings.filter(({ acts }) => opened(played(acts))).map(({ seed }) => seed)).toEqual([]);
  });

  test('text that scrolls under a resting hand opens nothing, not once', () => {
    const disturbed = failing((hand) => {
      const at = { time: 0, ...pointIn(hand.chance, { left: 105, right: 175, top: 250, bottom: 700 }) };
      const still = rest(hand, at, 900);
      const notches = wheel(hand, 900, at.y - 110);
      const after = rest(hand, { ...at, time: (notches.at(-1)?.time ?? 900) + 1 }, 1_500);
      const trembling = rest(hand, { ...at, time: 900 }, (notches.at(-1)?.time ?? 900) - 900);
      const acts = [
        ...moves([...still, ...trembling, ...after]),
        ...notches.map(({ time, by }): Act => `${time} scroll ${by}`),
      ].sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
      return !opened(played(acts));
    });
    expect(disturbed).toEqual([]);
  });

  test('the diagonal way into the card keeps it, for at least 99 of 100', () => {
    const lost = failing((hand) => {
      const { all } = come(hand, 700);
      const leaving = all.at(-1) as Moment;
      const way = reach(hand, leaving, pointIn(hand.chance, CARD, 12), between(hand.chance, 24, 120));
      const seen = played([...moves([...all, ...way]), ...moves(rest(hand, way.at(-1) as Moment, 900))]);
      return opened(seen) && !seen.some((line) => line.includes('close'));
    });
    expect(lost.length / HANDS.length).toBeLessThanOrEqual(0.01);
  });

  test('a hand that leaves for somewhere else is rid of the card within half a second of stopping, always', () => {
    const kept = failing((hand) => {
      const { all } = come(hand, 700);
      const away = { x: between(hand.chance, 500, 900), y: between(hand.chance, 20, 90) };
      const way = reach(hand, all.at(-1) as Moment, away, 60);
      const stopped = way.at(-1) as Moment;
      const seen = played(moves([...all, ...way, ...rest(hand, stopped, 900)]));
      const closed = seen.find((line) => line.includes('close'));
      return !opened(seen) || (closed !== undefined && Number.parseFloat(closed) <= stopped.time + 500);
    });
    expect(kept).toEqual([]);
  });
});

/** Over mentions it is never slower than the gate, nor where it comes to them. */
function isQuickOver(way: readonly Moment[]): boolean {
  const speeds = [Number.POSITIVE_INFINITY, ...speedsOf(way)];
  const over = way.map((moment) => SCENE.places.some((place) => holds(place, moment, 4)));
  const end = way.at(-1) as Moment;
  return over.some(Boolean) && over.every((is, index) => !is || (speeds[index] ?? 0) >= 0.5) && !nearAny(end);
}

function nearAny(point: Moment): boolean {
  return SCENE.places.some((place) => holds(place, point, 12));
}

/** Notches of a wheel that bring the text from `far` below to under the hand, each gliding for some frames. */
function wheel(hand: Hand, start: number, far: number): { time: number; by: number }[] {
  const notches = Math.max(1, Math.round(far / 100));
  return Array.from({ length: notches }, (_, notch) =>
    Array.from({ length: 8 }, (_, frame) => ({
      time: start + notch * between(hand.chance, 150, 160) + frame * 16,
      by: far / notches / 8,
    })),
  ).flat();
}
