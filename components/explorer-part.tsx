import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ExplorerPartProps {
  heading: ComponentChildren;
  children: ComponentChildren;
  class?: string;
}

/** A part of a place, under a heading of its own. */
export function ExplorerPart({ heading, children, class: name }: ExplorerPartProps) {
  const id = useId();
  return (
    <section class={name ? `explorer__part ${name}` : 'explorer__part'} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
