/** The paradigms of every language. */
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
import type { Paradigms } from './paradigms.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { RUSSIAN } from './ru.ts';
import { TURKISH } from './tr.ts';
import { UKRAINIAN } from './uk.ts';
import { CHINESE } from './zh.ts';
import { CHINESE_TRADITIONAL } from './zh-hant.ts';

export const ALL_PARADIGMS: readonly Paradigms[] = [
  ARABIC,
  AZERBAIJANI_ARABIC,
  AZERBAIJANI_CYRILLIC,
  AZERBAIJANI,
  GERMAN,
  ENGLISH,
  SPANISH,
  PERSIAN,
  FRENCH,
  HEBREW,
  ARMENIAN,
  ITALIAN,
  JAPANESE,
  GEORGIAN,
  KOREAN,
  DUTCH,
  POLISH,
  PORTUGUESE,
  RUSSIAN,
  TURKISH,
  UKRAINIAN,
  CHINESE_TRADITIONAL,
  CHINESE,
];
