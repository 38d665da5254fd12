/**
 * Listens to pointer and keys, and lets `core/card/attention` decide.
 *
 * Nothing is measured while the pointer only moves: a move stores a few numbers, and one timer, which is not set anew
 * for every move, asks later whether the pointer has come to rest. Only what the reader does counts; events made up by
 * the page are not trusted and not seen.
 */
import { attend, isOpen, START } from '../core/card/attention.ts';
import type { Effect, Input, Over } from '../core/card/attention-state.ts';
import type { Attention, AttentionWorld, Hit } from './contract.ts';
import { isInteractive } from './interactive.ts';
import { keepFromPage } from './keep-from-page.ts';

type InputOf<Type> = Extract<Input, { type: Type }>;

/** Watches from now until the signal aborts. */
export function watchAttention(world: AttentionWorld, signal: AbortSignal): Attention {
  let state = START;
  let hit: Hit | null = null;
  let timer = 0;
  let timerAt = Number.POSITIVE_INFINITY;
  let wakeAt = Number.POSITIVE_INFINITY;
  /** What the pointer was over at its last move: scrolling elsewhere on the page is nothing to us. */
  let under: WeakRef<Node> | null = null;

  function send(input: Input): void {
    const step = attend(state, input, world.settings());
    state = step.state;
    for (const effect of step.effects) perform(effect);
  }

  function perform(effect: Effect): void {
    switch (effect.do) {
      case 'wake':
        wakeAt = effect.at;
        if (wakeAt < timerAt) setTimer();
        break;
      case 'look':
        hit = world.hit(effect.x, effect.y);
        send({ type: 'saw', time: now(), token: effect.token, over: hit && overOf(hit), card: world.cardRect() });
        hit = null;
        break;
      case 'open':
        if (hit?.placed.id === effect.key) world.open(hit, effect.manner);
        break;
      case 'close':
        world.close();
        break;
    }
  }

  function setTimer(): void {
    clearTimeout(timer);
    timerAt = wakeAt;
    timer = window.setTimeout(onTimer, Math.max(0, wakeAt - now()));
  }

  function onTimer(): void {
    timerAt = Number.POSITIVE_INFINITY;
    // The pointer has moved since: its rest began later.
    if (now() < wakeAt) {
      if (wakeAt !== Number.POSITIVE_INFINITY) setTimer();
      return;
    }
    wakeAt = Number.POSITIVE_INFINITY;
    send({ type: 'wake', time: now() });
  }

  /** Reading where the card is may cost a layout, so it is asked for only while there is one of ours. */
  const cardRect = () => (isOpen(state) ? world.cardRect() : null);

  const on = <Type extends keyof WindowEventMap>(type: Type, listen: (event: WindowEventMap[Type]) => void) => {
    const trusted = (event: WindowEventMap[Type]) => {
      if (event.isTrusted) listen(event);
    };
    window.addEventListener(type, trusted, { capture: true, passive: type !== 'keydown', signal });
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (event.target !== under?.deref()) under = event.target instanceof Node ? new WeakRef(event.target) : null;
    send({ ...pointOf('move', event), pressed: event.buttons !== 0, card: cardRect() });
  });
  on('pointerdown', (event) => {
    send({ ...pointOf('down', event), finger: event.pointerType === 'touch', card: world.cardRect() });
  });
  on('pointerup', (event) => send(pointOf('up', event)));
  on('click', (event) => send({ ...pointOf('click', event), plain: isPlain(event) }));
  on('pointercancel', (event) => {
    if (event.pointerType === 'touch') send({ type: 'away', time: timeOf(event), card: cardRect() });
  });
  on('pointerout', (event) => {
    if (event.pointerType !== 'touch' && isOutside(event.relatedTarget))
      send({ type: 'away', time: timeOf(event), card: cardRect() });
  });
  on('scroll', (event) => {
    const pointed = under?.deref();
    const scroller = event.target instanceof Node ? event.target : document;
    if (pointed && scroller.contains(pointed)) send({ type: 'scroll', time: now(), card: cardRect() });
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const ours = isOpen(state);
    const shown = world.cardRect() !== null;
    // While a card is not shown yet, the key was for the page.
    if (shown) keepFromPage(event, signal);
    if (ours) send({ type: 'escape', time: now() });
    else if (shown) world.close();
  });
  on('blur', (event) => {
    if (!(event.target instanceof Node)) send({ type: 'hidden', time: now() });
  });
  on('visibilitychange' as 'blur', () => {
    if (document.visibilityState === 'hidden') send({ type: 'hidden', time: now() });
  });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    pointerInCard: (inside) => send({ type: 'card', time: now(), inside }),
    cardClosed: () => send({ type: 'closed', time: now() }),
  };
}

function pointOf<Type extends 'move' | 'down' | 'up' | 'click'>(type: Type, event: MouseEvent) {
  return { type, time: timeOf(event), x: event.clientX, y: event.clientY } as Pick<
    InputOf<Type>,
    'type' | 'time' | 'x' | 'y'
  > & { type: Type };
}

/** The pointer has gone out of the window, or into a frame whose moves are not ours to see. */
function isOutside(to: EventTarget | null): boolean {
  return to === null || (to instanceof Element && /^(iframe|frame|object|embed)$/.test(to.localName));
}

function now(): number {
  return performance.now();
}

/** When the hand moved, which may be some frames ago on a busy page. */
function timeOf(event: Event): number {
  return Math.min(event.timeStamp, now());
}

/** The second click of a double click selects a word, and so may the first: whoever selects is not asking. */
function isPlain(event: MouseEvent): boolean {
  const { button, detail, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (button !== 0 || detail !== 1 || ctrlKey || metaKey || shiftKey || altKey) return false;
  const byFinger = 'pointerType' in event && event.pointerType === 'touch';
  return byFinger || document.getSelection()?.isCollapsed !== false;
}

function overOf({ placed, line }: Hit): Over {
  const { pieces, id } = placed;
  return { key: id, line, acts: pieces.some(({ node }) => isInteractive(node)) };
}
