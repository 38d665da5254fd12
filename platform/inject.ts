/** Starts page sessions where the browser does not do it by itself. */
import { browser } from './browser.ts';
import { putSession } from './sessions.ts';

/**
 * Starts sessions in tabs that are already open: after installation, after an update, and when access was given.
 * Chromium runs a new extension only in pages loaded later; Firefox starts it in open tabs too, where it is then found.
 * Tabs we may not look into refuse, and are left alone. Sleeping tabs are not woken: they load anew when they are shown.
 */
export async function putSessionsInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : putSession(id))));
}
