/** What the page session remembers of a page: which mentions stand where. Everything here dies with its nodes. */
import { type Around, wordsAround } from '../core/around.ts';
import { chooseMarked } from '../core/density.ts';
import type { Mention, Refusal } from '../core/mentions/mention.ts';
import { MOST_REFUSALS_TOLD } from '../core/messages.ts';
import { isRejected } from '../core/rejections.ts';
import type { Settings } from '../core/settings.ts';
import type { Block } from './blocks.ts';
import type { MentionStore, PlacedMention } from './contract.ts';
import { inDocumentOrder } from './document-order.ts';
import { isShadowRoot, type Place } from './plain-dom.ts';
import { piecesOf } from './ranges.ts';
import { numberSections } from './sections.ts';

export interface FoundInBlock {
  block: Block;
  mentions: Mention[];
  refusals: Refusal[];
}

/** A refusal with the text of its block around it, for lists. */
export interface PlacedRefusal {
  refusal: Refusal;
  around: Around;
}

/** A mention the reader said "not this" to, and how many of `all()` stand before it. */
export interface RejectedPlace {
  placed: PlacedMention;
  before: number;
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
  /** In document order, without the topics that are off. */
  rejected(): readonly RejectedPlace[];
  refused(): number;
  /** The first of those refused, in document order: no more than a report tells. */
  refusals(): PlacedRefusal[];
  choose(choice: Choice): void;
}

interface Held {
  /** With those that were rejected. */
  mentions: PlacedMention[];
  rejected: ReadonlySet<PlacedMention>;
  refused: number;
  /** No more than a report tells. */
  refusals: PlacedRefusal[];
}

export function createStore(choice: Choice): GrowingStore {
  const held = new Map<Place, Held>();
  const byNode = new WeakMap<Node, PlacedMention[]>();
  let sorted: PlacedMention[] | null = null;
  let marked: Set<PlacedMention> | null = null;
  let rejected: RejectedPlace[] = [];
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
    rejected = [];
    const sectioned: { entity: string; section: number }[] = [];
    for (const [index, place] of places.entries()) {
      const here = held.get(place);
      for (const placed of here?.mentions ?? []) {
        if (off.has(placed.mention.topic)) continue;
        if (here?.rejected.has(placed)) {
          rejected.push({ placed, before: all.length });
          continue;
        }
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
    rejected() {
      order();
      return rejected;
    },
    refused: () => [...held.values()].reduce((sum, { refused }) => sum + refused, 0),
    refusals() {
      const told: PlacedRefusal[] = [];
      for (const place of [...held.keys()].filter((each) => held.get(each)?.refused).sort(inDocumentOrder)) {
        told.push(...(held.get(place)?.refusals ?? []));
        if (told.length >= MOST_REFUSALS_TOLD) break;
      }
      return told.slice(0, MOST_REFUSALS_TOLD);
    },
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
  const rejected = new Set<PlacedMention>();
  const refusals: PlacedRefusal[] = [];
  for (const { block, mentions: inBlock, refusals: refusedInBlock } of found) {
    const refusedMentions = new Set(refusedInBlock.filter(isRejected).map(({ mention }) => mention));
    for (const mention of inTextOrder(inBlock, refusedMentions)) {
      const known = old.findIndex(
        ({ mention: { entity, surface } }) => entity === mention.entity && surface === mention.surface,
      );
      const id = known < 0 ? newId() : (old.splice(known, 1)[0] as PlacedMention).id;
      const around = wordsAround(block.text, mention.start, mention.end);
      const placed = { id, mention, pieces: piecesOf(block, mention.start, mention.end), around };
      mentions.push(placed);
      if (refusedMentions.has(mention)) rejected.add(placed);
    }
    for (const refusal of refusedInBlock.slice(0, MOST_REFUSALS_TOLD - refusals.length)) {
      refusals.push({ refusal, around: wordsAround(block.text, refusal.start, refusal.end) });
    }
  }
  return { mentions, rejected, refusals, refused: found.reduce((sum, each) => sum + each.refusals.length, 0) };
}

/** A rejected mention keeps its place in the order, and so its id: undo then finds it where it was. */
function inTextOrder(mentions: Mention[], refused: ReadonlySet<Mention>): Mention[] {
  if (refused.size === 0) return mentions;
  return [...mentions, ...refused].sort((one, other) => one.start - other.start);
}

function isSame(before: Held, after: Held): boolean {
  return (
    before.refused === after.refused &&
    before.mentions.length === after.mentions.length &&
    before.mentions.every((placed, index) => {
      const now = after.mentions[index] as PlacedMention;
      return before.rejected.has(placed) === after.rejected.has(now) && isSameMention(placed, now);
    }) &&
    before.refusals.every((placed, index) => isSameRefusal(placed, after.refusals[index]))
  );
}

function isSameRefusal(one: PlacedRefusal, other: PlacedRefusal | undefined): boolean {
  if (!other || !isSameAround(one.around, other.around)) return false;
  const { surface, reason, because } = one.refusal;
  const now = other.refusal;
  return surface === now.surface && reason === now.reason && because === now.because;
}

function isSameMention(one: PlacedMention, other: PlacedMention): boolean {
  return (
    one.id === other.id &&
    isSameAround(one.around, other.around) &&
    tellWhy(one.mention) === tellWhy(other.mention) &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every(({ node, start, end }, index) => {
      const piece = other.pieces[index];
      return piece?.node === node && piece.start === start && piece.end === end;
    })
  );
}

function isSameAround(one: Around, other: Around): boolean {
  return one.before === other.before && one.after === other.after;
}

/** As far as a reader is told: weights may shift with every change of a page. */
function tellWhy({ why, variant }: Mention): string {
  return [why.rule, variant, ...(why.cues ?? []).map(({ word }) => word)].join('\n');
}
