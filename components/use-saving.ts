import { useState } from 'preact/hooks';
import type { SaveAnswer } from '../core/notebook/entry.ts';
import type { Say } from '../core/strings/strings.ts';

interface Doing {
  say: Say;
  save(): Promise<SaveAnswer>;
  unsave(id: string): Promise<boolean>;
}

export interface Saving {
  /** What came of the last press; empty before one. */
  said: string;
  /** It was saved here, and the next press takes that back. */
  isSaved: boolean;
  onPress(): void;
}

/** Saving into the notebook and its undo: one at a time, and what came of it in a sentence. */
export function useSaving({ say, save, unsave }: Doing): Saving {
  const [id, setId] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  async function undo(saved: string): Promise<string> {
    if (!(await unsave(saved))) return say('notebook.refused-failed');
    setId(null);
    return say('notebook.unsaved');
  }

  async function keep(): Promise<string> {
    const answer = await save();
    if (answer.kind === 'refused') return say(`notebook.refused-${answer.why}`);
    if (answer.kind === 'already') return say('notebook.already');
    setId(answer.id);
    return say('notebook.saved');
  }

  async function turn() {
    if (busy) return;
    setBusy(true);
    setSaid(''); // so that the same sentence is announced again
    setSaid(await (id === null ? keep() : undo(id)).catch(() => say('notebook.refused-failed')));
    setBusy(false);
  }

  return { said, isSaved: id !== null, onPress: () => void turn() };
}
