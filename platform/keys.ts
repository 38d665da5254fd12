/** The keyboard commands as they are really set: readers change them, and browsers drop those that are taken. */
import { browser } from './browser.ts';

export interface Key {
  /** As in the manifest; `_execute_action` opens the popup. */
  command: string;
  /** What the browser says of it, in its own language; may be empty. */
  description: string;
  /** `Alt+Shift+9`, or with symbols on a Mac; empty when none is set. */
  shortcut: string;
}

/** Empty where there are none, as in Firefox for Android. */
export async function readKeys(): Promise<Key[]> {
  const { commands } = browser as Partial<typeof browser>;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => ({ command: name, description, shortcut }));
}

/** Chromium and its kin name the place `chrome://`, and show it under their own name. Firefox opens it by a call. */
export async function openKeySettings(): Promise<void> {
  const { commands } = browser as Partial<typeof browser>;
  if (commands && 'openShortcutSettings' in commands) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Whether the icon lies open in the toolbar; null where the browser does not say. */
export async function isPinned(): Promise<boolean | null> {
  const action: Partial<typeof browser.action> = browser.action;
  try {
    return (await action.getUserSettings?.())?.isOnToolbar ?? null;
  } catch {
    return null;
  }
}
