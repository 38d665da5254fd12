/** Reads the card, which lives in a closed shadow root: the extension's world may open it, the page may not. */
import type { Page } from 'puppeteer-core';
import { runInFrames } from './frames.ts';
import type { OpenBrowser } from './launch.ts';

export interface SeenCard {
  /** The frame it is in; its rectangles are in that frame's client coordinates. */
  frameId: number;
  role: string | null;
  label: string | null;
  text: string;
  /** What it says of its language, and of that of its first claim. */
  lang: string;
  claimLang: string | null;
  rect: Box;
  buttons: Control[];
  links: (Control & { href: string })[];
  /** Focus is inside the card. */
  focused: boolean;
  /** The name of what has the focus in it; null when nothing has. */
  focusOn: string | null;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Control {
  label: string;
  rect: Box;
}

/** The open card, in whichever frame, or null. */
export async function readCard(open: OpenBrowser, page: Page): Promise<SeenCard | null> {
  const answers = await runInFrames(open, page, readCardHere);
  const seen = answers.find(({ result }) => result !== null);
  return seen?.result ? { ...seen.result, frameId: seen.frameId } : null;
}

/** For `evaluate` in a page of the extension itself, into which nothing can be injected. */
export function readCardHere(): Omit<SeenCard, 'frameId'> | null {
  const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } })
    .chrome?.dom;
  const box = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const label = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  for (const host of document.querySelectorAll('*')) {
    if (host.shadowRoot) continue;
    const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
    // Chromium's opener throws for elements that are not HTML.
    const root = firefox ?? (host instanceof HTMLElement ? opener?.openOrClosedShadowRoot(host) : null);
    const card = root?.querySelector('[role=dialog], [role=group]');
    if (!root || !card) continue;
    const rect = box(card);
    if (rect.width === 0 || getComputedStyle(card).visibility === 'hidden') continue;
    const named = card.getAttribute('aria-labelledby');
    return {
      role: card.getAttribute('role'),
      label: card.getAttribute('aria-label') ?? (named ? (root.getElementById(named)?.textContent ?? null) : null),
      text: (card as HTMLElement).innerText,
      lang: (card as HTMLElement).lang,
      claimLang: root.querySelector('.claim__text')?.getAttribute('lang') ?? null,
      rect,
      buttons: [...root.querySelectorAll('button')].map((button) => ({ label: label(button), rect: box(button) })),
      links: [...root.querySelectorAll('a')].map((link) => ({ label: label(link), rect: box(link), href: link.href })),
      focused: root.activeElement !== null,
      focusOn: root.activeElement && label(root.activeElement),
    };
  }
  return null;
}
