/**
 * When a card opens and when it goes.
 *
 *               move                 rested                 a mention
 *     quiet ────────────▶ resting ───────────▶ looking ───────────────────▶ open ◀──────┐
 *       ▲                    │ scroll, press      │ nothing                  │          │ back on the line,
 *       ├────────────────────┴────────────────────┘                          │ off the  │ into the card, or
 *       │                                                                    │ line     │ the same mention
 *       │        press                 a plain click                         ▼          │ under the pointer
 *       ├──────▶ pressed ────────────────────────────▶ looking ──▶ open   leaving ──────┤
 *       │                                                                    │          │
 *       └────────────────────────────────────────────────────────────────  checking ────┘
 *         nothing under the pointer and its time is up; Escape, a press outside and `closed` lead here from everywhere
 *
 * Plain values in, plain values out: whoever calls it owns the clock, the timer and the document. A move costs a few
 * comparisons; what lies under the pointer is asked only when it rests. Every question and every opening has a number
 * of its own, so that an answer which comes late is known by its old number and falls away.
 */
import { onClick, onDown, onUp } from './attention-press.ts';
import type { Choice, Input, Leaving, Open, Over, Rest, State, Step } from './attention-state.ts';
import { cancel, dismiss, leave, letGo, look, open, openOf, quiet, resting, stay, wait } from './attention-steps.ts';
import { continueRest, isFast, isStill, newRest } from './rest.ts';
import { distanceTo, holds, isOnTheWay, type Point } from './safe-triangle.ts';
import { TIMINGS } from './timings.ts';

export const START: State = {
  mode: { name: 'quiet' },
  pointer: null,
  still: null,
  muted: null,
  leftAt: Number.NEGATIVE_INFINITY,
  token: 0,
};

/** One step: what state follows, and what is to be done. */
export function attend(state: State, input: Input, choice: Choice): Step {
  switch (input.type) {
    case 'move':
      return onMove(state, input, choice);
    case 'wake':
      return onWake(state, input.time, choice);
    case 'saw':
      return onSaw(state, input, choice);
    case 'down':
      return onDown(state, input);
    case 'up':
      return onUp(state, input);
    case 'click':
      return onClick(state, input, choice);
    case 'scroll':
      return onScroll(state, input);
    case 'card':
      return onCard(state, input);
    case 'away':
      return onAway(state, input);
    case 'hidden':
      return onHidden(state);
    case 'escape':
      return dismiss(state, true);
    case 'closed':
      return dismiss(state, false);
  }
}

/** Whether a card is wanted or shown. */
export function isOpen({ mode }: State): boolean {
  return openOf(mode) !== null;
}

function onMove(state: State, input: Extract<Input, { type: 'move' }>, choice: Choice): Step {
  const last = state.pointer;
  // Browsers send moves without a movement after the layout has changed.
  if (last && last.x === input.x && last.y === input.y) return stay(state);
  const fast = isFast(last, input);
  const moved: State = {
    ...state,
    pointer: { x: input.x, y: input.y, time: input.time },
    muted: state.muted && holds(state.muted.line, input, TIMINGS.linePx) ? state.muted : null,
    still: isStill(state.still, input) ? state.still : null,
  };
  const { mode } = moved;
  if (mode.name === 'pressed' && mode.held) {
    // Lifted where we could not see it, outside the window.
    return input.pressed ? stay(moved) : stay(quiet(moved));
  }
  if (mode.name === 'open') return moveWhileOpen(moved, mode, last ?? input, input, fast, choice);
  if (mode.name === 'leaving') return moveWhileLeaving(moved, mode, input, fast, choice);
  if (mode.name === 'checking') return moveWhileLeaving(moved, mode.leaving, input, fast, choice);
  if (moved.still) return stay(moved);
  if (choice.open !== 'hover') return stay(quiet(moved));
  return restHere(moved, mode.name === 'resting' ? mode.rest : null, input, fast, choice);
}

function moveWhileOpen(
  state: State,
  open: Open,
  from: Point,
  input: Extract<Input, { type: 'move' }>,
  fast: boolean,
  choice: Choice,
): Step {
  if (open.pinned) return stay(state);
  if (input.card && holds(input.card, input)) return stay({ ...state, mode: { ...open, inside: true } });
  if (holds(open.line, input, TIMINGS.linePx)) return stay({ ...state, mode: { ...open, inside: false } });
  if (!input.card) return cancel(state, choice.open === 'hover' ? newRest(input, fast, choice.delayMs) : null);
  const leaving = leave(open, from, input.card, input.time);
  return moveWhileLeaving({ ...state, mode: leaving }, leaving, input, fast, choice);
}

function moveWhileLeaving(
  state: State,
  leaving: Leaving,
  input: Extract<Input, { type: 'move' }>,
  fast: boolean,
  choice: Choice,
): Step {
  const { open, apex, nearest } = leaving;
  if (!input.card) return cancel(state, null);
  if (holds(input.card, input)) return stay({ ...state, mode: { ...open, inside: true } });
  if (holds(open.line, input, TIMINGS.linePx)) return stay({ ...state, mode: { ...open, inside: false } });
  const distance = distanceTo(input.card, input);
  // Coming nearer counts, trembling in the triangle does not: a card must not stay for ever.
  const arriving = distance < nearest && isOnTheWay(apex, input, input.card);
  const quickMs = Math.min(TIMINGS.quickMs, choice.delayMs);
  return wait(state, {
    ...leaving,
    nearest: arriving ? distance : nearest,
    until: arriving ? input.time + TIMINGS.hideMs : leaving.until,
    rest:
      arriving || state.still || choice.open !== 'hover'
        ? null
        : (continueRest(leaving.rest, input, fast) ?? newRest(input, fast, quickMs)),
  });
}

function restHere(state: State, rest: Rest | null, input: Point & { time: number }, fast: boolean, choice: Choice) {
  const going = continueRest(rest, input, fast);
  if (going) return stay({ ...state, mode: { name: 'resting', rest: going } });
  const soon = input.time - state.leftAt < TIMINGS.soonAfterMs;
  const delayMs = soon ? Math.min(TIMINGS.quickMs, choice.delayMs) : choice.delayMs;
  return resting(state, newRest(input, fast, delayMs));
}

function onWake(state: State, time: number, choice: Choice): Step {
  const { mode, pointer } = state;
  if (mode.name === 'resting') {
    if (!pointer || choice.open !== 'hover') return stay(quiet(state));
    if (time < mode.rest.due) return { state, effects: [{ do: 'wake', at: mode.rest.due }] };
    return look(state, pointer, (token) => ({ name: 'looking', token, manner: 'hover', closed: null }));
  }
  if (mode.name !== 'leaving') return stay(state);
  const last = time >= mode.until;
  if (!last && !(mode.rest && time >= mode.rest.due)) return wait(state, mode);
  if (!pointer) return last ? letGo(state, time, null) : wait(state, mode);
  return look(state, pointer, (token) => ({ name: 'checking', token, leaving: mode, last }));
}

function onSaw(state: State, { token, over, card, time }: Extract<Input, { type: 'saw' }>, choice: Choice): Step {
  const { mode } = state;
  if ((mode.name !== 'looking' && mode.name !== 'checking') || mode.token !== token) return stay(state);
  if (mode.name === 'checking') return onChecked(state, mode.leaving, mode.last, over, time, choice);
  // A card that others have opened, by keyboard or in another way, is not to be taken away by a pointer lying about.
  if (!over || (card && mode.manner === 'hover')) return stay(quiet(state));
  if (mode.manner === 'hover') {
    if (state.muted?.key === over.key) return stay(quiet({ ...state, muted: { key: over.key, line: over.line } }));
    return open(state, over, 'hover');
  }
  if (over.acts || over.key === mode.closed) return stay(quiet(state));
  return open(state, over, mode.manner);
}

function onChecked(
  state: State,
  leaving: Leaving,
  last: boolean,
  over: Over | null,
  time: number,
  choice: Choice,
): Step {
  if (over?.key === leaving.open.key) {
    return stay({ ...state, mode: { ...leaving.open, line: over.line, inside: false } });
  }
  const rested = leaving.rest !== null && time >= leaving.rest.due;
  if (over && rested && choice.open === 'hover') return open(state, over, 'hover');
  return last ? letGo(state, time, over ? leaving.rest : null) : wait(state, { ...leaving, rest: null });
}

function onScroll(state: State, { time, card }: Extract<Input, { type: 'scroll' }>): Step {
  const { mode, pointer } = state;
  const still = pointer && { x: pointer.x, y: pointer.y, since: time, withinPx: TIMINGS.afterScrollPx };
  const scrolled = { ...state, still };
  if (mode.name === 'resting' || mode.name === 'looking') return stay(quiet(scrolled));
  if (mode.name === 'leaving') return stay({ ...scrolled, mode: { ...mode, rest: null } });
  if (mode.name !== 'open' || mode.pinned || mode.inside) return stay(scrolled);
  if (!card) return cancel(scrolled, null);
  return wait(scrolled, leave(mode, pointer ?? { x: mode.line.left, y: mode.line.top }, card, time));
}

function onCard(state: State, { inside, time }: Extract<Input, { type: 'card' }>): Step {
  const ours = openOf(state.mode);
  if (!ours || ours.pinned || ours.inside === inside) return stay(state);
  if (inside) return stay({ ...state, mode: { ...ours, inside } });
  const { pointer } = state;
  const left = { ...ours, inside };
  if (pointer && holds(ours.line, pointer, TIMINGS.linePx)) return stay({ ...state, mode: left });
  const apex = pointer ?? { x: ours.line.left, y: ours.line.top };
  return wait(state, { name: 'leaving', open: left, apex, nearest: 0, until: time + TIMINGS.hideMs, rest: null });
}

function onAway(state: State, { time, card }: Extract<Input, { type: 'away' }>): Step {
  const { mode, pointer } = state;
  const gone = { ...state, pointer: null, still: null };
  if (mode.name === 'leaving') return wait(gone, { ...mode, rest: null });
  if (mode.name !== 'open') return stay(quiet(gone));
  if (mode.pinned) return stay(gone);
  if (!card) return cancel(gone, null);
  return wait(gone, leave(mode, pointer ?? { x: mode.line.left, y: mode.line.top }, card, time));
}

function onHidden(state: State): Step {
  const ours = openOf(state.mode);
  if (!ours) return stay(quiet(state));
  return ours.pinned || ours.inside ? stay(state) : cancel(state, null);
}
