import type { ComponentChildren } from 'preact';
import type { Link } from '../core/knowledge/knowledge-base.ts';
import type { Say } from '../core/strings/strings.ts';
import { OutwardIcon } from './icons.tsx';
import { useReach } from './reach.ts';

interface OutwardLinkProps {
  link: Link;
  say: Say;
  children: ComponentChildren;
  /** Said already by the words of the link itself. */
  saysArchived?: boolean;
}

/** A link away from us: in a new tab, telling the other side nothing, and saying so when it leads to an archive's copy. */
export function OutwardLink({ link, say, children, saysArchived }: OutwardLinkProps) {
  return (
    <a
      class="outward"
      href={link.url}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      tabIndex={useReach()}
    >
      <span class="outward__words">{children}</span>
      {link.archived && !saysArchived ? ` ${say('link.archived')}` : ''}
      <OutwardIcon label={say('link.new-tab')} />
    </a>
  );
}
