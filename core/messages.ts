/**
 * Everything that crosses between the page session, the worker and the extension's pages.
 *
 * `Ask`: a page session asks the worker. `Tell`: the worker or the popup tells a page session. Answers are values:
 * `{ ok: true, value }` or `{ ok: false, error }`; nothing throws across a border.
 */
import type { Around } from './around.ts';
import type { RefusalReason, Why } from './mentions/mention.ts';
import type { Keeping } from './notebook/entry.ts';
import type { Topic } from './topics.ts';

export type Ask =
  /** The card of one entity. Unless `ready`, the worker first puts the card script into the asking frame. Answer: `CardModel`. */
  | { ask: 'card'; entity: string; alias: string; ready: boolean }
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
  /**
   * Keep a mention, or a claim of its card, in the notebook; only ever on the reader's press. The worker takes the page from
   * the sender, and the words of the claim from the knowledge base. Answer: `SaveAnswer`.
   */
  | ({ ask: 'save' } & Keeping)
  /** Undo of `save`. Answer: whether it is gone. */
  | { ask: 'unsave'; id: string }
  | { ask: 'options' }
  /** Show a place of the explorer, said as `placeToHash` says it. */
  | { ask: 'explore'; place: string };

export type Tell =
  | { tell: 'next' }
  | { tell: 'previous' }
  /** Scroll to a mention of this frame's report, and open its card as by keyboard. */
  | { tell: 'show'; mention: number }
  /** The reader asked for this page ("only when I click" mode). */
  | { tell: 'look' }
  /** Remember how far the page is scrolled, for `back`. */
  | { tell: 'keep' }
  /** Scroll to a mention of this frame's report and light it up for a moment. No card, and no focus. */
  | { tell: 'go'; mention: number }
  /** Scroll to where the page was at the last `keep`. */
  | { tell: 'back' };

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
  /** Only in a report in full. */
  where?: Where;
}

export interface Where {
  /** An index into the outline's sections. */
  section: number;
  /** The sentence it stands in, cut where that is long. */
  sentence: Around;
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
  /** Only in a report in full. */
  outline?: Outline;
}

/** Where in the page its mentions stand. Costs reading their blocks again, so only the side panel asks for it. */
export interface Outline {
  /** What is written in the headings of the sections with mentions, in document order; empty where there is no heading. */
  sections: string[];
  /** The entities that the page's title, a heading or its lead holds. */
  subjects: string[];
}

/** Of more mentions the sentence is not told, but the words around. */
export const MOST_SENTENCES_TOLD = 1_000;

/** The name of the line over which the side panel hears from a frame. What is sent over it says nothing: it means "ask again". */
export const PANEL_LINE = 'panel';

/**
 * The name under which a frame's session can be reached in the extension's isolated world (never the page's).
 * The popup reads `globalThis[SESSION]?.report()`, and the side panel `report(true)`, in every frame through `scripting.executeScript`.
 */
export const SESSION = 'azerbaijanInContext';
