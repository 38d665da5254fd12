import type { ComponentChildren } from 'preact';

interface SwitchProps {
  on: boolean;
  children: ComponentChildren;
  onTurn(on: boolean): void;
  disabled?: boolean;
}

/** On or off, at once. Its state is seen by the place of the knob and not by colour alone. */
export function Switch({ on, children, onTurn, disabled }: SwitchProps) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => onTurn(!on)}
    >
      <span class="switch__words">{children}</span>
      <span class="switch__track" aria-hidden="true" />
    </button>
  );
}
