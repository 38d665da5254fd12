/** Tabs with frames behind WXT's fake browser, which has no `scripting` and no `action` of its own. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '../../core/messages.ts';

export interface FakeFrame {
  frameId: number;
  report: PageReport | null;
  contentType?: string;
  parsed?: boolean;
}

export interface FakeTab {
  id: number;
  url?: string;
  title?: string;
  active?: boolean;
  frames?: FakeFrame[];
  /** The browser lets nobody in. */
  refuses?: boolean;
}

export function mentions(count: number): PageReport {
  const why = { rule: 'name', alias: 'Azerbaijan' } as const;
  const mention = {
    entity: 'azerbaijan',
    topic: 'country',
    surface: 'Azerbaijan',
    around: { before: '', after: '' },
    painted: true,
    why,
  } as const;
  const nothing = { rejected: [], refused: 0, refusals: [] };
  return { state: 'looking', ...nothing, mentions: Array.from({ length: count }, (_, id) => ({ id, ...mention })) };
}

/** What was put into frames, and what badges say. */
export interface FakeWorld {
  put: { tabId: number; frameId: number; file: string }[];
  badges: Map<number, string>;
}

export function useTabs(tabs: FakeTab[]): FakeWorld {
  const world: FakeWorld = { put: [], badges: new Map() };
  const find = (id: number) => {
    const tab = tabs.find((each) => each.id === id);
    if (!tab || tab.refuses) throw new Error('Cannot access contents of the page');
    return tab;
  };
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async (query: { active?: boolean }) =>
    tabs.filter((tab) => !query.active || tab.active)) as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) =>
    tabs.find((tab) => tab.id === id)) as never);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async (injection: {
    target: { tabId: number; frameIds?: number[] };
    files?: string[];
  }) => {
    const { tabId, frameIds } = injection.target;
    const frames = find(tabId).frames ?? [];
    for (const file of injection.files ?? []) {
      for (const frameId of frameIds ?? []) start(world, frames, tabId, frameId, file);
    }
    if (injection.files) return [];
    return frames.map(({ frameId, report, contentType = 'text/html', parsed = true }) => ({
      frameId,
      result: { report, contentType, parsed },
    }));
  }) as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation((async (badge: { tabId: number; text: string }) => {
    find(badge.tabId);
    world.badges.set(badge.tabId, badge.text);
  }) as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined as never);
  vi.spyOn(fakeBrowser.action, 'setBadgeTextColor').mockResolvedValue(undefined as never);
  return world;
}

function start(world: FakeWorld, frames: FakeFrame[], tabId: number, frameId: number, file: string): void {
  const frame = frames.find((each) => each.frameId === frameId);
  if (!frame) throw new Error(`No frame with id ${frameId}`);
  world.put.push({ tabId, frameId, file });
  if (file === '/session.js' && frame.contentType === undefined) frame.report = mentions(0);
}
