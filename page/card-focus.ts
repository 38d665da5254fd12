/** Focus goes into the card and comes back to where it was. */

const STOPS = 'a[href], button:not([disabled]), summary, [tabindex]';

/** Where the focus is, followed into open shadow roots; null when nothing has it. */
export function findFocus(document: Document): HTMLElement | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus && focus !== document.body && 'focus' in focus ? (focus as HTMLElement) : null;
}

/** Moves the focus without moving the page. */
export function moveFocus(to: HTMLElement | null): void {
  if (to?.isConnected) to.focus({ preventScroll: true });
}

/** Whether Tab (or Shift and Tab) from where the focus is would go out of the card. */
export function isAtEdge(root: ShadowRoot, backwards: boolean): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.tabIndex >= 0 && isShown(stop));
  const { activeElement } = root;
  if (!activeElement) return false;
  if (!backwards) return activeElement === (stops.at(-1) ?? activeElement);
  // The card itself has the focus at first, and is before its first stop.
  return activeElement === stops[0] || !stops.some((stop) => stop === activeElement || isBefore(stop, activeElement));
}

function isBefore(stop: Element, element: Element): boolean {
  return (stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Not in a closed `details`. */
function isShown(element: Element): boolean {
  return element.checkVisibility?.() ?? true;
}
