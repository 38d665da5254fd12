/** Where in a tree a mention may be: text is read natively in groups, and only groups that may hold one are gone through. */
import type { Looks } from './looks.ts';
import { openRootOf, type Place, textOf } from './plain-dom.ts';

/** Text nodes read and tested together: few enough to pause between groups, many enough to cost little more than one reading. */
const GROUP = 200;
/** A document with more elements is not read in one piece, since that alone would take longer than a slice. */
const LARGE = 20_000;
/** After so many groups have left the page during a pause, the rest is read without one. */
const MOST_RESTARTS = 3;
/** Elements looked at between two pauses when shadow roots are looked for. */
const STRIDE = 500;

export interface Candidate {
  container: Place;
  /** As fresh as the candidate: to be used before the next pause. */
  looks: Looks;
}

/**
 * The containers in `tree` whose text may hold a mention; `null` is a good moment to pause.
 *
 * Text that is not displayed is no candidate; the element that hides it goes to `veiled`, to be read when it shows.
 */
export function* seekCandidates(
  tree: Place,
  mayHold: (text: string) => boolean,
  createLooks: () => Looks,
  veiled: (element: Element) => void,
): Generator<Candidate | null> {
  const document = tree.ownerDocument;
  const isLarge = tree === document.documentElement && document.getElementsByTagName('*').length > LARGE;
  if (!isLarge && !mayHold(textOf(tree))) return;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const met = new Set<Place>();
  let restarts = 0;
  let group: Text[] = [];
  for (;;) {
    const next = walker.nextNode() as Text | null;
    if (next) group.push(next);
    if (next && group.length < GROUP) continue;
    const last = group.at(-1);
    if (!last) return;
    if (mayHold(textBetween(range, group[0] as Text, last))) {
      const looks = createLooks();
      for (const container of containersOf(group, looks, veiled)) {
        if (!met.has(container)) yield { container, looks };
        met.add(container);
      }
    }
    if (!next) return;
    // A name may reach over the border of two groups.
    group = [last];
    if (restarts >= MOST_RESTARTS) continue;
    yield null;
    if (tree.contains(last)) continue;
    // The page took the place away in which we stood: begin again, or the rest would never be read.
    restarts++;
    walker.currentNode = tree;
    group = [];
    met.clear();
  }
}

function textBetween(range: Range, first: Text, last: Text): string {
  range.setStart(first, 0);
  range.setEnd(last, last.data.length);
  const text = range.toString();
  // A live range is paid for at every change around it: leave none behind in the page.
  range.setStart(first.ownerDocument, 0);
  range.collapse(true);
  return text;
}

function* containersOf(nodes: Text[], looks: Looks, veiled: (element: Element) => void): Generator<Place> {
  for (const node of nodes) {
    if (!/\S/.test(node.data) || !node.isConnected) continue;
    const container = looks.containerOf(node);
    if (!container) continue;
    const shut = looks.shutBy(container);
    if (!shut) yield container;
    else if (looks.of(shut) === 'gone') veiled(shut);
  }
}

/** The open shadow roots in `tree`, those inside others included; `null` is a good moment to pause. */
export function* seekShadowRoots(tree: Place): Generator<ShadowRoot | null> {
  const walker = tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  let node: Node | null = 'localName' in tree ? tree : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    const root = openRootOf(node as Element);
    if (root) {
      yield root;
      yield* seekShadowRoots(root);
    }
    if (++count % STRIDE === 0) yield null;
  }
}
