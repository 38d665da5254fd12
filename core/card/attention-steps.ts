/** The steps of which attention's answers are made. */
import type { Effect, Key, Leaving, Mode, Open, Rest, State, Step } from './attention-state.ts';
import { distanceTo, type Point, type Rect } from './safe-triangle.ts';
import { TIMINGS } from './timings.ts';

/** The card that is wanted or shown in this mode. */
export function openOf(mode: Mode): Open | null {
  switch (mode.name) {
    case 'open':
      return mode;
    case 'leaving':
      return mode.open;
    case 'checking':
      return mode.leaving.open;
    default:
      return null;
  }
}

export function stay(state: State): Step {
  return { state, effects: [] };
}

export function quiet(state: State): State {
  return { ...state, mode: { name: 'quiet' } };
}

export function resting(state: State, rest: Rest): Step {
  return { state: { ...state, mode: { name: 'resting', rest } }, effects: [{ do: 'wake', at: rest.due }] };
}

export function look(state: State, { x, y }: Point, mode: (token: number) => Mode): Step {
  const token = state.token + 1;
  const effects: Effect[] = [{ do: 'look', token, x, y }];
  return { state: { ...state, token, mode: mode(token) }, effects };
}

export function open(state: State, { key, line }: { key: Key; line: Rect }, manner: Open['manner']): Step {
  const token = state.token + 1;
  const mode: Open = { name: 'open', token, key, line, manner, inside: false, pinned: manner !== 'hover' };
  return { state: { ...state, mode, token, muted: null }, effects: [{ do: 'open', token, key, manner }] };
}

/** The pointer has left for now; the card waits for it. */
export function leave(open: Open, apex: Point, card: Rect, time: number): Leaving {
  const until = time + TIMINGS.hideMs;
  return {
    name: 'leaving',
    open: { ...open, inside: false },
    apex,
    nearest: distanceTo(card, apex),
    until,
    rest: null,
  };
}

export function wait(state: State, mode: Leaving): Step {
  return {
    state: { ...state, mode },
    effects: [{ do: 'wake', at: Math.min(mode.until, mode.rest?.due ?? mode.until) }],
  };
}

/** Closes what the pointer has left. */
export function letGo(state: State, time: number, rest: Rest | null): Step {
  const closed = { ...state, leftAt: time };
  const next = rest ? resting(closed, rest) : stay(quiet(closed));
  return { state: next.state, effects: [{ do: 'close' }, ...next.effects] };
}

/** Withdraws a card that nobody has seen yet, or that nobody sees. */
export function cancel(state: State, rest: Rest | null): Step {
  const next = rest ? resting(state, rest) : stay(quiet(state));
  return { state: next.state, effects: [{ do: 'close' }, ...next.effects] };
}

/** The reader does not want this card: it stays closed until the pointer has left its mention. */
export function dismiss(state: State, close: boolean): Step {
  const ours = openOf(state.mode);
  if (!ours) return stay(state.mode.name === 'pressed' ? state : quiet(state));
  return {
    state: quiet({ ...state, muted: { key: ours.key, line: ours.line } }),
    effects: close ? [{ do: 'close' }] : [],
  };
}
