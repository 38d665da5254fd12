import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadProblems, report, reportUncaught } from '../../platform/report.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test('what went wrong is kept in the memory of the session, in order and without addresses', async () => {
  for (let index = 0; index < 5; index++) report('reading', new Error(`no. ${index} of https://news.example/story`));
  await vi.waitFor(async () => expect(await loadProblems()).toHaveLength(5));
  expect((await loadProblems()).map(({ doing, said }) => `${doing}: ${said}`)).toEqual(
    Array.from({ length: 5 }, (_, index) => `reading: no. ${index} of [address]`),
  );
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a memory that fails keeps nothing and breaks nothing', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota') as never);
  report('reading', 'nothing');
  expect(await loadProblems()).toEqual([]);
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone') as never);
  expect(await loadProblems()).toEqual([]);
});

test('what nobody caught is kept too, until the end', async () => {
  const world = new EventTarget();
  vi.stubGlobal('addEventListener', world.addEventListener.bind(world));
  const life = new AbortController();
  reportUncaught('showing a page', life.signal);
  world.dispatchEvent(Object.assign(new Event('error'), { error: new Error('a slip') }));
  world.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: 'no answer' }));
  life.abort();
  world.dispatchEvent(Object.assign(new Event('error'), { error: new Error('too late') }));
  await vi.waitFor(async () => expect(await loadProblems()).toHaveLength(2));
  expect((await loadProblems()).map(({ said }) => said)).toEqual(['a slip', 'no answer']);
  vi.unstubAllGlobals();
});
