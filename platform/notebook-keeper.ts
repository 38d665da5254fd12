/** Saving from pages of the extension: the popup, the side panel, the explorer. */
import type { Knowledge } from '../core/knowledge/lookup.ts';
import type { Keeping, SaveAnswer } from '../core/notebook/entry.ts';
import { makeClaimEntry, makeEntry } from '../core/notebook/make-entry.ts';
import { browser } from './browser.ts';
import { pageOf, type SavingTab, saveFrom, stamp, unsave } from './notebook-saving.ts';
import type { Notebook } from './notebook-store.ts';

export interface Keeper {
  save(claim: string | null, mention?: Omit<Keeping, 'claim'>): Promise<SaveAnswer>;
  unsave(id: string): Promise<boolean>;
}

/**
 * `findTab`: the tab with the page that mentions are saved from, null where there is none. It also says whether the
 * reader is in a private window, of which nothing is saved, no matter what.
 */
export function createKeeper(
  notebook: Notebook,
  knowledge: Knowledge,
  findTab: (() => Promise<SavingTab | undefined>) | null,
): Keeper {
  return {
    async save(claim, mention) {
      const tab = await findTab?.();
      const entry = mention
        ? makeEntry(knowledge, { claim, ...mention }, pageOf(tab), stamp())
        : claim === null
          ? null
          : makeClaimEntry(knowledge, claim, stamp());
      return saveFrom(notebook, tab, entry);
    },
    unsave: (id) => unsave(notebook, id),
  };
}

/** The tab in front of the reader, in the window that this page belongs to. */
export async function findTabInFront(): Promise<SavingTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
