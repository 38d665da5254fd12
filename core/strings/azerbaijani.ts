/**
 * Azerbaijani dates, numbers and names of languages, written out here.
 *
 * Chromium says that it knows `az` and carries only the name of the language itself: it writes 9 December 2014 as
 * “2014 M12 9”, numbers the English way, and Russian as “ru” (seen in Chromium 156; Firefox 153 has everything).
 */
import type { Writing } from './writing.ts';

const MONTHS = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
];

const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  ar: 'ərəb',
  az: 'Azərbaycan',
  azb: 'cənubi Azərbaycan',
  'az-Arab': 'Azərbaycan (ərəb əlifbası)',
  'az-Cyrl': 'Azərbaycan (kiril əlifbası)',
  de: 'alman',
  en: 'ingilis',
  es: 'ispan',
  et: 'eston',
  fa: 'fars',
  fr: 'fransız',
  he: 'ivrit',
  hu: 'macar',
  hy: 'erməni',
  it: 'italyan',
  ja: 'yapon',
  ka: 'gürcü',
  kk: 'qazax',
  ko: 'Koreya',
  nl: 'niderland',
  pl: 'polyak',
  pt: 'portuqal',
  ro: 'rumın',
  ru: 'rus',
  sv: 'isveç',
  tr: 'türk',
  tt: 'tatar',
  uk: 'Ukrayna',
  uz: 'özbək',
  zh: 'Çin',
  'zh-Hant': 'ənənəvi Çin',
};

/** Turkish writes numbers the same way, and every browser knows it. */
const NUMBERS = 'tr';

/** What the browser would call a language stands in for those that are not in our list. */
export function writeAzerbaijani({ languageName }: Pick<Writing, 'languageName'>): Writing {
  const numbers = new Intl.NumberFormat(NUMBERS);
  return {
    date({ date, format }) {
      const year = String(date.getUTCFullYear());
      if (!format.month) return year;
      const month = `${MONTHS[date.getUTCMonth()]} ${year}`;
      return format.day ? `${date.getUTCDate()} ${month}` : month;
    },
    moment: (at) =>
      `${at.getDate()} ${MONTHS[at.getMonth()]}, ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`,
    number: (value) => numbers.format(value),
    languageName: (tag) => LANGUAGE_NAMES[tag] ?? languageName(tag),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
