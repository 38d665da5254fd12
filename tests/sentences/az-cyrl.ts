import type { Pair } from './pairs.ts';

const LAND = { language: 'az-Cyrl', entity: 'azerbaijan' };
const HEYDAR = { language: 'az-Cyrl', entity: 'heydar-aliyev' };
const PEOPLE = { language: 'az-Cyrl', entity: 'azerbaijanis' };
const DIASPORA = { language: 'az-Cyrl', entity: 'azerbaijani-diaspora' };

export const AZERBAIJANI_CYRILLIC: readonly Pair[] = [
  {
    ...LAND,
    is: '[Азәрбајҹан] тарихи, [Азәрбајҹанын] тарихи',
    isNot: 'азәрбајҹанҹа дәрслик',
    because: 'the country in two cases; the language',
  },
  {
    ...LAND,
    is: '[АЗӘРБАЈҸАНДА] ГАР ЈАҒДЫ',
    isNot: 'Ҹәнуби Азәрбајҹанда гар јағды.',
    because: 'a region of Iran',
  },
  {
    ...LAND,
    is: '[Азәрбајҹан ССР-ин] пајтахтында [Азәрбајҹан ССР] Назирләр Совети јерләширди.',
    isNot: 'Пајтахтда Азәрбајҹан Коммунист Партијасынын бинасы јерләширди.',
    because: 'the Soviet republic; a party',
  },
  {
    ...LAND,
    is: '[Азәрбајҹан Халг Ҹүмһуријјәтинин] маркалары надирдир.',
    isNot: 'Азәрбајҹан Милли Һөкумәтинин маркалары надирдир.',
    because: 'the republic of 1918 is ours, the government of 1945 another',
  },
  {
    ...LAND,
    is: 'Китаб [Азәрбајҹандакы] мәктәбләр үчүндүр.',
    isNot: 'Китаб Азәрбајҹан дилинин грамматикасыдыр.',
    because: 'what is there; the language',
  },
  {
    ...LAND,
    is: 'Журнал 1947-ҹи илдә [Азәрбайҹанда] чыхырды.',
    isNot: 'Журнал 1947-ҹи илдә Азәрбайҹаншүнаслар үчүн чыхырды.',
    because: 'the spelling before 1958; scholars',
  },
  {
    ...PEOPLE,
    is: 'Кәнддә [азәрбајҹанлылар] јашајыр, мәктәб [азәрбајҹанлыларындыр].',
    isNot: 'Кәнддә азәрбајҹанлы шаирин евиндә музеј ачылды.',
    because: 'the people; an adjective before a noun',
  },
  {
    ...PEOPLE,
    is: 'Маһнылар [Азәрбајҹан халгынын] сәрвәтидир.',
    isNot: 'Маһнылар өзбәк халгынын сәрвәтидир.',
    because: 'the nation',
  },
  {
    ...PEOPLE,
    is: 'Мүәллимимиз [азәрбајҹанлыдыр].',
    isNot: 'Мүәллимимиз азәрбајҹанлылыгдан данышыр.',
    because: 'with the copula it is a noun; an abstract noun',
  },
  {
    ...HEYDAR,
    is: '[Һејдәр Әлијев] чыхыш етди, [ҺЕЈДӘР ӘЛИЈЕВИН] нитги чап олунду.',
    isNot: 'Әзиз Әлијев чыхыш етди, нитги чап олунду.',
    because: 'another person of that surname',
  },
  {
    ...HEYDAR,
    is: '[Һејдәр Әлијев] гатарла ҝәлди. Стансијада [Әлијеви] гаршыладылар.',
    isNot: 'Натиг Әлијев гатарла ҝәлди. Стансијада Әлијеви гаршыладылар.',
    because: 'a bare surname is whoever was named last',
  },
  {
    ...HEYDAR,
    is: 'Шәкилдә [Һејдәр Әлирза оғлу Әлијевин] имзасы вар.',
    isNot: 'Хәстәхана Һејдәр Әлијев адына паркын јанындадыр.',
    because: 'the full name; a park called after him',
  },
  {
    ...DIASPORA,
    is: 'Консерти [Азәрбајҹан диаспорунун] ҝәнҹләри верди.',
    isNot: 'Консерти ермәни диаспорунун ҝәнҹләри верди.',
    because: 'another diaspora',
  },
  {
    ...DIASPORA,
    is: 'Мәктубу [хариҹдә јашајан азәрбајҹанлылар] јазыб.',
    isNot: 'Мәктубу хариҹдә јашајан полјаклар јазыб.',
    because: 'those abroad are the diaspora',
  },
  {
    language: 'az-Cyrl',
    entity: 'azerbaijanis-in-georgia',
    is: '[Ҝүрҹүстан азәрбајҹанлыларынын] театры вар.',
    isNot: 'Ҝүрҹүстан ермәниләринин театры вар.',
    because: 'the people of one country',
  },
  {
    language: 'az-Cyrl',
    entity: 'nakhchivan',
    is: 'Дуз [Нахчывандан] ҝәлирди.',
    isNot: 'Дузу Нахчывански ҝәтирмишди.',
    because: 'a surname',
  },
  {
    ...HEYDAR,
    is: 'Пленумда [Һ. Ә. Әлијев] бүро катиби сечилди.',
    isNot: 'Пленумда мүәллим иди. Ә. Әлијев мүдир сечилди.',
    because: 'his initials, and another initial',
  },
  {
    language: 'az-Cyrl',
    entity: 'heydar-aliyev',
    is: 'Бакыја [Һејдәр Әлијев] ҝәлди. Тезликлә [Әлијев] иҹлас чағырды.',
    isNot: 'Бакыја Рәшид ҝәлди. Сәјавуш Әлијев иҹлас чағырды.',
    because: 'an unknown capitalised word that opens a sentence is a given name',
  },
];
