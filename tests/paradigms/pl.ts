import type { Paradigms } from './paradigms.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const DIASPORA = 'azerbaijani-diaspora';
const HEYDAR = 'heydar-aliyev';
const DAY = 'solidarity-day';
const FRONT = 'azerbaijani-popular-front';
const NAKHCHIVAN = 'nakhchivan';

/**
 * In the order of the cases: nominative, genitive, dative, accusative where it differs, instrumental, locative.
 * "Azerbejdżanie" and "Azerbejdżan" are forms of the country and of the people; without a word that shows which, the country is meant.
 */
export const POLISH: Paradigms = {
  language: 'pl',
  grammar:
    'Wielki słownik ortograficzny PWN, rules 62–64: declension of foreign given names and surnames; Gramatyka współczesnego języka polskiego: Morfologia (1984), declension of nouns and adjectives',
  tables: [
    { entity: LAND, forms: 'Azerbejdżan, Azerbejdżanu, Azerbejdżanowi, Azerbejdżanem, AZERBEJDŻANU' },
    { entity: LAND, forms: 'w [Azerbejdżanie], o [Azerbejdżanie], po [Azerbejdżanie]' },
    { entity: LAND, forms: 'Azerbajdżan, Azerbajdżanu, Azerbajdżanowi, Azerbajdżanem, Azerbajdżanie' },
    {
      entity: LAND,
      forms:
        'Republika Azerbejdżanu, Republiki Azerbejdżanu, Republice Azerbejdżanu, Republikę Azerbejdżanu, Republiką Azerbejdżanu',
    },
    {
      entity: LAND,
      forms:
        'Republika Azerbejdżańska, Republiki Azerbejdżańskiej, Republice Azerbejdżańskiej, Republikę Azerbejdżańską, Republiką Azerbejdżańską',
    },
    { entity: LAND, forms: 'Azerbejdżańska SRR, Azerbejdżańskiej SRR, Azerbejdżańską SRR, Azerbejdżańskiej SSR' },
    {
      entity: LAND,
      forms:
        'Azerbejdżańska Socjalistyczna Republika Radziecka, Azerbejdżańskiej Socjalistycznej Republiki Radzieckiej, Azerbejdżańskiej Socjalistycznej Republice Radzieckiej, Azerbejdżańską Socjalistyczną Republikę Radziecką, Azerbejdżańską Socjalistyczną Republiką Radziecką',
    },
    {
      entity: LAND,
      forms:
        'radziecki Azerbejdżan, radzieckiego Azerbejdżanu, radzieckiemu Azerbejdżanowi, radzieckim Azerbejdżanem, radzieckim Azerbejdżanie, sowieckiego Azerbejdżanu, Azerbejdżanu Radzieckiego, Azerbejdżanie Radzieckim',
    },
    {
      entity: LAND,
      forms:
        'Demokratyczna Republika Azerbejdżanu, Demokratycznej Republiki Azerbejdżanu, Demokratycznej Republice Azerbejdżanu, Demokratyczną Republikę Azerbejdżanu, Demokratyczną Republiką Azerbejdżanu, Azerbejdżańskiej Republiki Demokratycznej',
    },
    {
      entity: PEOPLE,
      forms:
        'Azerbejdżanin, Azerbejdżanina, Azerbejdżaninowi, Azerbejdżaninem, Azerbejdżaninie, Azerbejdżanom, Azerbejdżanami, Azerbejdżanach',
    },
    { entity: PEOPLE, forms: 'wszyscy [Azerbejdżanie] są, niektórzy [Azerbejdżanie] mówią, że [Azerbejdżanie] mają' },
    { entity: PEOPLE, forms: 'etniczni Azerbejdżanie, etnicznych Azerbejdżan, etnicznym Azerbejdżanom' },
    {
      entity: PEOPLE,
      forms:
        'Azerbejdżanka, Azerbejdżanki, Azerbejdżance, Azerbejdżankę, Azerbejdżanką, Azerbejdżanek, Azerbejdżankom, Azerbejdżankami, Azerbejdżankach',
    },
    {
      entity: PEOPLE,
      forms: 'Azerowie, Azerów, Azerom, Azerami, Azerach, Azerem, Azerka, Azerki, Azerkę, Azerką, AZEROWIE',
    },
    {
      entity: PEOPLE,
      forms:
        'naród azerbejdżański, narodu azerbejdżańskiego, narodowi azerbejdżańskiemu, narodem azerbejdżańskim, narodzie azerbejdżańskim, azerbejdżańskiego narodu, azerbejdżańskiemu narodowi, narodu azerskiego',
    },
    {
      entity: HEYDAR,
      forms: 'Hejdar Alijew, Hejdara Alijewa, Hejdarowi Alijewowi, Hejdarem Alijewem, Hejdarze Alijewie',
    },
    {
      entity: HEYDAR,
      forms: 'Heydar Aliyev, Heydara Aliyeva, Heydarowi Aliyevowi, Heydarem Aliyevem, Heydarze Aliyevie',
    },
    {
      entity: HEYDAR,
      forms: 'Heydər Əliyev, Heydəra Əliyeva, Heydərowi Əliyevowi, Heydərem Əliyevem, Heydərze Əliyevie',
    },
    {
      entity: HEYDAR,
      forms: 'Haydar Aliyev, Haydara Aliyeva, Haydarowi Aliyevowi, Haydarem Aliyevem, Haydarze Aliyevie',
    },
    {
      entity: HEYDAR,
      forms: 'Gejdar Alijew, Gejdara Alijewa, Gejdarowi Alijewowi, Gejdarem Alijewem, Gejdarze Alijewie',
    },
    {
      entity: HEYDAR,
      forms: 'Heydar Alijew, Heydara Alijewa, Heydarowi Alijewowi, Heydarem Alijewem, Heydarze Alijewie',
    },
    { entity: HEYDAR, forms: 'Heydar Aliyevowi, Heydar Aliyevem, Heydar Aliyevie, Heydər Əliyevowi, Heydər Əliyevem' },
    {
      entity: HEYDAR,
      forms:
        'Hejdar Alirza oglu Alijew, Hejdara Alirza oglu Alijewa, Hejdarowi Alirza oglu Alijewowi, Hejdarem Alirza oglu Alijewem, Hejdar Alijewicz Alijew, Hejdara Alijewicza Alijewa, Gejdarem Alijewiczem Alijewem',
    },
    {
      entity: DIASPORA,
      forms:
        'diaspora azerbejdżańska, diaspory azerbejdżańskiej, diasporze azerbejdżańskiej, diasporę azerbejdżańską, diasporą azerbejdżańską, azerbejdżańska diaspora, azerbejdżańskiej diaspory, azerbejdżańskiej diasporze, azerbejdżańską diasporę, azerbejdżańską diasporą',
    },
    {
      entity: DIASPORA,
      forms:
        'azerska diaspora, azerskiej diaspory, azerskiej diasporze, azerską diasporę, azerską diasporą, diaspory azerskiej, diasporę azerską',
    },
    {
      entity: DIASPORA,
      forms:
        'diaspory azerbejdżańskie, diaspor azerbejdżańskich, diasporom azerbejdżańskim, diasporami azerbejdżańskimi, diasporach azerbejdżańskich, azerbejdżańskie diaspory, azerbejdżańskich diaspor',
    },
    {
      entity: DIASPORA,
      forms:
        'społeczność azerbejdżańska, społeczności azerbejdżańskiej, społecznością azerbejdżańską, azerbejdżańska społeczność, azerbejdżańskiej społeczności, azerbejdżańską społecznością, azerskiej społeczności, społeczności azerskie',
    },
    {
      entity: DIASPORA,
      forms:
        'Azerowie za granicą, Azerów za granicą, Azerom za granicą, Azerbejdżanie za granicą, Azerbejdżanom za granicą, Azerbejdżan mieszkających za granicą, Azerbejdżanami mieszkającymi za granicą, Azerów żyjących poza granicami kraju',
    },
    {
      entity: 'azerbaijanis-in-iran',
      forms:
        'irańscy Azerowie, irańskich Azerów, irańskim Azerom, Azerów w Iranie, Azerowie irańscy, Azerbejdżanom w Iranie',
    },
    {
      entity: 'azerbaijanis-in-georgia',
      forms:
        'gruzińscy Azerowie, gruzińskich Azerów, gruzińskim Azerom, Azerowie w Gruzji, Azerów w Gruzji, Azerbejdżanom w Gruzji',
    },
    {
      entity: 'azerbaijanis-in-russia',
      forms:
        'Azerowie w Rosji, Azerów w Rosji, rosyjskich Azerów, Azerbejdżanom w Rosji, diaspory azerbejdżańskiej w Rosji',
    },
    {
      entity: DAY,
      forms:
        'Dzień Solidarności Azerbejdżan Świata, Dnia Solidarności Azerbejdżan Świata, Dniowi Solidarności Azerbejdżan Świata, Dniem Solidarności Azerbejdżan Świata, Dniu Solidarności Azerbejdżan Świata, Międzynarodowy Dzień Solidarności Azerbejdżan, Międzynarodowego Dnia Solidarności Azerbejdżan, Dnia Solidarności Azerów',
    },
    {
      entity: 'state-committee-diaspora',
      forms:
        'Państwowy Komitet ds. Pracy z Diasporą, Państwowego Komitetu ds. Pracy z Diasporą, Państwowemu Komitetowi ds. Pracy z Diasporą, Państwowym Komitetem ds. Pracy z Diasporą, Państwowym Komitecie ds. Pracy z Diasporą',
    },
    {
      entity: FRONT,
      forms:
        'Front Ludowy Azerbejdżanu, Frontu Ludowego Azerbejdżanu, Frontowi Ludowemu Azerbejdżanu, Frontem Ludowym Azerbejdżanu, Froncie Ludowym Azerbejdżanu, Ludowego Frontu Azerbejdżanu, Azerbejdżańskiego Frontu Ludowego',
    },
    {
      entity: NAKHCHIVAN,
      forms:
        'Nachiczewan, Nachiczewanu, Nachiczewanowi, Nachiczewanem, Nachiczewanie, Nachiczewańska Republika Autonomiczna, Nachiczewańskiej Republiki Autonomicznej, Nachiczewańską Republiką Autonomiczną',
    },
  ],
  twins: [
    { text: 'azerbejdżański', because: 'the adjective alone' },
    { text: 'azerbejdżańska kuchnia', because: 'an adjective of things' },
    { text: 'języka azerbejdżańskiego', because: 'the language' },
    { text: 'po azerbejdżańsku', because: 'the adverb' },
    { text: 'azerski', because: 'the adjective alone' },
    { text: 'manatem azerbejdżańskim', because: 'the money' },
    { text: 'Azerbejdżanów', because: 'a wrong ending: the genitive plural has none' },
    { text: 'Azerbejdżana', because: 'a wrong ending: the genitive is -u' },
    { text: 'Azerbejdżaninów', because: 'a wrong ending' },
    { text: 'azerbejdżanizm', because: 'another word' },
    { text: 'azerbejdżansko-polski', because: 'a compound adjective' },
    { text: 'Hejdara Alijewem', because: 'two cases in one name' },
    { text: 'Hejdarem Alijewa', because: 'two cases in one name' },
    { text: 'Hejdarem i Alijewem', because: 'two persons' },
    { text: 'Hejdara Alijewskiego', because: 'another surname' },
    { text: 'Ilhama Alijewa', because: 'his son' },
    { text: 'Ilhamem Aliyevem', because: 'his son' },
    { text: 'İlhama Əliyeva', because: 'his son' },
    { text: 'Mehriban Alijewej', because: 'the wife of his son' },
    { text: 'Rachata Alijewa', because: 'another person of the name' },
    { text: 'Heydar Aliyevej', because: 'a woman of the surname' },
    { text: 'Portu lotniczego Heydər Əliyev', because: 'an airport' },
    { text: 'lotnisku im. Heydara Aliyeva', because: 'an airport' },
    { text: 'Fundacji Heydara Aliyeva', because: 'a foundation' },
    { text: 'Centrum Hejdara Alijewa', because: 'a building' },
    { text: 'alei Hejdara Alijewa', because: 'a street' },
    { text: 'Azerbejdżanem Wschodnim', because: 'a province of Iran' },
    { text: 'Azerbejdżanu Zachodniego', because: 'a province of Iran' },
    { text: 'Azerbejdżanie Południowym', because: 'a region of Iran' },
    { text: 'irańskiego Azerbejdżanu', because: 'a region of Iran' },
    { text: 'Partią Nowego Azerbejdżanu', because: 'a party' },
    { text: 'Grand Prix Azerbejdżanu', because: 'a race' },
    { text: 'diasporą ormiańską', because: 'another diaspora' },
    { text: 'społeczności ukraińskiej', because: 'another community' },
    { text: 'Frontu Ludowego Łotwy', because: 'another front' },
  ],
};
