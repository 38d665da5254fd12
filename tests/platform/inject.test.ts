import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putSessionsInOpenTabs } from '../../platform/inject.ts';
import { putCard } from '../../platform/sessions.ts';
import { mentions, useTabs } from './fake-tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('every frame of every open tab gets one session, and those that have one are left alone', async () => {
  const { put } = useTabs([
    {
      id: 1,
      frames: [
        { frameId: 0, report: null },
        { frameId: 8, report: null },
      ],
    },
    { id: 2, refuses: true },
    { id: 3, frames: [{ frameId: 0, report: mentions(1) }] },
  ]);
  await putSessionsInOpenTabs();
  await putSessionsInOpenTabs();
  expect(put).toEqual([
    { tabId: 1, frameId: 0, file: '/session.js' },
    { tabId: 1, frameId: 8, file: '/session.js' },
  ]);
});

test('a frame that is still being read is left to the browser', async () => {
  const { put } = useTabs([{ id: 1, frames: [{ frameId: 0, report: null, parsed: false }] }]);
  await putSessionsInOpenTabs();
  expect(put).toEqual([]);
});

test('the card goes into the asking frame alone', async () => {
  const { put } = useTabs([
    {
      id: 1,
      frames: [
        { frameId: 0, report: null },
        { frameId: 8, report: mentions(1) },
      ],
    },
  ]);
  await putCard(1, 8);
  expect(put).toEqual([{ tabId: 1, frameId: 8, file: '/card.js' }]);
});

test('a frame that went before its card came is an error for the asker', async () => {
  useTabs([{ id: 1, frames: [] }]);
  await expect(putCard(1, 8)).rejects.toThrow('No frame');
});
