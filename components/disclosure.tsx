import type { ComponentChildren } from 'preact';
import { useReach } from './reach.ts';

interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
}

/** Something a reader may open: the browser's own `details`, so that keys, find-in-page and screen readers know it. */
export function Disclosure({ summary, children, open }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary tabIndex={useReach()}>{summary}</summary>
      <div class="disclosure__body">{children}</div>
    </details>
  );
}
