/** The words of the mentions room. Types only. */
import type { Topic } from '../topics.ts';

/**
 * The print for pages: only what finding needs. Made by `pressAliasIndex` at build time, so that a page pays for
 * nothing but reading it. Its insides are for `prepare` alone.
 */
export interface AliasIndex {
  format: 1;
  entities: IndexedEntity[];
  /** Longest first. */
  aliases: PressedAlias[];
  /** Longer names that contain ours and mean something else. */
  blockers: PressedBlocker[];
  /** Sources of the regular expressions that say "no mention here" for nearly the price of reading the text. */
  prefilter: { latin: string; other: string };
}

export interface IndexedEntity {
  id: string;
  topic: Topic;
  /** Which general rules keep longer names of other things apart: see `longer-name`. */
  guard?: Guard;
}

export type Guard = 'land' | 'person';

/**
 * `entity` is an index into `entities`; `letters` says how it must be written (see `letter-case`); `folded` is '' where
 * lower case says it; of the folded words in `near` one must stand in the same block.
 */
export type PressedAlias = [text: string, entity: number, letters: number, folded?: string, near?: string[]];

export type PressedBlocker = [text: string, folded?: string];

/** Why we think so, for "why this?": the rule, the alias, and the words that decided. */
export interface Why {
  rule: 'name' | 'name-near';
  alias: string;
  /** For `name-near`: the word nearby that decided. */
  near?: string;
}

/**
 * `blocked`: a longer name of the data. `longer-name`: a longer name by a general rule. `no-context`: the name alone means
 * too many things. `letter-case`: written small, as no name is. `address`: part of a link, an e-mail or a handle.
 */
export type RefusalReason = 'blocked' | 'longer-name' | 'no-context' | 'letter-case' | 'address';

/** A candidate that was seen and refused. */
export interface Refusal {
  start: number;
  end: number;
  surface: string;
  reason: RefusalReason;
  /** The longer name that blocked it, the words that were missing, or the address it stands in. */
  because: string;
}

/** `text.slice(start, end)` is always the mention, in UTF-16 units of the text it was found in. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  entity: string;
  topic: Topic;
  why: Why;
}
