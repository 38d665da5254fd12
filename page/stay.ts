/** Remembers where a page was scrolled to before a reader was taken elsewhere in it. */
import { elementAround, hidesProperties } from './plain-dom.ts';

export interface Stay {
  /** From now on `back` leads here. */
  keep(): void;
  /** Takes in what may be scrolled to show `node`: boxes around it that scroll by themselves. */
  note(node: Node): void;
  back(): void;
}

interface Spot {
  left: number;
  top: number;
}

export function createStay(): Stay {
  const boxes = new Map<Element, Spot>();
  let page: Spot | null = null;

  function keep(): void {
    boxes.clear();
    page = { left: window.scrollX, top: window.scrollY };
  }

  return {
    keep,
    note(node) {
      if (!page) keep();
      for (let at = elementAround(node); at; at = elementAround(at)) {
        if (hidesProperties(at) || boxes.has(at)) continue;
        const { scrollWidth, clientWidth, scrollHeight, clientHeight, scrollLeft: left, scrollTop: top } = at;
        if (scrollHeight > clientHeight || scrollWidth > clientWidth) boxes.set(at, { left, top });
      }
    },
    back() {
      for (const [box, spot] of boxes) box.scrollTo({ ...spot, behavior: 'instant' });
      if (page) window.scrollTo({ ...page, behavior: 'instant' });
      boxes.clear();
      page = null;
    },
  };
}
