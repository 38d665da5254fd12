/**
 * The prefilter's regular expressions, made at build time.
 *
 * A page without a mention should cost hardly more than reading its text, and native regular expressions are fast from
 * the first byte. So one short fragment of each name is looked for in the raw text: as plain ASCII first, then, only in
 * text that has other letters, as classes of all the letters that fold to the same one.
 */
import { fold } from '../text/fold.ts';

const LENGTH = 5;
/** Letters beyond these blocks are reached by normalising first; see `mayHoldMention`. */
const PREIMAGES: [number, number][] = [
  [0x41, 0x7a],
  [0xc0, 0x2af],
  [0x370, 0x52f],
  [0x531, 0x5f4],
  [0x620, 0x6d5],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1eff],
  [0x3041, 0x30fe],
];

/** Chooses fragments so that every name holds at least one; few, and from long words, which are rarer. */
function chooseFragments(names: string[]): string[] {
  const byFragment = new Map<string, Set<string>>();
  const weight = new Map<string, number>();
  for (const name of names) {
    const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    const longest = Math.max(...words.map((word) => word.length));
    for (const word of words.filter((word) => word.length >= Math.min(LENGTH, longest))) {
      const length = Math.min(LENGTH, word.length);
      for (let start = 0; start + length <= word.length; start++) {
        const fragment = word.slice(start, start + length);
        byFragment.set(fragment, (byFragment.get(fragment) ?? new Set()).add(name));
        weight.set(fragment, Math.max(weight.get(fragment) ?? 0, word.length));
      }
    }
  }
  const ranked = [...byFragment.keys()].sort();
  const left = new Set(names);
  const chosen: string[] = [];
  while (left.size > 0) {
    let best = '';
    let bestScore = -1;
    for (const fragment of ranked) {
      let count = 0;
      for (const name of byFragment.get(fragment) ?? []) if (left.has(name)) count++;
      const score = count === 0 ? -1 : count * 100 + (weight.get(fragment) ?? 0);
      if (score > bestScore) [best, bestScore] = [fragment, score];
    }
    chosen.push(best);
    for (const name of byFragment.get(best) ?? []) left.delete(name);
  }
  return chosen.sort();
}

function preimages(): Map<string, string> {
  const found = new Map<string, string>();
  for (const [first, last] of PREIMAGES) {
    for (let point = first; point <= last; point++) {
      const character = String.fromCharCode(point);
      if (!/\p{L}/u.test(character)) continue;
      const folded = fold(character).folded;
      if (folded.length === 1) found.set(folded, (found.get(folded) ?? '') + character);
    }
  }
  return found;
}

/** Expressions over raw text that match wherever one of `names` (folded) may stand. */
export function pressPrefilter(names: string[]): { ascii: string; all: string } {
  const fragments = chooseFragments([...new Set(names)].sort());
  const classes = preimages();
  const asClass = (letter: string) => {
    const letters = classes.get(letter) ?? letter;
    return letters.length > 1 ? `[${letters}]` : letters;
  };
  return {
    ascii: fragments.filter((fragment) => /^[a-z0-9]+$/.test(fragment)).join('|'),
    all: fragments.map((fragment) => [...fragment].map(asClass).join('')).join('|'),
  };
}
