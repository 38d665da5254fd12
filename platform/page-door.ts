/**
 * The extension API as the script sees it that every page loads. Without the polyfill: four calls do not need its weight.
 */
import type { Answer, Ask, Tell } from '../core/messages.ts';
import { readTell } from '../core/read-message.ts';
import { SETTINGS_KEY } from '../core/settings.ts';

export interface PageDoor {
  /** False once the extension was updated, switched off or removed under us. */
  isAlive(): boolean;
  /** What is stored, unread; undefined when there is nothing or it cannot be had. */
  loadSettings(): Promise<unknown>;
  watchSettings(changed: (raw: unknown) => void, signal: AbortSignal): void;
  /** Never rejects. */
  ask<Value = unknown>(ask: Ask): Promise<Answer<Value>>;
  listen(told: (tell: Tell) => void, signal: AbortSignal): void;
}

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

interface Api {
  runtime: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: Event<(message: unknown, sender: { id?: string }) => void>;
  };
  storage: {
    local: { get(key: string): Promise<Record<string, unknown>> };
    onChanged: Event<(changes: Record<string, { newValue?: unknown }>, area: string) => void>;
  };
}

/**
 * In a page with `<form id="browser">` the name leads to that form, in our world too, and `<input name="runtime">` in it to
 * a field with an id: only functions are proof, since no page can put any into our world. Chromium 156 lays its API over
 * whatever has the name, so an element may well be it.
 */
function findApi(): Api | null {
  const world = globalThis as { browser?: Partial<Api>; chrome?: Partial<Api> };
  for (const api of [world.browser, world.chrome]) {
    if (api?.runtime?.id && isFunction(api.runtime.sendMessage) && isFunction(api.storage?.local?.get))
      return api as Api;
  }
  return null;
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

/** Null where there is no extension around us. */
export function openPageDoor(): PageDoor | null {
  const api = findApi();
  if (!api) return null;

  function isAlive(): boolean {
    try {
      return Boolean(api?.runtime?.id);
    } catch {
      return false;
    }
  }

  return {
    isAlive,
    async loadSettings() {
      try {
        return (await api.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
      } catch {
        return undefined;
      }
    },
    watchSettings(changed, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
        if (change) changed(change.newValue);
      };
      listenUntil(api.storage.onChanged, listen, signal);
    },
    async ask<Value>(ask: Ask) {
      try {
        const answer = (await api.runtime.sendMessage(ask)) as Answer<Value> | undefined;
        return typeof answer?.ok === 'boolean' ? answer : { ok: false, error: 'no answer' };
      } catch (error) {
        return { ok: false, error: String(error) };
      }
    },
    listen(told, signal) {
      const listen = (message: unknown, sender: { id?: string }) => {
        const tell = sender.id === api.runtime.id ? readTell(message) : null;
        if (tell) told(tell);
      };
      listenUntil(api.runtime.onMessage, listen, signal);
    },
  };
}

function listenUntil<Listener>(event: Event<Listener>, listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  event.addListener(listener);
  const stop = () => {
    try {
      event.removeListener(listener);
    } catch {
      // The extension is gone, and its events with it.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}
