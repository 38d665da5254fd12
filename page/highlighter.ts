/** Paints mentions with the CSS Custom Highlight API: nothing in the page's tree changes. */
import type { Settings } from '../core/settings.ts';
import type { PlacedMention } from './contract.ts';
import { drawName, nameInRule, paintRule } from './paint.ts';
import { rangeOf } from './ranges.ts';

/** A page that takes our paint away more often than this is left alone. */
const MOST_RESTORES = 3;

type Root = Document | ShadowRoot;

/** What of the platform is needed, so that a test can give it. Firefox lets content scripts add and delete, not iterate. */
export interface Canvas {
  registry: Pick<HighlightRegistry, 'set' | 'delete' | 'has'>;
  createHighlight(): Pick<Highlight, 'add' | 'delete'>;
  createSheet(): CSSStyleSheet;
}

export interface Highlighter {
  /** From now on exactly these are painted. */
  paint(mentions: Iterable<PlacedMention>): void;
  restyle(style: Settings['style']): void;
}

export const platformCanvas: Canvas = {
  get registry() {
    return CSS.highlights;
  },
  createHighlight: () => new Highlight(),
  createSheet: () => new CSSStyleSheet(),
};

/** Null where the browser cannot paint this way; mentions are found and listed all the same. */
export function createHighlighter(
  style: Settings['style'],
  signal: AbortSignal,
  canvas: Canvas = platformCanvas,
): Highlighter {
  const name = drawName();
  const painted = new Map<PlacedMention, StaticRange[]>();
  const roots = new Map<Root, number>();
  let highlight: Pick<Highlight, 'add' | 'delete'> | null = null;
  let sheet: CSSStyleSheet | null = null;
  let restores = 0;

  function erase(placed: PlacedMention): void {
    for (const range of painted.get(placed) ?? []) highlight?.delete(range);
    painted.delete(placed);
  }

  function draw(placed: PlacedMention): void {
    highlight ??= canvas.createHighlight();
    const ranges = placed.pieces.map(rangeOf);
    for (const range of ranges) highlight.add(range);
    painted.set(placed, ranges);
  }

  function register(): void {
    if (!highlight || canvas.registry.has(name) || restores > MOST_RESTORES) return;
    restores++;
    canvas.registry.set(name, highlight as Highlight);
  }

  function adopt(wanted: ReadonlySet<Root>): void {
    for (const root of [...roots.keys()]) if (!wanted.has(root)) unadopt(root);
    if (wanted.size === 0) return;
    sheet ??= canvas.createSheet();
    if (sheet.cssRules.length === 0) sheet.insertRule(paintRule(name, style));
    for (const root of wanted) {
      const times = roots.get(root) ?? 0;
      if (sheetsOf(root).includes(sheet) || times > MOST_RESTORES) continue;
      root.adoptedStyleSheets = [...sheetsOf(root), sheet];
      roots.set(root, times + 1);
    }
  }

  function unadopt(root: Root): void {
    roots.delete(root);
    const sheets = sheetsOf(root);
    if (sheet && sheets.includes(sheet)) root.adoptedStyleSheets = sheets.filter((each) => each !== sheet);
  }

  function paint(mentions: Iterable<PlacedMention>): void {
    if (signal.aborted) return;
    const wanted = new Set(mentions);
    for (const placed of [...painted.keys()]) if (!wanted.has(placed)) erase(placed);
    for (const placed of wanted) if (!painted.has(placed)) draw(placed);
    adopt(rootsOf(painted.keys()));
    if (painted.size > 0) register();
    else stopShowing();
  }

  function stopShowing(): void {
    if (!highlight) return;
    canvas.registry.delete(name);
    highlight = null;
    // Our own coming and going is no fight with the page.
    restores = Math.max(0, restores - 1);
  }

  const end = () => {
    for (const placed of [...painted.keys()]) erase(placed);
    adopt(new Set());
    stopShowing();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    paint,
    restyle(next) {
      if (next === style) return;
      style = next;
      if (!sheet || sheet.cssRules.length === 0) return;
      sheet.deleteRule(0);
      sheet.insertRule(paintRule(name, style));
    },
  };
}

function rootsOf(mentions: Iterable<PlacedMention>): Set<Root> {
  const roots = new Set<Root>();
  for (const { pieces } of mentions) {
    const root = pieces[0]?.node.getRootNode();
    if (root && 'adoptedStyleSheets' in root) roots.add(root as Root);
  }
  return roots;
}

/** By index: Firefox refuses content scripts the iterators of a page's objects. */
export function sheetsOf({ adoptedStyleSheets: adopted }: Root): CSSStyleSheet[] {
  return Array.from({ length: adopted.length }, (_, index) => adopted[index] as CSSStyleSheet);
}

/**
 * Takes away what a session of an earlier version left painted in this tree: in Firefox it died with its extension and
 * could not do so itself.
 */
export function sweepOrphans(root: Root, registry: Pick<HighlightRegistry, 'delete'> = CSS.highlights): void {
  const sheets = sheetsOf(root);
  const left = sheets.filter((sheet) => {
    const name = nameInRule(firstRule(sheet));
    if (name) registry.delete(name);
    return name === null;
  });
  if (left.length < sheets.length) root.adoptedStyleSheets = left;
}

function firstRule(sheet: CSSStyleSheet): string {
  try {
    return sheet.cssRules[0]?.cssText ?? '';
  } catch {
    return ''; // a sheet of another world
  }
}
