/**
 * All forms of all names as one minimal acyclic automaton, written into a string that is walked as it stands: a page
 * carries it and expands nothing. Forms that go on alike share their ends, so that a suffix chain is kept once for all
 * names of one harmony.
 *
 * Each form has a *reading*, a number. It is written as early as it is certain: on the first edge below which all forms
 * have the same one.
 *
 * ```
 * state  = edges × 4 + isFinal × 2 + goesOn, then, only where a form ends whose reading no edge has told, the reading; edges
 * edge   = letter, reading + 1 or 0, address of the next state in two units
 * run    = RUN + length × 2 + goesOn, then so many letters, then the address of the state after them
 * ```
 *
 * Where a state or run goes on, its last address is left out: the next state stands right behind it.
 *
 * Numbers are written as UTF-16 units from U+0030 on, so that JSON escapes none but a backslash.
 *
 * Literature: J. Daciuk, S. Mihov, B. W. Watson, R. E. Watson, "Incremental Construction of Minimal Acyclic
 * Finite-State Automata", Computational Linguistics 26 (2000).
 */

const ZERO = 0x30;
/** Above every number of a state: a form has at most 200 letters after each other. */
const RUN = 0x8000;
const ADDRESS_BASE = 0x4000;
const UNITS_PER_EDGE = 4;
const LONGEST_RUN = 200;
const MANY_EDGES = 8;

/** What ends where: `units` of the text were walked. */
export type Ended = (units: number, reading: number) => void;

interface Node {
  edges: Map<string, Node>;
  /** The reading of the form that ends here; undefined when none does. */
  reading: number | undefined;
  /** The one reading of all forms at and below this node, or undefined when there are several. */
  only: number | undefined;
}

interface State {
  id: number;
  isFinal: boolean;
  reading: number | undefined;
  edges: { letter: string; reading: number | undefined; to: State }[];
}

/** Builds the automaton of `forms`, each with its reading (0 to 30,000). The same forms always make the same string. */
export function buildAutomaton(forms: ReadonlyMap<string, number>): string {
  const root = createNode();
  for (const [form, reading] of [...forms].sort(([one], [other]) => (one < other ? -1 : 1))) {
    let node = root;
    for (const unit of form.split('')) {
      const next = node.edges.get(unit) ?? createNode();
      node.edges.set(unit, next);
      node = next;
    }
    node.reading = reading;
  }
  findOnly(root);
  return write(minimise(root));
}

/**
 * Tells `ended` of every form that begins at `start` of `text`, the shortest first. Boundaries of words are not its matter.
 *
 * @example walk(buildAutomaton(new Map([['baku', 7]])), 'in baku', 3, (units, reading) => …) // once, with 4 and 7
 */
export function walk(automaton: string, text: string, start: number, ended: Ended): void {
  let at = 0;
  let reading = -1;
  for (let index = start; ; ) {
    const head = automaton.charCodeAt(at) - ZERO;
    if (head >= RUN) {
      const length = (head - RUN) >> 1;
      for (let step = 1; step <= length; step += 1, index += 1) {
        if (automaton.charCodeAt(at + step) !== text.charCodeAt(index)) return;
      }
      at += length + 1;
      if (!(head & 1)) at = readAddress(automaton, at);
      continue;
    }
    let edges = at + 1;
    if (head & 2) {
      if (reading < 0) {
        ended(index - start, automaton.charCodeAt(edges) - ZERO);
        edges += 1;
      } else ended(index - start, reading);
    }
    const count = head >> 2;
    const which = findEdge(automaton, edges, count, text.charCodeAt(index));
    if (which < 0) return;
    const edge = edges + which * UNITS_PER_EDGE;
    const told = automaton.charCodeAt(edge + 1) - ZERO;
    if (told > 0) reading = told - 1;
    at = head & 1 && which === count - 1 ? edge + 2 : readAddress(automaton, edge + 2);
    index += 1;
  }
}

/** Told of a form and its reading. */
export type Met = (form: string, reading: number) => void;

/**
 * Tells `met` of every form in the order of letters. Where `leaves` says so of a beginning whose forms all have one reading,
 * what begins like it is left out.
 */
export function visitForms(
  automaton: string,
  met: Met,
  leaves: (beginning: string, reading: number) => boolean = () => false,
): void {
  const visit = (at: number, before: string, known: number): void => {
    if (known >= 0 && leaves(before, known)) return;
    const head = automaton.charCodeAt(at) - ZERO;
    if (head >= RUN) {
      const end = at + 1 + ((head - RUN) >> 1);
      visit(head & 1 ? end : readAddress(automaton, end), before + automaton.slice(at + 1, end), known);
      return;
    }
    const ownsReading = head & 2 && known < 0;
    if (head & 2) met(before, known < 0 ? automaton.charCodeAt(at + 1) - ZERO : known);
    const first = at + 1 + (ownsReading ? 1 : 0);
    const count = head >> 2;
    for (let which = 0; which < count; which += 1) {
      const edge = first + which * UNITS_PER_EDGE;
      const told = automaton.charCodeAt(edge + 1) - ZERO - 1;
      const next = head & 1 && which === count - 1 ? edge + 2 : readAddress(automaton, edge + 2);
      visit(next, before + automaton.charAt(edge), told < 0 ? known : told);
    }
  };
  visit(0, '', -1);
}

/** Which of the edges, which stand in the order of their letters, goes on with `letter`; -1 if none does. */
function findEdge(automaton: string, first: number, count: number, letter: number): number {
  let low = 0;
  let high = count;
  if (count > MANY_EDGES) {
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (automaton.charCodeAt(first + middle * UNITS_PER_EDGE) <= letter) low = middle;
      else high = middle;
    }
  }
  for (; low < high; low += 1) if (automaton.charCodeAt(first + low * UNITS_PER_EDGE) === letter) return low;
  return -1;
}

function readAddress(automaton: string, at: number): number {
  return (automaton.charCodeAt(at) - ZERO) * ADDRESS_BASE + automaton.charCodeAt(at + 1) - ZERO;
}

function createNode(): Node {
  return { edges: new Map(), reading: undefined, only: undefined };
}

/** Fills in `only`, from the ends up. A trie of names is as deep as its longest name. */
function findOnly(node: Node): Set<number> {
  const readings = new Set<number>(node.reading === undefined ? [] : [node.reading]);
  for (const child of node.edges.values()) {
    findOnly(child);
    if (child.only === undefined) readings.add(-1).add(-2);
    else readings.add(child.only);
  }
  node.only = readings.size === 1 ? [...readings][0] : undefined;
  return readings;
}

/** States that go on alike become one. */
function minimise(root: Node): State {
  const states = new Map<string, State>();
  const visit = (node: Node, isTold: boolean): State => {
    const edges = [...node.edges]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([letter, child]) => {
        const tellsNow = !isTold && child.only !== undefined;
        return { letter, reading: tellsNow ? child.only : undefined, to: visit(child, isTold || tellsNow) };
      });
    const isFinal = node.reading !== undefined;
    const reading = isTold ? undefined : node.reading;
    const key = `${isFinal} ${isTold} ${reading} ${edges.map(({ letter, reading, to }) => `${letter}${reading}>${to.id}`).join('\n')}`;
    const known = states.get(key);
    if (known) return known;
    const state = { id: states.size, isFinal, reading, edges };
    states.set(key, state);
    return state;
  };
  return visit(root, false);
}

function write(root: State): string {
  const units: string[] = [];
  const addresses = new Map<State, number>();
  /** Where an address is still to be filled in. */
  const open: { at: number; state: State }[] = [];
  const waiting: State[] = [root];
  /** Whether `state` can stand right behind what is being written. */
  const goesOn = (state: State, from: State) => state !== from && !addresses.has(state);
  const address = (state: State) => {
    open.push({ at: units.length, state });
    units.push('', '');
    if (!addresses.has(state)) waiting.push(state);
  };
  const place = (state: State): State | null => {
    addresses.set(state, units.length);
    const { letters, end } = runFrom(state);
    if (letters.length > 1) {
      const isNext = goesOn(end, state);
      units.push(number(RUN + letters.length * 2 + (isNext ? 1 : 0)), ...letters);
      if (isNext) return end;
      address(end);
      return null;
    }
    const { edges, isFinal, reading } = state;
    const last = edges.at(-1)?.to;
    const next = last && goesOn(last, state) ? last : null;
    units.push(number(edges.length * 4 + (isFinal ? 2 : 0) + (next ? 1 : 0)));
    if (reading !== undefined) units.push(number(reading));
    for (const [index, edge] of edges.entries()) {
      units.push(edge.letter, number(edge.reading === undefined ? 0 : edge.reading + 1));
      if (!next || index < edges.length - 1) address(edge.to);
    }
    return next;
  };
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    for (let next: State | null = addresses.has(state) ? null : state; next; ) next = place(next);
  }
  for (const { at, state } of open) {
    const to = addresses.get(state) ?? 0;
    units[at] = number(Math.floor(to / ADDRESS_BASE));
    units[at + 1] = number(to % ADDRESS_BASE);
  }
  return units.join('');
}

/** The letters that must follow one after the other from here, where nothing ends, parts or is told. */
function runFrom(state: State): { letters: string[]; end: State } {
  const letters: string[] = [];
  let end = state;
  while (!end.isFinal && end.edges.length === 1 && letters.length < LONGEST_RUN) {
    const [edge] = end.edges;
    if (!edge || edge.reading !== undefined) break;
    letters.push(edge.letter);
    end = edge.to;
  }
  return { letters, end };
}

function number(value: number): string {
  const code = ZERO + value;
  if (code >= 0xd800) throw new Error(`${value} is too large for the automaton`);
  return String.fromCharCode(code);
}
