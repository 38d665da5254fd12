import type { ComponentChildren } from 'preact';

interface TickProps {
  on: boolean;
  children: ComponentChildren;
  onTurn(on: boolean): void;
}

/** A box to tick. */
export function Tick({ on, children, onTurn }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
