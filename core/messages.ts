/**
 * Everything that crosses between the page session, the worker and the extension's pages.
 *
 * `Ask`: a page session asks the worker. `Tell`: the worker or the popup tells a page session. Answers are values:
 * `{ ok: true, value }` or `{ ok: false, error }`; nothing throws across a border.
 */
import type { Topic } from './topics.ts';

export type Ask =
  /** The card of one entity. Unless `ready`, the worker first puts the card script into the asking frame. Answer: `CardModel`. */
  | { ask: 'card'; entity: string; ready: boolean }
  /** Put the card script into the asking frame before it is needed. Sent once, when the page has its first mention and is idle. */
  | { ask: 'prepare' }
  /** How many mentions this frame holds now. Sent only when the number changes, never for a first 0. */
  | { ask: 'count'; count: number }
  /** "Not on this site": the worker takes the site from the sender. Answer: the pattern it added. */
  | { ask: 'site-off' }
  /** Undo of `site-off`. */
  | { ask: 'site-on' }
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
  around: string;
  painted: boolean;
}

/** What one frame knows; the popup gathers the reports of all frames. In document order. */
export interface PageReport {
  state: PageState;
  mentions: ReportedMention[];
  /** Candidates refused, counted by reason. */
  refused: number;
}

/**
 * The name under which a frame's session can be reached in the extension's isolated world (never the page's).
 * The popup reads `globalThis[SESSION]?.report()` in every frame through `scripting.executeScript`.
 */
export const SESSION = 'azerbaijanInContext';
