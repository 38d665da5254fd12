import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashToPlace, type Place, placeToHash } from '../../core/place.ts';
import { rememberedScroll, rememberScroll } from './scroll-memory.ts';

/** Where the reader is, and how they came there: by opening or reloading the page, by a link or through history, by typing. */
export interface Arrival {
  place: Place;
  by: 'load' | 'move' | 'typing';
  /** How far down the reader was when here before; 0 the first time. */
  scroll: number;
}

/** A search is written into the address when typing rests: some browsers refuse too many changes of it. */
const TYPING_RESTS_MS = 250;

/** The place in the address, followed wherever links and history lead, and changed by typing into the search. */
export function usePlace() {
  const [arrival, setArrival] = useState<Arrival>(() => arriveBy('load'));
  /** What typing came to and the address does not say yet. */
  const unwritten = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const writeTyped = useCallback(() => {
    clearTimeout(timer.current);
    if (unwritten.current !== null) history.replaceState(null, '', unwritten.current);
    unwritten.current = null;
  }, []);

  // At once: a link may be followed, and the page scrolled, as soon as it is drawn.
  useLayoutEffect(() => {
    const follow = () => {
      if (!/^(#\/.*)?$/.test(location.hash)) return; // an anchor, and no place
      clearTimeout(timer.current);
      unwritten.current = null;
      setArrival(arriveBy('move'));
    };
    const ending = new AbortController();
    addEventListener('hashchange', follow, { signal: ending.signal });
    rememberScroll(ending.signal);
    return () => ending.abort();
  }, []);

  const type = useCallback(
    (query: string) => {
      const place: Place = query.trim() === '' ? { kind: 'home' } : { kind: 'search', query };
      if (hashToPlace(location.hash).kind === 'search') {
        // One step of history for one search, however long it was typed.
        unwritten.current = placeToHash(place);
        clearTimeout(timer.current);
        timer.current = setTimeout(writeTyped, TYPING_RESTS_MS);
      } else if (place.kind === 'search') history.pushState(null, '', placeToHash(place));
      setArrival({ place, by: 'typing', scroll: 0 });
    },
    [writeTyped],
  );

  return { arrival, type, writeTyped };
}

function arriveBy(by: Arrival['by']): Arrival {
  return { place: hashToPlace(location.hash), by, scroll: rememberedScroll() };
}
