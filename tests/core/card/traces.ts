/** Plays a recorded pointer trace against attention, in a small world of its own, and writes down what it did. */
import { attend, START } from '../../../core/card/attention.ts';
import type { Choice, Effect, Input, Over, State } from '../../../core/card/attention-state.ts';
import { holds, type Point, type Rect } from '../../../core/card/safe-triangle.ts';

export interface Place extends Rect {
  key: number;
  acts?: boolean;
}

export interface World {
  places: Place[];
  /** Where the card of each mention is shown. */
  cards: Record<number, Rect>;
  /** How long the worker takes to answer. */
  answerMs: number;
  choice: Choice;
}

type Pointing = 'move' | 'down' | 'up' | 'drag' | 'tap' | 'click' | 'ctrl-click';
type Other = 'escape' | 'away' | 'hidden' | 'close-button' | 'rest' | 'keyboard-card';

/** The time in milliseconds, what happens, and where. `scroll`: the text moves down by so many pixels. */
export type Act = `${number} ${Pointing} ${number} ${number}` | `${number} scroll ${number}` | `${number} ${Other}`;

/** What a reader would see: `300 open 1 hover`, `640 close`; and `look` for every question, when asked to show them. */
export function play(world: World, acts: Act[], show: 'cards' | 'looks' = 'cards'): string[] {
  let state: State = START;
  let wakeAt = Number.POSITIVE_INFINITY;
  let scrolled = 0;
  let card: { rect: Rect; from: number } | null = null;
  const seen: string[] = [];

  const shown = (time: number) => (card && time >= card.from ? card.rect : null);
  function overAt({ x, y }: Point): Over | null {
    const place = world.places.find((each) => holds(each, { x, y: y - scrolled }));
    if (!place) return null;
    const line = { ...place, top: place.top + scrolled, bottom: place.bottom + scrolled };
    return { key: place.key, line, acts: place.acts ?? false };
  }
  function send(input: Input) {
    const step = attend(state, input, world.choice);
    state = step.state;
    for (const effect of step.effects) perform(effect, input.time);
  }
  function perform(effect: Effect, time: number) {
    if (effect.do === 'wake') wakeAt = effect.at;
    if (effect.do === 'look') {
      if (show === 'looks') seen.push(`${time} look`);
      send({ type: 'saw', time, token: effect.token, over: overAt(effect), card: shown(time) });
    }
    if (effect.do === 'open') {
      const rect = world.cards[effect.key];
      card = rect ? { rect, from: time + world.answerMs } : null;
      seen.push(`${time} open ${effect.key} ${effect.manner}`);
    }
    if (effect.do === 'close') {
      seen.push(`${time} ${shown(time) ? 'close' : 'cancel'}`);
      card = null;
    }
  }
  function sleepUntil(time: number) {
    while (wakeAt <= time) {
      const now = wakeAt;
      wakeAt = Number.POSITIVE_INFINITY;
      send({ type: 'wake', time: now });
    }
  }
  for (const act of acts) {
    const [when, what, ...where] = act.split(' ');
    const [time, x = 0, y = 0] = [when, ...where].map(Number) as [number, number?, number?];
    sleepUntil(time);
    const at = { time, x, y };
    const finger = what === 'tap';
    const plain = what !== 'ctrl-click';
    if (what === 'move' || what === 'drag') {
      send({ type: 'move', ...at, pressed: what === 'drag', card: shown(time) });
    } else if (what === 'down') send({ type: 'down', ...at, finger: false, card: shown(time) });
    else if (what === 'up') {
      send({ type: 'up', ...at });
      send({ type: 'click', ...at, plain });
    } else if (what === 'tap' || what === 'click' || what === 'ctrl-click') {
      send({ type: 'down', ...at, finger, card: shown(time) });
      send({ type: 'up', ...at });
      send({ type: 'click', ...at, plain });
    } else if (what === 'scroll') {
      scrolled += x;
      send({ type: 'scroll', time, card: shown(time) });
    } else if (what === 'close-button') {
      seen.push(`${time} closed in the card`);
      card = null;
      send({ type: 'closed', time });
    } else if (what === 'keyboard-card') card = { rect: { left: 0, top: 0, right: 1, bottom: 1 }, from: time };
    else if (what === 'escape' || what === 'hidden') send({ type: what, time });
    else if (what === 'away') send({ type: 'away', time, card: shown(time) });
  }
  return seen;
}
