/**
 * Keeps one key press from the page, and the lifting of the same key as well: it was meant for the card.
 *
 * It reaches no listener that comes after ours, and the browser's own answer (closing a dialog) does not follow.
 */
export function keepFromPage(event: KeyboardEvent, signal: AbortSignal): void {
  event.preventDefault();
  event.stopImmediatePropagation();
  const { key } = event;
  const lifted = (up: KeyboardEvent) => {
    if (up.key !== key) return;
    up.stopImmediatePropagation();
    window.removeEventListener('keyup', lifted, true);
  };
  window.addEventListener('keyup', lifted, { capture: true, signal });
}
