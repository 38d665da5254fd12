import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** A page of the extension that has just been opened: it remembers nothing. */
async function freshStore() {
  vi.resetModules();
  return import('../../platform/settings-store.ts');
}

async function stored(): Promise<unknown> {
  return fakeBrowser.storage.local.get();
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe('loadSettings', () => {
  test('nothing stored means the defaults', async () => {
    const { loadSettings } = await freshStore();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('a stored field changes that field only', async () => {
    await fakeBrowser.storage.local.set({ settings: { density: 'all', look: 5 } });
    const { loadSettings } = await freshStore();
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });

  test('when the whole value is spoilt, the last good settings of this page are kept', async () => {
    await fakeBrowser.storage.local.set({ settings: { off: true } });
    const { loadSettings } = await freshStore();
    await loadSettings();
    await fakeBrowser.storage.local.set({ settings: 'spoilt' });
    expect((await loadSettings()).off).toBe(true);
    expect(await (await freshStore()).loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('a storage that fails gives the defaults', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt') as never);
    const { loadSettings } = await freshStore();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('whatever is stored, it gives settings', async () => {
    const { loadSettings } = await freshStore();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (settings) => {
        await fakeBrowser.storage.local.set({ settings });
        expect(Object.keys(await loadSettings())).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });
});

describe('changeSettings', () => {
  test('only what differs from the defaults is stored, under one key', async () => {
    const { changeSettings } = await freshStore();
    expect(await changeSettings({ density: 'all', delayMs: 300 })).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
    expect(await stored()).toEqual({ settings: { density: 'all' } });
    await changeSettings({ density: 'section' });
    expect(await stored()).toEqual({ settings: {} });
  });

  test('changes made at the same moment all arrive', async () => {
    const { changeSettings, loadSettings } = await freshStore();
    const sites = (name: string) => (settings: Settings) => ({
      sites: [...settings.sites, { pattern: `${name}.example`, show: false }],
    });
    const other = await freshStore();
    await Promise.all([
      changeSettings(sites('a')),
      other.changeSettings(sites('b')),
      changeSettings({ off: true }),
      other.changeSettings(sites('c')),
    ]);
    const settings = await loadSettings();
    expect(settings.off).toBe(true);
    expect(settings.sites.map(({ pattern }) => pattern).sort()).toEqual(['a.example', 'b.example', 'c.example']);
  });

  test('a value out of range is brought into it before it is stored', async () => {
    const { changeSettings } = await freshStore();
    await changeSettings({ delayMs: 5000 });
    expect(await stored()).toEqual({ settings: { delayMs: 1000 } });
  });

  test('a full storage is told in a sentence, what was stored stays, and the next change goes through', async () => {
    const { changeSettings, loadSettings } = await freshStore();
    await changeSettings({ delayMs: 80 });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded') as never);
    await expect(changeSettings({ off: true })).rejects.toThrow(/storage .* is full/);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, delayMs: 80 });
    expect((await changeSettings({ off: true })).off).toBe(true);
  });

  test('more rules than pages will read are refused rather than cut off', async () => {
    const { changeSettings } = await freshStore();
    const sites = Array.from({ length: 2001 }, (_, index) => ({ pattern: `a${index}.example`, show: false }));
    await expect(changeSettings({ sites })).rejects.toThrow('2000');
    expect(await stored()).toEqual({});
  });
});

test('more rejections than pages will read are refused rather than cut off', async () => {
  const { changeSettings } = await freshStore();
  const rejections = Array.from({ length: 501 }, (_, index) => ({ entity: 'a', alias: `a${index}`, site: '' }));
  await expect(changeSettings({ rejections })).rejects.toThrow('500');
  expect(await stored()).toEqual({});
});

describe('watchSettings', () => {
  test('tells every change of the settings until it is ended', async () => {
    const { watchSettings, changeSettings } = await freshStore();
    const seen: boolean[] = [];
    const end = new AbortController();
    watchSettings(({ off }) => seen.push(off), end.signal);
    await changeSettings({ off: true });
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.local.remove('settings');
    end.abort();
    await changeSettings({ off: true });
    expect(seen).toEqual([true, false]);
  });

  test('a spoilt value is told as the last good settings', async () => {
    const { watchSettings, changeSettings } = await freshStore();
    await changeSettings({ delayMs: 80 });
    const seen: number[] = [];
    watchSettings(({ delayMs }) => seen.push(delayMs), new AbortController().signal);
    await fakeBrowser.storage.local.set({ settings: [1, 2] });
    expect(seen).toEqual([80]);
  });

  test('who is already ended is told nothing', async () => {
    const { watchSettings, changeSettings } = await freshStore();
    const tell = vi.fn();
    watchSettings(tell, AbortSignal.abort());
    await changeSettings({ off: true });
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('under a policy', () => {
  const policy = { settings: { look: 'click', density: 'all' }, locked: ['look'] };
  const own = { look: 'everywhere', badge: false };

  beforeEach(() => fakeBrowser.storage.local.set({ policy, settings: own }));

  test('what is locked is the organisation’s, what is preset stands where the reader chose nothing', async () => {
    const { loadSettings } = await freshStore();
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, look: 'click', density: 'all', badge: false });
  });

  test('a change of what is locked is refused with a sentence, and nothing is stored', async () => {
    const { changeSettings } = await freshStore();
    await expect(changeSettings({ look: 'everywhere' })).rejects.toThrow('Your organisation has set this');
    expect(await stored()).toEqual({ policy, settings: own });
  });

  test('of several changes those that are not locked are made, and the reader’s own choice stays under the lock', async () => {
    const { changeSettings } = await freshStore();
    await changeSettings({ ...DEFAULT_SETTINGS, look: 'everywhere', open: 'click' });
    expect(await stored()).toEqual({ policy, settings: { look: 'everywhere', open: 'click', density: 'section' } });
  });

  test('a reader’s choice of the default is kept where something else is preset', async () => {
    const { changeSettings } = await freshStore();
    expect((await changeSettings({ density: 'section' })).density).toBe('section');
    expect(await stored()).toEqual({ policy, settings: { look: 'everywhere', density: 'section', badge: false } });
  });

  test('the reader’s own settings come back when the policy goes', async () => {
    const { changeSettings, loadSettings, loadOwnSettings } = await freshStore();
    await changeSettings({ off: true });
    expect((await loadOwnSettings()).look).toBe('everywhere');
    await fakeBrowser.storage.local.remove('policy');
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, badge: false, off: true });
  });

  test('a change of the policy is told as a change of the settings', async () => {
    const { watchSettings, loadSettings } = await freshStore();
    await loadSettings();
    const seen: string[] = [];
    const end = new AbortController();
    watchSettings(({ look }) => seen.push(look), end.signal);
    await fakeBrowser.storage.local.remove('policy');
    await fakeBrowser.storage.local.set({ settings: { look: 'click' } });
    end.abort();
    expect(seen).toEqual(['everywhere', 'click']);
  });

  test('a page that hears of a change before it has read anything reads the policy first', async () => {
    const { watchSettings } = await freshStore();
    const end = new AbortController();
    const told = new Promise((resolve) => watchSettings(resolve, end.signal));
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(await told).toMatchObject({ look: 'click', density: 'all' });
    end.abort();
  });

  test.each([
    ['the setting itself', 'badge', { settings: { oldValue: { badge: true }, newValue: own } }, true],
    ['another setting', 'badge', { settings: { oldValue: { ...own, off: true }, newValue: own } }, false],
    ['what the policy has locked', 'look', { settings: { oldValue: { look: 'click' }, newValue: own } }, false],
    ['the policy', 'look', { policy: { newValue: policy } }, true],
    ['something else that is stored', 'badge', { other: {} }, false],
  ] as const)('a change of %s changes “%s”: $3', async (_, name, changes, expected) => {
    const { hasChanged } = await freshStore();
    expect(await hasChanged(name, changes)).toBe(expected);
  });
});
