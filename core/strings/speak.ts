/** Makes a voice of the words of one language. It brings no words along: who speaks on pages carries only what it says. */
import { isolate } from './isolate.ts';
import { type Language, TONGUES } from './languages.ts';
import { partialDateParts } from './partial-date.ts';
import type { Key, Plural, Say, Words } from './strings.ts';
import { writingOf } from './writing.ts';

/**
 * Speaks `language` by `words`, in its own direction unless another is tried. A key without words is said as it is: no
 * reader should meet one.
 */
export function speak(language: Language, words: Partial<Words>, dir = TONGUES[language].dir): Say {
  const { locale, quotes } = TONGUES[language];
  const [open, close] = quotes;
  const plurals = new Intl.PluralRules(locale);
  const writing = writingOf(language);

  function say(key: Key, params: Readonly<Record<string, string | number>> = {}): string {
    const entry: string | Plural = words[key] ?? key;
    const text = typeof entry === 'string' ? entry : (entry[plurals.select(Number(params.count))] ?? entry.other);
    return text.replace(/\{([a-z]+)\}/g, (hole, name: string) => {
      const value = params[name];
      return value === undefined ? hole : typeof value === 'number' ? writing.number(value) : isolate(value, dir);
    });
  }

  return Object.assign(say as Pick<Say, never> as Say, {
    language,
    dir,
    date(text: string) {
      const known = partialDateParts(text);
      return known ? writing.date(known) : text;
    },
    moment: (at: Date) => writing.moment(at),
    number: (value: number) => writing.number(value),
    quote: (text: string) => `${open}${isolate(text, dir)}${close}`,
    languageName: (tag: string) => writing.languageName(tag) ?? tag,
  });
}
