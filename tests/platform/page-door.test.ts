import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tell } from '../../core/messages.ts';
import { openPageDoor, type PageDoor } from '../../platform/page-door.ts';

/** An event that remembers who listens. */
class Listeners extends Set<(...args: never[]) => void> {
  addListener = (listener: () => void) => this.add(listener);
  removeListener = (listener: () => void) => this.delete(listener);
  send = (...args: unknown[]) => {
    for (const listener of this) listener(...(args as never[]));
  };
}

let told: Listeners;
let changed: Listeners;
let api: {
  runtime: {
    id: string | undefined;
    sendMessage: (message: unknown) => Promise<unknown>;
    onMessage: Listeners;
    onConnect: Listeners;
  };
  storage: { local: { get: (keys: string[]) => Promise<unknown> }; onChanged: Listeners };
};

beforeEach(() => {
  told = new Listeners();
  changed = new Listeners();
  api = {
    runtime: {
      id: 'ours',
      sendMessage: async () => ({ ok: true, value: 1 }),
      onMessage: told,
      onConnect: new Listeners(),
    },
    storage: { local: { get: async () => ({ settings: { off: true } }) }, onChanged: changed },
  };
  vi.stubGlobal('chrome', api);
});
afterEach(() => vi.unstubAllGlobals());

const open = () => openPageDoor() as PageDoor;

describe('the page door', () => {
  test('is not there outside the extension', () => {
    vi.stubGlobal('chrome', {});
    expect(openPageDoor()).toBeNull();
  });

  test('is not taken in by a page’s form that has the name of the API', () => {
    vi.stubGlobal('browser', { runtime: { id: 'a field', sendMessage: undefined } });
    const door = open();
    api.runtime.id = undefined;
    expect(door.isAlive()).toBe(false);
  });

  test('knows when the extension has gone', () => {
    const door = open();
    expect(door.isAlive()).toBe(true);
    api.runtime.id = undefined;
    expect(door.isAlive()).toBe(false);
    Object.defineProperty(api, 'runtime', {
      get() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(door.isAlive()).toBe(false);
  });

  test('reads what is stored in one call, and nothing when storage fails', async () => {
    const get = vi.spyOn(api.storage.local, 'get');
    expect(await open().loadSettings()).toEqual({ settings: { off: true }, policy: undefined });
    expect(get).toHaveBeenCalledExactlyOnceWith(['settings', 'policy']);
    get.mockRejectedValue(new Error('corrupt'));
    expect(await open().loadSettings()).toEqual({ settings: undefined, policy: undefined });
  });

  test('tells of changed settings, and of no other key or area, until the end', () => {
    const life = new AbortController();
    const seen: unknown[] = [];
    open().watchSettings(({ settings }) => seen.push(settings), life.signal);
    changed.send({ settings: { newValue: 1 } }, 'local');
    changed.send({ other: { newValue: 2 } }, 'local');
    changed.send({ settings: { newValue: 3 } }, 'session');
    changed.send({ settings: {} }, 'local');
    life.abort();
    changed.send({ settings: { newValue: 4 } }, 'local');
    expect(seen).toEqual([1, undefined]);
  });

  test('tells the settings together with the policy, whichever of them has changed', async () => {
    const life = new AbortController();
    const seen: unknown[] = [];
    const door = open();
    await door.loadSettings();
    door.watchSettings((stored) => seen.push(stored), life.signal);
    changed.send({ policy: { newValue: { locked: ['off'] } } }, 'local');
    changed.send({ settings: { newValue: {} } }, 'local');
    changed.send({ policy: {} }, 'local');
    expect(seen).toEqual([
      { settings: { off: true }, policy: { locked: ['off'] } },
      { settings: {}, policy: { locked: ['off'] } },
      { settings: {}, policy: undefined },
    ]);
  });

  test('an answer is a value, and so is a failure', async () => {
    expect(await open().ask({ ask: 'prepare' })).toEqual({ ok: true, value: 1 });
    api.runtime.sendMessage = async () => undefined;
    expect(await open().ask({ ask: 'prepare' })).toMatchObject({ ok: false });
    api.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await open().ask({ ask: 'prepare' })).toMatchObject({
      ok: false,
      error: expect.stringContaining('invalidated'),
    });
  });

  test('hears what our own extension tells, and nothing else', () => {
    const life = new AbortController();
    const heard: Tell[] = [];
    open().listen((tell) => heard.push(tell), life.signal);
    told.send({ tell: 'next' }, { id: 'ours' });
    told.send({ tell: 'next' }, { id: 'another' });
    told.send({ tell: 'everything' }, { id: 'ours' });
    life.abort();
    told.send({ tell: 'previous' }, { id: 'ours' });
    expect(heard).toEqual([{ tell: 'next' }]);
  });

  test('ends quietly when the events went with the extension', () => {
    const life = new AbortController();
    open().listen(() => {}, life.signal);
    told.removeListener = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(() => life.abort()).not.toThrow();
  });

  describe('a line to the side panel', () => {
    function line(change: { name?: string; sender?: { id: string } } = {}) {
      const sent: unknown[] = [];
      return {
        name: 'panel',
        sender: { id: 'ours' },
        onDisconnect: new Listeners(),
        postMessage: (message: unknown) => sent.push(message),
        disconnect: vi.fn(),
        sent,
        ...change,
      };
    }

    test('rings when it is taken, and whenever something is different', () => {
      const door = open();
      const mine = line();
      door.answerLines(new AbortController().signal);
      api.runtime.onConnect.send(mine);
      door.ring();
      expect(mine.sent).toHaveLength(2);
    });

    test('is silent once the panel is closed, and nothing is sent before it is open', () => {
      const door = open();
      const mine = line();
      door.answerLines(new AbortController().signal);
      door.ring();
      api.runtime.onConnect.send(mine);
      mine.onDisconnect.send();
      door.ring();
      expect(mine.sent).toHaveLength(1);
    });

    test.each([{ name: 'another' }, { sender: { id: 'another' } }])('is given to nobody else: %o', (change) => {
      const door = open();
      const other = line(change);
      door.answerLines(new AbortController().signal);
      api.runtime.onConnect.send(other);
      door.ring();
      expect(other.sent).toEqual([]);
    });

    test('ends with the session, and one that is broken does no harm', () => {
      const door = open();
      const life = new AbortController();
      const [whole, broken] = [line(), line()];
      door.answerLines(life.signal);
      api.runtime.onConnect.send(whole);
      api.runtime.onConnect.send(broken);
      broken.postMessage = () => {
        throw new Error('Attempting to use a disconnected port object');
      };
      door.ring();
      door.ring();
      life.abort();
      expect([whole.sent.length, whole.disconnect.mock.calls.length]).toEqual([3, 1]);
    });
  });
});
