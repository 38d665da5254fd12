/** What the page session remembers of a page: which mentions stand where. Everything here dies with its nodes. */
import { wordsAround } from '../core/around.ts';
import { chooseMarked } from '../core/density.ts';
import type { Mention } from '../core/mentions/mention.ts';
import type { Settings } from '../core/settings.ts';
import type { Block } from './blocks.ts';
import type { MentionStore, PlacedMention } from './contract.ts';
import { isShadowRoot, type Place } from './plain-dom.ts';
import { piecesOf } from './ranges.ts';
import { numberSections } from './sections.ts';

export interface FoundInBlock {
  block: Block;
  mentions: Mention[];
  refused: number;
}

export type Choice = Pick<Settings, 'density' | 'topicsOff'>;

export interface GrowingStore extends MentionStore {
  /** Takes what was found in a container in place of what was known of it. Whether anything is different now. */
  put(container: Place, found: FoundInBlock[]): boolean;
  /** Forgets what has left the document. Whether anything had. */
  prune(): boolean;
  holds(container: Place): boolean;
  containers(): Place[];
  /** In document order, without the topics that are off. */
  all(): PlacedMention[];
  /** Those that are to be marked, in document order. */
  marked(): ReadonlySet<PlacedMention>;
  find(id: number): PlacedMention | null;
  refused(): number;
  choose(choice: Choice): void;
}

interface Held {
  mentions: PlacedMention[];
  refused: number;
}

export function createStore(choice: Choice): GrowingStore {
  const held = new Map<Place, Held>();
  const byNode = new WeakMap<Node, PlacedMention[]>();
  let sorted: PlacedMention[] | null = null;
  let marked: Set<PlacedMention> | null = null;
  let lastId = 0;

  function forget(container: Place): void {
    for (const { pieces } of held.get(container)?.mentions ?? []) for (const { node } of pieces) byNode.delete(node);
    held.delete(container);
    sorted = marked = null;
  }

  function order(): PlacedMention[] {
    if (sorted) return sorted;
    const off = new Set(choice.topicsOff);
    const places = [...held.keys()].sort(inDocumentOrder);
    const sections = choice.density === 'all' ? places.map(() => 0) : numberSections(places);
    const all: PlacedMention[] = [];
    const sectioned: { entity: string; section: number }[] = [];
    for (const [index, place] of places.entries()) {
      for (const placed of held.get(place)?.mentions ?? []) {
        if (off.has(placed.mention.topic)) continue;
        all.push(placed);
        sectioned.push({ entity: placed.mention.entity, section: sections[index] as number });
      }
    }
    const choices = chooseMarked(sectioned, choice.density);
    marked = new Set(all.filter((_, index) => choices[index]));
    sorted = all;
    return all;
  }

  function isMarked(placed: PlacedMention): boolean {
    order();
    return marked?.has(placed) ?? false;
  }

  return {
    put(container, found) {
      const before = held.get(container);
      const after = place(found, before?.mentions ?? [], () => ++lastId);
      if (before ? isSame(before, after) : after.mentions.length + after.refused === 0) return false;
      forget(container);
      if (after.mentions.length + after.refused > 0) held.set(container, after);
      for (const placed of after.mentions) {
        for (const { node } of placed.pieces) {
          const there = byNode.get(node);
          if (!there) byNode.set(node, [placed]);
          else if (!there.includes(placed)) there.push(placed);
        }
      }
      return true;
    },
    prune() {
      const gone = [...held.keys()].filter((container) => !container.isConnected);
      for (const container of gone) forget(container);
      return gone.length > 0;
    },
    holds: (container) => held.has(container),
    containers: () => [...held.keys()],
    all: order,
    marked() {
      order();
      return marked ?? new Set();
    },
    find: (id) => order().find((placed) => placed.id === id) ?? null,
    refused: () => [...held.values()].reduce((sum, { refused }) => sum + refused, 0),
    choose(next) {
      choice = next;
      sorted = marked = null;
    },
    at(node, offset) {
      const there = byNode.get(node) ?? [];
      const isHere = ({ pieces }: PlacedMention) =>
        pieces.some((piece) => piece.node === node && piece.start <= offset && offset <= piece.end);
      return there.find((placed) => isHere(placed) && isMarked(placed)) ?? null;
    },
    shadowRoots() {
      const roots = new Set<ShadowRoot>();
      for (const container of held.keys()) {
        const root = container.getRootNode();
        if (isShadowRoot(root)) roots.add(root);
      }
      return [...roots];
    },
  };
}

/** Mentions that were there before keep their id, so that a list in the popup stays true while a page changes. */
function place(found: FoundInBlock[], before: readonly PlacedMention[], newId: () => number): Held {
  const old = [...before];
  const mentions: PlacedMention[] = [];
  for (const { block, mentions: inBlock } of found) {
    for (const mention of inBlock) {
      const known = old.findIndex(
        ({ mention: { entity, surface } }) => entity === mention.entity && surface === mention.surface,
      );
      const id = known < 0 ? newId() : (old.splice(known, 1)[0] as PlacedMention).id;
      const around = wordsAround(block.text, mention.start, mention.end);
      mentions.push({ id, mention, pieces: piecesOf(block, mention.start, mention.end), around });
    }
  }
  return { mentions, refused: found.reduce((sum, { refused }) => sum + refused, 0) };
}

function isSame(before: Held, after: Held): boolean {
  return (
    before.refused === after.refused &&
    before.mentions.length === after.mentions.length &&
    before.mentions.every((placed, index) => isSameMention(placed, after.mentions[index] as PlacedMention))
  );
}

function isSameMention(one: PlacedMention, other: PlacedMention): boolean {
  return (
    one.id === other.id &&
    one.around === other.around &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every(({ node, start, end }, index) => {
      const piece = other.pieces[index];
      return piece?.node === node && piece.start === start && piece.end === end;
    })
  );
}

/** Shadow trees are read where their host stands. */
function inDocumentOrder(one: Place, other: Place): number {
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
