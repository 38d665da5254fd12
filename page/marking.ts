/** Brings together what is known of a page and what is in view: marks are painted only where they can be seen. */
import type { Settings } from '../core/settings.ts';
import type { PlacedMention } from './contract.ts';
import { createHighlighter } from './highlighter.ts';
import { boxOf, createNear } from './near.ts';
import { elementAround } from './plain-dom.ts';
import { linesOf } from './ranges.ts';
import type { GrowingStore } from './store.ts';

/** Every mark registered is paid for in every frame in which the page changes. On a page of names alone, the nearest are painted. */
const MOST = 120;
const SCROLL_PAUSE_MS = 150;

export interface Marking {
  /** The store is different, or a page may have taken our paint away. */
  refresh(): void;
  restyle(style: Settings['style']): void;
}

export function createMarking(store: GrowingStore, style: Settings['style'], signal: AbortSignal): Marking {
  const highlighter = createHighlighter(style, signal);
  const near = createNear(paint, signal);
  let boxes = new Map<PlacedMention, Element>();
  let scrollTimer: ReturnType<typeof setTimeout> | undefined;
  let isCrowded = false;

  function paint(): void {
    const inView = [...boxes].filter(([, box]) => near.has(box)).map(([placed]) => placed);
    isCrowded = inView.length > MOST;
    highlighter.paint(isCrowded ? nearest(inView) : inView);
  }

  /** One long block can hold more marks than fit a view: which are near then changes as it scrolls. */
  function scrolled(): void {
    if (!isCrowded || scrollTimer !== undefined) return;
    scrollTimer = setTimeout(() => {
      scrollTimer = undefined;
      if (!signal.aborted) paint();
    }, SCROLL_PAUSE_MS);
  }

  addEventListener('scroll', scrolled, { capture: true, passive: true, signal });

  return {
    refresh() {
      const before = boxes;
      boxes = new Map();
      for (const placed of store.marked()) {
        const box = before.get(placed) ?? boxOf(placed.pieces[0]?.node as Node, elementAround);
        if (box) boxes.set(placed, box);
      }
      near.watch(new Set(boxes.values()));
      paint();
    },
    restyle: highlighter.restyle,
  };
}

function nearest(mentions: PlacedMention[]): PlacedMention[] {
  const middle = innerHeight / 2;
  return mentions
    .map((placed) => ({ placed, away: Math.abs((linesOf(placed.pieces)[0]?.top ?? Number.MAX_VALUE) - middle) }))
    .sort((one, other) => one.away - other.away)
    .slice(0, MOST)
    .map(({ placed }) => placed);
}
