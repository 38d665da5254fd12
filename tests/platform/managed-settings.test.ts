import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { layDownPolicy, loadPolicy, type ShownPolicy, watchPolicy } from '../../platform/managed-settings.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** What the browser's managed storage answers. */
function manage(policy: unknown): void {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
}

const stored = () => fakeBrowser.storage.local.get('policy');

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('where nobody has set anything, nothing is laid down: Firefox rejects, Chromium gives an empty object', async () => {
  for (const answer of [() => manage({}), () => manage(undefined)]) {
    answer();
    expect(await layDownPolicy()).toBeNull();
    expect(await stored()).toEqual({});
  }
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await layDownPolicy()).toBeNull();
  expect(await stored()).toEqual({});
});

test('a policy is laid down for pages, and is gone when the organisation takes it back', async () => {
  manage({ look: 'click', locked: ['look'] });
  await layDownPolicy();
  expect(await loadPolicy()).toEqual({ ground: { ...DEFAULT_SETTINGS, look: 'click' }, locked: ['look'], ignored: [] });
  manage({});
  await layDownPolicy();
  expect(await stored()).toEqual({});
  expect((await loadPolicy()).locked).toEqual([]);
});

test('the same policy is not written again, in whatever order the browser gives its parts', async () => {
  manage({ look: 'click', sites: [{ pattern: 'a.example', show: true }] });
  await layDownPolicy();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  manage({ sites: [{ show: true, pattern: 'a.example' }], look: 'click' });
  await layDownPolicy();
  expect(set).not.toHaveBeenCalled();
});

test('what is wrong in a policy is kept for the administrator, and reported', async () => {
  manage({ look: 'never', badge: false });
  await layDownPolicy();
  expect(await loadPolicy()).toMatchObject({ ground: { badge: false }, ignored: [expect.stringContaining('look:')] });
  expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('policy'), expect.stringContaining('look:'));
});

test('a change of the policy is told until the end', async () => {
  const life = new AbortController();
  const seen: ShownPolicy['locked'][] = [];
  watchPolicy(({ locked }) => seen.push(locked), life.signal);
  await fakeBrowser.storage.local.set({ policy: { locked: ['off'] } });
  await fakeBrowser.storage.local.set({ settings: {} });
  life.abort();
  await fakeBrowser.storage.local.remove('policy');
  expect(seen).toEqual([['off']]);
});
