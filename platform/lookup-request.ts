/**
 * Hands selected words from the context menu to the popup. They lie in `storage.session`, which is memory and not disk,
 * and only until the popup takes them.
 */
import { browser } from './browser.ts';
import { report } from './report.ts';

const KEY = 'lookup';
const LONGEST = 200;

export async function putLookup(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: trimLookup(text) });
}

/** What was asked for, once; null when nothing was. */
export async function takeLookup(): Promise<string | null> {
  try {
    const { [KEY]: text } = await browser.storage.session.get(KEY);
    if (text === undefined || text === null) return null;
    await browser.storage.session.remove(KEY);
    return typeof text === 'string' && text !== '' ? text : null;
  } catch (error) {
    report('taking the words to look up', error);
    return null;
  }
}

/** Selections run over lines and paragraphs; a search is one line. */
export function trimLookup(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
