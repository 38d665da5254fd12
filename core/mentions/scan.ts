/**
 * Every place in a folded text where a form of a name or longer name stands as whole words. Decides nothing: overlaps are
 * for `find`.
 *
 * The fragments, found natively, say where to look; the automaton is walked only from beginnings of words near a fragment, so
 * that the price hardly depends on how many names there are.
 */
import { beginsWord, endsWord, isLooseAfter, isUnspaced, isWordCharacter } from '../text/boundaries.ts';
import { walk } from './automaton.ts';
import { nextFragment } from './fragments.ts';
import type { KnownName, PreparedIndex } from './prepare.ts';

/** A name at a place of the folded text. */
export interface Candidate {
  start: number;
  end: number;
  name: KnownName;
  /** A form with an ending: "Əliyevə". */
  isInflected: boolean;
}

/** No clitics of more letters: Arabic وبال before a noun. */
const LONGEST_CLITIC = 5;

/** In order of their beginning; where several begin together, the longest first. */
export function scan(folded: string, prepared: PreparedIndex): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [from, to] of stretches(folded, prepared)) {
    for (let start = from; start <= to; start += 1) {
      if (mayBegin(folded, start, prepared)) candidates.push(...candidatesAt(folded, start, prepared));
    }
  }
  return candidates;
}

/** Where forms may begin, from the first to the last place, both included: before the fragments. */
function* stretches(folded: string, prepared: PreparedIndex): Generator<[from: number, to: number]> {
  const fragments = prepared.fragments();
  for (let next = 0; ; ) {
    const at = nextFragment(fragments, folded, next);
    if (at < 0) return;
    yield [Math.max(next, at - prepared.reach), at];
    next = at + 1;
  }
}

function candidatesAt(folded: string, start: number, { automaton, readingsOf }: PreparedIndex): Candidate[] {
  const here: Candidate[] = [];
  let shorter = -1;
  walk(automaton, folded, start, (units, reading) => {
    const end = start + units;
    const isInflected = reading === shorter;
    shorter = reading;
    if (!endsWord(folded, end) && !isLooseAfter(folded.slice(start, end))) return;
    for (const name of readingsOf(reading)) {
      here.push({ start, end: name.stem === undefined ? end : start + name.stem, name, isInflected });
    }
  });
  return here.reverse();
}

function mayBegin(folded: string, start: number, { clitics }: PreparedIndex): boolean {
  const code = folded.charCodeAt(start);
  if (code <= 0x2f) return false;
  const before = folded.charCodeAt(start - 1);
  if (before < UNSPACED_FROM ? !isWordUnit(before) : beginsWord(folded, start)) return true;
  // Clitics are of Hebrew, Arabic and Korean script.
  if ((code >= 0x590 && code < 0x780) || code >= 0xac00) return followsClitic(folded, start, clitics);
  return code >= UNSPACED_FROM && isUnspaced(folded.slice(start, start + 2));
}

/** Scripts without spaces, and what takes two units, come after all others. */
const UNSPACED_FROM = 0x2e80;
/** Whether a unit is part of a word, 1 for yes and 2 for no; 0 was not asked yet. Asking Unicode each time is ten times slower. */
const WORD_UNITS = new Uint8Array(UNSPACED_FROM);

function isWordUnit(code: number): boolean {
  if (WORD_UNITS[code] === 0) WORD_UNITS[code] = isWordCharacter(String.fromCharCode(code)) ? 1 : 2;
  return WORD_UNITS[code] === 1;
}

function followsClitic(folded: string, start: number, clitics: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LONGEST_CLITIC && length <= start; length += 1) {
    if (clitics.has(folded.slice(start - length, start)) && beginsWord(folded, start - length)) return true;
  }
  return false;
}
