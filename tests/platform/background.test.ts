import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { useTabs } from './fake-tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../data/prints/knowledge-base.json', () => {
  const nakhchivan = {
    id: 'nakhchivan',
    kind: 'place',
    name: 'Nakhchivan',
    description: 'A place for this test.',
    topic: 'country',
    names: [{ text: 'Naxçıvan', lang: 'az' }],
    spellings: [],
    wikipedia: [],
    official: null,
    claims: [],
    statements: [],
  };
  return { default: { format: 1, articles: [], claims: [], sources: [], entities: [nakhchivan] } };
});

const page = { id: 7, url: 'https://news.example/story', frames: [{ frameId: 3, report: null }] };

/** Asks as the frame of another site inside our page, and gives the worker's answer. */
function ask(message: unknown): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, tab: page, frameId: 3, url: 'https://ads.example/' };
  return new Promise((respond) => {
    fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, respond as never);
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  for (const event of [
    fakeBrowser.commands.onCommand,
    fakeBrowser.contextMenus.onClicked,
    fakeBrowser.permissions.onAdded,
  ]) {
    vi.spyOn(event, 'addListener').mockReturnValue(undefined as never);
  }
  vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('' as never);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => `[${key} %s]`) as never);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

/** As the browser does when it wakes the worker: what listens after this line will be woken for. */
function wake() {
  const world = useTabs([page]);
  page.frames = [{ frameId: 3, report: null }];
  expect(background.main()).toBeUndefined();
  return world;
}

test('all that wakes the worker is listened to at once', () => {
  wake();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  expect(fakeBrowser.commands.onCommand.addListener).toHaveBeenCalledOnce();
  expect(fakeBrowser.contextMenus.onClicked.addListener).toHaveBeenCalledOnce();
  expect(fakeBrowser.permissions.onAdded.addListener).toHaveBeenCalledOnce();
});

describe('after the extension', () => {
  test.each([
    ['install', 1],
    ['update', 1],
    ['browser_update', 0],
  ] as const)('%s, %d sessions are started in open tabs, and the menu is there', async (reason, sessions) => {
    const { put } = wake();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
    await vi.waitFor(() => expect(fakeBrowser.contextMenus.create).toHaveBeenCalled());
    await vi.waitFor(() => expect(put).toHaveLength(sessions));
  });

  test.each([
    ['install', undefined, ['welcome.html']],
    ['install', { welcome: false }, []],
    ['update', undefined, []],
    ['browser_update', undefined, []],
  ] as const)('%s, with the policy %j, these tabs open: %j', async (reason, policy, tabs) => {
    const opened: string[] = [];
    vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) =>
      opened.push(url.replace(/^.*\//, ''))) as never);
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => `test:/${path}`) as never);
    wake();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false, previousVersion: '0.0.9' } as never);
    await vi.waitFor(async () => {
      const { news } = await fakeBrowser.storage.local.get('news');
      expect(news).toEqual(reason === 'browser_update' ? undefined : { seen: expect.any(String) });
    });
    expect(opened).toEqual(tabs);
  });
});

test('a policy that changes while the browser runs is laid down for pages', async () => {
  wake();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ look: 'click' } as never);
  await fakeBrowser.storage.onChanged.trigger({ look: { newValue: 'click' } } as never, 'managed');
  await vi.waitFor(async () =>
    expect(await fakeBrowser.storage.local.get('policy')).toMatchObject({ policy: { settings: { look: 'click' } } }),
  );
});

describe('a frame that asks', () => {
  test('for a card gets it, and the card script before it', async () => {
    const { put } = wake();
    const answer = await ask({ ask: 'card', entity: 'nakhchivan', alias: 'Naxcivan', ready: false });
    const entity = { id: 'nakhchivan', name: 'Nakhchivan' };
    expect(answer).toMatchObject({ ok: true, value: { entity, alias: 'Naxçıvan' } });
    expect(put).toEqual([{ tabId: 7, frameId: 3, file: '/card.js' }]);
  });

  test('for a card when the script is there gets the card alone', async () => {
    const { put } = wake();
    expect(await ask({ ask: 'card', entity: 'nakhchivan', alias: 'Name', ready: true })).toMatchObject({ ok: true });
    expect(put).toEqual([]);
  });

  test('for a card of something unknown is told so', async () => {
    wake();
    expect(await ask({ ask: 'card', entity: 'atlantis', alias: 'Name', ready: true })).toEqual({
      ok: false,
      error: 'nothing is known of “atlantis”',
    });
  });

  test('to be prepared gets the card script', async () => {
    const { put } = wake();
    expect(await ask({ ask: 'prepare' })).toEqual({ ok: true, value: null });
    expect(put).toHaveLength(1);
  });

  test('for “not on this site” switches off the site in the address bar, not its own, and undo undoes it', async () => {
    wake();
    expect(await ask({ ask: 'site-off' })).toEqual({ ok: true, value: 'news.example' });
    expect(await fakeBrowser.storage.local.get()).toEqual({
      settings: { sites: [{ pattern: 'news.example', show: false }] },
    });
    expect(await ask({ ask: 'site-on' })).toEqual({ ok: true, value: 'news.example' });
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: {} });
  });
});

describe('“not this”', () => {
  const rule = { entity: 'nakhchivan', alias: 'Nakhchivan' };

  test.each([
    [false, 'news.example'],
    [true, ''],
  ])('(anywhere: %s) is kept for “%s”, and undo forgets it', async (anywhere, site) => {
    wake();
    const rejection = { ...rule, site };
    expect(await ask({ ask: 'reject', ...rule, anywhere })).toEqual({ ok: true, value: rejection });
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: { rejections: [rejection] } });
    expect(await ask({ ask: 'unreject', ...rule, anywhere })).toEqual({ ok: true, value: rejection });
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: {} });
  });
});

test('after a thousand messages of any kind nothing is stored but settings', async () => {
  wake();
  for (let index = 0; index < 1000; index++) await ask(index % 2 ? { ask: 'count', count: index } : { ask: index });
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});
