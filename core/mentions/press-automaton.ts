/** Writes the automaton of forms that `automaton` walks. Build time only. */
import type { PressedAutomaton } from './automaton.ts';
import {
  ADDED,
  AGAIN,
  ALPHABET_CODES,
  ENDS,
  GOES_ON,
  MANY,
  OWN,
  PLACE,
  SCRIPT_COUNT,
  scriptOf,
  TOLD,
  TWO,
  writeNumber,
} from './automaton-signs.ts';
import { findSharedStates, minimise, type State } from './minimise.ts';

const MOST_COUNTED = MANY - TWO + 1;

/** Builds the automaton of `forms`, each with its reading. The same forms always make the same strings. */
export function buildAutomaton(forms: ReadonlyMap<string, number>): PressedAutomaton {
  const byScript: [string, number][][] = Array.from({ length: SCRIPT_COUNT }, () => []);
  for (const form of forms) {
    if (form[0] === '') throw new Error('a form has no letters');
    byScript[scriptOf(form[0].charCodeAt(0))]?.push(form);
  }
  const parts = byScript.map((given) => writePart(minimise(given)));
  return {
    alphabets: parts.map(({ alphabet }) => alphabet),
    shapes: parts.map(({ shape }) => shape),
    targets: parts.map(({ targets }) => targets),
    readings: parts.map(({ readings }) => readings),
  };
}

function writePart(root: State) {
  const shared = findSharedStates(root);
  const places = new Map<State, number>();
  /** Signs, and letters before they are given a code. */
  const signs: (number | { letter: string })[] = [];
  const targets: number[] = [];
  const readings: number[] = [];

  function write(state: State): void {
    const place = places.get(state);
    if (place !== undefined) {
      signs.push(AGAIN);
      targets.push(place);
      return;
    }
    if (shared.has(state)) {
      places.set(state, places.size);
      signs.push(PLACE);
    }
    const { edges, isFinal, reading } = state;
    if (isFinal) signs.push(edges.length === 0 ? ENDS : reading === undefined ? GOES_ON : OWN);
    if (reading !== undefined) readings.push(reading);
    if (edges.length > MOST_COUNTED) signs.push(MANY, ADDED + edges.length);
    else if (edges.length > 1) signs.push(TWO + edges.length - 2);
    writeEdges(edges);
  }

  function writeEdges(edges: State['edges']): void {
    for (const { letter, reading, to } of edges) {
      signs.push({ letter });
      if (reading !== undefined) {
        signs.push(TOLD);
        readings.push(reading);
      }
      write(to);
    }
  }

  writeEdges(root.edges);
  const alphabet = chooseAlphabet(signs.flatMap((sign) => (typeof sign === 'number' ? [] : [sign.letter])));
  const codes = new Map(alphabet.split('').map((letter, index) => [letter, ALPHABET_CODES.charAt(index)]));
  return {
    alphabet,
    shape: signs
      .map((sign) => (typeof sign === 'number' ? String.fromCharCode(sign) : (codes.get(sign.letter) ?? sign.letter)))
      .join(''),
    targets: targets.map(writeNumber).join(''),
    readings: readings.map((reading, index) => writeNumber(zigzag(reading - (readings[index - 1] ?? 0)))).join(''),
  };
}

/** The most frequent first; letters of one byte need a code, since theirs may mean another. */
function chooseAlphabet(letters: string[]): string {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const rank = ([letter, count]: [string, number]) => (letter < '\x80' ? Number.MAX_SAFE_INTEGER : count);
  const chosen = [...counts]
    .sort((one, other) => rank(other) - rank(one) || (one[0] < other[0] ? -1 : 1))
    .slice(0, ALPHABET_CODES.length);
  const left = [...counts.keys()].find((letter) => letter < '\x80' && !chosen.some(([other]) => other === letter));
  if (left !== undefined) throw new Error(`forms hold more signs than the automaton has codes for: ${left}`);
  return chosen
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([letter]) => letter)
    .join('');
}

/** Both ways from 0: 0, -1, 1, -2 … */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}
