/**
 * Folding for comparison, with the way back.
 *
 * Case, accents, compatibility forms and typing habits are levelled; invisible signs go; any white space is one space.
 * `toLowerCase` of a whole text is no use here: "İlham Əliyev" has 12 units and its lower case 13.
 * й and ї stay letters of their own, also when written as two signs; ё becomes е.
 *
 * @example fold('HEYDƏR  Əli\u00adyev’in').folded === "heyder eliyev'in"
 */
import { latePattern } from './late-pattern.ts';
import { ACCENTS, EXTENDERS, INVISIBLE, LETTERS } from './letters.ts';

export interface Folded {
  folded: string;
  /** Null when every folded unit stands where it stood in the text. */
  map: OffsetMap | null;
}

/** For each folded unit, where its source begins and ends in the original, in UTF-16 units. Both rise or stay. */
export interface OffsetMap {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Something that is not plain ASCII, or needs more than lower case. */
const UNEVEN = /[^ -_a-~]| {2}/;
const NEXT_UNEVEN = new RegExp(UNEVEN, 'g');
/** Where so many signs are plain, more may follow: worth asking for the end of the run. */
const SHORTEST_RUN = 4;
const SPACE = /[\s\x85]/;
/** With the tag signs beyond 16 bits. */
const UNSEEN = `${INVISIBLE}\\u{e0000}-\\u{e0fff}`;
const IS_INVISIBLE = new RegExp(`[${UNSEEN}]`, 'u');
const INVISIBLE_SIGNS = new RegExp(`[${UNSEEN}]`, 'gu');
const isExtender = latePattern(`[${EXTENDERS}]`);
const ALL_ACCENTS = new RegExp(`[${ACCENTS}${UNSEEN}]`, 'gu');
const letterOrNumber = latePattern(String.raw`^[\p{L}\p{N}]`);
/** Jamo that stand alone on purpose (ㅋㅋ): their compatibility forms would melt into syllables. */
const LONE_JAMO = /^[\u3131-\u318e\uffa0-\uffdc]/;
/** Longer heaps of marks are decoration, and normalising them is not linear. */
const MOST_EXTENDERS = 24;
const MOST_REMEMBERED = 4096;

const remembered = new Map<string, string>();

export function fold(text: string): Folded {
  return UNEVEN.test(text) ? foldUneven(text) : { folded: text.toLowerCase(), map: null };
}

/** The range of the original text that the folded range `[start, end)` was made of; invisible signs at its edges stay out. */
export function unfoldRange({ map }: Folded, start: number, end: number): [start: number, end: number] {
  if (!map) return [start, end];
  if (start < end) return [map.starts[start] ?? 0, map.ends[end - 1] ?? 0];
  const at = map.starts[start] ?? map.ends[map.ends.length - 1] ?? 0;
  return [at, at];
}

/** True where no original sign is cut in two: after "stra" and "ss" of a folded "straß", never between the two s. */
export function isSeam({ map }: Folded, index: number): boolean {
  return !map || index === 0 || index === map.starts.length || map.starts[index - 1] !== map.starts[index];
}

function foldUneven(text: string): Folded {
  // Nothing folds to more than 18 units (an Arabic ligature), and hardly anything to more than one: grow when needed.
  let starts = new Uint32Array(text.length + 32);
  let ends = new Uint32Array(text.length + 32);
  let folded = '';
  let length = 0;
  let afterSpace = false;
  for (let at = 0; at < text.length; ) {
    const even = endOfEven(text, at, afterSpace);
    if (even > at) {
      // Sign by sign, with a string for each, this took four times as long.
      folded += text.slice(at, even).toLowerCase();
      while (length + even - at > starts.length) {
        starts = grow(starts);
        ends = grow(ends);
      }
      for (; at < even; at += 1, length += 1) {
        starts[length] = at;
        ends[length] = at + 1;
      }
      afterSpace = text.charCodeAt(even - 1) === 0x20;
      continue;
    }
    const { piece, end, space } = readPiece(text, at);
    if (space && afterSpace) ends[length - 1] = end;
    else if (piece === null) {
      // An accent belongs to the letter before it; an invisible sign to nobody.
    } else if (piece === '') {
      if (length > 0) ends[length - 1] = end;
    } else {
      if (length + piece.length > starts.length) {
        starts = grow(starts);
        ends = grow(ends);
      }
      starts.fill(at, length, length + piece.length);
      ends.fill(end, length, length + piece.length);
      folded += piece;
      length += piece.length;
      afterSpace = space;
    }
    at = end;
  }
  return { folded, map: { starts: starts.subarray(0, length), ends: ends.subarray(0, length) } };
}

/** Where the run of signs ends that need no more than lower case; `at` when that is too short to be worth it. */
function endOfEven(text: string, at: number, afterSpace: boolean): number {
  if (!(text.charCodeAt(at) < 0x7f && text.charCodeAt(at + SHORTEST_RUN - 1) < 0x7f)) return at;
  if (afterSpace && text.charCodeAt(at) === 0x20) return at;
  NEXT_UNEVEN.lastIndex = at;
  return NEXT_UNEVEN.exec(text)?.index ?? text.length;
}

function grow(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** One sign with what melts into it. `piece` is null for the invisible, '' for an accent that stands alone. */
function readPiece(text: string, at: number): { piece: string | null; end: number; space: boolean } {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x7f && code !== 0x60) {
    return {
      piece: code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : text.charAt(at),
      end: at + 1,
      space: false,
    };
  }
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const end = at + sign.length;
  if (IS_INVISIBLE.test(sign)) return { piece: null, end, space: false };
  if (SPACE.test(sign)) return { piece: ' ', end, space: true };
  const extended = endOfExtenders(text, end);
  return { piece: foldCluster(text.slice(at, extended)), end: extended, space: false };
}

function endOfExtenders(text: string, from: number): number {
  let end = from;
  for (let at = from, count = 0; at < text.length && count < MOST_EXTENDERS; count += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xad) break;
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += sign.length;
    if (IS_INVISIBLE.test(sign)) continue;
    if (!isExtender().test(sign)) break;
    end = at;
  }
  return end;
}

function foldCluster(cluster: string): string {
  const known = remembered.get(cluster);
  if (known !== undefined) return known;
  let folded = foldOnce(cluster);
  for (let again = foldOnce(folded); again !== folded; again = foldOnce(folded)) folded = again;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(cluster, folded);
  return folded;
}

function foldOnce(cluster: string): string {
  let folded = '';
  for (const sign of compose(cluster)) {
    const lower = LETTERS.get(sign) ?? sign.toLowerCase();
    folded += lower === 'й' || lower === 'ї' ? lower : (LETTERS.get(lower) ?? withoutAccents(lower));
  }
  return folded;
}

function withoutAccents(sign: string): string {
  const bare = sign.normalize('NFD').replace(ALL_ACCENTS, '').normalize('NFC');
  return LETTERS.get(bare) ?? bare;
}

/** Compatibility forms are levelled in letters and numbers only: ﬁ and ４, but not … or ¨, which would bring spaces of their own. */
function compose(cluster: string): string {
  const canonical = cluster
    .replace(INVISIBLE_SIGNS, '')
    .replace(/\uff9e/g, '\u3099')
    .replace(/\uff9f/g, '\u309a')
    .normalize('NFC');
  if (!letterOrNumber().test(canonical) || LONE_JAMO.test(canonical) || LETTERS.has(canonical)) return canonical;
  const levelled = canonical.normalize('NFKC');
  return SPACE.test(levelled.charAt(0)) || SPACE.test(levelled.charAt(levelled.length - 1)) ? canonical : levelled;
}
