/**
 * The words of the interface in one language, with its plurals, dates and numbers.
 *
 * A catalogue for another language is a `Words`: leaving out a key is a type error, and so is a text under a plural key.
 */

import { en } from './en.ts';
import { isolate } from './isolate.ts';
import { partialDateParts } from './partial-date.ts';

export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Key = keyof typeof en;

/** What every language must give. */
export type Words = { readonly [K in Key]: (typeof en)[K] extends string ? string : Plural };

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
  /** The name of a language, in this language: `az` → `Azerbaijani`; the tag itself when nobody knows it. */
  languageName(tag: string): string;
}

interface Tongue {
  words: Words;
  /** For dates and numbers; English here is written the British way, day before month. */
  locale: string;
  dir: 'ltr' | 'rtl';
}

const TONGUES: Readonly<Record<string, Tongue>> = { en: { words: en, locale: 'en-GB', dir: 'ltr' } };

/** Languages the interface can speak, for the options page. */
export const LANGUAGES: readonly string[] = Object.keys(TONGUES);

/**
 * The words in `language`, or in the nearest one we have: `en-US` → English, and English when there is none.
 * `auto` is not a language: pass the browser's own then.
 */
export function strings(language: string): Say {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  const spoken = Object.hasOwn(TONGUES, base) ? base : 'en';
  const tongue = TONGUES[spoken] as Tongue;
  const { locale } = tongue;
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);

  function say(key: Key, params: Readonly<Record<string, string | number>> = {}): string {
    const entry: string | Plural = tongue.words[key];
    const text = typeof entry === 'string' ? entry : (entry[plurals.select(Number(params.count))] ?? entry.other);
    return text.replace(/\{([a-z]+)\}/g, (hole, name: string) => {
      const value = params[name];
      return value === undefined
        ? hole
        : typeof value === 'number'
          ? numbers.format(value)
          : isolate(value, tongue.dir);
    });
  }

  return Object.assign(say as <K extends Key>(key: K, ...params: Params<K>) => string, {
    language: spoken,
    dir: tongue.dir,
    date(text: string) {
      const parts = partialDateParts(text);
      return parts ? new Intl.DateTimeFormat(locale, { ...parts.format, timeZone: 'UTC' }).format(parts.date) : text;
    },
    moment: (at: Date) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(at),
    number: (value: number) => numbers.format(value),
    languageName: (tag: string) => nameLanguage(locale, tag),
  });
}

function nameLanguage(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a tag that is not well-formed throws a RangeError
  }
}
