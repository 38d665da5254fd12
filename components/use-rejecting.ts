import { useState } from 'preact/hooks';
import { ANYWHERE } from '../core/rejections.ts';
import type { Say } from '../core/strings/strings.ts';

interface Doing {
  alias: string;
  say: Say;
  /** Answers whether it was saved; may reject with a sentence that says why not. */
  reject(site: string): Promise<boolean>;
  undo(): Promise<boolean>;
}

export interface Rejecting {
  /** What came of the last press; empty before one. */
  said: string;
  onReject(site: string): void;
  onUndo(): void;
}

/** "Not this" and its undo: one at a time, and what came of it in a sentence. */
export function useRejecting({ alias, say, reject, undo }: Doing): Rejecting {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  async function run(doing: () => Promise<boolean>, done: string) {
    if (busy) return;
    setBusy(true);
    try {
      setSaid((await doing()) ? done : say('card.not-saved'));
    } catch (error) {
      setSaid(error instanceof Error ? say('options.not-saved', { error: error.message }) : say('card.not-saved'));
    }
    setBusy(false);
  }

  return {
    said,
    onReject: (site) =>
      run(
        () => reject(site),
        site === ANYWHERE ? say('not-this.is-off-anywhere', { alias }) : say('not-this.is-off-here', { alias, site }),
      ),
    onUndo: () => run(undo, say('not-this.is-on', { alias })),
  };
}
