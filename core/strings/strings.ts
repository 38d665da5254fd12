/**
 * The words of the interface in one language, with its plurals, dates and numbers.
 *
 * A catalogue for another language is a `Words`: leaving out a key is a type error, and so is a text under a plural key.
 */

import { en } from './en.ts';
import { type Language, nearestLanguage } from './languages.ts';
import { speak } from './speak.ts';

export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Key = keyof typeof en;

/** What every language must give for a part of the English words. */
export type WordsOf<English> = { readonly [K in keyof English]: English[K] extends string ? string : Plural };
export type Words = WordsOf<typeof en>;

type TextOf<K extends Key> = (typeof en)[K] extends string ? (typeof en)[K] : (typeof en)[K][keyof (typeof en)[K]];
type Holes<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type Value<Name> = Name extends 'count' ? number : string | number;
type Params<K extends Key> = [Holes<TextOf<K>>] extends [never]
  ? []
  : [params: { readonly [Name in Holes<TextOf<K>>]: Value<Name> }];

export interface Say {
  /**
   * The text under `key`, with its `{holes}` filled; numbers are written the way of the language, and words of the
   * other direction stay among themselves.
   *
   * `say('claim.more', { count: 1 })` → `Show 1 more claim`
   */
  <K extends Key>(key: K, ...params: Params<K>): string;
  /** The language that is really spoken, for `lang` attributes. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /**
   * A date as precise as it is known: `2014` → `2014`, `2014-12` → `December 2014`, `2014-12-29` → `29 December 2014`.
   * Anything else comes back unchanged: authors may write "about 2009-2010".
   */
  date(text: string): string;
  /** A moment in the reader's own time zone: `30 December at 00:00`. */
  moment(at: Date): string;
  number(value: number): string;
  /** Words between the quotation marks of the language: `exile` → `“exile”`, in Russian `«exile»`. */
  quote(text: string): string;
  /** The name of a language, in this language: `az` → `Azerbaijani`; the tag itself when nobody knows it. */
  languageName(tag: string): string;
}

/** What is at hand of each language; a word that is missing is said in English. */
export type Catalogues = Readonly<Partial<Record<Language, Partial<Words>>>>;

/** The words in `language` or the nearest one we have, if they are among the catalogues; English is always at hand. */
export function strings(language: string, catalogues: Catalogues = {}): Say {
  const nearest = nearestLanguage(language);
  const words = catalogues[nearest];
  return words ? speak(nearest, { ...en, ...words }) : speak('en', en);
}
