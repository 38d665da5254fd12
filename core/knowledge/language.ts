/**
 * The shape of a language file: how our names are written and inflected in one language, which longer names are something
 * else, and which words around a name decide. `data/languages/README.md` explains each field for a speaker.
 */
import * as z from 'zod/mini';
import { languageTag, NAME_KINDS, slug, words } from './field-shapes.ts';

/**
 * What kind of doubt a name carries when it stands alone; `core/mentions/weigh` says how each is settled.
 *
 * `short`: short for a fuller name that must have been read before ("the Congress"). `surname`: belongs to whoever was
 * named last. `title`: an office or honour others bear too. `diaspora`: any people's. `people`: noun and adjective are
 * written alike. `land`: also the name of a region of Iran.
 */
export const DOUBTS = ['short', 'surname', 'title', 'diaspora', 'people', 'land'] as const;

export const VARIANTS = ['soviet', 'republic-1918'] as const;

/**
 * The words of a language that decide, by what they say. A final hyphen marks a stem: `университет-`.
 *
 * Longer names: `named-after` stands after a person's name (Airport), `named-before` before it (аэропорт), `of-land` after
 * a land's name (Airlines), `compass` and `parts` before or after it (Southern, Greater), `between` may stand in between,
 * `connecting` joins further words (and, of). Context: `rival` is another people or country, `ours` speaks of Azerbaijan
 * without being a name, `iran` of the region in Iran, `republic` of the state, `state` stands before a land's name only where a state is meant (army of), `heydar` of the man's life, `bearer` may
 * stand before a bare surname (President, Mr), `given` is a given name of another bearer of the surname, `noun-before`
 * and `noun-after` stand beside a word that is a noun there (the … who).
 */
export const WORD_CLASSES = [
  'named-after',
  'named-before',
  'of-land',
  'compass',
  'parts',
  'between',
  'connecting',
  'rival',
  'ours',
  'iran',
  'republic',
  'state',
  'heydar',
  'bearer',
  'given',
  'noun-certain',
  'and',
  'noun-before',
  'noun-after',
] as const;

/** One way of inflecting. `like` is a word that goes like this, `rule` names it for a reader of the grammar. */
const inflection = z.strictObject({
  like: words,
  rule: words,
  /** By case, the citation form first; `|` parts equal forms of one case. Words inflected together take the same case. */
  endings: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** Endings one after the other, one choice from each slot; written with the signs of `harmony`. */
  chains: z.optional(z.array(z.array(z.array(z.string())))),
  /** The endings are words of their own and stay outside the mention, like Korean particles. */
  outside: z.optional(z.literal(true)),
});

/** What a sign of an ending becomes: `choose` lists for each letter after which last `vowel` or `letter` it is taken. */
const harmonySign = z.strictObject({
  by: z.enum(['vowel', 'letter']),
  choose: z.record(z.string(), z.string()),
  /** Taken where no choice fits. */
  otherwise: z.optional(z.string()),
});

/** A way to write an entity. Names with `verified: false` come from general knowledge and are marked so. */
const name = z.strictObject({
  entity: slug,
  text: words,
  kind: z.enum(NAME_KINDS),
  /** Where the spelling was seen; null only when not verified. */
  source: z.nullable(slug),
  verified: z.boolean(),
  /** An inflection for the last word, or one for each word, `-` for a word that stays. */
  inflect: z.optional(words),
  variant: z.optional(z.enum(VARIANTS)),
  doubt: z.optional(z.enum(DOUBTS)),
  /** The name alone means too many things: one of these words must stand in the same block or the title, in any case. */
  near: z.optional(z.array(words).check(z.minLength(1, 'must name at least one word'))),
  /** Never a mention by itself; kept for lookup and search. */
  never: z.optional(z.literal(true)),
  note: z.optional(words),
});

/** A longer name that contains one of ours and means something else: it blocks, so the airport is not the person. */
const longerName = z.strictObject({
  entity: slug,
  text: words,
  reason: words,
  source: z.nullable(slug),
  verified: z.boolean(),
  inflect: z.optional(words),
  /** The longer name is another person's: a bare surname after it is theirs. */
  person: z.optional(z.literal(true)),
});

export const language = z.strictObject({
  lang: languageTag,
  /** The language's name in English. */
  name: words,
  /** The grammars that the inflections follow. */
  grammars: z.array(words),
  vowels: z.optional(z.string()),
  harmony: z.optional(z.record(z.string(), harmonySign)),
  inflections: z.record(slug, inflection),
  /** Pieces of names that many type with other letters, beyond what folding levels: Azərbaycan as Azarbaycan. */
  typedAs: z.optional(z.record(z.string(), z.string())),
  /** Words written together with what follows, which stay outside the mention: Arabic و and ال, Hebrew ב. */
  clitics: z.optional(z.array(words)),
  names: z.array(name),
  longerNames: z.array(longerName),
  words: z.partialRecord(z.enum(WORD_CLASSES), z.array(words)),
});

export type Language = z.infer<typeof language>;
export type Inflection = z.infer<typeof inflection>;
export type LanguageName = z.infer<typeof name>;
export type LongerName = z.infer<typeof longerName>;
export type Doubt = (typeof DOUBTS)[number];
export type Variant = (typeof VARIANTS)[number];
export type WordClass = (typeof WORD_CLASSES)[number];
