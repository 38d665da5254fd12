/** Things in a row that want to be in certain places and must not touch. */

export interface Wish {
  /** The middle it wishes for. */
  at: number;
  /** How much room it takes. */
  size: number;
}

/**
 * The middles of the things, in the given order, as near to their wishes as they can be without touching; what has to
 * move moves together, so that a crowd stays around its own middle. They reach beyond `end` only when the row is full.
 *
 * @example spread([{ at: 5, size: 4 }, { at: 5, size: 4 }], [0, 20]) // [3, 7]
 */
export function spread(wishes: readonly Wish[], [start, end]: readonly [number, number]): number[] {
  // Neighbours that would touch become one group, placed where the sum of their moves is smallest.
  const groups: { size: number; from: number; members: Wish[] }[] = [];
  for (const wish of wishes) {
    groups.push({ size: wish.size, from: clamp(wish.at - wish.size / 2, wish.size), members: [wish] });
    while (groups.length > 1) {
      const [before, last] = groups.slice(-2);
      if (!before || !last || before.from + before.size <= last.from + 1e-9) break;
      const members = [...before.members, ...last.members];
      const size = before.size + last.size;
      let offset = 0;
      let sum = 0;
      for (const member of members) {
        sum += member.at - member.size / 2 - offset;
        offset += member.size;
      }
      groups.splice(-2, 2, { size, from: clamp(sum / members.length, size), members });
    }
  }
  return groups.flatMap(({ from, members }) => {
    let next = from;
    return members.map(({ size }) => {
      const middle = next + size / 2;
      next += size;
      return middle;
    });
  });

  function clamp(from: number, size: number): number {
    return Math.max(start, Math.min(from, end - size));
  }
}
