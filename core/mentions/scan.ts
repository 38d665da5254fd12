/**
 * Every place in a folded text where a form of a name or longer name stands as whole words. Decides nothing: overlaps are
 * for `find`.
 *
 * The expression of fragments, which runs natively, says where to look; the automaton is walked only from beginnings of
 * words near a fragment, so that the price hardly depends on how many names there are.
 */
import { beginsWord, endsWord, isLooseAfter, isUnspaced } from '../text/boundaries.ts';
import { walk } from './automaton.ts';
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
  const { automaton, reach } = prepared;
  const candidates: Candidate[] = [];
  const fragments = prepared.fragments();
  let next = 0;
  fragments.lastIndex = 0;
  for (let hit = fragments.exec(folded); hit; hit = fragments.exec(folded)) {
    fragments.lastIndex = hit.index + 1;
    for (let start = Math.max(next, hit.index - reach); start <= hit.index; start += 1) {
      next = start + 1;
      if (!mayBegin(folded, start, prepared)) continue;
      const here: Candidate[] = [];
      let shorter = -1;
      walk(automaton, folded, start, (units, reading) => {
        const end = start + units;
        const isInflected = reading === shorter;
        shorter = reading;
        if (!endsWord(folded, end) && !isLooseAfter(folded.slice(start, end))) return;
        for (const name of prepared.readingsOf(reading)) {
          here.push({ start, end: name.stem === undefined ? end : start + name.stem, name, isInflected });
        }
      });
      candidates.push(...here.reverse());
    }
  }
  return candidates;
}

function mayBegin(folded: string, start: number, { clitics }: PreparedIndex): boolean {
  const code = folded.charCodeAt(start);
  if (code <= 0x2f) return false;
  if (beginsWord(folded, start)) return true;
  // Clitics are of Hebrew, Arabic and Korean script.
  if ((code >= 0x590 && code < 0x780) || code >= 0xac00) return followsClitic(folded, start, clitics);
  return code >= 0x2e80 && isUnspaced(folded.slice(start, start + 2));
}

function followsClitic(folded: string, start: number, clitics: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LONGEST_CLITIC && length <= start; length += 1) {
    if (clitics.has(folded.slice(start - length, start)) && beginsWord(folded, start - length)) return true;
  }
  return false;
}
