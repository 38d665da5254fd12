/**
 * One look at a page, from when it is allowed until it is not:
 * reading ─▶ store ─▶ marking, and once there is something to rest on, attention ─▶ cards.
 */

import { aloneContext, type Context, type Found, findMentions } from '../../core/mentions/find.ts';
import type { AliasIndex } from '../../core/mentions/mention.ts';
import { mayHold, type PreparedIndex, prepare, preparePrefilter } from '../../core/mentions/prepare.ts';
import { rejectionsAt, withoutRejected } from '../../core/rejections.ts';
import type { Settings } from '../../core/settings.ts';
// As text: parsing it takes a tenth of what compiling it as a program would.
import print from '../../data/prints/prefilter.json?raw';
import { addressOf } from '../../page/address.ts';
import { watchAttention } from '../../page/attention.ts';
import type { Attention, PlacedMention } from '../../page/contract.ts';
import { sweepOrphans } from '../../page/highlighter.ts';
import { createHit } from '../../page/hit.ts';
import { createMarking, type Marking } from '../../page/marking.ts';
import { type MadeOutline, makeOutline } from '../../page/outline.ts';
import { createReading } from '../../page/reading.ts';
import { createStore, type GrowingStore } from '../../page/store.ts';
import type { Cards } from './cards.ts';
import { createWalk, type Walk } from './walk.ts';

export interface LookingWorld {
  settings(): Settings;
  cards: Cards;
  cardRect(): DOMRect | null;
  /** Asked before anything is done: false when the look is over. */
  mayGoOn(): boolean;
  /** The alias index as JSON, or null when it cannot be had now. */
  loadNames(): Promise<string | null>;
  /** The number of mentions is another. */
  counted(count: number): void;
  /** Something else would be reported than before. */
  changed(): void;
}

export interface Looking {
  store: GrowingStore;
  walk: Walk;
  attention(): Attention | null;
  outline(): MadeOutline;
  /** Settings are different. */
  adjust(): void;
}

export function createLooking(world: LookingWorld, signal: AbortSignal): Looking {
  const { cards, settings } = world;
  const prefilter = preparePrefilter(JSON.parse(print));
  /** Only for pages that may hold a name: most never need it. */
  let prepared: PreparedIndex | null = null;
  const store = createStore(settings());
  let rejected = rejectionsAt(settings().rejections, addressOf(window));
  let { parts } = settings();
  let marking: Marking | null = null;
  let attention: Attention | null = null;
  let count = 0;

  function findIn(text: string, context?: Context): Found {
    if (!prepared) throw new Error('asked before the names were there');
    return findMentions(text, prepared, context);
  }

  function refresh(): void {
    world.changed();
    // A page without a mention gets no sheet, no listener and no observer of what is in view.
    if (!marking && store.all().length === 0) return;
    marking ??= createMarking(store, settings().style, signal);
    attention ??= createAttention();
    marking.refresh();
    const current = cards.current();
    if (current && !store.find(current.id) && !isRejected(current)) closeCard();
    if (store.all().length === count) return;
    count = store.all().length;
    world.counted(count);
  }

  /** "Not this" is said in the card, and so is its undo: that card stays until the reader closes it. */
  function isRejected({ id }: PlacedMention): boolean {
    return store.rejected().some(({ placed }) => placed.id === id);
  }

  function entitiesInTitle(): string[] {
    return withoutRejected(findIn(document.title), rejected).mentions.map(({ entity }) => entity);
  }

  /** Also for attention, which would otherwise take the next card for the one it knows. */
  function closeCard(): void {
    cards.close();
    attention?.cardClosed();
  }

  function openByKeyboard(placed: PlacedMention): void {
    attention?.cardClosed();
    cards.open(placed, 'keyboard');
  }

  function createAttention(): Attention {
    const hit = createHit(store);
    return watchAttention(
      {
        hit: (x, y) => (world.mayGoOn() ? hit(x, y) : null),
        open: ({ placed, line }, manner) => cards.open(placed, manner, line),
        close: cards.close,
        cardRect: world.cardRect,
        settings,
      },
      signal,
    );
  }

  const reading = createReading(
    {
      document,
      store,
      isReady: () => prepared !== null,
      async getReady() {
        const names = await world.loadNames();
        if (names !== null) prepared = prepare(JSON.parse(names) as AliasIndex);
        return prepared !== null;
      },
      mayHold: (text) => mayHold(text, prefilter),
      mayHoldEcho: (text) => prepared !== null && mayHold(text, prepared.echoes),
      find: (text, context = aloneContext()) =>
        withoutRejected(findIn(text, { ...context, title: document.title }), rejected),
      findInTitle: () => findIn(document.title),
      parts: () => parts,
      mayGoOn: world.mayGoOn,
      met: sweepOrphans,
      passed: (isDifferent) => (isDifferent ? refresh() : marking?.refresh()),
    },
    signal,
  );
  watchInput(reading.lookAgain, signal);

  return {
    store,
    walk: createWalk(store, openByKeyboard, signal),
    attention: () => attention,
    outline: () => makeOutline(store, reading.placeOf, prepared ? entitiesInTitle() : []),
    adjust() {
      store.choose(settings());
      marking?.restyle(settings().style);
      refresh();
      const before = `${parts} ${JSON.stringify(rejected)}`;
      rejected = rejectionsAt(settings().rejections, addressOf(window));
      ({ parts } = settings());
      if (`${parts} ${JSON.stringify(rejected)}` !== before) reading.again();
    },
  };
}

const SETTLE_MS = 400;
const LEAST_APART_MS = 2_000;

/** What the reader does may make a page attach a shadow root, which leaves no record. */
function watchInput(lookAgain: () => void, signal: AbortSignal): void {
  let lastMs = Number.NEGATIVE_INFINITY;
  const listen = (event: Event) => {
    if (!event.isTrusted || event.timeStamp - lastMs < LEAST_APART_MS) return;
    lastMs = event.timeStamp;
    setTimeout(lookAgain, SETTLE_MS);
  };
  for (const type of ['pointerup', 'keyup']) addEventListener(type, listen, { capture: true, passive: true, signal });
}
