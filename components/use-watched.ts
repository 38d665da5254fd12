import { useEffect, useState } from 'preact/hooks';

/**
 * A value that lies elsewhere and may change there: null until it has been read, then always the newest.
 * Both functions must stay the same from one drawing to the next.
 */
export function useWatched<Value>(
  load: () => Promise<Value>,
  watch: (changed: (value: Value) => void, signal: AbortSignal) => void,
): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    let watched = false;
    watch((newer) => {
      watched = true;
      setValue(newer);
    }, ending.signal);
    load().then((first) => {
      if (!watched && !ending.signal.aborted) setValue(first); // what was watched is newer than what was loaded
    });
    return () => ending.abort();
  }, [load, watch]);
  return value;
}
