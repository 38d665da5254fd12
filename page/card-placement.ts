/** Keeps a card at its line while it is shown. */
import { autoUpdate, computePosition, hide, offset, type Placement, shift, size } from '@floating-ui/dom';
import { chooseSide, type Room, type Side } from './card-side.ts';
import { readWriting, type Writing } from './writing.ts';

const GAP_PX = 8;
const EDGE_PX = 12;

export interface PlacementEvents {
  /** The line has scrolled out of sight. */
  hidden(): void;
  /** Before every placement: whether there is still something to place. */
  alive(): boolean;
}

/**
 * Places `place` at the rectangle that `anchor` gives, now and whenever something moves, until the signal aborts.
 *
 * `around` is an element around the line, whose scrolling and moving are followed. A line that was out of sight from the
 * beginning, because the page is still scrolling to it, hides nothing.
 */
export function keepPlaced(
  place: HTMLElement,
  anchor: () => DOMRect,
  around: Element,
  events: PlacementEvents,
  signal: AbortSignal,
): void {
  let side: Side | null = null;
  let seen = false;
  let wanted = { width: 0, height: 0 };

  async function update(): Promise<void> {
    if (signal.aborted || !events.alive()) return;
    const rect = anchor();
    const writing = readWriting(around);
    // First without limits; later it is never measured so again, which would lose the reader's place in it.
    wanted = { width: place.offsetWidth, height: Math.max(wanted.height, place.offsetHeight) };
    side = chooseSide(roomAround(rect, place), wanted, side, writing.next);
    const at = await computePosition({ getBoundingClientRect: () => rect, contextElement: around }, place, {
      strategy: 'fixed',
      placement: placementOf(side, writing, place),
      middleware: [
        offset(GAP_PX),
        shift({ padding: EDGE_PX }),
        size({
          padding: EDGE_PX,
          apply: ({ availableHeight }) => place.style.setProperty('--room', `${Math.max(0, availableHeight)}px`),
        }),
        hide(),
      ],
    });
    if (signal.aborted) return;
    const gone = at.middlewareData.hide?.referenceHidden === true;
    if (gone && seen) return events.hidden();
    seen ||= !gone;
    // Whole pixels keep letters sharp. Towards the line, so that the gap grows no wider.
    place.style.left = `${(side === 'right' ? Math.floor : side === 'left' ? Math.ceil : Math.round)(at.x)}px`;
    place.style.top = `${(side === 'bottom' ? Math.floor : side === 'top' ? Math.ceil : Math.round)(at.y)}px`;
  }

  const stop = autoUpdate({ getBoundingClientRect: anchor, contextElement: around }, place, update);
  signal.addEventListener('abort', stop, { once: true });
}

/** Flush with where the mention begins, from the side its page is read from. `start` turns with the card's own direction. */
function placementOf(side: Side, { dir, next }: Writing, place: HTMLElement): Placement {
  const isAcross = side === 'bottom' || side === 'top';
  if (isAcross) return `${side}-${next === 'bottom' && dir !== place.dir ? 'end' : 'start'}`;
  return `${side}-${next !== 'bottom' && dir === 'rtl' ? 'end' : 'start'}`;
}

/** What is free on each side of the line, without the gap and the edge. */
function roomAround(line: DOMRect, { ownerDocument }: Element): Room {
  const { width, height } = viewportOf(ownerDocument);
  const taken = GAP_PX + EDGE_PX;
  return {
    bottom: height - line.bottom - taken,
    top: line.top - taken,
    right: width - line.right - taken,
    left: line.left - taken,
  };
}

/**
 * Without its scroll bars, and as large as it is when the reader pinches to zoom. The root element does not say:
 * in quirks mode it is as long as the page, and a `zoom` of its own changes what it measures.
 */
function viewportOf({ defaultView }: Document): { width: number; height: number } {
  const { visualViewport, innerWidth: width = 0, innerHeight: height = 0 } = defaultView ?? {};
  if (!visualViewport) return { width, height };
  return { width: visualViewport.width * visualViewport.scale, height: visualViewport.height * visualViewport.scale };
}
