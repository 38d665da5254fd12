import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { frameOf, type Handlers, serve } from '../../platform/serve.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const handlers: Handlers = {
  card: vi.fn(() => ({ name: 'a card' })),
  names: vi.fn(() => '{}'),
  prepare: vi.fn(async () => undefined),
  count: vi.fn(),
  'site-off': vi.fn(async () => 'example.org'),
  'site-on': vi.fn(() => Promise.reject(new Error('the storage is full'))),
  reject: vi.fn(async ({ alias }) => ({ alias })),
  unreject: vi.fn(),
  save: vi.fn(),
  unsave: vi.fn(),
  explore: vi.fn(),
  options: vi.fn(() => {
    throw new Error('no such page');
  }),
};

const US = { id: fakeBrowser.runtime.id };

/** Sends as a frame would, and waits for the answer; `not ours` when nobody wants to answer. */
async function send(message: unknown, sender: object = US): Promise<unknown> {
  let respond: (answer: unknown) => void = () => {};
  const answer = new Promise((resolve) => {
    respond = resolve;
  });
  const [kept] = await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, respond as never);
  return (kept as unknown) === true ? answer : 'not ours';
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  serve(handlers);
});

test.each([
  [
    { ask: 'card', entity: 'azerbaijan', alias: 'Name', ready: true },
    { ok: true, value: { name: 'a card' } },
  ],
  [{ ask: 'prepare' }, { ok: true, value: null }],
  [{ ask: 'site-off' }, { ok: true, value: 'example.org' }],
  [{ ask: 'site-on' }, { ok: false, error: 'the storage is full' }],
  [
    { ask: 'reject', entity: 'azerbaijan', alias: 'Azeri', anywhere: true },
    { ok: true, value: { alias: 'Azeri' } },
  ],
  [{ ask: 'options' }, { ok: false, error: 'no such page' }],
])('%j is answered with %j', async (ask, answer) => {
  expect(await send(ask)).toEqual(answer);
});

test('the handler gets the ask as the contract knows it, and who asks', async () => {
  const sender = { ...US, tab: { id: 3 }, frameId: 7 };
  await send({ ask: 'count', count: 2, extra: 'x' }, sender);
  expect(handlers.count).toHaveBeenLastCalledWith({ ask: 'count', count: 2 }, sender);
  expect(frameOf(sender as never)).toEqual({ tabId: 3, frameId: 7 });
});

describe('nothing happens', () => {
  test.each<[unknown]>([[null], ['card'], [{ ask: 'card' }], [{ ask: 'delete' }], [{ ask: 'count', count: -1 }]])(
    'for %j, which is answered with an error',
    async (message) => {
      for (const handler of Object.values(handlers)) vi.mocked(handler).mockClear();
      expect(await send(message)).toEqual({ ok: false, error: expect.any(String) });
      for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
    },
  );

  test.each([[{ id: 'another-extension' }], [{}]])(
    'for a message from %j, which is not answered at all',
    async (sender) => {
      expect(await send({ ask: 'prepare' }, sender)).toBe('not ours');
    },
  );
});

test('an asker without a tab has no frame to put anything into', () => {
  expect(() => frameOf({ id: 'x' } as never)).toThrow('not in a tab');
});
