/** From forms to the states of a minimal acyclic automaton. Build time only. */

export interface State {
  isFinal: boolean;
  /** The reading of the form that ends here, where no edge on the way tells one and it is not 0. */
  reading: number | undefined;
  edges: { letter: string; reading: number | undefined; to: State }[];
  /** How many edges lead here. */
  entries: number;
}

interface Node {
  edges: Map<string, Node>;
  /** The reading of the form that ends here; undefined when none does. */
  reading: number | undefined;
  /** The one reading of all forms at and below this node, or undefined when there are several. */
  only: number | undefined;
}

/** What is told where nothing is. */
const UNTOLD = 0;
/**
 * Going back to a place costs a sign, a number and a mark there; writing few letters again costs less, and what packs the
 * print finds longer repetitions by itself. Found by trial on the names we have: the sizes are in the decision record.
 */
const FEWEST_SIGNS = 4;
const FEWEST_SIGNS_SAVED = 8;
const SIGNS_OF_A_READING = 3;
const SIGNS_OF_A_TARGET = 3;

/** States that go on alike become one. The order of `forms` does not matter. */
export function minimise(forms: readonly (readonly [string, number])[]): State {
  const root: Node = { edges: new Map(), reading: undefined, only: undefined };
  for (const [form, reading] of [...forms].sort(([one], [other]) => (one < other ? -1 : 1))) {
    let node = root;
    for (const unit of form.split('')) {
      const next = node.edges.get(unit) ?? { edges: new Map(), reading: undefined, only: undefined };
      node.edges.set(unit, next);
      node = next;
    }
    node.reading = reading;
  }
  findOnly(root);
  return merge(root);
}

/** Fills in `only`, from the ends up. A trie of names is as deep as its longest name. */
function findOnly(node: Node): void {
  const readings = new Set<number | undefined>(node.reading === undefined ? [] : [node.reading]);
  for (const child of node.edges.values()) {
    findOnly(child);
    readings.add(child.only);
  }
  node.only = readings.size === 1 ? [...readings][0] : undefined;
}

function merge(root: Node): State {
  const states = new Map<string, State>();
  const ids = new Map<State, number>();
  const visit = (node: Node, isTold: boolean): State => {
    const edges = [...node.edges]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([letter, child]) => {
        const tellsNow = !isTold && child.only !== undefined;
        const reading = tellsNow && child.only !== UNTOLD ? child.only : undefined;
        return { letter, reading, to: visit(child, isTold || tellsNow) };
      });
    const isFinal = node.reading !== undefined;
    const reading = isTold || node.reading === UNTOLD ? undefined : node.reading;
    const key = `${isFinal} ${reading} ${edges.map((edge) => `${edge.letter}${edge.reading}>${ids.get(edge.to)}`).join('\n')}`;
    const known = states.get(key);
    if (known) return known;
    const state = { isFinal, reading, edges, entries: 0 };
    for (const { to } of edges) to.entries += 1;
    ids.set(state, states.size);
    states.set(key, state);
    return state;
  };
  return visit(root, false);
}

/** The states worth going back to instead of writing them again. */
export function findSharedStates(root: State): ReadonlySet<State> {
  const lengths = new Map<State, number>();

  function lengthOf(state: State): number {
    const known = lengths.get(state);
    if (known !== undefined) return known;
    let length = (state.isFinal ? 1 : 0) + (state.edges.length > 1 ? 1 : 0);
    for (const { reading, to } of state.edges)
      length += 1 + (reading === undefined ? 0 : SIGNS_OF_A_READING) + (isWorth(to) ? SIGNS_OF_A_TARGET : lengthOf(to));
    lengths.set(state, length);
    return length;
  }

  function isWorth(state: State): boolean {
    if (state.edges.length === 0 || state.entries < 2) return false;
    const length = lengthOf(state);
    return length > FEWEST_SIGNS && (state.entries - 1) * (length - 2) > FEWEST_SIGNS_SAVED;
  }

  const met = new Set<State>();
  const shared = new Set<State>();
  function visit(state: State): void {
    if (met.has(state)) {
      shared.add(state);
      return;
    }
    if (isWorth(state)) met.add(state);
    for (const { to } of state.edges) visit(to);
  }
  visit(root);
  return shared;
}
