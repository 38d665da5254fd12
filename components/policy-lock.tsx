import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Say } from '../core/strings/strings.ts';
import { PolicyNote } from './policy-note.tsx';

interface PolicyLockProps {
  locked: boolean;
  say: Say;
  children: ComponentChildren;
}

/** Shuts the controls inside it when the reader's organisation has set them, and says so; otherwise it is not there. */
export function PolicyLock({ locked, say, children }: PolicyLockProps) {
  const id = useId();
  if (!locked) return <>{children}</>;
  return (
    <fieldset class="policy-lock" disabled aria-describedby={id}>
      {children}
      <PolicyNote say={say} id={id} />
    </fieldset>
  );
}
