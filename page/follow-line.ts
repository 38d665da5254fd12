/** Where a card stands: beside one line of a mention, wherever that goes. */
import type { PlacedMention } from './contract.ts';
import { linesOf } from './ranges.ts';

/** The same line of the mention wherever it goes; its last place when it is gone. */
export function followLine({ pieces }: PlacedMention, line?: DOMRect): () => DOMRect {
  const lines = linesOf(pieces);
  const index = line ? indexOfNearest(lines, line) : 0;
  let last = lines[index] ?? line ?? new DOMRect();
  return () => {
    const now = linesOf(pieces);
    last = now[index] ?? now[0] ?? last;
    return last;
  };
}

function indexOfNearest(lines: readonly DOMRect[], { left, top }: DOMRect): number {
  const away = lines.map((line) => Math.abs(line.top - top) + Math.abs(line.left - left));
  return Math.max(0, away.indexOf(Math.min(...away)));
}
