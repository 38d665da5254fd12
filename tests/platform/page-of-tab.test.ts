import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../core/messages.ts';
import { readActivePage, requestAccess, tellFrame } from '../../platform/page-of-tab.ts';
import { mentions, useTabs } from './fake-tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const URL = 'https://news.example/story';

/** Which origins the reader gives access to, and whether to files. */
function allow(origins: string[], files = false): void {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation((async (asked: { origins: string[] }) =>
    asked.origins.every((origin) => origins.includes('<all_urls>') || origins.includes(origin))) as never);
  vi.spyOn(fakeBrowser.extension, 'isAllowedFileSchemeAccess').mockResolvedValue(files as never);
}

beforeEach(() => {
  fakeBrowser.reset();
  allow(['<all_urls>']);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('a page with sessions', () => {
  test('gives the reports of all frames, the top frame first', async () => {
    const frames = [
      { frameId: 4, report: mentions(1) },
      { frameId: 0, report: mentions(2) },
      { frameId: 9, report: null },
    ];
    useTabs([{ id: 5, url: URL, title: 'A story', active: true, frames }]);
    expect(await readActivePage()).toEqual({
      kind: 'reports',
      tabId: 5,
      url: URL,
      title: 'A story',
      host: 'news.example',
      temporary: false,
      frames: [
        { frameId: 0, report: mentions(2) },
        { frameId: 4, report: mentions(1) },
      ],
    });
  });

  test('that was open before the extension came gets one, in the frames that lack it', async () => {
    const frames = [
      { frameId: 0, report: null },
      { frameId: 3, report: mentions(1) },
    ];
    const { put } = useTabs([{ id: 5, url: URL, active: true, frames }]);
    expect(await readActivePage()).toMatchObject({ kind: 'reports', frames: [{ frameId: 0 }, { frameId: 3 }] });
    expect(put).toEqual([{ tabId: 5, frameId: 0, file: '/session.js' }]);
  });

  test('that may be read only because the reader clicked says so', async () => {
    allow([]);
    useTabs([{ id: 5, url: URL, active: true, frames: [{ frameId: 0, report: mentions(0) }] }]);
    expect(await readActivePage()).toMatchObject({ kind: 'reports', temporary: true });
  });

  test('can be another than the one in front', async () => {
    const frames = [{ frameId: 0, report: mentions(1) }];
    useTabs([
      { id: 5, url: URL, frames },
      { id: 6, url: 'about:blank', active: true, refuses: true },
    ]);
    expect(await readActivePage(5)).toMatchObject({ kind: 'reports', tabId: 5 });
  });
});

describe('a page that cannot be read', () => {
  test.each([
    ['chrome://settings/', '', 'browser-page'],
    ['about:reader?url=https%3A%2F%2Fnews.example', '', 'browser-page'],
    ['moz-extension://1/options.html', '', 'browser-page'],
    ['https://support.mozilla.org/', '', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', '', 'store-page'],
    ['https://chrome.google.com/webstore/detail/x', '', 'store-page'],
    ['https://chrome.google.com/webstore', '', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', '', 'store-page'],
    ['https://addons.mozilla.org/firefox/', '', 'store-page'],
    ['https://news.example/paper.pdf', '', 'pdf'],
    ['https://news.example/download?id=4', 'Paper.PDF', 'pdf'],
    ['file:///home/me/page.html', '', 'file-access'],
    ['https://news.example/', '', 'reload'],
    [undefined, '', 'browser-page'],
  ])('%s (%s): %s', async (url, title, reason) => {
    useTabs([{ id: 5, url, title, active: true, refuses: true }]);
    expect(await readActivePage()).toMatchObject({ kind: 'cannot-run', reason });
  });

  test.each([
    ['https://news.example/', 'news.example'],
    [undefined, null],
  ])('%s without access: permission', async (url, host) => {
    allow([]);
    useTabs([{ id: 5, url, active: true, refuses: true }]);
    expect(await readActivePage()).toMatchObject({ kind: 'cannot-run', reason: 'permission', host });
  });

  test.each<[string, PageReport | null, string]>([
    ['application/pdf', null, 'pdf'],
    ['application/json', { state: 'not-text', mentions: [], rejected: [], refused: 0, refusals: [] }, 'not-text'],
  ])('a document of %s: the session is asked, and it is %s', async (contentType, report, reason) => {
    useTabs([{ id: 5, url: URL, active: true, frames: [{ frameId: 0, report, contentType }] }]);
    expect(await readActivePage()).toMatchObject({ kind: 'cannot-run', reason });
  });

  test('no tab at all', async () => {
    useTabs([]);
    expect(await readActivePage()).toMatchObject({ kind: 'cannot-run', tabId: -1, url: null, host: null });
  });
});

describe('requestAccess', () => {
  test.each([
    ['news.example', '*://news.example/*'],
    ['localhost:3000', '*://localhost/*'],
    ['[::1]:80', '*://[::1]/*'],
    ['file://', '<all_urls>'],
    [null, '<all_urls>'],
  ])('for %s asks for %s', async (host, origin) => {
    const request = vi.spyOn(fakeBrowser.permissions, 'request').mockResolvedValue(true as never);
    expect(await requestAccess(host)).toBe(true);
    expect(request).toHaveBeenCalledWith({ origins: [origin] });
  });

  test('a browser that refuses to ask is a no', async () => {
    vi.spyOn(fakeBrowser.permissions, 'request').mockRejectedValue(new Error('no user gesture') as never);
    expect(await requestAccess('news.example')).toBe(false);
  });
});

test('telling a frame that is gone says so', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce(undefined as never);
  expect(await tellFrame(5, 3, { tell: 'show', mention: 2 })).toBe(true);
  expect(send).toHaveBeenCalledWith(5, { tell: 'show', mention: 2 }, { frameId: 3 });
  send.mockRejectedValueOnce(new Error('no receiver') as never);
  expect(await tellFrame(5, 3, { tell: 'next' })).toBe(false);
});
