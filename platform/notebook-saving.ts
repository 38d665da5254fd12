/** Saving on the reader's request, from wherever it is asked. */
import type { Entry, NotSaved, SaveAnswer, SavedPage } from '../core/notebook/entry.ts';
import type { Stamp } from '../core/notebook/make-entry.ts';
import { isPrivate, type Notebook, NotebookError } from './notebook-store.ts';
import { report } from './report.ts';

/** A tab as far as it decides what may be saved from it. */
export interface SavingTab {
  title?: string;
  url?: string;
  incognito?: boolean;
}

/** A name that nothing else has, and now. */
export function stamp(): Stamp {
  return { id: crypto.randomUUID(), at: new Date() };
}

/** The page in a tab, as the browser says it and not as the page does. */
export function pageOf(tab: SavingTab | undefined): SavedPage {
  return { title: tab?.title ?? '', address: tab?.url ?? '' };
}

/** Of a tab in a private window nothing is saved. `entry` is null when nothing is known of what was asked for. */
export async function saveFrom(
  notebook: Notebook,
  tab: SavingTab | undefined,
  entry: Entry | null,
): Promise<SaveAnswer> {
  if (tab?.incognito || isPrivate()) return { kind: 'refused', why: 'private' };
  if (!entry) return { kind: 'refused', why: 'failed' };
  try {
    return (await notebook.add(entry)) === 'added' ? { kind: 'saved', id: entry.id } : { kind: 'already' };
  } catch (error) {
    return { kind: 'refused', why: whyNotSaved(error) };
  }
}

/** Undo: whether it is gone. */
export async function unsave(notebook: Notebook, id: string): Promise<boolean> {
  try {
    await notebook.remove(id);
    return true;
  } catch (error) {
    report('taking an entry back', error);
    return false;
  }
}

export function whyNotSaved(error: unknown): NotSaved {
  return error instanceof NotebookError ? error.why : 'failed';
}
