/** Which mention comes next for a reader who goes through them by key: round and round. */

/**
 * The index to go to in a list of `count`, or null when it is empty. `current` is the index of the mention last visited,
 * or -1; then the walk begins at `nearest`, the first mention from the top of what is in view (-1 when all are above).
 */
export function stepTo(count: number, current: number, direction: 1 | -1, nearest: number): number | null {
  if (count === 0) return null;
  if (current >= 0) return (current + direction + count) % count;
  if (direction === 1) return Math.max(nearest, 0);
  return nearest < 0 ? count - 1 : (nearest - 1 + count) % count;
}
