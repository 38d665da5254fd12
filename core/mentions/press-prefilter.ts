/**
 * Chooses the fragments by which a page without mentions is dismissed: one rare inner piece of every name, shared by as
 * many names as possible. Runs at build time.
 *
 * Promise: a text that folds to something holding a name matches one of the two expressions, itself or what `loosenSpecial`
 * makes of it. So fragments hold letters only, none of those that `loosen` excepts, one script each, and between words any
 * or no space, since `textContent` glues what a line break parts.
 */
import { byRarity, coverChoices } from './cover.ts';
import { isEveryday, isRareEnough, surpriseOf } from './letter-surprise.ts';
import { BEGINNING, pressManyFragments } from './many-fragments.ts';
import type { PressedFragments } from './mention.ts';

const LATIN_WORD = /[a-z]+/g;
/** With e, since the Cyrillic schwa folds to it: Азәрбајҹан. */
const OTHER_WORD = /[^\P{L}a-df-zйїվ]+/gu;
/** An empty alternation would match everything. */
const MATCHES_NOTHING = '[]';
const ANY_SPACE = '[\\s\\x85]*';
const SIGNS: Readonly<Record<string, string>> = { ' ': ANY_SPACE, '.': `\\.${ANY_SPACE}` };
const GAP = /^(?: |\. ?)$/;
/** Words of one script with what may be missing between them. */
const RUNS = [/[a-z]+(?:(?: |\. ?)[a-z]+)*/g, /[^\P{L}a-df-zйїվ]+(?:(?: |\. ?)[^\P{L}a-df-zйїվ]+)*/gu];
/** Three letters of one word and what follows, nine letters in all. */
const PIECE = /^[^ .]{3}(?:(?: |\. ?)?[^ .]){0,6}/;
const WITHOUT_PIECE = 'it needs three letters of one script in a row';
const SHORTEST = 5;
const LONGEST = 9;
/** Past some 850 alternatives V8 takes three times as long for an expression, and longer to compile it (Chrome 156). */
const MOST_ALTERNATIVES = 850;

/** The names as they stand in a dictionary, and all their forms. */
interface Wanted {
  citations: readonly string[];
  forms: readonly string[];
}

/**
 * As few fragments as do for every form that holds none of `known`. Chosen for the dictionary forms first, since nearly all
 * others hold the same ones. Where they are too many for an expression, one for each name.
 */
export function chooseFragments({ citations, forms }: Wanted, known: readonly string[] = []): string[] {
  const named = open(citations, known);
  const inflected = unique(open(forms, known));
  const first = cover(named);
  if (first.length <= MOST_ALTERNATIVES) return prune([...first, ...cover(open(inflected, first))], inflected);
  const pieces = chooseRarest(named);
  return [...pieces, ...chooseRarest(open(inflected, pieces))].sort();
}

/**
 * Two regular expressions, one for Latin letters and one for all others: mixed, they are many times slower. Where `all`, which
 * holds `fragments`, are too many, the same for any part of them.
 */
export function pressFragments(fragments: readonly string[], all: readonly string[]): PressedFragments {
  if (all.length > MOST_ALTERNATIVES) return { many: pressManyFragments(all) };
  const isLatin = (fragment: string) => !/[^a-z. ]/.test(fragment);
  return { latin: toSource(fragments.filter(isLatin)), other: toSource(fragments.filter((piece) => !isLatin(piece))) };
}

/** Where the first of the pieces stands in a text, -1 if none does; made for thousands of pieces. */
export function createPieceFinder(pieces: readonly string[]): (text: string) => number {
  const byBeginning = Map.groupBy(pieces, (piece) => piece.slice(0, BEGINNING));
  return (text) => {
    for (let at = 0; at < text.length; at += 1) {
      if (byBeginning.get(text.slice(at, at + BEGINNING))?.some((piece) => text.startsWith(piece, at))) return at;
    }
    return -1;
  };
}

function open(names: readonly string[], pieces: readonly string[]): string[] {
  const findPiece = createPieceFinder(pieces);
  return names.filter((name) => findPiece(name) < 0);
}

/** One fragment for each name, with a beginning that hardly any other word has. */
function chooseRarest(names: readonly string[]): string[] {
  const chosen = new Set<string>();
  for (const name of names) {
    const pieces = piecesOf(name);
    if (pieces.some((piece) => chosen.has(piece))) continue;
    const [rarest] = pieces.sort(byBeginning);
    if (rarest === undefined) throw new Error(`"${name}" has no piece to look for: ${WITHOUT_PIECE}`);
    chosen.add(rarest);
  }
  return [...chosen];
}

/** From each letter on as much as a fragment holds, over the ends of words, where three letters of one word come first. */
function piecesOf(name: string): string[] {
  const runs = RUNS.flatMap((script) => [...name.matchAll(script)].map(([run]) => run));
  return unique(
    runs.flatMap((run) => Array.from({ length: run.length }, (_, at) => PIECE.exec(run.slice(at))?.[0] ?? [])).flat(),
  );
}

function byBeginning(one: string, other: string): number {
  const beginning = (piece: string) => surpriseOf(piece.slice(0, BEGINNING));
  return (
    Number(isRareEnough(other)) - Number(isRareEnough(one)) || beginning(other) - beginning(one) || byRarity(one, other)
  );
}

/** Names of one word have no choice, so they choose first; most longer names hold what those need. */
function cover(names: readonly string[]): string[] {
  const isShort = (name: string) => !name.includes(' ');
  const needed = coverChoices(names.filter(isShort).map(choicesOf));
  const others = names.filter((name) => !isShort(name));
  return [...needed, ...coverChoices(open(others, needed).map(choicesOf))];
}

function choicesOf(name: string): string[] {
  const fragments = fragmentsOf(name);
  if (fragments.length === 0) throw new Error(`"${name}" has no piece to look for: ${WITHOUT_PIECE}`);
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
