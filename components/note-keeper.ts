import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Keeping, SaveAnswer } from '../core/notebook/entry.ts';

/** The way to the notebook, for whatever can be saved. */
export interface NoteKeeper {
  /** A claim by its reference, or null for the mention itself: `mention`, or in a card the one it is about. */
  save(claim: string | null, mention?: Omit<Keeping, 'claim'>): Promise<SaveAnswer>;
  /** Undo: whether it is gone. */
  unsave(id: string): Promise<boolean>;
}

/** Null where nothing can be saved: then nothing is offered. */
export const Keeper = createContext<NoteKeeper | null>(null);

export function useKeeper(): NoteKeeper | null {
  return useContext(Keeper);
}
