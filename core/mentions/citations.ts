/** What names are called: the page carries their forms, and finds their dictionary form among these. */
import { visitForms } from './automaton.ts';

/**
 * The shortest form of each name, and of those the first. Readings from `names` on mean several names, which `shared` lists.
 * Most of an automaton is endings, and never gone through.
 */
export function shortestForms(
  automaton: string,
  shared: readonly number[][],
  names: number,
): ReadonlyMap<number, string> {
  const shortest = new Map<number, string>();
  const namesOf = (reading: number) => (reading < names ? [reading] : (shared[reading - names] ?? []));

  function meet(form: string, reading: number): void {
    for (const name of namesOf(reading)) {
      const known = shortest.get(name);
      if (known === undefined || form.length < known.length || (form.length === known.length && form < known))
        shortest.set(name, form);
    }
  }

  function isLonger(beginning: string, reading: number): boolean {
    return namesOf(reading).every((name) => beginning.length > (shortest.get(name)?.length ?? beginning.length));
  }

  visitForms(automaton, meet, isLonger);
  return shortest;
}
