import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenToCommands, obey } from '../../platform/commands.ts';
import { loadSettings } from '../../platform/settings-store.ts';
import { usePanels } from './fake-panels.ts';
import { useTabs } from './fake-tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const tab = { id: 4, url: 'https://news.example/story', active: true };

beforeEach(() => {
  fakeBrowser.reset();
  useTabs([{ id: 1, url: 'https://other.example/' }, tab]);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test.each([
  ['next-mention', { tell: 'next' }],
  ['previous-mention', { tell: 'previous' }],
])('%s tells all frames of the tab in front', async (command, tell) => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  await obey(command);
  expect(send.mock.calls).toEqual([[4, tell]]);
});

test('the browser’s word about the tab is taken before our own search', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
  await obey('next-mention', { id: 9 } as never);
  expect(send).toHaveBeenCalledWith(9, { tell: 'next' });
});

describe('pause-here', () => {
  test('switches the site off, and on again as it was', async () => {
    await obey('pause-here');
    expect((await loadSettings()).sites).toEqual([{ pattern: 'news.example', show: false }]);
    await obey('pause-here');
    expect((await loadSettings()).sites).toEqual([]);
  });

  test('means the site also while everything is switched off', async () => {
    await fakeBrowser.storage.local.set({ settings: { off: true } });
    await obey('pause-here');
    expect((await loadSettings()).sites).toEqual([{ pattern: 'news.example', show: false }]);
  });

  test('does nothing on a page of the browser', async () => {
    await obey('pause-here', { id: 2, url: 'about:blank' } as never);
    expect((await loadSettings()).sites).toEqual([]);
  });
});

test('open-panel opens the panel of that window at once: a browser that has seen the key a moment ago would refuse', () => {
  const open = vi.fn(async () => {});
  usePanels({ sidePanel: { open } });
  void obey('open-panel', { id: 4, windowId: 12 } as never);
  expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 12 });
});

test('a page that does not listen and a command nobody knows do no harm', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver') as never);
  await expect(obey('next-mention')).resolves.toBeUndefined();
  await expect(obey('something-else')).resolves.toBeUndefined();
});

test('a browser without commands is done without', () => {
  vi.spyOn(fakeBrowser, 'commands', 'get').mockReturnValue(undefined as never);
  expect(() => listenToCommands()).not.toThrow();
});
