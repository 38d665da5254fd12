/** The words of the mentions room. Types only. */
import type { Topic } from '../topics.ts';

/**
 * The print for pages: only what finding needs. Made by `pressAliasIndex` at build time, so that a page pays for
 * nothing but reading it.
 */
export interface AliasIndex {
  format: 1;
  entities: { id: string; topic: Topic }[];
  /**
   * Every alias and blocker, folded. `entity` is an index into `entities`, or -1 for a blocker.
   * `near`: folded words of which one must stand in the same block.
   * `loose`: the script writes no spaces between words (Chinese, Japanese), so no boundary is asked for.
   */
  aliases: { folded: string; text: string; entity: number; near?: string[]; loose?: true; reason?: string }[];
  /** Sources of the regular expressions that say "no mention here" for nearly the price of reading the text. */
  prefilter: { latin: string; other: string };
}

/** Why we think so, for "why this?": the rule, the alias, and the words that decided. */
export interface Why {
  rule: 'name' | 'name-near';
  alias: string;
  /** For `name-near`: the word nearby that decided. */
  near?: string;
}

/** A candidate that was seen and refused, with the reason in words of the data. */
export interface Refusal {
  start: number;
  end: number;
  surface: string;
  reason: 'blocked' | 'no-context';
  /** The longer name that blocked it, or the words that were missing. */
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
