/** Which of a page's frames a keyboard command is meant for, and bringing a mention before the reader. */
import type { PlacedMention } from './contract.ts';
import { elementAround } from './plain-dom.ts';
import { linesOf } from './ranges.ts';

/**
 * The frame that has the focus. The top frame answers also when nothing has it (the popup is open, the page was just
 * loaded), unless it has given it to a frame inside.
 */
export function isInFocus(window: Window): boolean {
  let active = window.document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isFrame = active !== null && /^(i?frame|object|embed)$/.test(active.localName);
  return !isFrame && (window.parent === window || window.document.hasFocus());
}

/** Scrolls as little as needed, at once: a reader who goes from mention to mention by key waits for no animation. */
export function bringIntoView({ pieces }: PlacedMention): void {
  if (isInView(pieces)) return;
  const node = pieces[0]?.node;
  if (!node) return;
  elementAround(node)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const line = linesOf(pieces)[0];
  // A long paragraph may have its middle in view, and the mention not.
  if (line && !isInView(pieces)) window.scrollBy({ top: line.top - window.innerHeight / 2, behavior: 'instant' });
}

function isInView(pieces: PlacedMention['pieces']): boolean {
  const line = linesOf(pieces)[0];
  return line !== undefined && line.top >= 0 && line.bottom <= window.innerHeight;
}
