/** Finding the mention under a point: one question to the browser for the caret there, and our own way back from text. */
import { holds } from '../core/card/safe-triangle.ts';
import type { Hit, MentionStore, PlacedMention } from './contract.ts';
import { linesOf } from './ranges.ts';

/** A hit is asked for at a pixel; lines begin and end between pixels. */
const SLACK_PX = 1;

/**
 * Makes the function that says which mention lies under a point of the window, and on which of its lines.
 *
 * Null where the text is covered by something else. All its questions read one and the same layout: it writes nothing,
 * so the browser lays the page out once at most. Ask when the pointer rests, not on every move.
 */
export function createHit(store: MentionStore): (x: number, y: number) => Hit | null {
  return (x, y) => {
    const roots = store.shadowRoots();
    const caret = caretAt(x, y, roots);
    if (!caret || !isOnTop(caret.node, x, y)) return null;
    // A caret stands between two letters: behind the letter on its right half, before it on its left. Where two
    // mentions touch, the store knows one of them.
    for (const offset of [caret.offset, caret.offset - 1, caret.offset + 1]) {
      const placed = offset < 0 ? null : store.at(caret.node, offset);
      const line = placed && lineAt(placed, x, y);
      if (line) return { placed, line };
    }
    return null;
  };
}

interface Caret {
  node: Node;
  offset: number;
}

/**
 * `caretPositionFromPoint` came to Chromium with 128 and to Safari with 26.2; before, both have `caretRangeFromPoint`,
 * which does not see into shadow roots.
 */
function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Whether what is painted at the point is the text itself, or an element around it. */
function isOnTop(node: Node, x: number, y: number): boolean {
  const root = node.getRootNode() as Document | ShadowRoot;
  // Asked of the root in which the text is: a document would answer with the host of the shadow root.
  const top = root.elementFromPoint?.(x, y);
  return !!top && contains(top, node) && isHostOnTop(root, x, y);
}

/** A shadow root answers for its own elements even where something outside covers them. */
function isHostOnTop(root: Document | ShadowRoot, x: number, y: number): boolean {
  if (!('host' in root)) return true;
  const outer = root.host.getRootNode() as Document | ShadowRoot;
  const top = outer.elementFromPoint?.(x, y);
  return !!top && contains(top, root.host) && isHostOnTop(outer, x, y);
}

/** A caret is found beside text too: the point must lie on one of the mention's own lines. */
function lineAt({ pieces }: PlacedMention, x: number, y: number): DOMRect | null {
  return linesOf(pieces).find((line) => holds(line, { x, y }, SLACK_PX)) ?? null;
}

/** Past a form's fields: one that is called `contains` hides the method of that name. */
function contains(element: Element, node: Node): boolean {
  return Node.prototype.contains.call(element, node);
}
