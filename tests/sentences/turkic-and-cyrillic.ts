import type { Pair } from './pairs.ts';

const LAND = 'azerbaijan';
const HEYDAR = 'heydar-aliyev';
const PEOPLE = 'azerbaijanis';

export const TURKIC_AND_CYRILLIC: readonly Pair[] = [
  // Azerbaijani and Turkish
  {
    language: 'az',
    entity: LAND,
    is: '[Azərbaycan] gözəldir, [AZƏRBAYCAN] böyükdür.',
    isNot: 'azərbaycanca danışır',
    because: 'the language is not the country',
  },
  {
    language: 'az',
    entity: LAND,
    is: "[Azərbaycan]’ın və [Azərbaycan]'ın",
    isNot: 'Azərbaycanşünaslıq kafedrası',
    because: 'an ending after an apostrophe, not a longer word',
  },
  {
    language: 'az',
    entity: LAND,
    is: '[Azerbaycan] ve [Azәrbaycan] da yazılır',
    isNot: 'Azərbaycan Dövlət Rəsm Qalereyası Muzeyi',
    because: 'ə is typed in many ways; a museum is a museum',
  },
  {
    language: 'az',
    entity: HEYDAR,
    is: '[HEYDƏR ƏLİYEV] danışdı, [Heydər Əliyev]’in sözü',
    isNot: 'İLHAM ƏLİYEV danışdı',
    because: 'capitals with İ and Ə fold alike',
  },
  {
    language: 'az',
    entity: HEYDAR,
    is: '[Heydər Əliyev] orada idi.',
    isNot: 'Heydər Əliyev adına məktəb, Heydər Əliyev prospektində',
    because: 'a school and an avenue',
  },
  {
    language: 'az',
    entity: PEOPLE,
    is: 'Burada [azərbaycanlılar] yaşayır.',
    isNot: 'Burada azərbaycanlılıq öyrədilir.',
    because: 'the people are written small, as whole words',
  },
  {
    language: 'tr',
    entity: LAND,
    is: '[Azerbaycan]’ın başkenti, [AZERBAYCAN]',
    isNot: 'Güney Azerbaycan, Azerbaycan Hava Yolları',
    because: 'a part of Iran and an airline',
  },
  {
    language: 'tr',
    entity: HEYDAR,
    is: '[Haydar Aliyev] geldi.',
    isNot: 'Haydar Aliyev Caddesi, Haydar Aliyev Lisesi',
    because: 'a street and a school',
  },
  // Cyrillic
  {
    language: 'ru',
    entity: LAND,
    is: '[Азербайджан] и Грузия; [АЗЕРБАЙДЖАН]',
    isNot: 'азербайджанский чай, Южный Азербайджан',
    because: 'an adjective and a part of Iran',
  },
  {
    language: 'ru',
    entity: LAND,
    is: 'слово [Азербайджа́н] с ударением',
    isNot: 'слово Азербайджа́нка с ударением',
    because: 'a stress mark is no letter',
  },
  {
    language: 'ru',
    entity: LAND,
    is: '[Азербаи\u0306джан], буква из двух знаков',
    isNot: 'Азербаиджан без кратки',
    because: 'й is one letter however it is stored, и another',
  },
  {
    language: 'ru',
    entity: HEYDAR,
    is: 'Выступил [Гейдар Алиев].',
    isNot: 'Самолёт сел в аэропорту Гейдар Алиев.',
    because: 'the airport comes first in Russian',
  },
  {
    language: 'ru',
    entity: PEOPLE,
    is: 'Там жили [азербайджанцы].',
    isNot: 'Там жили другие.',
    because: 'the people are written small',
  },
  {
    language: 'uk',
    entity: LAND,
    is: '[Азербайджан] межує з Грузією.',
    isNot: 'Південний Азербайджан межує з Курдистаном.',
    because: 'a part of Iran',
  },
  {
    language: 'uk',
    entity: HEYDAR,
    is: 'Приїхав [Гейдар Алієв].',
    isNot: 'Відкрито Центр Гейдара Алієва.',
    because: 'a centre called after him',
  },
  {
    language: 'az-Cyrl',
    entity: LAND,
    is: '[Азәрбајҹан] тарихи',
    isNot: 'Азәрбајҹанын тарихи',
    because: 'endings come with inflection, not by chance',
  },
];
