import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadNews, loadSeen, markNewsSeen, noteUpdate, openNews, welcome } from '../../platform/welcome-page.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** The addresses of tabs that were opened. */
let opened: string[];

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url.replace(/^.*\//, ''));
    return { id: 1 };
  }) as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => `test:/${path}`) as never);
  be('0.2.0');
});

function be(version: string): void {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version } as never);
}

describe('the welcome page', () => {
  test('opens once, also when the extension is installed again over its storage', async () => {
    await welcome(true);
    await welcome(true);
    expect(opened).toEqual(['welcome.html']);
  });

  test('stays shut where a policy says so, and does not open later either', async () => {
    await welcome(false);
    await welcome(true);
    expect(opened).toEqual([]);
  });

  test('brings no news: what is there on the first day is not new', async () => {
    await welcome(true);
    expect(await loadNews()).toBe('');
  });
});

describe('news', () => {
  test('come with a minor version, open nothing, and go when they were seen', async () => {
    await welcome(true);
    opened = [];
    be('0.3.0');
    await noteUpdate('0.2.0');
    expect([opened, await loadNews()]).toEqual([[], '0.3.0']);
    await openNews();
    expect(opened).toEqual(['welcome.html#new']);
    await markNewsSeen();
    expect([await loadSeen(), await loadNews()]).toEqual(['0.3.0', '']);
  });

  test('stay over several updates until they are seen', async () => {
    await welcome(true);
    be('0.3.0');
    await noteUpdate('0.2.0');
    be('0.3.1');
    await noteUpdate('0.3.0');
    expect(await loadNews()).toBe('0.3.1');
  });

  test('come also to one who had the extension before it could remember', async () => {
    await noteUpdate('0.1.0');
    expect([await loadNews(), opened]).toEqual(['0.2.0', []]);
  });

  test('are none with a correction', async () => {
    await welcome(true);
    be('0.2.9');
    await noteUpdate('0.2.0');
    expect(await loadNews()).toBe('');
  });
});
