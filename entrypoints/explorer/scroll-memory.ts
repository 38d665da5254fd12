/**
 * How far a reader had scrolled, kept with each step of history. Browsers do that themselves, but before the place they
 * go back to is drawn, and a page that is too short cannot be scrolled.
 */

const SCROLLING_RESTS_MS = 150;

export function rememberScroll(signal: AbortSignal): void {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      const scrolled = location.href;
      timer = setTimeout(() => {
        // Going back, the address is another before `hashchange` says so (seen in Firefox): the step there keeps its own.
        if (location.href === scrolled) history.replaceState({ scroll: Math.round(scrollY) }, '');
      }, SCROLLING_RESTS_MS);
    },
    { signal, passive: true },
  );
  // The next step of history must not get what was scrolled in the last.
  addEventListener('hashchange', () => clearTimeout(timer), { signal, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

/** In pixels; 0 where nothing is remembered. */
export function rememberedScroll(): number {
  const { scroll } = (history.state ?? {}) as { scroll?: unknown };
  return typeof scroll === 'number' ? scroll : 0;
}
