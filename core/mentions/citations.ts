/** What names are called: the page carries their forms, and finds their dictionary form among these. */

/** The shortest form that a name has for its own, and of those the first: what it is called where it has no other text. */
export function shortestForms(readings: Iterable<[string, number]>, shared: readonly number[][], names: number) {
  const shortest = new Map<number, string>();
  for (const [form, reading] of readings) {
    for (const name of reading < names ? [reading] : (shared[reading - names] ?? [])) {
      const known = shortest.get(name);
      if (known === undefined || form.length < known.length || (form.length === known.length && form < known))
        shortest.set(name, form);
    }
  }
  return shortest;
}
