/** Which elements are in view or nearly: only there is painting worth its price, which every frame pays again. */

/** How far beyond the edges of what is in view still counts. */
const MARGIN = '60%';

export interface Near {
  /** From now on exactly these are watched. */
  watch(elements: ReadonlySet<Element>): void;
  has(element: Element): boolean;
}

export function createNear(changed: () => void, signal: AbortSignal): Near {
  const near = new Set<Element>();
  let watched: ReadonlySet<Element> = new Set();
  const options = { rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver((entries) => {
    let different = false;
    for (const { target, isIntersecting } of entries) {
      if (!watched.has(target) || isIntersecting === near.has(target)) continue;
      if (isIntersecting) near.add(target);
      else near.delete(target);
      different = true;
    }
    if (different) changed();
  }, options);
  const stop = () => {
    observer.disconnect();
    near.clear();
    watched = new Set();
  };
  signal.addEventListener('abort', stop, { once: true });
  return {
    watch(elements) {
      if (signal.aborted) return;
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
    has: (element) => near.has(element),
  };
}

/** The element whose box tells where `node` is: `display: contents` has none. */
export function boxOf(node: Node, parentOf: (node: Node) => Element | null): Element | null {
  let element = parentOf(node);
  while (element && getComputedStyle(element).display === 'contents') element = parentOf(element);
  return element;
}
