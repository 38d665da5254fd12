/** How a shown card behaves towards the reader's hand and towards the page. */
import { holds } from '../core/card/safe-triangle.ts';
import { findFocus, isAtEdge, moveFocus } from './card-focus.ts';
import type { Manner } from './contract.ts';
import { keepFromPage } from './keep-from-page.ts';

export interface ShownCard {
  host: HTMLElement;
  root: ShadowRoot;
  /** What is seen of the card. */
  place: HTMLElement;
  manner: Manner;
}

/** Presses and keys in the card are no business of the page's menus, shortcuts and "click outside" watchers. */
const OURS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'wheel',
  'focusin',
  'focusout',
];

/** Only what the reader really does acts in the card, and it stays in the card. */
export function keepToItself({ root }: ShownCard, signal: AbortSignal): void {
  for (const type of OURS) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
    root.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}

/** Escape wherever the focus is, and a press outside, dismiss the card. `pressed`: focus goes where the press goes. */
export function watchDismissal(
  { host, place }: ShownCard,
  dismiss: (how: 'key' | 'press') => void,
  signal: AbortSignal,
) {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || event.key !== 'Escape') return;
      keepFromPage(event, AbortSignal.timeout(5_000));
      dismiss('key');
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.composedPath().includes(host) || isIn(place, event)) return;
      dismiss('press');
    },
    { capture: true, passive: true, signal },
  );
}

/** Tab goes through the card, and out of it back to where the reader was. */
export function watchTab(
  { root, host }: ShownCard,
  dismiss: (how: 'key' | 'press') => void,
  signal: AbortSignal,
): void {
  root.addEventListener(
    'keydown',
    (raw) => {
      const event = raw as KeyboardEvent;
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!isAtEdge(root, event.shiftKey)) return;
      keepFromPage(event, AbortSignal.timeout(5_000));
      dismiss('key');
    },
    { signal },
  );
  // The page took the focus, or the browser found a stop that we do not know of.
  root.addEventListener(
    'focusout',
    (event) => {
      const to = (event as FocusEvent).relatedTarget;
      if (to instanceof Node && to !== host && to.getRootNode() !== root) dismiss('press');
    },
    { signal },
  );
}

/**
 * A card that opened under a resting pointer lets everything through to the page, the wheel above all, until the pointer
 * has moved into it. Text that scrolls may bring a card under a pointer, and that is no entering.
 */
export function watchEntering({ place }: ShownCard, tell: (inside: boolean) => void, signal: AbortSignal): void {
  let inside = false;
  let last: { x: number; y: number } | null = null;
  place.dataset.aside = '';

  function turn(now: boolean): void {
    if (inside === now) return;
    inside = now;
    place.toggleAttribute('data-aside', !now);
    tell(now);
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      const moved = last?.x !== event.screenX || last.y !== event.screenY;
      last = { x: event.screenX, y: event.screenY };
      if (moved) turn(isIn(place, event));
    },
    { capture: true, passive: true, signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (inside || !event.isTrusted || !isIn(place, event)) return;
      // A finger comes without moving; the press itself has gone through to the page and must do nothing there.
      turn(true);
      window.addEventListener('click', keepClick, { capture: true, once: true, signal });
    },
    { capture: true, passive: true, signal },
  );
}

/**
 * Once the pointer is in the card, the wheel is the card's, also at the ends of its text and over its head and foot,
 * where `overscroll-behavior` does not reach.
 */
export function keepWheel({ root }: ShownCard, signal: AbortSignal): void {
  root.addEventListener(
    'wheel',
    (raw) => {
      const event = raw as WheelEvent;
      // With Ctrl it zooms the page, which is asked for anywhere.
      if (event.ctrlKey || event.composedPath().some((target) => canScroll(target, root, event.deltaY))) return;
      event.preventDefault();
    },
    { passive: false, signal },
  );
}

function canScroll(target: EventTarget, root: ShadowRoot, deltaY: number): boolean {
  if (!(target instanceof Element) || target.getRootNode() !== root) return false;
  const { scrollTop, scrollHeight, clientHeight } = target;
  if (scrollHeight <= clientHeight || getComputedStyle(target).overflowY !== 'auto') return false;
  return deltaY < 0 ? scrollTop > 0 : Math.ceil(scrollTop + clientHeight) < scrollHeight;
}

function keepClick(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isIn(place: Element, { clientX, clientY }: MouseEvent): boolean {
  return holds(place.getBoundingClientRect(), { x: clientX, y: clientY });
}

/** Puts the focus into the card; answers how to bring it back, unless it has gone elsewhere meanwhile. */
export function takeFocus({ root, host }: ShownCard): () => void {
  const before = findFocus(host.ownerDocument);
  moveFocus(root.querySelector<HTMLElement>('[role="dialog"]'));
  return () => {
    if (root.activeElement) moveFocus(before);
  };
}
