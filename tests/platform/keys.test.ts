import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasAccessToAll, watchAccess } from '../../platform/access.ts';
import { isPinned, openKeySettings, readKeys } from '../../platform/keys.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the keys', () => {
  test('are told as they are set, and none where there are no commands', async () => {
    vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([{ name: 'next-mention', shortcut: '' }] as never);
    expect(await readKeys()).toEqual([{ command: 'next-mention', description: '', shortcut: '' }]);
    vi.spyOn(fakeBrowser as { commands?: unknown }, 'commands', 'get').mockReturnValue(undefined);
    expect(await readKeys()).toEqual([]);
  });

  test('are changed where the browser has its page for it: by a call in Firefox, at an address in Chromium', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const open = vi.fn(async () => {});
    vi.spyOn(fakeBrowser as { commands?: unknown }, 'commands', 'get').mockReturnValue({ openShortcutSettings: open });
    await openKeySettings();
    expect([open.mock.calls.length, create.mock.calls.length]).toEqual([1, 0]);
    vi.spyOn(fakeBrowser as { commands?: unknown }, 'commands', 'get').mockReturnValue({});
    await openKeySettings();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });
});

test.each([
  [{ isOnToolbar: true }, true],
  [{ isOnToolbar: false }, false],
  [{}, null],
])('of %j the icon is pinned: %s', async (settings, expected) => {
  vi.spyOn(fakeBrowser.action, 'getUserSettings').mockResolvedValue(settings as never);
  expect(await isPinned()).toBe(expected);
});

test('a browser that does not say whether the icon is pinned is no failure', async () => {
  vi.spyOn(fakeBrowser.action, 'getUserSettings').mockRejectedValue(new Error('not implemented'));
  expect(await isPinned()).toBeNull();
});

test('access that comes and goes is told until the end', async () => {
  const listeners = new Set<() => void>();
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved]) {
    vi.spyOn(event, 'addListener').mockImplementation(((listener: () => void) => listeners.add(listener)) as never);
    vi.spyOn(event, 'removeListener').mockImplementation(((listener: () => void) =>
      listeners.delete(listener)) as never);
  }
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
  expect(await hasAccessToAll()).toBe(false);
  const life = new AbortController();
  const seen: boolean[] = [];
  watchAccess((has) => seen.push(has), life.signal);
  contains.mockResolvedValue(true as never);
  for (const listen of listeners) listen();
  await vi.waitFor(() => expect(seen).toContain(true));
  life.abort();
  expect(listeners.size).toBe(0);
});
