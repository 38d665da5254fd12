import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type FollowedPage, followPage } from '../../platform/follow-page.ts';
import { type FakeTab, mentions, useTabs } from './fake-tabs.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** A line as the browser gives it: the frame's end of it can ring and break off. */
function createLine() {
  const [ringing, breaking] = [new Set<() => void>(), new Set<() => void>()];
  const event = (listeners: Set<() => void>) => ({ addListener: (listener: () => void) => listeners.add(listener) });
  return {
    onMessage: event(ringing),
    onDisconnect: event(breaking),
    disconnect: vi.fn(),
    ring: () => callAll(ringing),
    breakOff: () => callAll(breaking),
  };
}

type Line = ReturnType<typeof createLine>;

let tabs: FakeTab[];
let lines: { tabId: number; frameId: number; line: Line }[];
let life: AbortController;
let seen: FollowedPage[];

/** The browser's events, so that a test can say what the reader does. */
const told = { activated: new Set<Listener>(), updated: new Set<Listener>() };
type Listener = (...args: never[]) => void;

function hear(listeners: Set<Listener>, event: typeof fakeBrowser.tabs.onActivated): void {
  listeners.clear();
  vi.spyOn(event, 'addListener').mockImplementation((each) => void listeners.add(each));
  vi.spyOn(event, 'removeListener').mockImplementation((each) => void listeners.delete(each));
}

function callAll(listeners: Iterable<Listener>, ...args: unknown[]): void {
  for (const listener of listeners) listener(...(args as never[]));
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  lines = [];
  seen = [];
  life = new AbortController();
  tabs = [
    { id: 5, url: 'https://news.example/one', active: true, frames: [{ frameId: 0, report: mentions(2) }] },
    { id: 6, url: 'https://news.example/two', frames: [{ frameId: 0, report: mentions(1) }] },
  ];
  useTabs(tabs);
  hear(told.activated, fakeBrowser.tabs.onActivated);
  hear(told.updated, fakeBrowser.tabs.onUpdated as never);
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1 } as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(fakeBrowser.tabs, 'connect').mockImplementation(((tabId: number, { frameId }: { frameId: number }) => {
    const line = createLine();
    lines.push({ tabId, frameId, line });
    return line;
  }) as never);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(2_000);

async function follow(tab?: number) {
  const following = followPage({ tab, changed: (followed) => seen.push(followed) }, life.signal);
  await settle();
  return following;
}

function countShown(): number | null {
  const page = seen.at(-1)?.page;
  return page?.kind === 'reports' ? page.frames.reduce((sum, { report }) => sum + report.mentions.length, 0) : null;
}

const readings = () => vi.mocked(fakeBrowser.scripting.executeScript).mock.calls.length;

describe('the page in front', () => {
  test('is read in full, and gets a line', async () => {
    await follow();
    expect([countShown(), seen.at(-1)?.page?.tabId]).toEqual([2, 5]);
    expect(vi.mocked(fakeBrowser.scripting.executeScript).mock.calls[0]?.[0]).toMatchObject({
      args: [expect.anything(), true],
    });
    expect(lines.map(({ tabId, frameId }) => [tabId, frameId])).toEqual([[5, 0]]);
  });

  test('that stays as it is is asked once, however long the panel is open', async () => {
    await follow();
    const before = readings();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(readings()).toBe(before);
  });

  test('is read again when it rings, and a hundred rings at once are two readings at most', async () => {
    await follow();
    const before = readings();
    tabs[0] = { ...(tabs[0] as FakeTab), frames: [{ frameId: 0, report: mentions(3) }] };
    for (let times = 0; times < 100; times++) lines[0]?.line.ring();
    await settle();
    expect(countShown()).toBe(3);
    expect(readings() - before).toBeLessThanOrEqual(2);
  });

  test('is read again when a frame tells another count, and that frame gets a line too', async () => {
    await follow();
    tabs[0]?.frames?.push({ frameId: 7, report: mentions(4) });
    const sender = { id: fakeBrowser.runtime.id, tab: { id: 5 }, frameId: 7 };
    fakeBrowser.runtime.onMessage.trigger({ ask: 'count', count: 4 } as never, sender as never, (() => {}) as never);
    await settle();
    expect([countShown(), lines.at(-1)?.frameId]).toEqual([6, 7]);
  });

  test('loses what a frame held when that frame goes', async () => {
    tabs[0]?.frames?.push({ frameId: 7, report: mentions(4) });
    await follow();
    lines.at(-1)?.line.ring();
    tabs[0]?.frames?.pop();
    lines.at(-1)?.line.breakOff();
    await settle();
    expect(countShown()).toBe(2);
  });

  test('in which nobody answers the line is not called again and again', async () => {
    await follow();
    lines[0]?.line.breakOff();
    callAll(told.updated, 5, { title: 'Another title' });
    await settle();
    expect(lines).toHaveLength(1);
    callAll(told.updated, 5, { status: 'loading' });
    await settle();
    expect(lines).toHaveLength(2);
  });
});

describe('another page', () => {
  test('takes the place of the one before, whose line is hung up, when the reader turns to its tab', async () => {
    await follow();
    const [first] = lines;
    callAll(told.activated, { tabId: 6, windowId: 1 });
    await settle();
    expect([countShown(), seen.at(-1)?.page?.tabId]).toEqual([1, 6]);
    expect(first?.line.disconnect).toHaveBeenCalledOnce();
    expect(seen.at(-1)?.visit).not.toBe(seen[0]?.visit);
  });

  test('in another window is none of ours', async () => {
    await follow();
    callAll(told.activated, { tabId: 6, windowId: 2 });
    await settle();
    expect(seen.at(-1)?.page?.tabId).toBe(5);
  });

  test('is another visit, and so is the same one loaded anew; a place within it is not', async () => {
    await follow();
    lines[0]?.line.ring();
    await settle();
    const visits = [seen.at(-1)?.visit];
    const go = async (url: string) => {
      Object.assign(tabs[0] as FakeTab, { url });
      callAll(told.updated, 5, { url });
      await settle();
      visits.push(seen.at(-1)?.visit);
    };
    await go('https://news.example/one#middle');
    await go('https://news.example/three');
    lines[0]?.line.breakOff();
    await settle();
    visits.push(seen.at(-1)?.visit);
    expect(new Set(visits).size).toBe(3);
    expect(visits[0]).toBe(visits[1]);
  });

  test('that takes its time shows nothing of the one before', async () => {
    await follow();
    Object.assign(tabs[1] as FakeTab, { frames: [{ frameId: 0, report: null, parsed: false }] });
    callAll(told.activated, { tabId: 6, windowId: 1 });
    await settle();
    expect(seen.at(-1)?.page).toBeNull();
    Object.assign(tabs[1] as FakeTab, { frames: [{ frameId: 0, report: mentions(1) }] });
    callAll(told.updated, 6, { status: 'complete' });
    await settle();
    expect(countShown()).toBe(1);
  });

  test('does not take the place of one that the panel is bound to', async () => {
    await follow(6);
    callAll(told.activated, { tabId: 5, windowId: 1 });
    await settle();
    expect(seen.at(-1)?.page?.tabId).toBe(6);
  });
});

test('when the panel closes, every line is hung up and nothing is listened to', async () => {
  await follow();
  const before = readings();
  life.abort();
  expect(lines[0]?.line.disconnect).toHaveBeenCalledOnce();
  expect([told.activated.size, told.updated.size, fakeBrowser.runtime.onMessage.hasListeners()]).toEqual([0, 0, false]);
  lines[0]?.line.ring();
  await settle();
  expect(readings()).toBe(before);
});
