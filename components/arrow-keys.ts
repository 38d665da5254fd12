/** Arrow keys between a field and the list of what it found. */

/**
 * Down goes from the field to the first item and from item to item; Up goes back, and from the first item into the field,
 * as Escape does from any. Enter in the field goes to the first item too: there is nothing to be sent.
 */
export function moveAmong(event: KeyboardEvent, field: HTMLElement, items: readonly HTMLElement[]): void {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const at = event.target === field ? -1 : items.indexOf(event.target as HTMLElement);
  if (at === -1 && event.target !== field) return;
  const next = nextOf(event.key, at, items.length);
  const to = next === null ? undefined : next === -1 ? field : items[next];
  if (!to || to === event.target) return;
  event.preventDefault();
  to.focus();
}

/** The index of the item to go to, -1 for the field, null for nowhere. */
function nextOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'Enter') return at === -1 ? 0 : null;
  if (at === -1) return null;
  if (key === 'ArrowUp') return at - 1;
  return key === 'Escape' ? -1 : null;
}
