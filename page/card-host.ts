/**
 * The one element that we ever add to a page: made when a card opens, gone when it closes.
 *
 * The card lives in a closed shadow root in the browser's top layer, in which no style and no stacking of the page can
 * reach it. What the page can still do is to take the element away; then the card is closed, and nothing is fought over.
 *
 * The native `title` of an element around a mention may show beside the card. Hiding it would mean to change an attribute
 * of the page, which scripts and `outerHTML` see: it is left as it is.
 */
import frame from './card-frame.css?inline';
import {
  keepToItself,
  keepWheel,
  type ShownCard,
  takeFocus,
  watchDismissal,
  watchEntering,
  watchTab,
} from './card-manners.ts';
import { addStyle, createBlock, createHost, findMount } from './card-mount.ts';
import { keepPlaced } from './card-placement.ts';
import type { Card, CardEvents, CardRequest } from './contract.ts';

/** What is drawn inside: an element `.card`, which in every manner but `hover` is a `dialog` that can take the focus. */
export interface CardView {
  css: string;
  /** Draws into `place` at once, and answers how to take the drawing away. */
  render(place: Element, request: CardRequest, close: () => void): () => void;
}

/** What the host itself tells; what is pressed inside the card, the view tells. */
type HostEvents = Pick<CardEvents, 'closed' | 'pointer'>;

export function createCard(events: HostEvents, view: CardView): Card {
  let shown: { place: HTMLElement; end(focus: 'back' | 'leave'): void } | null = null;

  function close(focus: 'back' | 'leave' = 'back'): void {
    const closing = shown;
    shown = null;
    closing?.end(focus);
  }

  /** Closed from inside: the session has to hear of it. */
  function dismiss(how: 'key' | 'press'): void {
    if (!shown) return;
    close(how === 'key' ? 'back' : 'leave');
    events.closed();
  }

  return {
    open(request) {
      // The next card of a walk by keyboard gives the focus back before it takes it: to where the walk began.
      close();
      shown = show(request, view, events, dismiss);
    },
    close: () => close(),
    rect: () => shown?.place.getBoundingClientRect() ?? null,
    end: () => close('leave'),
  };
}

function show(request: CardRequest, view: CardView, events: HostEvents, dismiss: (how: 'key' | 'press') => void) {
  const life = new AbortController();
  const { signal } = life;
  const { near, manner } = request;
  const document = near.ownerDocument as Document;
  const mount = findMount(near);
  const host = createHost(document);
  const root = host.attachShadow({ mode: 'closed' });
  const place = createBlock(document);
  const card: ShownCard = { host, root, place, manner };
  place.className = 'place';
  place.dataset.manner = manner;
  place.dir = request.dir;
  addStyle(root, `${frame}\n${view.css}`);
  root.append(place);
  const unmount = view.render(place, request, () => dismiss('key'));
  mount.append(host);
  undoZoom(place);
  const layered = showOnTop(place);

  const isAlive = () => host.isConnected && near.isConnected && (!layered || place.matches(':popover-open'));
  function alive(): boolean {
    // What is gone is told of later: this may be asked in the middle of a placement.
    if (!isAlive()) queueMicrotask(() => dismiss('press'));
    return isAlive();
  }
  const around = near instanceof Element ? near : (near.parentElement ?? mount);
  if (manner !== 'touch') {
    keepPlaced(place, request.anchor, around, { alive, hidden: () => dismiss('press') }, signal);
  }
  watchRemoval(host, mount, alive, signal);
  keepToItself(card, signal);
  keepWheel(card, signal);
  watchDismissal(card, dismiss, signal);
  if (manner === 'hover') watchEntering(card, events.pointer, signal);
  else watchTab(card, dismiss, signal);
  const giveFocusBack = takeFocus(card);

  return {
    place,
    end(focus: 'back' | 'leave') {
      life.abort();
      if (focus === 'back') giveFocusBack();
      unmount();
      host.remove();
    },
  };
}

/** Into the top layer, above every `z-index` and every dialog. Where there is none, the style sheet does what it can. */
function showOnTop(place: HTMLElement): boolean {
  if (typeof place.showPopover !== 'function') return false;
  place.popover = 'manual';
  place.showPopover();
  return true;
}

/** `zoom` on the root or the body of a page would move and enlarge the card. Chromium 128, Firefox 126. */
function undoZoom(place: HTMLElement): void {
  const zoom: number | undefined = place.currentCSSZoom;
  if (zoom && zoom !== 1) place.style.setProperty('zoom', String(1 / zoom));
}

/** A page that takes our element away, or the part it stands in, has closed the card. */
function watchRemoval(host: Element, mount: Element, alive: () => boolean, signal: AbortSignal): void {
  const observer = new MutationObserver(() => host.isConnected || alive());
  observer.observe(mount, { childList: true });
  document.addEventListener('fullscreenchange', () => alive(), { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
