/**
 * The known word that takes the fewest strokes to reach from `word`; of several, the first. Null when none is known.
 *
 * @example nearest('azerbajan', ['nakhchivan', 'azerbaijan']) // 'azerbaijan'
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const strokes = distance(word, candidate);
    if (strokes < fewest) [best, fewest] = [candidate, strokes];
  }
  return best;
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, at(row, j) + 1, at(next, j - 1) + 1));
    }
    row = next;
  }
  return at(row, b.length);
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
