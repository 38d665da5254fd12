/**
 * The page session: one in every frame, from the page's load to its end or to that of the extension.
 *
 *   settings, address, clock ─▶ state ─▶ looking (reading, marking, attention) or quiet
 *   worker, popup, panel ─▶ tell ─▶ walk    popup, panel ─▶ report()    looking ─▶ ask ─▶ worker, ring ─▶ panel
 *
 * It ends itself when its extension is gone, and takes every trace with it.
 */
import { type PageState, SESSION, type Tell } from '../../core/messages.ts';
import type { SaveAnswer } from '../../core/notebook/entry.ts';
import { decidePageState } from '../../core/page-state.ts';
import { placeToHash } from '../../core/place.ts';
import { type Policy, readPolicy, settingsUnder } from '../../core/policy.ts';
import type { Settings } from '../../core/settings.ts';
import { addressOf, watchAddress } from '../../page/address.ts';
import type { SessionDoor } from '../../page/contract.ts';
import { isTextDocument, whenReadable } from '../../page/readable.ts';
import type { PageDoor, StoredChoices } from '../../platform/page-door.ts';
import { createCards } from './cards.ts';
import { createLooking, type Looking } from './looking.ts';
import { reportOf } from './report.ts';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

export async function startSession(platform: PageDoor): Promise<void> {
  const life = new AbortController();
  let policy: Policy = readPolicy(undefined);
  let settings: Settings = settingsUnder(policy, undefined);
  let isAskedFor = false;
  let state: PageState = isTextDocument(document) ? 'looking' : 'not-text';
  let look: { looking: Looking; ending: AbortController } | null = null;
  let wakeTimer: ReturnType<typeof setTimeout> | undefined;
  let isSwitchingSite = false;
  let isPrepared = false;
  let told = 0;

  const door: SessionDoor = {
    card: null,
    events: {
      closed() {
        cards.closed();
        look?.looking.attention()?.cardClosed();
      },
      pointer: (isInside) => look?.looking.attention()?.pointerInCard(isInside),
      siteOff: () => switchSite('site-off'),
      siteOn: () => switchSite('site-on'),
      reject: async (rule, anywhere) => (await platform.ask({ ask: 'reject', ...rule, anywhere })).ok,
      unreject: async (rule, anywhere) => (await platform.ask({ ask: 'unreject', ...rule, anywhere })).ok,
      save: async (what) => {
        const answer = await platform.ask<SaveAnswer>({ ask: 'save', ...what });
        return answer.ok ? answer.value : { kind: 'refused', why: 'failed' };
      },
      unsave: async (id) => {
        const answer = await platform.ask<boolean>({ ask: 'unsave', id });
        return answer.ok && answer.value;
      },
      options: () => void platform.ask({ ask: 'options' }),
      explore: (id) => void platform.ask({ ask: 'explore', place: placeToHash({ kind: 'entity', id }) }),
    },
    report: (isFull) => reportOf(state, look?.looking.store ?? null, isFull ? look?.looking.outline() : undefined),
    end,
  };
  takePlace(door);
  platform.answerLines(life.signal); // at once: who has read a report calls next
  const cards = createCards(
    door,
    platform,
    () => ({ settings, policy }),
    (placed) => look?.looking.outline().whereOf(placed).sentence ?? placed.around,
  );

  function end(): void {
    if (life.signal.aborted) return;
    stopLooking();
    clearTimeout(wakeTimer);
    life.abort();
    door.card?.end();
    leavePlace(door);
  }

  function decide(): void {
    if (!platform.isAlive()) {
      end();
      return;
    }
    const now = Date.now();
    state = decidePageState(settings, { isText: isTextDocument(document), url: addressOf(window), isAskedFor, now });
    clearTimeout(wakeTimer);
    if (state === 'off-until') wakeTimer = setTimeout(decide, Math.min(settings.offUntil - now, LONGEST_TIMER_MS));
    if (state !== 'looking') stopLooking();
    else if (look) look.looking.adjust();
    else startLooking();
    platform.ring();
  }

  function startLooking(): void {
    const ending = new AbortController();
    const world = {
      settings: () => settings,
      cards,
      cardRect: () => door.card?.rect() ?? null,
      mayGoOn: () => mayGoOn(ending.signal),
      async loadNames() {
        const answer = await platform.ask<string>({ ask: 'names' });
        return answer.ok ? answer.value : null;
      },
      counted,
      changed: platform.ring,
    };
    look = { ending, looking: createLooking(world, ending.signal) };
  }

  function stopLooking(): void {
    if (!look) return;
    look.ending.abort();
    look = null;
    // "Not on this site" is said in the card, and so is its undo: that card stays until the reader closes it.
    if (!isSwitchingSite) cards.close();
    counted(0);
  }

  function takeIn(stored: StoredChoices): void {
    policy = readPolicy(stored.policy);
    settings = settingsUnder(policy, stored.settings);
  }

  let address = addressOf(window);
  function mayGoOn(signal: AbortSignal): boolean {
    if (!platform.isAlive()) end();
    else if (address !== addressOf(window)) moved();
    return !signal.aborted;
  }

  function moved(): void {
    address = addressOf(window);
    decide();
  }

  function counted(count: number): void {
    if (count === told) return;
    told = count;
    void platform.ask({ ask: 'count', count });
    if (isPrepared || count === 0) return;
    isPrepared = true;
    whenIdle(() => void (life.signal.aborted || door.card || platform.ask({ ask: 'prepare' })));
  }

  async function switchSite(ask: 'site-off' | 'site-on'): Promise<boolean> {
    isSwitchingSite = true;
    const { ok } = await platform.ask({ ask });
    if (!ok) isSwitchingSite = false;
    return ok;
  }

  function listen(tell: Tell): void {
    if (tell.tell === 'look') {
      isAskedFor = true;
      decide();
    } else look?.looking.walk(tell);
  }

  if (state === 'not-text') return;
  await whenReadable(window, life.signal);
  platform.watchSettings((stored) => {
    takeIn(stored);
    decide();
    isSwitchingSite = false;
  }, life.signal);
  takeIn(await platform.loadSettings());
  if (life.signal.aborted) return;
  platform.listen(listen, life.signal);
  watchAddress(window, moved, life.signal);
  const returned = ({ isTrusted }: Event) => isTrusted && decide();
  document.addEventListener('visibilitychange', returned, { signal: life.signal });
  addEventListener('pageshow', returned, { signal: life.signal });
  decide();
}

/** An own property: a page's `<form id="…">` of that name is seen in our world too, and is no session. */
function takePlace(door: SessionDoor): void {
  if (Object.hasOwn(globalThis, SESSION)) (globalThis as { [SESSION]?: SessionDoor })[SESSION]?.end();
  Object.defineProperty(globalThis, SESSION, { value: door, configurable: true, writable: true });
}

function leavePlace(door: SessionDoor): void {
  const world = globalThis as { [SESSION]?: SessionDoor };
  if (world[SESSION] === door) delete world[SESSION];
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 500);
}
