import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ActivePage, readActivePage } from '../../platform/page-of-tab.ts';

/** A page session answers at once, but looks at a long page in slices; these are the moments to ask again. */
const ASK_AGAIN_MS = [0, 250, 1000];

/** The page in front of the reader: null until it has been read. `reread` follows what a change does to it. */
export function useActivePage(onError: (error: unknown) => void): { page: ActivePage | null; reread: () => void } {
  const [page, setPage] = useState<ActivePage | null>(null);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const newest = useRef(0);

  const read = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    try {
      const now = await readActivePage();
      if (mine === newest.current) setPage(now); // an answer that comes late says nothing any more
    } catch (error) {
      onError(error);
    }
  }, [onError]);

  const reread = useCallback(() => {
    timers.current.forEach(clearTimeout);
    timers.current = ASK_AGAIN_MS.map((delayMs) => setTimeout(read, delayMs));
  }, [read]);

  useEffect(() => {
    reread();
    return () => timers.current.forEach(clearTimeout);
  }, [reread]);

  return { page, reread };
}
