/** The words of the mentions room. Types only. */

import type { Topic } from '../topics.ts';
import type { PressedAutomaton } from './automaton.ts';
import type { PressedCitations } from './citations.ts';
import type { PressedManyFragments } from './many-fragments.ts';
import type { Doubt, Variant } from './vocabulary.ts';
import type { PressedWords } from './word-classes.ts';

/**
 * The print for pages: only what finding needs. Made by `pressAliasIndex` at build time, so that a page pays for
 * nothing but reading it. Its insides are for `prepare` alone.
 */
export interface AliasIndex {
  format: 2;
  entities: IndexedEntity[];
  /** Names that are alike in all but their letters, one group after the other: a reading counts through them. */
  names: PressedNames[];
  /** Readings past the last name are lists of readings, for forms that several names share. */
  shared: number[][];
  /** What names are called, where that is not the shortest of their forms: see `citations`. */
  citations: PressedCitations;
  /** Lists of words that names ask for. */
  near: string[][];
  /** All forms of all names and longer names, folded: see `automaton`. */
  automaton: PressedAutomaton;
  /** Words written together with the next, which stay outside a mention. */
  clitics: string[];
  /** The words that decide. */
  words: PressedWords;
  /** Sources of the regular expressions that say "no mention here" for nearly the price of reading the text. */
  prefilter: PressedFragments;
  /** The same for names that count only where something surer stands on the page: "the diaspora". */
  echoes: PressedFragments;
  /** The farthest that any form begins before the first fragment in it, in folded units. */
  reach: number;
}

/** Two expressions, or, where there are too many for one, what `many-fragments` reads. */
export type PressedFragments = { latin: string; other: string } | { many: PressedManyFragments };

export interface IndexedEntity {
  id: string;
  topic: Topic;
  /** Which general rules keep longer names of other things apart: see `longer-name`. */
  guard?: Guard;
}

/** A `country` is a land that may share its name with a region. */
export type Guard = 'country' | 'land' | 'person';

/**
 * `entity` is an index into `entities`, or says that it is a longer name; `letters` says how it must be written (see
 * `letter-case`). How a name reads is in the automaton.
 */
export type PressedNames = [count: number, entity: number, letters: number, more?: PressedMore];

export interface PressedMore {
  doubt?: Doubt;
  /** One of these folded words must stand in the same block or the title: an index into `near`. */
  near?: number;
  variant?: Variant;
  /** Letters of a title that folding levels and that tell its language. */
  signs?: string;
  /** Where the endings stay outside the mention: how many folded units are inside. */
  stem?: number;
}

/** Why we think so, for "why this?": the rule, the alias, and the words that decided. */
export interface Why {
  /** `name`: it stands there, and means nothing else. `context`: the words around decided. */
  rule: 'name' | 'context';
  /** The name without its endings, as far as folding leaves its letters. */
  alias: string;
  /** For `context`: what decided, the strongest first. */
  cues?: Cue[];
}

/** One reason for or against, as `weigh` found it. */
export interface Cue {
  cue: CueName;
  weight: number;
  /** The word or name as it stands on the page, where the cue is one. */
  word?: string;
}

export type CueName =
  | 'plain-name'
  | 'near-word'
  | 'ours-in-sentence'
  | 'ours-in-block'
  | 'ours-in-title'
  | 'ours-on-page'
  | 'same-in-block'
  | 'same-on-page'
  | 'person-before'
  | 'two-persons'
  | 'life-word'
  | 'year-of-life'
  | 'year-after'
  | 'republic-word'
  | 'republic-beside'
  | 'state-before'
  | 'iran-word'
  | 'iran-name'
  | 'iran-in-title'
  | 'iran-on-page'
  | 'tabriz-word'
  | 'tabriz-in-title'
  | 'tabriz-on-page'
  | 'year-1918'
  | 'year-1945'
  | 'rival-beside'
  | 'rival-in-sentence'
  | 'rival-in-block'
  | 'rival-in-title'
  | 'exact-letters'
  | 'noun-certain'
  | 'among-peoples'
  | 'opens-sentence'
  | 'noun-before'
  | 'noun-after'
  | 'stands-alone';

/**
 * `blocked`: a longer name of the data. `longer-name`: a longer name by a general rule. `no-context`: the name alone means
 * too many things. `letter-case`: written small, as no name is. `address`: part of a link, an e-mail or a handle.
 * `rival`: the words around speak of something else. `other-person`: somebody else of that surname was named last.
 * `rejected`: the reader said "not this".
 */
export type RefusalReason =
  | 'blocked'
  | 'longer-name'
  | 'no-context'
  | 'letter-case'
  | 'address'
  | 'rival'
  | 'other-person'
  | 'rejected';

/** A candidate that was seen and refused. */
export interface Refusal {
  start: number;
  end: number;
  surface: string;
  entity: string;
  reason: RefusalReason;
  /**
   * As it stands on the page: the longer name that blocked it, the word that spoke against it, or the address it stands in.
   * For `no-context` the words that were missing, folded, or what the doubt is. Empty for `letter-case`.
   */
  because: string;
}

/** `text.slice(start, end)` is always the mention, in UTF-16 units of the text it was found in. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  entity: string;
  topic: Topic;
  variant?: Variant;
  why: Why;
}
