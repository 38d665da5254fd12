import { describe, expect, test } from 'vitest';
import { en } from '../../core/strings/en.ts';
import { LANGUAGES, type Language, TONGUES } from '../../core/strings/languages.ts';
import { loadWords } from '../../core/strings/load-words.ts';
import type { Key, Plural, Words } from '../../core/strings/strings.ts';

const ENGLISH: Words = en;
const KEYS = Object.keys(en) as Key[];
const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** Names, formats and bare holes: the same in every language. */
const SAME = new Set<string>([
  'popup.title',
  'explorer.title',
  'article.by',
  'cite.format.bibtex',
  'cite.format.ris',
  'cite.format.csl-json',
  'notebook.export-markdown',
  'pictures.timeline.event',
  'pictures.map.country',
  'pictures.rank-shared',
]);
/** Words that happen to be the same in one language. */
const SAME_IN: Partial<Record<Language, readonly string[]>> = {
  az: ['cite.format'],
  tr: ['options.site-pattern'],
};
/** Parts of one sentence, which the sample of a mark cuts in three. */
const CUT = /^options\.sample\./;

async function wordsOf(language: Language): Promise<Words> {
  return language === 'en' ? en : ((await loadWords(language))[language] as Words);
}

function formsOf(entry: string | Plural): [string, string][] {
  return typeof entry === 'string' ? [['other', entry]] : Object.entries(entry);
}

function holesIn(text: string): string {
  return [...text.matchAll(/\{([a-z]+)\}/g)]
    .map(([hole]) => hole)
    .sort()
    .join(' ');
}

/** The holes that a form may have: those of English, where “one” may be told without its number. */
function holesFor(key: Key, form: string): string[] {
  const forms = formsOf(ENGLISH[key]);
  return forms.filter(([name]) => name === 'other' || name === form).map(([, text]) => holesIn(text));
}

/** What a sentence ends with says what it is: a label, a sentence, a heading of what follows. */
function endOf(text: string): string {
  return /[.…:?!]$/.exec(text)?.[0] ?? '';
}

describe.each(LANGUAGES.map((language) => [language] as const))('the words of %s', async (language) => {
  const words = await wordsOf(language);
  const { locale, quotes } = TONGUES[language];
  const texts = KEYS.flatMap((key) => formsOf(words[key]).map(([form, text]) => ({ key, form, text })));
  const failing = (isWrong: (each: (typeof texts)[number]) => boolean) => texts.filter(isWrong);

  test('are all there, and no others', () => {
    expect(Object.keys(words).sort()).toEqual([...KEYS].sort());
    expect(failing(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('have every plural form that the language makes', () => {
    const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    const plural = KEYS.filter((key) => typeof words[key] !== 'string');
    expect(plural.filter((key) => Object.keys(words[key]).toSorted().join() !== wanted.join())).toEqual([]);
  });

  test('have a place for every value, in every form', () => {
    expect(failing(({ key, form, text }) => !holesFor(key, form).includes(holesIn(text)))).toEqual([]);
    expect(failing(({ text }) => /[{}]/.test(text.replace(/\{[a-z]+\}/g, '')))).toEqual([]);
  });

  test('are quoted the way of the language, and have no typewriter signs', () => {
    const [open, close] = quotes;
    const foreign = new RegExp(`["'\`„${'“”«»'.replace(open, '').replace(close, '')}]`);
    expect(failing(({ text }) => foreign.test(text))).toEqual([]);
    expect(failing(({ text }) => text.split(open).length !== text.split(close).length)).toEqual([]);
  });

  test('have no space too many', () => {
    expect(failing(({ text }) => /\s\s/.test(text))).toEqual([]);
    expect(failing(({ key, text }) => !CUT.test(key) && text !== text.trim())).toEqual([]);
  });
});

describe.each(OTHERS.map((language) => [language] as const))('the translation into %s', async (language) => {
  const words = await wordsOf(language);
  const texts = KEYS.flatMap((key) => formsOf(words[key]).map(([form, text]) => ({ key, form, text })));

  test('leaves nothing in English but names', () => {
    const same = KEYS.filter((key) => JSON.stringify(words[key]) === JSON.stringify(ENGLISH[key]));
    expect(same.filter((key) => !SAME.has(key) && !SAME_IN[language]?.includes(key))).toEqual([]);
  });

  test('glues no ending to a value, whose vowels nobody knows', () => {
    expect(texts.filter(({ text }) => /\}[’'-]?\p{L}/u.test(text) || /\p{L}\{/u.test(text))).toEqual([]);
  });

  test('ends what English ends, the same way', () => {
    const english = (key: Key, form: string) => {
      const forms = new Map(formsOf(ENGLISH[key]));
      return endOf(forms.get(form) ?? forms.get('other') ?? '');
    };
    expect(texts.filter(({ key, form, text }) => !CUT.test(key) && endOf(text) !== english(key, form))).toEqual([]);
  });
});
