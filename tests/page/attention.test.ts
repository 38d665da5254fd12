// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { watchAttention } from '../../page/attention.ts';
import type { Attention, AttentionWorld, Hit } from '../../page/contract.ts';
import { key, pointer, trust } from './trusted.ts';

const LINE = new DOMRect(100, 100, 80, 20);
const CARD = new DOMRect(100, 128, 360, 420);

let life: AbortController;
let settings: Settings;
let card: DOMRect | null;
let attention: Attention;
const world = {
  hit: vi.fn<AttentionWorld['hit']>(),
  open: vi.fn<AttentionWorld['open']>(),
  close: vi.fn<AttentionWorld['close']>(),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  document.body.innerHTML = '<p>To <b>Baku</b></p><section><i>elsewhere</i></section>';
  const node = document.querySelector('b')?.firstChild as Text;
  const baku = { line: LINE, placed: { id: 7, pieces: [{ node, start: 0, end: 4 }] } } as unknown as Hit;
  settings = { ...DEFAULT_SETTINGS };
  card = null;
  world.hit.mockReset().mockImplementation((x, y) => (isIn(LINE, x, y) ? baku : null));
  world.open.mockReset().mockImplementation(() => {
    card = CARD;
  });
  world.close.mockReset().mockImplementation(() => {
    card = null;
  });
  life = new AbortController();
  attention = watchAttention({ ...world, cardRect: () => card, settings: () => settings }, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function send(event: Event, on: EventTarget = document.querySelector('b') as Element): Event {
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  on.dispatchEvent(event);
  return event;
}

function move(x: number, y: number): void {
  send(pointer('pointermove', { clientX: x, clientY: y, pointerType: 'mouse' }));
}

function press(x: number, y: number, pointerType = 'mouse'): void {
  for (const type of ['pointerdown', 'pointerup', 'click']) {
    send(pointer(type, { clientX: x, clientY: y, pointerType, detail: 1, button: 0 }));
  }
}

function restOn(x: number, y: number): void {
  move(x - 2, y);
  vi.advanceTimersByTime(30);
  move(x, y);
  vi.advanceTimersByTime(400);
}

describe('watchAttention', () => {
  test('a pointer that rests on a mention opens its card', () => {
    restOn(140, 110);
    expect(world.open).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ line: LINE }), 'hover');
  });

  test('while the pointer moves, nothing is asked', () => {
    for (let x = 0; x < 400; x += 16) {
      move(x, 110);
      vi.advanceTimersByTime(16);
    }
    expect(world.hit).not.toHaveBeenCalled();
  });

  test('a moving pointer sets no timer anew', () => {
    move(0, 110);
    const set = vi.spyOn(window, 'setTimeout');
    for (let x = 16; x < 200; x += 16) {
      move(x, 110);
      vi.advanceTimersByTime(16);
    }
    expect(set).not.toHaveBeenCalled();
  });

  test('events that the page makes up open nothing', () => {
    const fake = { bubbles: true, clientX: 140, clientY: 110 };
    document.querySelector('b')?.dispatchEvent(new PointerEvent('pointermove', fake));
    vi.advanceTimersByTime(1_000);
    expect(world.hit).not.toHaveBeenCalled();
  });

  test('scrolling under the pointer cancels the rest', () => {
    move(140, 110);
    vi.advanceTimersByTime(100);
    send(trust(new Event('scroll')), document);
    vi.advanceTimersByTime(1_000);
    expect(world.open).not.toHaveBeenCalled();
  });

  test('something else that scrolls does not', () => {
    move(140, 110);
    vi.advanceTimersByTime(100);
    send(trust(new Event('scroll')), document.querySelector('section') as Element);
    vi.advanceTimersByTime(1_000);
    expect(world.open).toHaveBeenCalledOnce();
  });

  test('Escape closes the card and stays ours, also when the key is lifted', () => {
    const page = vi.fn();
    for (const type of ['keydown', 'keyup']) document.addEventListener(type, page, { signal: life.signal });
    restOn(140, 110);
    expect(send(key('Escape')).defaultPrevented).toBe(true);
    send(key('Escape', 'keyup'));
    expect(world.close).toHaveBeenCalledOnce();
    expect(page).not.toHaveBeenCalled();
  });

  test('without a card Escape is the page’s', () => {
    const page = vi.fn();
    document.addEventListener('keydown', page, { signal: life.signal });
    expect(send(key('Escape')).defaultPrevented).toBe(false);
    expect(page).toHaveBeenCalledOnce();
  });

  test('while the card is not shown yet, Escape withdraws it and is the page’s as well', () => {
    world.open.mockImplementation(() => {});
    restOn(140, 110);
    expect(send(key('Escape')).defaultPrevented).toBe(false);
    expect(world.close).toHaveBeenCalledOnce();
  });

  test('Escape closes a card that was opened by keyboard, too', () => {
    card = CARD;
    expect(send(key('Escape')).defaultPrevented).toBe(true);
    expect(world.close).toHaveBeenCalledOnce();
  });

  test('other keys are the page’s', () => {
    restOn(140, 110);
    expect(send(key('Enter')).defaultPrevented).toBe(false);
  });

  test('a tap opens the sheet', () => {
    press(140, 110, 'touch');
    expect(world.open).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'touch');
  });

  test('a tap on a mention in a link follows the link', () => {
    const link = document.createElement('a');
    link.href = '#x';
    document.querySelector('b')?.replaceWith(link);
    link.append(document.createElement('b'));
    const node = document.createTextNode('Baku');
    link.firstElementChild?.append(node);
    world.hit.mockReturnValue({
      line: LINE,
      placed: { id: 8, pieces: [{ node, start: 0, end: 4 }] },
    } as unknown as Hit);
    press(140, 110, 'touch');
    expect(world.open).not.toHaveBeenCalled();
  });

  test('the settings are read anew every time', () => {
    settings = { ...settings, open: 'click' };
    restOn(140, 110);
    expect(world.open).not.toHaveBeenCalled();
    press(140, 110);
    expect(world.open).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'click');
  });

  test('a pointer that goes into a frame has gone', () => {
    restOn(140, 110);
    send(pointer('pointerout', { pointerType: 'mouse', relatedTarget: document.createElement('iframe') }));
    vi.advanceTimersByTime(1_000);
    expect(world.close).toHaveBeenCalledOnce();
  });

  test('a card that the reader closed does not open again at the same place', () => {
    restOn(140, 110);
    card = null;
    attention.cardClosed();
    restOn(150, 112);
    expect(world.open).toHaveBeenCalledOnce();
  });

  test('nothing is heard after the end', () => {
    move(140, 110);
    life.abort();
    vi.advanceTimersByTime(1_000);
    restOn(140, 110);
    expect(world.hit).not.toHaveBeenCalled();
  });
});
