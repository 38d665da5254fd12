import { useEffect, useRef, useState } from 'preact/hooks';

/** Widths are taken in steps, so that a scroll bar that comes and goes does not draw a picture over and over. */
const STEP_PX = 8;

/** The width of an element in pixels, rounded down; `before` until it has been measured. */
export function useWidth<Element extends HTMLElement>(before: number) {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = (measured: number) => {
      if (measured > 0) setWidth(Math.max(Math.floor(measured / STEP_PX) * STEP_PX, STEP_PX));
    };
    take(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
