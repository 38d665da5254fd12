// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MentionStore, PlacedMention } from '../../page/contract.ts';
import { createHit } from '../../page/hit.ts';

/* The page of these tests has letters of 10 px and one line of text: letter n stands at x = 10n to 10n + 10, y = 0 to 20. */
const LETTER_PX = 10;
let text: Text;
let top: Element | null;

beforeEach(() => {
  document.body.innerHTML = '<p>To Baku by train</p><div id="cover"></div>';
  text = document.querySelector('p')?.firstChild as Text;
  top = text.parentElement;
  Object.assign(document, {
    elementFromPoint: () => top,
    // Beside the text, too, the nearest caret is found, as in a browser.
    caretPositionFromPoint: (x: number) => ({
      offsetNode: text,
      offset: Math.max(0, Math.min(text.length, Math.round(x / LETTER_PX))),
    }),
  });
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const { startOffset, endOffset } = this;
    return [
      new DOMRect(startOffset * LETTER_PX, 0, (endOffset - startOffset) * LETTER_PX, 20),
    ] as unknown as DOMRectList;
  });
});
afterEach(() => {
  for (const name of ['elementFromPoint', 'caretPositionFromPoint', 'caretRangeFromPoint'])
    Reflect.deleteProperty(document, name);
});

function storeOf(...spans: [start: number, end: number][]): MentionStore {
  const placed = spans.map(([start, end], index) => ({
    id: index + 1,
    pieces: [{ node: text, start, end }],
  })) as unknown as PlacedMention[];
  return {
    at: (node, offset) =>
      placed.find(({ pieces }) =>
        pieces.some((piece) => piece.node === node && piece.start <= offset && offset <= piece.end),
      ) ?? null,
    shadowRoots: () => [],
  };
}

const idAt = (x: number, y = 10, store = storeOf([3, 7])) => createHit(store)(x, y)?.placed.id ?? null;

describe('createHit', () => {
  test.each([
    ['the left half of the first letter', 31, 1],
    ['the right half of the last letter', 69, 1],
    ['the space before', 27, null],
    ['the space after', 73, null],
    ['the next word', 90, null],
  ])('%s', (_, x, id) => {
    expect(idAt(x)).toBe(id);
  });

  test('a caret that is found beside a line, above or below, is no hit', () => {
    expect(idAt(50, 40)).toBe(null);
  });

  test('where two mentions touch, each has its own letters', () => {
    const store = storeOf([3, 5], [5, 7]);
    expect([44, 48, 52, 56].map((x) => idAt(x, 10, store))).toEqual([1, 1, 2, 2]);
  });

  test('text that is covered is not hit', () => {
    top = document.querySelector('#cover');
    expect(idAt(50)).toBe(null);
  });

  test('an element around the text does not cover it', () => {
    top = document.body;
    expect(idAt(50)).toBe(1);
  });

  test('the line that was hit is told, for the card to stand at', () => {
    expect(createHit(storeOf([3, 7]))(50, 10)?.line).toMatchObject({ left: 30, right: 70, top: 0, bottom: 20 });
  });

  test('the browser is told which shadow roots to look into', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    const ask = vi.spyOn(document, 'caretPositionFromPoint');
    createHit({ ...storeOf([3, 7]), shadowRoots: () => [root] })(50, 10);
    expect(ask).toHaveBeenCalledWith(50, 10, { shadowRoots: [root] });
  });

  test('a browser that knows only the older question is asked that', () => {
    Reflect.deleteProperty(document, 'caretPositionFromPoint');
    Object.assign(document, { caretRangeFromPoint: () => ({ startContainer: text, startOffset: 5 }) });
    expect(idAt(50)).toBe(1);
  });

  test('text that was cut since the mention was found is not hit', () => {
    const store = storeOf([3, 7]);
    text.data = 'To Ba';
    expect(idAt(40, 10, store)).toBe(null);
  });
});
