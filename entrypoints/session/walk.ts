/** Goes from mention to mention by key, and to one that was chosen in the popup or in the side panel. */
import type { Tell } from '../../core/messages.ts';
import { stepTo } from '../../core/step.ts';
import type { PlacedMention } from '../../page/contract.ts';
import { createFlash } from '../../page/flash.ts';
import { bringIntoView, isInFocus } from '../../page/focus.ts';
import { linesOf } from '../../page/ranges.ts';
import { createStay } from '../../page/stay.ts';
import type { GrowingStore } from '../../page/store.ts';

export type Walk = (tell: Exclude<Tell, { tell: 'look' }>) => void;

export function createWalk(store: GrowingStore, open: (placed: PlacedMention) => void, signal: AbortSignal): Walk {
  const stay = createStay();
  const flash = createFlash(signal);
  let visitedId = 0;

  function visit(placed: PlacedMention | null | undefined): void {
    if (!placed) return;
    visitedId = placed.id;
    bringIntoView(placed);
    open(placed);
  }

  function step(direction: 1 | -1): void {
    const marked = [...store.marked()];
    const current = marked.findIndex(({ id }) => id === visitedId);
    const nearest = marked.findIndex(({ pieces }) => (linesOf(pieces)[0]?.top ?? -1) >= 0);
    const index = stepTo(marked.length, current, direction, nearest);
    if (index !== null) visit(marked[index]);
  }

  /** The reader stays in the side panel: no card, no focus. */
  function go(placed: PlacedMention | null): void {
    const node = placed?.pieces[0]?.node;
    if (!placed || !node) return;
    visitedId = placed.id;
    stay.note(node);
    bringIntoView(placed);
    flash(placed);
  }

  return (tell) => {
    if (tell.tell === 'show') visit(store.find(tell.mention));
    else if (tell.tell === 'go') go(store.find(tell.mention));
    else if (tell.tell === 'keep') stay.keep();
    else if (tell.tell === 'back') stay.back();
    else if (isInFocus(window)) step(tell.tell === 'next' ? 1 : -1);
  };
}
