/** Chooses few fragments for many names. Build time only. */
import { surpriseOf } from './letter-surprise.ts';

/**
 * Greedy set cover: the fragment that serves most names still without one; of equals the rarest, then by letters.
 *
 * The number of names that a fragment serves only falls. So fragments wait in a row for each number, and one whose number
 * has fallen moves to a later row: no name is counted twice.
 */
export function coverChoices(choices: string[][]): string[] {
  const namesOf = new Map<string, number[]>();
  for (const [name, pieces] of choices.entries()) for (const piece of pieces) append(namesOf, piece, name);
  const counts = new Map<string, number>();
  const rows = new Map<number, string[]>();
  for (const [piece, { length }] of namesOf) {
    counts.set(piece, length);
    append(rows, length, piece);
  }
  const served = new Set<number>();
  const serve = (name: number) => {
    if (served.has(name)) return;
    served.add(name);
    for (const piece of choices[name] ?? []) counts.set(piece, (counts.get(piece) ?? 0) - 1);
  };
  const chosen: string[] = [];
  for (let most = Math.max(0, ...rows.keys()); most > 0; most -= 1) {
    for (const piece of (rows.get(most) ?? []).sort(byRarity)) {
      const count = counts.get(piece) ?? 0;
      if (count < most) append(rows, count, piece);
      else {
        chosen.push(piece);
        for (const name of namesOf.get(piece) ?? []) serve(name);
      }
    }
  }
  return chosen;
}

export function byRarity(one: string, other: string): number {
  return surpriseOf(other) - surpriseOf(one) || (one < other ? -1 : 1);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
