import type { ComponentChildren } from 'preact';
import { useReach } from './reach.ts';

interface PressProps {
  onPress(): void;
  children: ComponentChildren;
  /** `plain`: looks like text with an underline. `solid`: the one thing to do here. `icon`: a square with a drawing. */
  look?: 'plain' | 'quiet' | 'solid' | 'icon' | 'row';
  label?: string;
  expanded?: boolean;
  controls?: string;
  disabled?: boolean;
}

/** A button. `label` is needed only when the children are a drawing. */
export function Press({ onPress, children, look = 'quiet', label, expanded, controls, disabled }: PressProps) {
  return (
    <button
      type="button"
      class={`press press--${look}`}
      tabIndex={useReach()}
      aria-label={label}
      title={look === 'icon' ? label : undefined}
      aria-expanded={expanded}
      aria-controls={controls}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
