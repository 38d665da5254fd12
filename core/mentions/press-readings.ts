/** What each form means, as a number: the readings of the automaton. Build time only. */
import { type Alias, areTold, compare, foldTrimmed, type LongerName, OTHER_PERSON, rank } from './press-names.ts';

/** The numbers of the two readings that are nobody's name; the names follow. */
const A_LONGER_NAME = 0;
const ANOTHER_PERSON = 1;
export const FIRST_NAME = 2;

/**
 * The number of a name, or, past the last name, of a list of names in `shared`. A name wins over a
 * longer name that is written like it, and of the names of one entity that are written alike the most doubtful.
 */
export function readForms(aliases: readonly Alias[], longer: readonly LongerName[]) {
  const named = new Map<string, number[]>();
  for (const [index, alias] of aliases.entries()) {
    const { forms, entity } = alias;
    for (const form of forms) {
      const others = named.get(form) ?? [];
      const rival = others.findIndex((other) => {
        const one = aliases[other - FIRST_NAME];
        return one?.entity === entity && !areTold(one, alias);
      });
      const doubted = aliases[(others[rival] ?? 0) - FIRST_NAME];
      if (!doubted) others.push(index + FIRST_NAME);
      else if (isNearer(alias, doubted, form)) others[rival] = index + FIRST_NAME;
      named.set(form, others);
    }
  }
  const shared: number[][] = [];
  const readings = new Map<string, number>();
  for (const { entity, forms } of longer)
    for (const form of forms) readings.set(form, entity === OTHER_PERSON ? ANOTHER_PERSON : A_LONGER_NAME);
  for (const [form, names] of [...named].sort(([one], [other]) => compare(one, other))) {
    const [only = 0] = names;
    readings.set(form, names.length === 1 ? only : FIRST_NAME + aliases.length + placeOf(shared, names));
  }
  return { readings, shared };
}

/** The more doubtful name, or of two the one that is written like this in the dictionary. */
function isNearer(alias: Alias, other: Alias, form: string): boolean {
  return rank(alias) === rank(other) ? foldTrimmed(alias.text) === form : rank(alias) > rank(other);
}

function placeOf(lists: number[][], list: number[]): number {
  const known = lists.findIndex((other) => other.join() === list.join());
  return known >= 0 ? known : lists.push(list) - 1;
}
