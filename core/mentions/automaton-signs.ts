/** What `press-automaton` writes and `automaton` reads: signs, numbers and parts. */

/** Signs of a shape, as UTF-16 units: see `automaton`. */
export const ENDS = 0x41;
export const GOES_ON = 0x42;
export const OWN = 0x43;
export const TOLD = 0x44;
export const PLACE = 0x45;
export const AGAIN = 0x46;
export const TWO = 0x47;
export const MANY = 0x5a;
/** Added to the number of letters after `MANY`. */
export const ADDED = 0x30;

/** What stands for letters, one byte each: all but signs and what JSON escapes. */
export const ALPHABET_CODES = "abcdefghijklmnopqrstuvwxyz !#$%&'()*+,-./0123456789:;<=>?@[]^_`{|}~";

/** Where scripts begin: Latin, Cyrillic (and Greek), Armenian, Hebrew, Arabic, Georgian, Han with kana, Hangul. */
const SCRIPTS = [0x370, 0x530, 0x590, 0x600, 0x10a0, 0x2e80, 0xac00];

/** In which part forms stand that begin with `unit`. */
export function scriptOf(unit: number): number {
  let script = 0;
  while (script < SCRIPTS.length && unit >= (SCRIPTS[script] ?? 0)) script += 1;
  return script;
}

export const SCRIPT_COUNT = SCRIPTS.length + 1;

/** A number is two units from here on, the second below the base. The backslash, which JSON would escape, is left out. */
const FIRST_DIGIT = 0x23;
const BACKSLASH = 0x5c;
const BASE = 90;

export function writeNumber(value: number): string {
  return digit(Math.floor(value / BASE)) + digit(value % BASE);
}

function digit(value: number): string {
  const code = FIRST_DIGIT + value;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The number that stands as the `which`th in `written`. */
export function readNumber(written: string, which: number): number {
  const high = written.charCodeAt(2 * which);
  const low = written.charCodeAt(2 * which + 1);
  return (
    (high - (high < BACKSLASH ? FIRST_DIGIT : FIRST_DIGIT + 1)) * BASE +
    low -
    (low < BACKSLASH ? FIRST_DIGIT : FIRST_DIGIT + 1)
  );
}
