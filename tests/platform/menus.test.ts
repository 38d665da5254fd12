import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putLookup, takeLookup } from '../../platform/lookup-request.ts';
import { createMenus, listenToMenus, lookUp } from '../../platform/menus.ts';
import { usePanels } from './fake-panels.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const TITLES = { lookUp: 'Look up “%s”', panel: 'Open the panel', explore: 'Explore' };

describe('the menu', () => {
  test('is made anew each time: one entry for selections, one at the toolbar’s icon', async () => {
    const clear = vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined as never);
    const create = vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('look-up' as never);
    await createMenus(TITLES);
    expect(clear.mock.invocationCallOrder[0]).toBeLessThan(create.mock.invocationCallOrder[0] ?? 0);
    const entries = create.mock.calls.map(([entry]) => entry);
    expect(entries[0]).toEqual({ id: 'look-up', title: 'Look up “%s”', contexts: ['selection'] });
    expect(entries.at(-1)).toEqual({ id: 'explore', title: 'Explore', contexts: ['action'] });
  });

  test('has the panel where the browser has one, and never beside the selection’s own entry', async () => {
    usePanels({ sidePanel: { open: vi.fn() } });
    vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined as never);
    const create = vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('' as never);
    await createMenus(TITLES);
    expect(create.mock.calls[1]?.[0]).toEqual({
      id: 'open-panel',
      title: 'Open the panel',
      contexts: ['page', 'action'],
    });
  });

  test('has no panel where the browser has none', async () => {
    usePanels({});
    vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockResolvedValue(undefined as never);
    const create = vi.spyOn(fakeBrowser.contextMenus, 'create').mockReturnValue('' as never);
    await createMenus(TITLES);
    expect(create.mock.calls.map(([entry]) => entry.id)).not.toContain('open-panel');
  });

  test('is done without where the browser has none', async () => {
    vi.spyOn(fakeBrowser, 'contextMenus', 'get').mockReturnValue(undefined as never);
    listenToMenus();
    await expect(createMenus(TITLES)).resolves.toBeUndefined();
  });

  test('opens the explorer when that is chosen', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const listen = vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockReturnValue(undefined as never);
    listenToMenus();
    const clicked = listen.mock.calls[0]?.[0] as (info: { menuItemId: string }) => void;
    clicked({ menuItemId: 'explore' });
    await vi.waitFor(() => expect(create.mock.calls[0]?.[0].url).toMatch(/\/explorer\.html#\/$/));
  });

  test('looks up the selection when it is chosen', async () => {
    const open = vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue(undefined as never);
    const listen = vi.spyOn(fakeBrowser.contextMenus.onClicked, 'addListener').mockReturnValue(undefined as never);
    listenToMenus();
    const clicked = listen.mock.calls[0]?.[0] as (info: { menuItemId: string; selectionText?: string }) => void;
    clicked({ menuItemId: 'another', selectionText: 'no' });
    expect(open).not.toHaveBeenCalled();
    clicked({ menuItemId: 'look-up', selectionText: ' Heydar\n  Aliyev ' });
    expect(open).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await takeLookup()).toBe('Heydar Aliyev'));
  });
});

describe('lookUp', () => {
  test('asks for the popup in the same moment as the click, before anything is awaited', () => {
    const open = vi.spyOn(fakeBrowser.action, 'openPopup').mockResolvedValue(undefined as never);
    lookUp('Nakhchivan');
    expect(open).toHaveBeenCalledOnce();
  });

  test('opens a tab where the popup cannot be opened, and leaves nothing behind', async () => {
    vi.spyOn(fakeBrowser.action, 'openPopup').mockRejectedValue(new Error('no window') as never);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await lookUp('Heydər Əliyev & co');
    const url = new URL(String(create.mock.calls[0]?.[0].url));
    expect(url.pathname).toBe('/popup.html');
    expect(url.searchParams.get('search')).toBe('Heydər Əliyev & co');
    expect(await takeLookup()).toBeNull();
  });
});

describe('a lookup', () => {
  test('can be taken once', async () => {
    await putLookup('Nakhchivan');
    expect(await takeLookup()).toBe('Nakhchivan');
    expect(await takeLookup()).toBeNull();
  });

  test('of a whole page is cut to what can be searched for', async () => {
    await putLookup('word '.repeat(10_000));
    expect((await takeLookup())?.length).toBeLessThanOrEqual(200);
  });

  test('of nothing but spaces is none', async () => {
    await putLookup(' \n ');
    expect(await takeLookup()).toBeNull();
  });
});
