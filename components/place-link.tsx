import type { ComponentChildren } from 'preact';
import { type Place, placeToHash } from '../core/place.ts';

interface PlaceLinkProps {
  to: Place;
  children: ComponentChildren;
  class?: string;
  /** This is where the reader is already. */
  here?: boolean;
  lang?: string;
}

/** A way to another place of the explorer. */
export function PlaceLink({ to, children, class: name, here, lang }: PlaceLinkProps) {
  return (
    <a class={name} href={placeToHash(to)} aria-current={here ? 'page' : undefined} lang={lang} dir="auto">
      {children}
    </a>
  );
}

/** A click that asks for a tab or window of its own, which is the browser's to give. */
export function asksForAnother({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
