/**
 * Chooses the fragments by which a page without mentions is dismissed: one rare inner piece of every name, shared by as
 * many names as possible. Runs at build time.
 *
 * Promise: a text that folds to something holding a name matches one of the two expressions, itself or what `loosenSpecial`
 * makes of it. So fragments hold letters only, none of those that `loosen` excepts, one script each, and between words any
 * or no space, since `textContent` glues what a line break parts.
 */
import { isEveryday, isRareEnough, surpriseOf } from './letter-surprise.ts';
import type { Fragments } from './mention.ts';

const LATIN_WORD = /[a-z]+/g;
/** With e, since the Cyrillic schwa folds to it: Азәрбајҹан. */
const OTHER_WORD = /[^\P{L}a-df-zйїվ]+/gu;
/** The expression that every text matches. */
const ANYTHING = '';
/** An empty alternation would match everything. */
const MATCHES_NOTHING = '[]';
const ANY_SPACE = '[\\s\\x85]*';
const SIGNS: Readonly<Record<string, string>> = { ' ': ANY_SPACE, '.': `\\.${ANY_SPACE}` };
const GAP = /^(?: |\. ?)$/;
const SHORTEST = 5;
const LONGEST = 9;
/**
 * An expression of so many takes 10 ms per million characters and 3 ms to compile (Chrome 156), and is carried to every page. All
 * that grows with their number, while to fold everything and to look at every word takes 40 ms and does not.
 */
const MOST_FRAGMENTS = 3000;

/** The names as they stand in a dictionary, and all their forms. */
interface Wanted {
  citations: readonly string[];
  forms: readonly string[];
}

/**
 * As few fragments as do for every form that holds none of `known`. Chosen for the dictionary forms first, since nearly all
 * others hold the same ones. Null when that would be too many: then every text is one that may hold a name.
 */
export function chooseFragments({ citations, forms }: Wanted, known: readonly string[] = []): string[] | null {
  const open = (names: readonly string[], pieces: readonly string[]) => names.filter((name) => !holdsOne(name, pieces));
  const first = cover(open(citations, known));
  if (first.length > MOST_FRAGMENTS) return null;
  const all = unique(open(forms, known));
  const pieces = prune([...first, ...cover(open(all, first))], all);
  return pieces.length > MOST_FRAGMENTS ? null : pieces;
}

/** Two regular expressions, one for Latin letters and one for all others: mixed, they are many times slower. */
export function pressFragments(fragments: readonly string[] | null): Fragments {
  if (fragments === null) return { latin: ANYTHING, other: ANYTHING };
  const isLatin = (fragment: string) => !/[^a-z. ]/.test(fragment);
  return { latin: toSource(fragments.filter(isLatin)), other: toSource(fragments.filter((piece) => !isLatin(piece))) };
}

function holdsOne(name: string, pieces: readonly string[]): boolean {
  return pieces.some((piece) => name.includes(piece));
}

/** Names of one word have no choice, so they choose first; most longer names hold what those need. */
function cover(names: readonly string[]): string[] {
  const isShort = (name: string) => !name.includes(' ');
  const needed = coverChoices(names.filter(isShort).map(choicesOf));
  const open = names.filter((name) => !isShort(name) && !holdsOne(name, needed));
  return [...needed, ...coverChoices(open.map(choicesOf))];
}

function choicesOf(name: string): string[] {
  const fragments = fragmentsOf(name);
  if (fragments.length === 0)
    throw new Error(`"${name}" has no piece to look for: it needs three letters of one script in a row`);
  return fragments;
}

/** Leaves out what the others do without, the most everyday piece first. */
function prune(pieces: readonly string[], forms: readonly string[]): string[] {
  const places = new Map(
    pieces.map((piece) => [piece, forms.flatMap((form, at) => (form.includes(piece) ? [at] : []))]),
  );
  const counts = new Uint16Array(forms.length);
  for (const list of places.values()) for (const at of list) counts[at] = (counts[at] ?? 0) + 1;
  const order = [...places].sort(([one], [other]) => surpriseOf(one) - surpriseOf(other) || (one < other ? -1 : 1));
  const kept: string[] = [];
  for (const [piece, list] of order) {
    if (list.some((at) => counts[at] === 1)) kept.push(piece);
    else for (const at of list) counts[at] = (counts[at] ?? 0) - 1;
  }
  return kept.sort();
}

/** The fragments that would do for one name: all that are rare enough, or else the rarest. */
function fragmentsOf(name: string): string[] {
  const words = [LATIN_WORD, OTHER_WORD].map((script) => [...name.matchAll(script)]);
  const alone = unique(words.flat().flatMap(([word]) => (isEveryday(word) ? [] : cutUp(word))));
  const rare = alone.filter(isRareEnough);
  if (rare.length > 0) return rare;
  const pairs = words.flatMap((list) => list.flatMap((word, index) => joined(word, list[index + 1])));
  const whole = words.flat().flatMap(([word]) => (word.length >= 3 ? [word] : []));
  const fallback = [[...alone, ...pairs], whole].find((pieces) => pieces.length > 0) ?? [];
  return unique(fallback)
    .sort((one, other) => surpriseOf(other) - surpriseOf(one))
    .slice(0, 1);
}

function unique(pieces: string[]): string[] {
  return [...new Set(pieces)].sort();
}

function cutUp(word: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < word.length; start += 1) {
    for (let end = start + SHORTEST; end <= Math.min(word.length, start + LONGEST); end += 1)
      pieces.push(word.slice(start, end));
  }
  // Han says in three signs what letters say in seven.
  if (/\p{Script=Han}/u.test(word))
    for (let at = 0; at + 3 <= word.length; at += 1) pieces.push(word.slice(at, at + 3));
  return pieces;
}

/** The end of one word with the beginning of the next, for names of everyday words and of abbreviations: "аз. сср". */
function joined(word: RegExpExecArray, next: RegExpExecArray | undefined): string[] {
  const gap = next ? word.input.slice(word.index + word[0].length, next.index) : '';
  return next && GAP.test(gap) ? [`${word[0].slice(-5)}${gap}${next[0].slice(0, 5)}`] : [];
}

/**
 * Greedy set cover: the fragment that serves most names still without one; of equals the rarest, then by letters.
 *
 * The number of names that a fragment serves only falls. So fragments wait in a row for each number, and one whose number
 * has fallen moves to a later row: no name is counted twice.
 */
function coverChoices(choices: string[][]): string[] {
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

function byRarity(one: string, other: string): number {
  return surpriseOf(other) - surpriseOf(one) || (one < other ? -1 : 1);
}

function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/**
 * A tree, so that a text is not held against every fragment at every letter. V8 makes trees by itself, but only of alternatives
 * of plain letters that stand together: 1,700 with a spaced one here and there took 50 ms per million characters in Node 24, the tree 10.
 */
function toSource(fragments: readonly string[]): string {
  return treeOf(fragments.map((fragment) => fragment.replace('. ', '.'))) ?? MATCHES_NOTHING;
}

/** Null of nothing. Where one piece is the beginning of another, the shorter does. */
function treeOf(pieces: readonly string[]): string | null {
  if (pieces.includes('')) return '';
  const branches = [...Map.groupBy(pieces, (piece) => piece.charAt(0))].map(
    ([sign, those]) => `${SIGNS[sign] ?? sign}${treeOf(those.map((piece) => piece.slice(1)))}`,
  );
  return branches.length > 1 ? `(?:${branches.join('|')})` : (branches[0] ?? null);
}
