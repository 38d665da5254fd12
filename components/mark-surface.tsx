import type { Around } from '../core/around.ts';

/** The words around a mention with the mention itself in bold: a list of places is read by its surroundings. */
export function markSurface({ surface, around: { before, after } }: { surface: string; around: Around }) {
  return (
    <>
      {before}
      <b>{surface}</b>
      {after}
    </>
  );
}
