/**
 * What the page session (light, on every page) and the card script (heavy, put into a frame when first wanted) know of
 * each other. They share the frame's isolated world and meet at `globalThis[SESSION]`. Types only.
 */
import type { Around } from '../core/around.ts';
import type { CardModel } from '../core/card/model.ts';
import type { Mention, Why } from '../core/mentions/mention.ts';
import type { PageReport } from '../core/messages.ts';
import type { Keeping, SaveAnswer } from '../core/notebook/entry.ts';
import type { NameRule } from '../core/rejections.ts';
import type { Settings } from '../core/settings.ts';

/**
 * How a card was opened, which decides its role. `hover`: out of the focus order, goes when the pointer leaves.
 * `keyboard`: takes focus and gives it back. `click`: stays until dismissed. `touch`: a sheet at the bottom.
 */
export type Manner = 'hover' | 'click' | 'keyboard' | 'touch';

export interface CardRequest {
  model: CardModel;
  why: Why;
  surface: string;
  /** "This site", as `siteOf` names it; null for pages that are none. */
  site: string | null;
  manner: Manner;
  /** The line of the mention under the pointer (or its first line), in client coordinates, asked anew at every placement. */
  anchor: () => DOMRect;
  /** Any node in the place of the mention: decides the document, the modal dialog or fullscreen element to live in. */
  near: Node;
  /** The sentence it stands in, for the notebook; read only when the reader saves. */
  sentence: () => Around;
  /** Settings that the reader's organisation has set: what would change them is not offered. */
  locked: readonly (keyof Settings)[];
  language: string;
  /** Of the interface language. How the page is written is read where the card is placed. */
  dir: 'ltr' | 'rtl';
}

export interface CardEvents {
  /** Closed by the reader inside the card (close button, Escape, light dismiss). */
  closed(): void;
  /** The pointer entered or left the card. */
  pointer(inside: boolean): void;
  siteOff(): Promise<boolean>;
  siteOn(): Promise<boolean>;
  /** "Not this": the name of the entity is no longer marked, on this site or anywhere. */
  reject(rule: NameRule, anywhere: boolean): Promise<boolean>;
  unreject(rule: NameRule, anywhere: boolean): Promise<boolean>;
  /** Keeps the mention, or one claim of the card, in the notebook. */
  save(what: Keeping): Promise<SaveAnswer>;
  /** Undo of `save`. */
  unsave(id: string): Promise<boolean>;
  options(): void;
  /** All about the card's entity, in the explorer. */
  explore(entity: string): void;
}

/** Registered by the card script. One card at a time. */
export interface Card {
  open(request: CardRequest): void;
  close(): void;
  /** The card's rectangle while open, for the safe triangle. */
  rect(): DOMRect | null;
  /** Takes every trace away: called when the session ends. */
  end(): void;
}

/** What `globalThis[SESSION]` holds in every frame we look at. */
export interface SessionDoor {
  /** In full: with where the mentions stand, which costs reading their blocks again. */
  report(isFull?: boolean): PageReport;
  /** Set by the session before the card script arrives. */
  events: CardEvents;
  /** Set by the card script on arrival. */
  card: Card | null;
  /** Ends this session and takes its traces away; called by a newer one that was put into the same frame. */
  end(): void;
}

/** One part of a mention in one text node, in UTF-16 units of its data. A mention split over elements has several. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** A mention with its place in the document. It dies with its nodes. */
export interface PlacedMention {
  id: number;
  mention: Mention;
  pieces: Piece[];
  /** The text of its block around it, for lists. */
  around: Around;
}

/** What the page session remembers; the way from a text position back to a mention. */
export interface MentionStore {
  at(node: Node, offset: number): PlacedMention | null;
  /** Open shadow roots that hold mentions, for caret finding inside them. */
  shadowRoots(): ShadowRoot[];
}

/** A mention under a point, with the rectangle of the very line that was hit. */
export interface Hit {
  placed: PlacedMention;
  line: DOMRect;
}

/** The world that attention acts on, given by the session. */
export interface AttentionWorld {
  hit(x: number, y: number): Hit | null;
  open(hit: Hit, manner: Manner): void;
  close(): void;
  cardRect(): DOMRect | null;
  settings(): Settings;
}

/** `watchAttention(world, signal)` in `page/attention` returns this, for what only the card can tell. */
export interface Attention {
  pointerInCard(inside: boolean): void;
  cardClosed(): void;
}
