/**
 * Thousands of fragments, looked for at a price that hardly grows with their number: an expression of so many alternatives
 * would take longer than everything else on a page.
 *
 * At each letter a table says whether a fragment may begin with the three that stand there, which few do. Then a Bloom filter
 * says whether what follows is one: of what is none, one in some thousands passes.
 *
 * Literature: B. H. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", Communications of the ACM 13 (1970).
 */
export interface ManyFragments {
  beginnings: Uint32Array;
  fragments: Uint32Array;
}

/** The two tables, each with a power of two of bits, six in a letter. */
export interface PressedManyFragments {
  beginnings: string;
  fragments: string;
}

/** So many letters of each fragment are in the table of beginnings; nothing stands between them. */
export const BEGINNING = 3;
/** Three letters of an alphabet of up to 32 have a bit of their own. */
const BITS_OF_LETTER = 5;
const LETTER = 2 ** BITS_OF_LETTER - 1;
const BITS_OF_BEGINNINGS = 2 ** (BEGINNING * BITS_OF_LETTER);
/** At least so many bits for each fragment. */
const SPARSE = 20;
const HASHES = 4;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** As many letters as a fragment has at most. */
const MOST_LETTERS = 12;

/** A sign that is no letter, and one that may stand between two words of a fragment. */
const NONE = 0;
const GAP = 1;
/** Letters that have capitals come before here, but for Georgian, whose capitals hardly anybody writes. */
const CASED_BELOW = 0x590;
const GEORGIAN_CAPITALS = 0x1c90;
const GEORGIAN_CAPITALS_END = 0x1cc0;
const GEORGIAN = 0x10d0;
const SPACE = /[\s\x85]/;
const SPACES_FROM = 0x2000;
const SPACES_TO = 0x3000;

const BITS_IN_SIGN = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

let signs: Uint16Array | undefined;

/** Where the next fragment begins at or after `from`; -1 when none does. */
export function nextOfMany({ beginnings, fragments }: ManyFragments, text: string, from: number): number {
  signs ??= listSigns();
  const known = signs;
  let key = 0;
  let letters = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const sign = code < CASED_BELOW ? (known[code] as number) : levelBeyond(code);
    if (sign <= GAP) {
      letters = 0;
      continue;
    }
    key = ((key << BITS_OF_LETTER) | (sign & LETTER)) & (BITS_OF_BEGINNINGS - 1);
    letters += 1;
    if (letters < BEGINNING || !isSet(beginnings, key)) continue;
    const start = at + 1 - BEGINNING;
    if (beginsFragment(fragments, text, start, known)) return start;
  }
  return -1;
}

/** Build time only. Throws on a fragment that does not begin with three letters of one word. */
export function pressManyFragments(list: readonly string[]): PressedManyFragments {
  signs ??= listSigns();
  const beginnings = new Uint32Array(BITS_OF_BEGINNINGS / 32);
  const fragments = new Uint32Array(2 ** Math.ceil(Math.log2(list.length * SPARSE)) / 32);
  for (const fragment of list) {
    const levelled = fragment.split('').map((letter) => level(letter.charCodeAt(0), signs as Uint16Array));
    const beginning = levelled.slice(0, BEGINNING);
    if (beginning.length < BEGINNING || beginning.some((sign) => sign <= GAP))
      throw new Error(`"${fragment}" does not begin with three letters`);
    set(
      beginnings,
      beginning.reduce((key, sign) => (key << BITS_OF_LETTER) | (sign & LETTER), 0),
    );
    const hash = levelled.filter((sign) => sign > GAP).reduce(mix, SEED);
    for (let which = 0; which < HASHES; which += 1) set(fragments, bitOf(hash, which, fragments));
  }
  return { beginnings: write(beginnings), fragments: write(fragments) };
}

export function prepareManyFragments({ beginnings, fragments }: PressedManyFragments): ManyFragments {
  return { beginnings: read(beginnings), fragments: read(fragments) };
}

function beginsFragment(fragments: Uint32Array, text: string, start: number, known: Uint16Array): boolean {
  let hash = SEED;
  for (let at = start, letters = 0; at < text.length && letters < MOST_LETTERS; at += 1) {
    const sign = level(text.charCodeAt(at), known);
    if (sign === NONE) return false;
    if (sign === GAP) continue;
    hash = mix(hash, sign);
    letters += 1;
    if (letters >= BEGINNING && mayHoldHash(fragments, hash)) return true;
  }
  return false;
}

function mayHoldHash(fragments: Uint32Array, hash: number): boolean {
  for (let which = 0; which < HASHES; which += 1) if (!isSet(fragments, bitOf(hash, which, fragments))) return false;
  return true;
}

/** Double hashing: A. Kirsch, M. Mitzenmacher, "Less Hashing, Same Performance", ESA 2006. */
function bitOf(hash: number, which: number, { length }: Uint32Array): number {
  const stride = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 1;
  const bits = (hash ^ (hash >>> 13)) + Math.imul(which, stride);
  return bits & (length * 32 - 1);
}

function mix(hash: number, sign: number): number {
  return Math.imul(hash ^ sign, PRIME);
}

function isSet(table: Uint32Array, bit: number): boolean {
  return (((table[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
}

function set(table: Uint32Array, bit: number): void {
  table[bit >>> 5] = (table[bit >>> 5] as number) | (1 << (bit & 31));
}

/** As a case-free expression compares. */
function level(code: number, known: Uint16Array): number {
  return code < CASED_BELOW ? (known[code] as number) : levelBeyond(code);
}

function levelBeyond(code: number): number {
  if (code >= GEORGIAN_CAPITALS && code < GEORGIAN_CAPITALS_END) return code - GEORGIAN_CAPITALS + GEORGIAN;
  if (code < SPACES_FROM || code > SPACES_TO) return code;
  return SPACE.test(String.fromCharCode(code)) ? GAP : code;
}

function listSigns(): Uint16Array {
  return Uint16Array.from({ length: CASED_BELOW }, (_, code) => {
    const sign = String.fromCharCode(code);
    if (sign === '.' || SPACE.test(sign)) return GAP;
    return /\p{L}/u.test(sign) ? sign.toUpperCase().charCodeAt(0) : NONE;
  });
}

function write(table: Uint32Array): string {
  const letters: string[] = [];
  for (let bit = 0; bit < table.length * 32; bit += BITS_IN_SIGN) {
    let value = 0;
    for (let at = 0; at < BITS_IN_SIGN && bit + at < table.length * 32; at += 1) {
      if (isSet(table, bit + at)) value |= 1 << at;
    }
    letters.push(ALPHABET.charAt(value));
  }
  return letters.join('');
}

function read(written: string): Uint32Array {
  const table = new Uint32Array(2 ** Math.floor(Math.log2(written.length * BITS_IN_SIGN)) / 32);
  for (let sign = 0; sign < written.length; sign += 1) {
    const value = ALPHABET.indexOf(written.charAt(sign));
    for (let at = 0; at < BITS_IN_SIGN; at += 1) if ((value >> at) & 1) set(table, sign * BITS_IN_SIGN + at);
  }
  return table;
}
