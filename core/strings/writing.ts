/** How a language writes dates, numbers and the names of languages: by `Intl`, where the browser knows it. */
import { writeAzerbaijani } from './azerbaijani.ts';
import { type Language, TONGUES } from './languages.ts';
import type { PartialDate } from './partial-date.ts';

export interface Writing {
  date(known: PartialDate): string;
  moment(at: Date): string;
  number(value: number): string;
  /** Undefined when nobody knows the tag. */
  languageName(tag: string): string | undefined;
}

/** The writing of `language`. Azerbaijani has its own: see there. */
export function writingOf(language: Language): Writing {
  const byIntl = writeByIntl(TONGUES[language].locale);
  return language === 'az' ? writeAzerbaijani(byIntl) : byIntl;
}

function writeByIntl(locale: string): Writing {
  const numbers = new Intl.NumberFormat(locale);
  return {
    date: ({ date, format }) =>
      new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }).format(date).replace(/\sг\.$/u, ''), // the Russian sign for “year”, which would meet the full stop of a sentence
    moment: (at) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(at),
    number: (value) => numbers.format(value),
    languageName: (tag) => nameLanguage(locale, tag),
  };
}

function nameLanguage(locale: string, tag: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
  } catch {
    return undefined; // a tag that is not well-formed throws a RangeError
  }
}
