// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PlacedMention } from '../../page/contract.ts';
import { createFlash } from '../../page/flash.ts';
import type { Canvas } from '../../page/highlighter.ts';
import { nameInRule } from '../../page/paint.ts';

let registry: Map<string, Set<AbstractRange>>;
let life: AbortController;
let flash: (placed: PlacedMention) => void;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Baku</p><p>Ganja</p>';
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  globalThis.StaticRange = class {} as unknown as typeof StaticRange;
  registry = new Map();
  life = new AbortController();
  const canvas = {
    registry,
    createHighlight: () => new Set(),
    createSheet: () => ({
      cssRules: [] as { cssText: string }[],
      insertRule(cssText: string) {
        this.cssRules.unshift({ cssText });
      },
    }),
  };
  flash = createFlash(life.signal, canvas as unknown as Canvas);
});
afterEach(() => vi.useRealTimers());

function mention(index: number): PlacedMention {
  const node = document.querySelectorAll('p')[index]?.firstChild as Text;
  return { id: 1, pieces: [{ node, start: 0, end: node.data.length }] } as unknown as PlacedMention;
}

const left = () => [registry.size, document.adoptedStyleSheets.length];

test('a light stands for a moment, under a name like those of marks, and leaves nothing', () => {
  flash(mention(0));
  expect(left()).toEqual([1, 1]);
  const rule = document.adoptedStyleSheets[0]?.cssRules[0]?.cssText ?? '';
  expect([nameInRule(rule)]).toEqual([...registry.keys()]);
  vi.runAllTimers();
  expect(left()).toEqual([0, 0]);
});

test('the next light puts out the one before', () => {
  flash(mention(0));
  const [first] = registry.keys();
  flash(mention(1));
  expect(left()).toEqual([1, 1]);
  expect(registry.has(first as string)).toBe(false);
});

test('the end of the session puts it out', () => {
  flash(mention(0));
  life.abort();
  expect(left()).toEqual([0, 0]);
  flash(mention(0));
  expect(left()).toEqual([0, 0]);
});
