/**
 * Everything that crosses between the page session, the worker and the extension's pages.
 *
 * `Ask`: a page session asks the worker. `Tell`: the worker or the popup tells a page session. Answers are values:
 * `{ ok: true, value }` or `{ ok: false, error }`; nothing throws across a border.
 */
import type { Around } from './around.ts';
import type { RefusalReason, Why } from './mentions/mention.ts';
import type { Topic } from './topics.ts';

export type Ask =
  /** The card of one entity. Unless `ready`, the worker first puts the card script into the asking frame. Answer: `CardModel`. */
  | { ask: 'card'; entity: string; ready: boolean }
  /** Put the card script into the asking frame before it is needed. Sent once, when the page has its first mention and is idle. */
  | { ask: 'prepare' }
  /** The names, once the page may hold one. Answer: the alias index as JSON. */
  | { ask: 'names' }
  /** How many mentions this frame holds now. Sent only when the number changes, never for a first 0. */
  | { ask: 'count'; count: number }
  /** "Not on this site": the worker takes the site from the sender. Answer: the pattern it added. */
  | { ask: 'site-off' }
  /** Undo of `site-off`. */
  | { ask: 'site-on' }
  /** "Not this": a name of an entity, on the sender's site or anywhere. Answer: the `Rejection` that was added. */
  | { ask: 'reject'; entity: string; alias: string; anywhere: boolean }
  /** Undo of `reject`. */
  | { ask: 'unreject'; entity: string; alias: string; anywhere: boolean }
  | { ask: 'options' };

export type Tell =
  | { tell: 'next' }
  | { tell: 'previous' }
  /** Scroll to a mention of this frame's report, and open its card as by keyboard. */
  | { tell: 'show'; mention: number }
  /** The reader asked for this page ("only when I click" mode). */
  | { tell: 'look' };

export type Answer<Value> = { ok: true; value: Value } | { ok: false; error: string };

/** Why a page session is quiet, or that it is not. */
export type PageState = 'looking' | 'waiting-for-click' | 'off-here' | 'off-everywhere' | 'off-until' | 'not-text';

export interface ReportedMention {
  /** Stable while the mention lives in this frame; the argument of `Tell.show`. */
  id: number;
  entity: string;
  topic: Topic;
  surface: string;
  /** Some words around it, from the same block, for lists. */
  around: Around;
  painted: boolean;
  why: Why;
}

/** What would be a mention, had the reader not said "not this". It keeps its id when that is undone. */
export interface RejectedMention extends ReportedMention {
  /** How many of the report's mentions stand before it. */
  before: number;
}

/** Something that looked like a mention and was left alone. */
export interface ReportedRefusal {
  surface: string;
  reason: RefusalReason;
  because: string;
  around: Around;
}

/** A page can hold thousands of refusals; who asks why something is not marked reads no more than these. */
export const MOST_REFUSALS_TOLD = 100;

/** What one frame knows; the popup gathers the reports of all frames. In document order. */
export interface PageReport {
  state: PageState;
  mentions: ReportedMention[];
  /** In document order. */
  rejected: RejectedMention[];
  /** How many candidates were refused, those the reader rejected among them. */
  refused: number;
  /** The first of those refused, at most `MOST_REFUSALS_TOLD`, in document order. */
  refusals: ReportedRefusal[];
}

/**
 * The name under which a frame's session can be reached in the extension's isolated world (never the page's).
 * The popup reads `globalThis[SESSION]?.report()` in every frame through `scripting.executeScript`.
 */
export const SESSION = 'azerbaijanInContext';
