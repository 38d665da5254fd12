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
const ANY_SPACE = '[\\s\\x85]*';
const SHORTEST = 5;
const LONGEST = 9;

/** The names as they stand in a dictionary, and all their forms. */
interface Wanted {
  citations: readonly string[];
  forms: readonly string[];
}

/**
 * As few fragments as do for every form that holds none of `known`. Chosen for the dictionary forms first, since nearly all
 * others hold the same ones.
 */
export function chooseFragments({ citations, forms }: Wanted, known: readonly string[] = []): string[] {
  const open = (names: readonly string[], pieces: readonly string[]) => names.filter((name) => !holdsOne(name, pieces));
  const all = unique(open(forms, known));
  const first = cover(open(citations, known));
  return prune([...first, ...cover(open(all, first))], all);
}

/** Two regular expressions, one for Latin letters and one for all others: mixed, they are many times slower. */
export function pressFragments(fragments: readonly string[]): Fragments {
  const isLatin = (fragment: string) => !/[^a-z ]/.test(fragment);
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

/** The end of one word with the beginning of the next, for names of everyday words. */
function joined(word: RegExpExecArray, next: RegExpExecArray | undefined): string[] {
  const end = word.index + word[0].length;
  if (!next || next.index !== end + 1 || word.input[end] !== ' ') return [];
  return [`${word[0].slice(-5)} ${next[0].slice(0, 5)}`];
}

/** Greedy set cover: the fragment that serves most names still without one; of equals the rarest, then by letters. */
function coverChoices(choices: string[][]): string[] {
  const chosen: string[] = [];
  for (let open = choices; open.length > 0; ) {
    const counts = new Map<string, number>();
    for (const piece of open.flat()) counts.set(piece, (counts.get(piece) ?? 0) + 1);
    const [best] = [...counts].sort(
      ([one, ones], [other, others]) => others - ones || surpriseOf(other) - surpriseOf(one) || (one < other ? -1 : 1),
    );
    if (!best) break;
    chosen.push(best[0]);
    open = open.filter((pieces) => !pieces.includes(best[0]));
  }
  return chosen;
}

function toSource(fragments: readonly string[]): string {
  // An empty alternation would match everything; this one matches nothing.
  return fragments.map((fragment) => fragment.replace(' ', ANY_SPACE)).join('|') || '[]';
}
