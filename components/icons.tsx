/** Small drawings in the colour of the text around them. Those that stand alone get their name from their button. */
import type { ComponentChildren } from 'preact';

function Drawing({ size, label, children }: { size: number; label?: string; children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : 'true'}
    >
      {children}
    </svg>
  );
}

export function CloseIcon() {
  return (
    <Drawing size={16}>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Drawing>
  );
}

/** Three sliders: settings. */
export function SettingsIcon() {
  return (
    <Drawing size={16}>
      <path d="M2 4h5M11 4h3M2 8h2M8 8h6M2 12h7M13 12h1" />
      <circle cx="9" cy="4" r="1.6" />
      <circle cx="6" cy="8" r="1.6" />
      <circle cx="11" cy="12" r="1.6" />
    </Drawing>
  );
}

/** A question mark in a circle: why? */
export function QuestionIcon() {
  return (
    <Drawing size={16}>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M6.2 6.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3M8 11.4v.1" />
    </Drawing>
  );
}

/** A bookmark: save. */
export function BookmarkIcon() {
  return (
    <Drawing size={16}>
      <path d="M4.5 2.5h7v11L8 10.8l-3.5 2.7z" />
    </Drawing>
  );
}

export function OutwardIcon({ label }: { label: string }) {
  return (
    <Drawing size={11} label={label}>
      <path d="M6 3H3v10h10v-3M9 3h4v4M13 3L7.5 8.5" />
    </Drawing>
  );
}

/** Points to where one came from; turned round by the style sheet where text runs from right to left. */
export function BackIcon() {
  return (
    <Drawing size={16}>
      <path class="icon__turns" d="M9.5 3.5L5 8l4.5 4.5" />
    </Drawing>
  );
}
