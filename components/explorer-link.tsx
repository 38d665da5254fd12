import type { ComponentChildren } from 'preact';
import { type Place, placeToHash } from '../core/place.ts';
import { asksForAnother } from './place-link.tsx';

interface ExplorerLinkProps {
  to: Place;
  children: ComponentChildren;
  /** A plain click: whoever shows the link opens the explorer, in the tab it may have already. */
  onExplore(place: Place): void;
}

/** A way from another page of ours into the explorer. A real link: it can be opened in the background, copied and kept. */
export function ExplorerLink({ to, children, onExplore }: ExplorerLinkProps) {
  return (
    <a
      class="explorer-link"
      href={`explorer.html${placeToHash(to)}`}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        if (asksForAnother(event)) return;
        event.preventDefault();
        onExplore(to);
      }}
    >
      {children}
    </a>
  );
}
