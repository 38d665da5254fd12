import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText, showCount, showCountEverywhere } from '../../platform/toolbar.ts';
import { mentions, useTabs } from './fake-tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
  [12_345, '99+'],
])('%d mentions are shown as “%s”', (count, text) => {
  expect(badgeText(count)).toBe(text);
});

test('the badge is the sum over all frames, and a frame without a session counts nothing', async () => {
  const frames = [mentions(2), null, mentions(5)].map((report, frameId) => ({ frameId, report }));
  const { badges } = useTabs([{ id: 1, frames }]);
  await showCount(1);
  expect(badges.get(1)).toBe('7');
});

test('a frame that goes takes its mentions along, though nothing was remembered of it', async () => {
  const tab = { id: 1, frames: [mentions(2), mentions(5)].map((report, frameId) => ({ frameId, report })) };
  const { badges } = useTabs([tab]);
  await showCount(1);
  tab.frames.pop();
  await showCount(1);
  expect(badges.get(1)).toBe('2');
});

test('a hundred frames that report at once lead to two counts at most', async () => {
  useTabs([{ id: 1, frames: [{ frameId: 0, report: mentions(3) }] }]);
  await Promise.all(Array.from({ length: 100 }, () => showCount(1)));
  expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledTimes(2);
});

test('a number that changes during the count is shown in the end', async () => {
  const frame = { frameId: 0, report: mentions(1) };
  const { badges } = useTabs([{ id: 1, frames: [frame] }]);
  const first = showCount(1);
  frame.report = mentions(4);
  await Promise.all([first, showCount(1)]);
  expect(badges.get(1)).toBe('4');
});

test('switched off, every tab loses its badge; switched on, each gets it back', async () => {
  const { badges } = useTabs([1, 2].map((id) => ({ id, frames: [{ frameId: 0, report: mentions(id) }] })));
  await showCountEverywhere();
  expect([...badges]).toEqual([
    [1, '1'],
    [2, '2'],
  ]);
  await fakeBrowser.storage.local.set({ settings: { badge: false } });
  await showCountEverywhere();
  expect([...badges]).toEqual([
    [1, ''],
    [2, ''],
  ]);
});

test('a tab that was closed meanwhile, or lets nobody in, does no harm', async () => {
  const { badges } = useTabs([
    { id: 1, refuses: true },
    { id: 2, frames: [{ frameId: 0, report: mentions(1) }] },
  ]);
  await showCount(404);
  await showCountEverywhere();
  expect([...badges]).toEqual([[2, '1']]);
});

test('a browser without badge colours still shows the number', async () => {
  const { badges } = useTabs([{ id: 1, frames: [{ frameId: 0, report: mentions(1) }] }]);
  Object.assign(fakeBrowser.action, { setBadgeTextColor: undefined, setBadgeBackgroundColor: undefined });
  await showCount(1);
  expect(badges.get(1)).toBe('1');
});
