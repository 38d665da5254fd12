import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasSidePanel, openSidePanel, readyForSidePanel } from '../../platform/side-panel.ts';
import { usePanels } from './fake-panels.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('Chromium’s side panel', () => {
  test('opens in the window it is asked for in, in the same moment', () => {
    const open = vi.fn(async () => {});
    usePanels({ sidePanel: { open } });
    void openSidePanel(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  test('cannot open without a window', async () => {
    const open = vi.fn(async () => {});
    usePanels({ sidePanel: { open } });
    expect([await openSidePanel(undefined), open.mock.calls]).toEqual([false, []]);
  });

  test('that the browser refuses is a no', async () => {
    usePanels({ sidePanel: { open: () => Promise.reject(new Error('only in response to a user gesture')) } });
    expect(await openSidePanel(3)).toBe(false);
  });

  test('knows the window of the page that asks before the reader has pressed', async () => {
    const open = vi.fn(async () => {});
    usePanels({ sidePanel: { open } });
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 8 } as never);
    const ready = await readyForSidePanel();
    void ready?.();
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 8 });
  });
});

test('Firefox’s sidebar opens in the same moment', () => {
  const open = vi.fn(async () => {});
  usePanels({ sidebarAction: { open } });
  void openSidePanel(3);
  expect(open).toHaveBeenCalledOnce();
});

test('where there is neither, there is nothing to press', async () => {
  usePanels({});
  expect([hasSidePanel(), await readyForSidePanel(), await openSidePanel(3)]).toEqual([false, null, false]);
});
