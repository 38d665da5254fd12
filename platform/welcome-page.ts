/** The welcome page, once, and what is new, which never opens by itself. */
import { hasNews, NEWS_KEY, readSeen } from '../core/whats-new.ts';
import { browser } from './browser.ts';

const PAGE = '/welcome.html';
/** The part of the page that says what is new. */
export const NEWS_PART = '#new';

/**
 * After installation: opens the welcome page, unless this storage has been welcomed before (an extension that developers
 * load again and again keeps its storage) or `isWanted` is false. Either way nothing is new to this reader from now on.
 */
export async function welcome(isWanted: boolean): Promise<void> {
  if ((await loadSeen()) !== null) return;
  if (isWanted) await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
  await markNewsSeen();
}

/** After an update: what came after the version before is new. It is shown in the popup only, and opens nothing. */
export async function noteUpdate(previousVersion: string | undefined): Promise<void> {
  if ((await loadSeen()) !== null) return;
  await browser.storage.local.set({ [NEWS_KEY]: { seen: previousVersion ?? currentVersion() } });
}

/** The version whose news the reader has seen; null when we do not know. */
export async function loadSeen(): Promise<string | null> {
  return readSeen((await browser.storage.local.get(NEWS_KEY))[NEWS_KEY]);
}

/** The version with news the reader has not seen; empty when there is none. */
export async function loadNews(): Promise<string> {
  const current = currentVersion();
  return hasNews(current, await loadSeen()) ? current : '';
}

export async function markNewsSeen(): Promise<void> {
  await browser.storage.local.set({ [NEWS_KEY]: { seen: currentVersion() } });
}

export async function openNews(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}${NEWS_PART}`) });
}

export function currentVersion(): string {
  return browser.runtime.getManifest().version;
}
