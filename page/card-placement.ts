/** Keeps a card at its line while it is shown. */
import { autoUpdate, computePosition, hide, offset, shift, size } from '@floating-ui/dom';
import { chooseSide, type Room, type Side } from './card-side.ts';

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
    // First without limits; later it is never measured so again, which would lose the reader's place in it.
    wanted = { width: place.offsetWidth, height: Math.max(wanted.height, place.offsetHeight) };
    side = chooseSide(roomAround(rect, place), wanted, side);
    const at = await computePosition({ getBoundingClientRect: () => rect, contextElement: around }, place, {
      strategy: 'fixed',
      placement: `${side}-start`,
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
    place.style.left = `${Math.round(at.x)}px`;
    place.style.top = `${Math.round(at.y)}px`;
  }

  const stop = autoUpdate({ getBoundingClientRect: anchor, contextElement: around }, place, update);
  signal.addEventListener('abort', stop, { once: true });
}

/** What is free on each side of the line, without the gap and the edge. */
function roomAround(line: DOMRect, { ownerDocument }: Element): Room {
  const { clientWidth, clientHeight } = viewportOf(ownerDocument);
  const taken = GAP_PX + EDGE_PX;
  return {
    bottom: clientHeight - line.bottom - taken,
    top: line.top - taken,
    right: clientWidth - line.right - taken,
    left: line.left - taken,
  };
}

/** In quirks mode the root element is as long as the page. */
function viewportOf(document: Document): { clientWidth: number; clientHeight: number } {
  const { innerWidth, innerHeight } = document.defaultView ?? { innerWidth: 0, innerHeight: 0 };
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { clientWidth: Math.min(clientWidth, innerWidth), clientHeight: Math.min(clientHeight, innerHeight) };
}
