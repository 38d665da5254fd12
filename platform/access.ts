/** Whether the browser lets us read pages at all. Firefox and Chromium let readers take that back at any time. */
import { browser } from './browser.ts';

const ALL = { origins: ['<all_urls>'] };

export async function hasAccessToAll(): Promise<boolean> {
  return browser.permissions.contains(ALL).catch(() => true);
}

/** Calls `onChange` whenever permissions came or went, until `signal` is aborted. */
export function watchAccess(onChange: (hasAccess: boolean) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = () => void hasAccessToAll().then((has) => signal.aborted || onChange(has));
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(listen);
    signal.addEventListener('abort', () => event.removeListener(listen), { once: true });
  }
}
