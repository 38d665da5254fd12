/** What a press of a button or a finger means to attention. */
import type { Choice, Input, Mode, State, Step } from './attention-state.ts';
import { look, openOf, quiet, stay } from './attention-steps.ts';
import { holds } from './safe-triangle.ts';
import { TIMINGS } from './timings.ts';

/** Outside the card it closes a card and cancels one that was to come; inside it makes the card stay. */
export function onDown(state: State, input: Extract<Input, { type: 'down' }>): Step {
  const ours = openOf(state.mode);
  if (input.card && holds(input.card, input)) {
    return ours ? stay({ ...state, mode: { ...ours, inside: true, pinned: true } }) : stay(state);
  }
  const { x, y, finger } = input;
  const closed = ours && input.card ? ours.key : null;
  const pressed: Mode = { name: 'pressed', x, y, finger, held: true, dragged: false, closed };
  return {
    state: { ...state, mode: pressed, muted: ours && !finger ? { key: ours.key, line: ours.line } : state.muted },
    effects: ours ? [{ do: 'close' }] : [],
  };
}

export function onUp(state: State, { x, y }: Extract<Input, { type: 'up' }>): Step {
  const { mode } = state;
  if (mode.name !== 'pressed') return stay(state);
  const dragged = Math.hypot(x - mode.x, y - mode.y) > TIMINGS.dragPx;
  const still = { x, y, since: Number.NEGATIVE_INFINITY, withinPx: TIMINGS.afterPressPx };
  return stay({ ...state, still: mode.finger ? null : still, mode: { ...mode, held: false, dragged } });
}

/** Opens a card in click mode, and under a finger in every mode; not after a drag. */
export function onClick(state: State, input: Extract<Input, { type: 'click' }>, choice: Choice): Step {
  const { mode } = state;
  if (mode.name !== 'pressed') return stay(state);
  const { closed, finger } = mode;
  const wanted = finger || choice.open === 'click';
  if (mode.held || mode.dragged || !input.plain || !wanted) return stay(quiet(state));
  const manner = finger ? 'touch' : 'click';
  return look(state, input, (token) => ({ name: 'looking', token, manner, closed }));
}
