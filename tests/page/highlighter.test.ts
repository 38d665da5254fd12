// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { PlacedMention } from '../../page/contract.ts';
import { type Canvas, createHighlighter, sweepOrphans } from '../../page/highlighter.ts';
import { drawName, nameInRule, paintRule } from '../../page/paint.ts';

/** A registry that remembers, and sheets that hold rules: what happy-dom has not. */
class Registry extends Map<string, Set<AbstractRange>> {}

class Sheet {
  cssRules: { cssText: string }[] = [];
  insertRule(cssText: string) {
    this.cssRules.unshift({ cssText });
  }
  deleteRule(index: number) {
    this.cssRules.splice(index, 1);
  }
}

class Range {
  init: StaticRangeInit;
  constructor(init: StaticRangeInit) {
    this.init = init;
  }
}

let registry: Registry;
let canvas: Canvas;
let life: AbortController;

beforeEach(() => {
  document.body.innerHTML = '<p>Heydar</p><p>Nakhchivan</p><x-note></x-note>';
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  globalThis.StaticRange = Range as unknown as typeof StaticRange;
  registry = new Registry();
  life = new AbortController();
  canvas = {
    registry: registry as unknown as Canvas['registry'],
    createHighlight: () => new Set() as unknown as ReturnType<Canvas['createHighlight']>,
    createSheet: () => new Sheet() as unknown as CSSStyleSheet,
  };
});

function mentionIn(node: Node | null | undefined): PlacedMention {
  const text = node as Text;
  return {
    id: 1,
    pieces: [{ node: text, start: 0, end: text.data.length }],
    around: { before: '', after: '' },
  } as unknown as PlacedMention;
}

const paragraph = (index: number) => mentionIn(document.querySelectorAll('p')[index]?.firstChild);
const painted = () => [...registry.values()].flatMap((highlight) => [...highlight]);
const rules = () => document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText ?? '');

describe('the highlighter', () => {
  test('leaves no name and no sheet in a page without anything to paint', () => {
    createHighlighter('tint', life.signal, canvas).paint([]);
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });

  test('paints under one name, which its only sheet knows', () => {
    const highlighter = createHighlighter('tint', life.signal, canvas);
    highlighter.paint([paragraph(0), paragraph(1)]);
    expect([registry.size, painted().length, rules().length]).toEqual([1, 2, 1]);
    expect(rules()[0]).toContain(`::highlight(${[...registry.keys()][0]})`);
  });

  test('takes everything away again when the last mention goes', () => {
    const highlighter = createHighlighter('tint', life.signal, canvas);
    highlighter.paint([paragraph(0)]);
    highlighter.paint([]);
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
    highlighter.paint([paragraph(1)]);
    expect([registry.size, painted().length]).toEqual([1, 1]);
  });

  test('keeps the ranges of mentions that stay', () => {
    const [one, other] = [paragraph(0), paragraph(1)];
    const highlighter = createHighlighter('tint', life.signal, canvas);
    highlighter.paint([one]);
    const [before] = painted();
    highlighter.paint([other, one]);
    expect([painted().length, painted().includes(before as AbstractRange)]).toEqual([2, true]);
  });

  test('adopts its sheet in the very roots in which something is painted', () => {
    const root = (document.querySelector('x-note') as Element).attachShadow({ mode: 'open' });
    Object.defineProperty(root, 'adoptedStyleSheets', { value: [], writable: true });
    root.innerHTML = '<p>Azerbaijan</p>';
    const highlighter = createHighlighter('tint', life.signal, canvas);
    highlighter.paint([mentionIn(root.firstElementChild?.firstChild)]);
    expect([document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]).toEqual([0, 1]);
    highlighter.paint([paragraph(0)]);
    expect([document.adoptedStyleSheets.length, root.adoptedStyleSheets.length]).toEqual([1, 0]);
  });

  test('leaves the page’s own sheets where they are', () => {
    const own = new Sheet() as unknown as CSSStyleSheet;
    document.adoptedStyleSheets = [own];
    const highlighter = createHighlighter('tint', life.signal, canvas);
    highlighter.paint([paragraph(0)]);
    expect(document.adoptedStyleSheets[0]).toBe(own);
    highlighter.paint([]);
    expect(document.adoptedStyleSheets).toEqual([own]);
  });

  test('comes back three times after a page took its paint or its sheet away, and then gives up', () => {
    const mention = paragraph(0);
    const highlighter = createHighlighter('tint', life.signal, canvas);
    const back: string[] = [];
    for (let time = 0; time < 6; time++) {
      highlighter.paint([mention]);
      back.push(`${registry.size} ${document.adoptedStyleSheets.length}`);
      registry.clear();
      document.adoptedStyleSheets = [];
    }
    expect(back).toEqual(['1 1', '1 1', '1 1', '1 1', '0 0', '0 0']);
  });

  test('changes its style in place', () => {
    const highlighter = createHighlighter('tint', life.signal, canvas);
    highlighter.paint([paragraph(0)]);
    const [sheet] = document.adoptedStyleSheets;
    highlighter.restyle('underline');
    expect(document.adoptedStyleSheets).toEqual([sheet]);
    expect(rules()[0]).toContain('underline dotted');
  });

  test('is gone without a trace when its signal aborts, and paints no more', () => {
    const highlighter = createHighlighter('tint', life.signal, canvas);
    highlighter.paint([paragraph(0)]);
    life.abort();
    highlighter.paint([paragraph(1)]);
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });
});

describe('names and rules', () => {
  test('a name is another every time, and says nothing', () => {
    const names = Array.from({ length: 50 }, drawName);
    expect(new Set(names).size).toBe(50);
    for (const name of names) expect(name).toMatch(/^h[0-9a-z]{21}$/);
  });

  test('a rule of ours is known again, as a browser writes it', () => {
    const name = drawName();
    expect(nameInRule(paintRule(name, 'tint'))).toBe(name);
    expect(nameInRule(`@media screen {\n  ::highlight(${name}) { }\n}`)).toBe(name);
    expect(nameInRule('@media screen { ::highlight(search) { color: red } }')).toBeNull();
  });

  test('what an earlier session left is swept away, and nothing else', () => {
    const own = new Sheet() as unknown as CSSStyleSheet;
    document.adoptedStyleSheets = [own];
    createHighlighter('tint', life.signal, canvas).paint([paragraph(0)]);
    registry.set('search', new Set());
    sweepOrphans(document, registry as unknown as HighlightRegistry);
    expect([document.adoptedStyleSheets, [...registry.keys()]]).toEqual([[own], ['search']]);
  });
});
