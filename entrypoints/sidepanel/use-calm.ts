import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** A long page is read in slices: what is said of it aloud waits until it has been. */
const SETTLED_MS = 1_000;

/** Says what a page holds, once for each page: not at every change of it, and not again when the reader comes back to its tab. */
export function useSaidOnce(page: string | null, words: string, tellReader: (words: string) => void): void {
  const said = useRef(new Set<string>());
  const newest = useRef(words);
  newest.current = words;
  const isAnything = words !== '';
  useEffect(() => {
    if (page === null || !isAnything || said.current.has(page)) return;
    const timer = setTimeout(() => {
      said.current.add(page);
      tellReader(newest.current);
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [page, isAnything, tellReader]);
}

/** Another page begins at its top. Focus that went with what was there before stays in the panel. */
export function useCalm(visit: number): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target as Element;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => scrollTo(0, 0), [visit]);
  useLayoutEffect(() => {
    const isLost = focused.current !== null && !focused.current.isConnected;
    if (!isLost) return;
    focused.current = null;
    if (document.hasFocus()) document.querySelector('main')?.focus({ preventScroll: true });
  });
}
