import { isShadowRoot, type Place } from './plain-dom.ts';

/** Shadow trees are read where their host stands. */
export function inDocumentOrder(one: Place, other: Place): number {
  const [mine, theirs] = [pathTo(one), pathTo(other)];
  for (let depth = 0; depth < Math.max(mine.length, theirs.length); depth++) {
    const [a, b] = [mine[depth], theirs[depth]];
    if (a === b) continue;
    if (!a) return -1;
    if (!b) return 1;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  }
  return 0;
}

/** The hosts on the way from the document down to a place, and the place. */
function pathTo(place: Place): Place[] {
  const path: Place[] = [];
  for (let at: Place | null = place; at; ) {
    path.unshift(at);
    const root: Node = at.getRootNode();
    at = isShadowRoot(root) && root !== at ? root.host : isShadowRoot(at) ? at.host : null;
  }
  return path;
}
