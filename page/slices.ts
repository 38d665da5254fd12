/** Long work in short slices, so that the page stays quick. */

const SLICE_MS = 8;

/**
 * Takes steps until there are none left or `signal` is aborted, pausing whenever a slice is used up. Gives back the
 * milliseconds of work. An error in a step ends the work and is passed on.
 */
export async function runInSlices(steps: Iterator<unknown>, signal: AbortSignal, pause = letPageRun): Promise<number> {
  let workedMs = 0;
  for (;;) {
    const startedMs = performance.now();
    let done: boolean | undefined = false;
    let spentMs = 0;
    while (!done && spentMs < SLICE_MS && !signal.aborted) {
      done = steps.next().done;
      spentMs = performance.now() - startedMs;
    }
    workedMs += spentMs;
    if (done || signal.aborted) return workedMs;
    await pause();
  }
}

interface Scheduler {
  yield?(): Promise<void>;
}

/** `scheduler.yield` (Chrome 129, Firefox 142) comes back before other waiting tasks do; a timer is the next best. */
export function letPageRun(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Scheduler }).scheduler;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resume) => setTimeout(resume, 0));
}
