/**
 * The shape of a language file: how our names are written and inflected in one language, which longer names are something
 * else, and which words around a name decide. `data/languages/README.md` explains each field for a speaker.
 */
import * as z from 'zod/mini';
import { DOUBTS, VARIANTS, WORD_CLASSES } from '../mentions/vocabulary.ts';
import { languageTag, NAME_KINDS, slug, words } from './field-shapes.ts';

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
