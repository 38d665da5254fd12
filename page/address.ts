/** The address in the reader's address bar, as far as a frame can know it: "this site" is what the reader sees there. */
export function addressOf(window: Window): string {
  const { href, ancestorOrigins } = window.location;
  if (window.parent === window) return href;
  try {
    return (window.top ?? window).location.href;
  } catch {
    // The page around is of another origin. Chrome tells at least that; Firefox has the referrer, which may be empty.
    const outermost = ancestorOrigins?.[ancestorOrigins.length - 1];
    return outermost || window.document.referrer || href;
  }
}

/** Calls `moved` when the page may have given itself another address without loading. */
export function watchAddress(window: Window, moved: () => void, signal: AbortSignal): void {
  window.addEventListener('popstate', moved, { signal });
  // Chrome 102, Firefox 147. Elsewhere the next change of the page's content tells.
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener?.('currententrychange', moved, { signal });
}
