// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardView, createCard } from '../../page/card-host.ts';
import type { Card, CardRequest, Manner } from '../../page/contract.ts';
import { key, pointer } from './trusted.ts';

const events = {
  closed: vi.fn(),
  pointer: vi.fn(),
  siteOff: vi.fn(),
  siteOn: vi.fn(),
  reject: vi.fn(),
  unreject: vi.fn(),
  save: vi.fn(),
  unsave: vi.fn(),
  options: vi.fn(),
};
const unmounted = vi.fn();
/** A card with a link and a button, and the shadow root it was drawn into: nobody else can reach that. */
let root: ShadowRoot;
let card: Card;

const view: CardView = {
  css: '.card { color: black }',
  render(place, { manner }, close) {
    root = place.getRootNode() as ShadowRoot;
    const section = document.createElement('section');
    section.className = 'card';
    section.tabIndex = -1;
    if (manner !== 'hover') section.setAttribute('role', 'dialog');
    section.innerHTML = '<a href="https://example.org/">Source</a><button>Close</button>';
    section.querySelector('button')?.addEventListener('click', close);
    place.append(section);
    return unmounted;
  },
};

beforeEach(() => {
  vi.resetAllMocks();
  document.body.innerHTML = '<input id="before"><p>To <b>Baku</b></p>';
  card = createCard(events, view);
});
afterEach(() => card.end());

function open(manner: Manner = 'hover', near: Node = document.querySelector('b')?.firstChild as Node): void {
  const anchor = () => new DOMRect(100, 100, 80, 20);
  card.open({ manner, near, anchor, dir: 'ltr', language: 'en' } as CardRequest);
}

const field = () => document.querySelector('#before') as HTMLInputElement;
const button = () => root.querySelector('button') as HTMLButtonElement;

describe('what the page sees', () => {
  test('one element while a card is open, and nothing before and after', () => {
    const before = document.documentElement.outerHTML;
    open();
    const host = document.body.lastElementChild as HTMLElement;
    expect(document.body.children).toHaveLength(3);
    expect(host.attributes).toHaveLength(1);
    expect(host.shadowRoot).toBe(null);
    card.close();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(unmounted).toHaveBeenCalledOnce();
  });

  test('a second card takes the place of the first', () => {
    open();
    open();
    expect(document.body.children).toHaveLength(3);
  });

  test('every declaration of the element outranks the page’s', () => {
    open();
    const style = (document.body.lastElementChild as HTMLElement).getAttribute('style') ?? '';
    const declarations = style.split(';').filter((part) => part.trim());
    expect(declarations.length).toBeGreaterThan(3);
    expect(declarations.filter((part) => !part.includes('!important'))).toEqual([]);
  });

  test('presses and keys in the card do not reach the page', () => {
    open('click');
    const page = vi.fn();
    for (const type of ['click', 'pointerdown', 'keydown']) document.addEventListener(type, page);
    button().dispatchEvent(pointer('pointerdown'));
    button().dispatchEvent(key('j'));
    root.querySelector('a')?.dispatchEvent(pointer('auxclick'));
    expect(page).not.toHaveBeenCalled();
    for (const type of ['click', 'pointerdown', 'keydown']) document.removeEventListener(type, page);
  });
});

describe('closing', () => {
  test('the button in the card closes it, and the session hears of it', () => {
    open();
    button().dispatchEvent(pointer('click'));
    expect(card.rect()).toBe(null);
    expect(events.closed).toHaveBeenCalledOnce();
  });

  test('a click that the page makes up does nothing', () => {
    open();
    button().click();
    expect(card.rect()).not.toBe(null);
  });

  test('closed by the session, it tells nobody', () => {
    open();
    card.close();
    expect(events.closed).not.toHaveBeenCalled();
  });

  test.each<Manner>(['hover', 'click', 'keyboard', 'touch'])(
    'Escape closes a card opened by %s, wherever the focus is',
    (manner) => {
      open(manner);
      field().focus();
      events.closed.mockClear();
      if (card.rect() === null) open(manner);
      const pressed = key('Escape');
      field().dispatchEvent(pressed);
      expect(card.rect()).toBe(null);
      expect(pressed.defaultPrevented).toBe(true);
      expect(events.closed).toHaveBeenCalledOnce();
    },
  );

  test('Escape afterwards is the page’s', () => {
    open();
    card.close();
    const pressed = key('Escape');
    field().dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
  });

  test('a press outside closes it', () => {
    open('touch');
    field().dispatchEvent(pointer('pointerdown', { clientX: 900, clientY: 900 }));
    expect(events.closed).toHaveBeenCalledOnce();
  });

  test('a press inside does not', () => {
    open('touch');
    button().dispatchEvent(pointer('pointerdown', { clientX: 900, clientY: 900 }));
    expect(events.closed).not.toHaveBeenCalled();
  });

  test('a page that removes the element has closed the card, and it is not put back', async () => {
    open();
    document.body.lastElementChild?.remove();
    await vi.waitFor(() => expect(events.closed).toHaveBeenCalledOnce());
    expect(card.rect()).toBe(null);
    expect(document.body.children).toHaveLength(2);
  });

  test('nothing happens twice', () => {
    open();
    card.end();
    card.close();
    card.end();
    expect(unmounted).toHaveBeenCalledOnce();
  });
});

describe('focus', () => {
  test('stays where it is when a card opens under the pointer', () => {
    field().focus();
    open('hover');
    expect(document.activeElement).toBe(field());
  });

  test.each<Manner>(['keyboard', 'click'])('goes into a card opened by %s, and comes back', (manner) => {
    field().focus();
    open(manner);
    expect(root.activeElement?.className).toBe('card');
    root.activeElement?.dispatchEvent(key('Escape'));
    expect(document.activeElement).toBe(field());
  });

  test('Tab from the last control closes the card and goes back', () => {
    field().focus();
    open('keyboard');
    button().focus();
    const pressed = key('Tab');
    button().dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    expect(card.rect()).toBe(null);
    expect(document.activeElement).toBe(field());
  });

  test('Tab from any other is the browser’s', () => {
    open('keyboard');
    const link = root.querySelector('a') as HTMLElement;
    link.focus();
    const pressed = key('Tab');
    link.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(false);
    expect(card.rect()).not.toBe(null);
  });

  test('a walk from card to card comes back to where it began', () => {
    field().focus();
    open('keyboard');
    open('keyboard');
    root.activeElement?.dispatchEvent(key('Escape'));
    expect(document.activeElement).toBe(field());
  });
});
