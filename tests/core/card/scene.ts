/** Where the traces of attention are played, and the ways in which the pointer comes. */
import { expect, test } from 'vitest';
import { type Act, play, type World } from './traces.ts';

/*
 * The scene:   "…in Azerbaijan yesterday…"  y 100–120, x 100–180     mention 1, its card below: x 100–460, y 128–548
 *              "…Heydar Aliyev…"            y 100–120, x 200–300     mention 2, its card below: x 200–560, y 128–548
 *              "…Nakhchivan…" in a link     y 60–80,   x 100–180     mention 3, its card above: x 100–460, y -360–52
 */
export const SCENE: World = {
  places: [
    { key: 1, left: 100, right: 180, top: 100, bottom: 120 },
    { key: 2, left: 200, right: 300, top: 100, bottom: 120 },
    { key: 3, left: 100, right: 180, top: 60, bottom: 80, acts: true },
  ],
  cards: {
    1: { left: 100, right: 460, top: 128, bottom: 548 },
    2: { left: 200, right: 560, top: 128, bottom: 548 },
    3: { left: 100, right: 460, top: -360, bottom: 52 },
  },
  answerMs: 20,
  choice: { open: 'hover', delayMs: 300 },
};
export const inMode = (open: World['choice']['open']): World => ({ ...SCENE, choice: { open, delayMs: 300 } });
export const afterMs = (delayMs: number): World => ({ ...SCENE, choice: { open: 'hover', delayMs } });

/** Comes slowly from the left and stops on mention 1 at time 100; its card is wanted at 380, when it stopped by 80. */
export const COME: Act[] = ['0 move 110 108', '40 move 122 109', '80 move 134 110', '100 move 138 110'];
export const OPENED = '380 open 1 hover';

/** A straight line at an even pace, a move every 16 ms. */
export function line(from: [number, number, number], to: [number, number, number]): Act[] {
  const [fromTime, fromX, fromY] = from;
  const [toTime, toX, toY] = to;
  const count = Math.floor((toTime - fromTime) / 16);
  return Array.from({ length: count }, (_, index): Act => {
    const part = (index + 1) / count;
    const [x, y] = [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part];
    return `${fromTime + Math.round((toTime - fromTime) * part)} move ${x} ${y}`;
  });
}

interface Row {
  because: string;
  acts: Act[];
  world?: World;
  seen: string[];
}

export function check(rows: Row[]) {
  test.each(rows)('$because', ({ acts, world = SCENE, seen }) => {
    expect(play(world, [...acts, '5000 rest'])).toEqual(seen);
  });
}
