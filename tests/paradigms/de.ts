import type { Paradigms } from './paradigms.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const DIASPORA = 'azerbaijani-diaspora';
const HEYDAR = 'heydar-aliyev';

export const GERMAN: Paradigms = {
  language: 'de',
  grammar:
    'Duden, Die Grammatik, 9th edition (2016): proper names of places and persons; strong and weak nouns; strong, weak and mixed adjectives',
  tables: [
    // Place names without an article: only the genitive has an ending. In capitals, too.
    { entity: LAND, forms: 'Aserbaidschan, Aserbaidschans, ASERBAIDSCHAN, ASERBAIDSCHANS' },
    {
      entity: LAND,
      forms: 'Aserbeidschan, Aserbeidschans, Azerbaidschan, Azerbaidschans, Azerbeidschan, Azerbeidschans',
    },
    { entity: LAND, forms: 'Azerbaijan, Azerbaijans, Azerbeijan, Azerbeijans, Azerbaidjan, Azerbaidjans' },
    { entity: LAND, forms: 'Republik Aserbaidschan, Republik Aserbaidschans' },
    // die Aserbaidschanische Republik: weak after the article, strong without it.
    { entity: LAND, forms: 'Aserbaidschanische Republik, Aserbaidschanischen Republik, Aserbaidschanischer Republik' },
    { entity: LAND, forms: 'Aserbaidschanische SSR, Aserbaidschanischen SSR, Aserbaidschanischer SSR' },
    { entity: LAND, forms: 'aserbaidschanische SSR, aserbaidschanischen SSR, aserbaidschanischer SSR' },
    { entity: LAND, forms: 'sowjetisches Aserbaidschan, sowjetischen Aserbaidschans, sowjetischem Aserbaidschan' },
    {
      entity: LAND,
      forms:
        'Aserbaidschanische Sozialistische Sowjetrepublik, Aserbaidschanischen Sozialistischen Sowjetrepublik, Aserbaidschanischer Sozialistischer Sowjetrepublik',
    },
    {
      entity: LAND,
      forms:
        'Aserbaidschanische Sowjetrepublik, Aserbaidschanischen Sowjetrepublik, Aserbaidschanischer Sowjetrepublik',
    },
    {
      entity: LAND,
      forms: 'Sowjetrepublik Aserbaidschan, Sowjetrepublik Aserbaidschans, Sowjet-Aserbaidschan, Sowjet-Aserbaidschans',
    },
    {
      entity: LAND,
      forms:
        'Sowjetaserbaidschan, Sowjetaserbaidschans, Sozialistische Sowjetrepublik Aserbaidschan, Sozialistischen Sowjetrepublik Aserbaidschan',
    },
    {
      entity: LAND,
      forms:
        'Demokratische Republik Aserbaidschan, Demokratischen Republik Aserbaidschan, Demokratischer Republik Aserbaidschan',
    },
    {
      entity: LAND,
      forms:
        'Aserbaidschanische Demokratische Republik, Aserbaidschanischen Demokratischen Republik, Aserbaidschanischer Demokratischer Republik',
    },
    {
      entity: LAND,
      forms: 'Volksrepublik Aserbaidschan, Aserbaidschanische Volksrepublik, Aserbaidschanischen Volksrepublik',
    },
    // A hyphen joins words; the name in a compound is the name.
    { entity: LAND, forms: '[Aserbaidschan]-Konflikt, [Aserbaidschan]-Reise, Armenien-[Aserbaidschan]-Krieg' },
    // The strong masculine in -er: der, des, dem, den, die, der, den, die.
    { entity: PEOPLE, forms: 'Aserbaidschaner, Aserbaidschaners, Aserbaidschanern' },
    {
      entity: PEOPLE,
      forms: 'Aserbaidschanerin, Aserbaidschanerinnen, AserbaidschanerInnen, ASERBAIDSCHANER, ASERBAIDSCHANERN',
    },
    {
      entity: PEOPLE,
      forms:
        'Aserbaidschaner:innen, Aserbaidschaner*innen, Aserbaidschaner_innen, Aserbaidschaner/innen, Aserbaidschaner/-innen',
    },
    { entity: PEOPLE, forms: 'Aserbaidschaner:in, Aserbaidschaner*in, Aserbaidschaner_in' },
    {
      entity: PEOPLE,
      forms: 'Aserbeidschaner, Aserbeidschaners, Aserbeidschanern, Aserbeidschanerin, Aserbeidschanerinnen',
    },
    {
      entity: PEOPLE,
      forms: 'Azerbaidschaner, Azerbaidschaners, Azerbaidschanern, Azerbaidschanerin, Azerbaidschanerinnen',
    },
    {
      entity: PEOPLE,
      forms: 'Azerbeidschaner, Azerbeidschaners, Azerbeidschanern, Azerbeidschanerin, Azerbeidschanerinnen',
    },
    { entity: PEOPLE, forms: 'Aseris, ASERIS' },
    // A weak masculine, in the plural.
    { entity: PEOPLE, forms: 'Aserbaidschantürken, Aserbaidschan-Türken, Aseri-Türken, Azeri-Türken' },
    { entity: PEOPLE, forms: 'aserbaidschanische Türken, aserbaidschanischen Türken, aserbaidschanischer Türken' },
    // das Volk, a strong neuter, with the adjective strong (ein aserbaidschanisches), mixed and weak.
    {
      entity: PEOPLE,
      forms: 'aserbaidschanisches Volk, aserbaidschanische Volk, aserbaidschanischen Volkes, aserbaidschanischen Volks',
    },
    { entity: PEOPLE, forms: 'aserbaidschanischen Volk, aserbaidschanischen Volke, aserbaidschanischem Volk' },
    { entity: PEOPLE, forms: 'aserbaidschanische Nation, aserbaidschanischen Nation, aserbaidschanischer Nation' },
    // die Diaspora: the singular never changes, the plural is foreign.
    {
      entity: DIASPORA,
      forms: 'aserbaidschanische Diaspora, aserbaidschanischen Diaspora, aserbaidschanischer Diaspora',
    },
    {
      entity: DIASPORA,
      forms:
        'aserbaidschanische Diasporas, aserbaidschanischen Diasporas, aserbaidschanischer Diasporas, aserbaidschanische Diasporen, aserbaidschanischen Diasporen',
    },
    {
      entity: DIASPORA,
      forms:
        'aserbaidschanische Gemeinde, aserbaidschanischen Gemeinde, aserbaidschanischer Gemeinde, aserbaidschanische Gemeinden, aserbaidschanischen Gemeinden',
    },
    {
      entity: DIASPORA,
      forms:
        'aserbaidschanische Gemeinschaft, aserbaidschanischen Gemeinschaft, aserbaidschanischer Gemeinschaft, aserbaidschanischen Gemeinschaften',
    },
    {
      entity: DIASPORA,
      forms: 'aserbaidschanische Community, aserbaidschanischen Community, aserbaidschanischen Communitys',
    },
    {
      entity: DIASPORA,
      forms:
        'Exil-Aserbaidschaner, Exil-Aserbaidschaners, Exil-Aserbaidschanern, Exil-Aserbaidschanerin, Exil-Aserbaidschanerinnen',
    },
    {
      entity: DIASPORA,
      forms:
        'Exilaserbaidschaner, Exilaserbaidschaners, Exilaserbaidschanern, Exilaserbaidschanerin, Exilaserbaidschanerinnen',
    },
    {
      entity: DIASPORA,
      forms:
        'Auslandsaserbaidschaner, Auslandsaserbaidschaners, Auslandsaserbaidschanern, Auslandsaserbaidschanerin, Auslandsaserbaidschanerinnen',
    },
    {
      entity: DIASPORA,
      forms: 'Aserbaidschaner im Ausland, Aserbaidschanern im Ausland, Aserbaidschanerinnen im Ausland',
    },
    {
      entity: DIASPORA,
      forms:
        'im Ausland lebende Aserbaidschaner, im Ausland lebenden Aserbaidschaner, im Ausland lebenden Aserbaidschanern',
    },
    { entity: DIASPORA, forms: 'Diaspora der Aserbaidschaner, Aserbaidschan-Diaspora, Diaspora Aserbaidschans' },
    {
      entity: 'azerbaijanis-in-germany',
      forms:
        'Aserbaidschaner in Deutschland, Aserbaidschaners in Deutschland, Aserbaidschanern in Deutschland, Aserbaidschanerin in Deutschland, Aserbaidschanerinnen in Deutschland',
    },
    {
      entity: 'azerbaijanis-in-germany',
      forms:
        'Deutsch-Aserbaidschaner, Deutsch-Aserbaidschaners, Deutsch-Aserbaidschanern, Deutsch-Aserbaidschanerin, Deutsch-Aserbaidschanerinnen',
    },
    {
      entity: 'azerbaijanis-in-germany',
      forms:
        'in Deutschland lebende Aserbaidschaner, in Deutschland lebenden Aserbaidschaner, in Deutschland lebenden Aserbaidschanern',
    },
    { entity: 'azerbaijanis-in-russia', forms: 'Aserbaidschaner in Russland, Aserbaidschanern in Russland' },
    { entity: 'azerbaijanis-in-turkey', forms: 'Aserbaidschaner in der Türkei, Aserbaidschanern in der Türkei' },
    {
      entity: 'azerbaijanis-in-iran',
      forms:
        'Aserbaidschaner im Iran, Aserbaidschanern im Iran, iranische Aserbaidschaner, iranischen Aserbaidschaner, iranischen Aserbaidschanern',
    },
    // Personal names: the genitive with s on the last part.
    {
      entity: HEYDAR,
      forms:
        'Heydar Alijew, Heydar Alijews, Heydar Aliyev, Heydar Aliyevs, Heydar Aliyew, Heydar Aliyews, Heydar Aliew, Heydar Aliews',
    },
    {
      entity: HEYDAR,
      forms:
        'Haydar Alijew, Haydar Alijews, Haydar Aliyev, Haydar Aliyevs, Heidar Alijew, Heidar Alijews, Heidar Aliyev, Heidar Aliyevs',
    },
    {
      entity: HEYDAR,
      forms:
        'Haidar Alijew, Haidar Alijews, Haidar Aliyev, Haidar Aliyevs, Hejdar Alijew, Hejdar Alijews, Hejdar Aliyev, Hejdar Aliyevs',
    },
    {
      entity: HEYDAR,
      forms:
        'Gejdar Alijew, Gejdar Alijews, Geidar Alijew, Geidar Alijews, Gaidar Alijew, Gaidar Alijews, Geidar Aliew, Geidar Aliews, Geidar Alijev, Geidar Alijevs',
    },
    { entity: HEYDAR, forms: 'Heydər Əliyev, Heydər Əliyevs, HEYDAR ALIJEW, HEYDAR ALIJEWS' },
    {
      entity: HEYDAR,
      forms:
        'Heydar Alirza oglu Alijew, Heydar Alirza oglu Alijews, Heydar Ali Risa-ogly Alijew, Geidar Alijewitsch Alijew, Gejdar Alijewitsch Alijews',
    },
    // Longer names of more than one inflected word.
    {
      entity: 'solidarity-day',
      forms:
        'Tag der Solidarität der Aserbaidschaner der Welt, Tags der Solidarität der Aserbaidschaner der Welt, Tages der Solidarität der Aserbaidschaner der Welt, Tage der Solidarität der Aserbaidschaner der Welt',
    },
    {
      entity: 'solidarity-day',
      forms:
        'Solidaritätstag der Aserbaidschaner, Solidaritätstags der Aserbaidschaner, Solidaritätstages der Aserbaidschaner, Tag der Solidarität der Aserbaidschaner in der Welt, Tages der internationalen Solidarität der Aserbaidschaner',
    },
    {
      entity: 'solidarity-day',
      forms:
        'Internationaler Solidaritätstag der Aserbaidschaner, Internationale Solidaritätstag der Aserbaidschaner, Internationalen Solidaritätstages der Aserbaidschaner',
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms:
        'Kongress der Aserbaidschaner der Welt, Kongresses der Aserbaidschaner der Welt, Kongress aller Aserbaidschaner der ganzen Welt, Kongresses aller Aserbaidschaner der ganzen Welt',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms:
        'Volksfront Aserbaidschans, Aserbaidschanische Volksfront, Aserbaidschanischen Volksfront, Aserbaidschanischer Volksfront',
    },
    {
      entity: 'nakhchivan',
      forms: 'Nachitschewan, Nachitschewans, Autonome Republik Nachitschewan, Autonomen Republik Nachitschewan',
    },
  ],
  twins: [
    { text: 'aserbaidschanisch', because: 'the adjective alone' },
    { text: 'aserbaidschanische', because: 'the adjective alone' },
    { text: 'aserbaidschanischen Truppen', because: 'the adjective alone' },
    { text: 'aserbaidschanischer Herkunft', because: 'the adjective alone' },
    { text: 'Aserbaidschanisch', because: 'the language' },
    { text: 'auf Aserbaidschanisch', because: 'the language' },
    { text: 'die aserbaidschanische Sprache', because: 'the language' },
    { text: 'Aserbaidschanistik', because: 'a branch of learning' },
    { text: 'Aserbaidschanismus', because: 'another word' },
    { text: 'Aserbaidschane', because: 'no such form' },
    { text: 'Aserbaidschanes', because: 'a wrong genitive' },
    { text: 'Aserbaidschannern', because: 'a wrong dative' },
    { text: 'Aserbaidscha', because: 'a piece of the name' },
    { text: 'Aserbaidschan_Karte', because: 'a file name' },
    { text: 'Ost-Aserbaidschan', because: 'a province of Iran' },
    { text: 'Ost-Aserbaidschans', because: 'a province of Iran, in the genitive' },
    { text: 'Ostaserbaidschan', because: 'a province of Iran' },
    { text: 'West-Aserbaidschans', because: 'a province of Iran, in the genitive' },
    { text: 'Süd-Aserbaidschans', because: 'a political term' },
    { text: 'Südaserbaidschan', because: 'a political term' },
    { text: 'Iranisches Aserbaidschan', because: 'a region of Iran' },
    { text: 'des Iranischen Aserbaidschans', because: 'a region of Iran, in the genitive' },
    { text: 'im Östlichen Aserbaidschan', because: 'a region of Iran' },
    { text: 'Großer Preis von Aserbaidschan', because: 'a motor race' },
    { text: 'des Großen Preises von Aserbaidschan', because: 'a motor race, in the genitive' },
    { text: 'Partei Neues Aserbaidschan', because: 'a party' },
    { text: 'der Partei Neuen Aserbaidschans', because: 'a party, in the genitive' },
    { text: 'Flughafen Heydar Alijew', because: 'an airport' },
    { text: 'des Flughafens Heydar Alijew', because: 'an airport, in the genitive' },
    { text: 'Heydar-Alijew-Flughafen', because: 'an airport as a compound' },
    { text: 'Heydar-Aliyev-Zentrum', because: 'a building as a compound' },
    { text: 'Heydar Alijew Stiftung', because: 'a foundation' },
    { text: 'Heydar Alijewa', because: 'not his name' },
    { text: 'Ilham Alijew', because: 'his son' },
    { text: 'Ilham Alijews', because: 'his son, in the genitive' },
    { text: 'Gaidar Alijewitsch', because: 'no surname' },
    { text: 'armenische Diaspora', because: 'another people’s' },
    { text: 'der armenischen Gemeinde', because: 'another people’s' },
    { text: 'Armenische SSR', because: 'another republic' },
  ],
};
