/** Looks for fragments: pieces of names by which a text without names is dismissed. A hit may be a false alarm; nothing is missed. */
import { type ManyFragments, nextOfMany } from './many-fragments.ts';

/** An expression is global: `nextFragment` sets where it begins. */
export type Fragments = RegExp | ManyFragments;

/** Where the next fragment begins at or after `from`; -1 when none does. */
export function nextFragment(fragments: Fragments, text: string, from: number): number {
  if (!(fragments instanceof RegExp)) return nextOfMany(fragments, text, from);
  fragments.lastIndex = from;
  return fragments.exec(text)?.index ?? -1;
}
