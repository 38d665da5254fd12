/**
 * The extension API as the script sees it that every page loads. Without the polyfill: four calls do not need its weight.
 */

import { type Answer, type Ask, PANEL_LINE, type Tell } from '../core/messages.ts';
import { POLICY_KEY } from '../core/policy.ts';
import { readTell } from '../core/read-message.ts';
import { SETTINGS_KEY } from '../core/settings.ts';

/** What is stored, unread; each is undefined when there is nothing or it cannot be had. */
export interface StoredChoices {
  settings: unknown;
  /** The organisation's. */
  policy: unknown;
}

export interface PageDoor {
  /** False once the extension was updated, switched off or removed under us. */
  isAlive(): boolean;
  loadSettings(): Promise<StoredChoices>;
  watchSettings(changed: (stored: StoredChoices) => void, signal: AbortSignal): void;
  /** Never rejects. */
  ask<Value = unknown>(ask: Ask): Promise<Answer<Value>>;
  listen(told: (tell: Tell) => void, signal: AbortSignal): void;
  /** Lets our own side panel keep a line open to this frame. Until one does, `ring` sends nothing. */
  answerLines(signal: AbortSignal): void;
  /** Says over every open line that a report would say something else now. */
  ring(): void;
}

interface Event<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

interface Line {
  name: string;
  sender?: { id?: string };
  onDisconnect: Event<() => void>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

interface Api {
  runtime: {
    id?: string;
    onConnect: Event<(line: Line) => void>;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: Event<(message: unknown, sender: { id?: string }) => void>;
  };
  storage: {
    local: { get(keys: string[]): Promise<Record<string, unknown>> };
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

  let stored: StoredChoices = { settings: undefined, policy: undefined };

  const lines = new Set<Line>();
  function ringOver(line: Line): void {
    try {
      line.postMessage(0);
    } catch {
      lines.delete(line); // closed, or the extension is gone
    }
  }

  function hangUp(line: Line): void {
    lines.delete(line);
    try {
      line.disconnect();
    } catch {
      // The extension is gone, and its lines with it.
    }
  }

  return {
    isAlive,
    async loadSettings() {
      try {
        // Both in one call, which is all that a page without a policy pays for it.
        const { [SETTINGS_KEY]: settings, [POLICY_KEY]: policy } = await api.storage.local.get([
          SETTINGS_KEY,
          POLICY_KEY,
        ]);
        stored = { settings, policy };
      } catch {
        // As if nothing were stored.
      }
      return stored;
    },
    watchSettings(changed, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const { [SETTINGS_KEY]: settings, [POLICY_KEY]: policy } = area === 'local' ? changes : {};
        if (!settings && !policy) return;
        stored = {
          settings: settings ? settings.newValue : stored.settings,
          policy: policy ? policy.newValue : stored.policy,
        };
        changed(stored);
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
    answerLines(signal) {
      const listen = (line: Line) => {
        if (line.name !== PANEL_LINE || line.sender?.id !== api.runtime.id) return;
        lines.add(line);
        line.onDisconnect.addListener(() => void lines.delete(line));
        ringOver(line); // what was read before there was a line may be old
      };
      listenUntil(api.runtime.onConnect, listen, signal);
      signal.addEventListener('abort', () => lines.forEach(hangUp), { once: true });
    },
    ring: () => lines.forEach(ringOver),
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
