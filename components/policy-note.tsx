import type { Say } from '../core/strings/strings.ts';

interface PolicyNoteProps {
  say: Say;
  /** For `aria-describedby` of what cannot be changed. */
  id?: string;
}

/** Beside what the reader's organisation has set: why it cannot be changed. */
export function PolicyNote({ say, id }: PolicyNoteProps) {
  return (
    <p class="policy-note soft small" id={id}>
      {say('policy.set')}
    </p>
  );
}
