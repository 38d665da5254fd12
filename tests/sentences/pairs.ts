import { ARABIC } from './ar.ts';
import { AZERBAIJANI } from './az.ts';
import { AZERBAIJANI_ARABIC } from './az-arab.ts';
import { AZERBAIJANI_CYRILLIC } from './az-cyrl.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { PERSIAN } from './fa.ts';
import { FRENCH } from './fr.ts';
import { HEBREW } from './he.ts';
import { ARMENIAN } from './hy.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import { GEORGIAN } from './ka.ts';
import { KOREAN } from './ko.ts';
import { DUTCH } from './nl.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';
import { UKRAINIAN } from './uk.ts';
import { CHINESE } from './zh.ts';
import { CHINESE_TRADITIONAL } from './zh-hant.ts';

/**
 * Sentences in pairs: one in which the bracketed words are mentions, all of them and nothing else, and its near twin without any.
 * Brackets mark the mentions and are not part of the text.
 */
export interface Pair {
  language: string;
  entity: string;
  is: string;
  isNot: string;
  /** The title of the page both stand on. */
  title?: string;
  because: string;
}

export const PAIRS: readonly Pair[] = [
  ...AZERBAIJANI,
  ...AZERBAIJANI_CYRILLIC,
  ...AZERBAIJANI_ARABIC,
  ...TURKISH,
  ...ARMENIAN,
  ...CHINESE,
  ...CHINESE_TRADITIONAL,
  ...GEORGIAN,
  ...JAPANESE,
  ...KOREAN,
  ...HEBREW,
  ...PERSIAN,
  ...ARABIC,
  ...RUSSIAN,
  ...UKRAINIAN,
  ...POLISH,
  ...PORTUGUESE,
  ...ITALIAN,
  ...SPANISH,
  ...ENGLISH,
  ...GERMAN,
  ...DUTCH,
  ...FRENCH,
];
