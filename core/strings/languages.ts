/** The languages that the interface speaks. Apart from their words, which every page would otherwise load with the settings. */
interface Tongue {
  /** For dates and numbers; English here is written the British way, day before month. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Around words that are quoted inside a sentence. */
  quotes: readonly [open: string, close: string];
}

export type Language = 'en' | 'az' | 'tr' | 'ru';

export const TONGUES: Readonly<Record<Language, Tongue>> = {
  en: { locale: 'en-GB', dir: 'ltr', quotes: ['“', '”'] },
  az: { locale: 'az-Latn', dir: 'ltr', quotes: ['“', '”'] },
  tr: { locale: 'tr', dir: 'ltr', quotes: ['“', '”'] },
  ru: { locale: 'ru', dir: 'ltr', quotes: ['«', '»'] },
};

/** Languages the interface can speak, for the options page. */
export const LANGUAGES = Object.keys(TONGUES) as readonly Language[];

/** What each language calls itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  az: 'Azərbaycan dili',
  tr: 'Türkçe',
  ru: 'Русский',
};

/** The nearest language we have: `az-AZ` → `az`, and English when there is none. `auto` is not a language: pass the browser's own then. */
export function nearestLanguage(asked: string): Language {
  const base = asked.toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES.find((language) => language === base) ?? 'en';
}
