/**
 * All forms of all names as one minimal acyclic automaton, written as text that is walked as it stands. Forms that go on
 * alike share their ends, so that a suffix chain is kept once for all names of one harmony. `press-automaton` writes it.
 *
 * Each form has a *reading*, a number. It is told as early as it is certain; where nothing tells one it is 0.
 *
 * The automaton has a part for each script a form may begin in, and a part is four strings, each of one kind, so that what
 * packs them finds like beside like:
 *
 * - `shapes`: the states in depth, each where it is first met. A letter leads to what stands behind it; capitals are signs:
 *
 *   ```
 *   A   a form ends, nothing goes on         D   a reading is told
 *   B   a form ends and others go on         E   what follows is met again: the next number of a place
 *   C   the same, with a reading of its own  F   go on at a place met before
 *   G…Y two to twenty letters may follow, each with all that follows it; after Z the number of letters is told
 *   ```
 * - `alphabets`: for which letters the small letters, digits and marks of a shape stand, the most frequent first.
 * - `targets`: for each F in turn, the number of its place; two units each.
 * - `readings`: for each C and D in turn, how far its reading is from the one before: 0, -1, 1, -2 …
 *
 * When the first word of a script is looked at, one way through its shape links what belongs together; nothing is expanded.
 * Why so, and what it weighs: docs/decisions/0014.
 *
 * Literature: J. Daciuk, S. Mihov, B. W. Watson, R. E. Watson, "Incremental Construction of Minimal Acyclic
 * Finite-State Automata", Computational Linguistics 26 (2000). G. Jacobson, "Space-efficient Static Trees and Graphs",
 * FOCS (1989): trees told by their order alone.
 */
import {
  ADDED,
  AGAIN,
  ALPHABET_CODES,
  ENDS,
  GOES_ON,
  MANY,
  OWN,
  PLACE,
  readNumber,
  scriptOf,
  TOLD,
  TWO,
} from './automaton-signs.ts';

export interface PressedAutomaton {
  alphabets: readonly string[];
  shapes: readonly string[];
  targets: readonly string[];
  readings: readonly string[];
}

export interface Automaton {
  pressed: PressedAutomaton;
  /** By script, as far as they were asked for. */
  parts: (Part | undefined)[];
}

interface Part {
  shape: string;
  /** What stands for which letter, below 0x80. Above, letters stand for themselves. */
  letters: Uint16Array;
  /** Where it goes on after the first letter. */
  beginnings: Map<number, number>;
  /** At a letter its next sibling, or 0; at C and D the reading; at F the place to go on. */
  links: Uint32Array;
  /** Places met again from which no reading is told, as far as forms were visited. */
  untold: Set<number>;
}

/** What ends where: `units` of the text were walked. */
export type Ended = (units: number, reading: number) => void;

export function openAutomaton(pressed: PressedAutomaton): Automaton {
  return { pressed, parts: [] };
}

/**
 * Tells `ended` of every form that begins at `start` of `text`, the shortest first. Boundaries of words are not its matter.
 *
 * @example walk(openAutomaton(buildAutomaton(new Map([['baku', 7]]))), 'in baku', 3, (units, reading) => …) // once, with 4 and 7
 */
export function walk(automaton: Automaton, text: string, start: number, ended: Ended): void {
  const first = text.charCodeAt(start);
  const { shape, letters, links, beginnings } = partOf(automaton, scriptOf(first));
  let at = beginnings.get(first) ?? -1;
  let reading = 0;
  for (let index = start + 1; at >= 0; ) {
    const code = shape.charCodeAt(at);
    if (code < ENDS || code > MANY) {
      if ((code < 0x80 ? letters[code] : code) !== text.charCodeAt(index)) return;
      at += 1;
      index += 1;
    } else if (code >= TWO) {
      const letter = text.charCodeAt(index);
      at += code === MANY ? 2 : 1;
      for (;;) {
        const other = shape.charCodeAt(at);
        if ((other < 0x80 ? letters[other] : other) === letter) break;
        at = links[at] ?? 0;
        if (at === 0) return;
      }
      at += 1;
      index += 1;
    } else if (code === AGAIN) {
      at = links[at] ?? -1;
    } else {
      if (code === TOLD) reading = links[at] ?? 0;
      else if (code !== PLACE) ended(index - start, code === OWN ? (links[at] ?? 0) : reading);
      if (code === ENDS) return;
      at += 1;
    }
  }
}

/** Told of a form and its reading. */
export type Met = (form: string, reading: number) => void;

/**
 * Tells `met` of every form in the order of letters. With `leaves`, what begins like a beginning of which it says so is left
 * out, and so are places met again from which no form has a reading but 0.
 */
export function visitForms(
  automaton: Automaton,
  met: Met,
  leaves?: (beginning: string, reading: number) => boolean,
): void {
  for (const script of automaton.pressed.shapes.keys()) {
    const part = partOf(automaton, script);
    for (const [unit, at] of part.beginnings) visit(part, at, String.fromCharCode(unit), -1);
  }

  /** Whether a reading is told in what follows. */
  function visit(part: Part, from: number, before: string, told: number): boolean {
    const { shape, links, letters, untold } = part;
    let form = before;
    let known = told;
    let tells = false;
    for (let at = from; ; at += 1) {
      const code = shape.charCodeAt(at);
      if (code < ENDS || code > MANY) {
        form += String.fromCharCode(letters[code] ?? code);
        continue;
      }
      if (code === OWN || code === TOLD) tells = true;
      if (code === TOLD) known = links[at] ?? 0;
      else if (code < TOLD) met(form, code === OWN ? (links[at] ?? 0) : Math.max(known, 0));
      if (code === ENDS || (known >= 0 && leaves?.(form, known))) return tells;
      if (code === AGAIN) {
        const place = links[at] ?? 0;
        if (known < 0 && leaves && untold.has(place)) return tells;
        const tellsThere = visit(part, place, form, known);
        if (known < 0 && !tellsThere) untold.add(place);
        return tells || tellsThere;
      }
      if (code < TWO) continue;
      for (let sibling = at + (code === MANY ? 2 : 1); sibling > 0; sibling = links[sibling] ?? 0) {
        const letter = shape.charCodeAt(sibling);
        const grown = form + String.fromCharCode(letters[letter] ?? letter);
        if (visit(part, sibling + 1, grown, known)) tells = true;
      }
      return tells;
    }
  }
}

function partOf(automaton: Automaton, script: number): Part {
  const known = automaton.parts[script];
  if (known) return known;
  const { shapes, alphabets, targets, readings } = automaton.pressed;
  const part = link(shapes[script] ?? '', alphabets[script] ?? '', targets[script] ?? '', readings[script] ?? '');
  automaton.parts[script] = part;
  return part;
}

/** One way through a shape. A page waits for it: a plain loop, since nothing of it is compiled yet when it runs. */
function link(shape: string, alphabet: string, targets: string, readings: string): Part {
  const letters = new Uint16Array(0x80);
  for (let which = 0; which < alphabet.length; which += 1)
    letters[ALPHABET_CODES.charCodeAt(which)] = alphabet.charCodeAt(which);
  const links = new Uint32Array(shape.length);
  const beginnings = new Map<number, number>();
  const places: number[] = [];
  /** At each depth the letter whose sibling is still to come, and how many are. */
  const siblings: number[] = [];
  const missing: number[] = [];
  const { length } = shape;
  let depth = 0;
  let target = 0;
  let told = 0;
  let reading = 0;
  for (let at = -1; at < length; at += 1) {
    const code = at < 0 ? ENDS : shape.charCodeAt(at);
    if (code > MANY || code < ENDS || code === GOES_ON) continue;
    if (code >= TWO) {
      if (code === MANY) at += 1;
      depth += 1;
      missing[depth] = code === MANY ? shape.charCodeAt(at) - ADDED - 1 : code - TWO + 1;
      siblings[depth] = at + 1;
    } else if (code === PLACE) places.push(at + 1);
    else if (code === OWN || code === TOLD) {
      const step = readNumber(readings, told);
      told += 1;
      reading += step & 1 ? -((step + 1) >> 1) : step >> 1;
      links[at] = reading;
    } else {
      if (code === AGAIN) {
        links[at] = places[readNumber(targets, target)] as number;
        target += 1;
      }
      if (depth > 0) {
        links[siblings[depth] as number] = at + 1;
        siblings[depth] = at + 1;
        const left = (missing[depth] as number) - 1;
        missing[depth] = left;
        if (left === 0) depth -= 1;
      } else if (at + 1 < length) {
        at += 1;
        const letter = shape.charCodeAt(at);
        beginnings.set(letter < 0x80 ? (letters[letter] as number) : letter, at + 1);
      }
    }
  }
  return { shape, letters, beginnings, links, untold: new Set() };
}
