import type { Paradigms } from './paradigms.ts';

export const ITALIAN: Paradigms = {
  language: 'it',
  grammar:
    'Luca Serianni, Grammatica italiana (1989), chapters III (noun), IV (article) and V (adjective); Vocabolario Treccani, s. v. azerbaigiano, azero',
  tables: [
    {
      entity: 'azerbaijan',
      forms:
        "Azerbaigian, AZERBAIGIAN, Azerbaijan, Azerbaidjan, Azerbaidzhan, l'[Azerbaigian], dell’[Azerbaigian], nell'[Azerbaigian], all'[Azerbaigian], dall’[Azerbaigian], sull'[Azerbaigian], d'[Azerbaigian], L’[Azerbaijan]",
    },
    {
      entity: 'azerbaijan',
      forms:
        "Repubblica dell'Azerbaigian, Repubblica dell’Azerbaigian, Repubblica di Azerbaigian, Repubblica d'Azerbaigian, Repubblica dell'Azerbaijan, Repubblica Azera, Repubblica Azerbaigiana",
    },
    {
      entity: 'azerbaijan',
      forms:
        "RSS Azera, RSS azera, RSS Azerbaigiana, RSS dell'Azerbaigian, SSR dell’Azerbaigian, SSR Azera, Repubblica Socialista Sovietica Azera, Repubblica socialista sovietica azera, Repubblica Socialista Sovietica dell'Azerbaigian, Repubblica Socialista Sovietica di Azerbaigian, Repubblica Sovietica Azera, Azerbaigian sovietico, Azerbaijan Sovietico",
    },
    {
      entity: 'azerbaijan',
      forms:
        "Repubblica Democratica dell'Azerbaigian, Repubblica Democratica di Azerbaigian, Repubblica Democratica Azera, Repubblica democratica azera, Repubblica Democratica dell’Azerbaijan",
    },
    {
      entity: 'azerbaijanis',
      forms:
        'popolo azero, popolo azerbaigiano, popoli azeri, nazione azera, nazione azerbaigiana, nazioni azere, turchi azeri, turchi azerbaigiani',
    },
    {
      entity: 'heydar-aliyev',
      forms:
        'Heydar Aliyev, Heydər Əliyev, HEYDAR ALIYEV, Heidar Aliyev, Heidar Aliev, Geidar Aliev, Gejdar Aliev, Haydar Aliyev, Gejdar Alievič Aliev, Heydər Əlirza oğlu Əliyev, Heydar Alirza oglu Aliyev',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        "diaspora azera, diaspore azere, diaspora azerbaigiana, diaspore azerbaigiane, diaspora azerbaijana, diaspora dell'Azerbaigian, comunità azera, comunità azere, comunità azerbaigiana, comunità azerbaigiane, collettività azera",
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        "azerbaigiani residenti all'estero, azeri residenti all’estero, azerbaigiani che vivono all'estero, azeri che vivono all'estero, azerbaigiani che risiedono all'estero",
    },
    {
      entity: 'azerbaijanis-in-georgia',
      forms: 'diaspora azera in Georgia, comunità azerbaigiana in Georgia, comunità azera della Georgia',
    },
    { entity: 'azerbaijanis-in-iran', forms: "comunità azera in Iran, comunità azera dell'Iran" },
    { entity: 'azerbaijanis-in-russia', forms: 'diaspora azerbaigiana in Russia, comunità azera della Russia' },
    {
      entity: 'azerbaijanis-in-united-states',
      forms: 'diaspora azera negli Stati Uniti, comunità azera degli Stati Uniti',
    },
    {
      entity: 'solidarity-day',
      forms:
        'Giorno della solidarietà degli azerbaigiani del mondo, Giornata della solidarietà degli azerbaigiani del mondo, Giornata della Solidarietà degli Azerbaigiani nel Mondo, Giornata di solidarietà degli azeri di tutto il mondo, Giornata internazionale della solidarietà degli azerbaigiani, Giornata della solidarietà degli azerbaigiani',
    },
    {
      entity: 'state-committee-diaspora',
      forms:
        "Comitato di Stato della Repubblica dell'Azerbaigian per il lavoro con la diaspora, Comitato di Stato per il lavoro con la diaspora della Repubblica dell’Azerbaigian, Comitato Statale per gli azerbaigiani all'estero, Comitato Statale dell'Azerbaigian per gli affari della diaspora",
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms:
        'Congresso degli azerbaigiani del mondo, Congresso degli Azeri del Mondo, Congresso mondiale degli azerbaigiani, congresso degli azerbaigiani di tutto il mondo',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms: "Fronte Popolare dell'Azerbaigian, Fronte Popolare Azero, Partito del Fronte Popolare dell’Azerbaigian",
    },
    { entity: 'nakhchivan', forms: 'Nakhchivan, Naxçıvan, Nachičevan, Repubblica Autonoma di Nakhchivan' },
  ],
  twins: [
    { text: 'azero', because: 'the adjective alone' },
    { text: 'la cucina azera', because: 'the adjective alone' },
    { text: 'soldati azeri', because: 'an adjective in the plural' },
    { text: 'i soldati azerbaigiani', because: 'an adjective in the plural' },
    { text: 'le truppe azere', because: 'an adjective in the plural' },
    { text: 'il presidente azerbaigiano', because: 'the adjective alone' },
    { text: 'la lingua azera', because: 'the language' },
    { text: 'in azero', because: 'the language' },
    { text: 'parlano l’azero.', because: 'the language' },
    { text: 'parole prese dall’azerbaigiano.', because: 'the language' },
    { text: 'un corso di azerbaigiano', because: 'the language' },
    { text: 'azerare', because: 'another word with the same beginning' },
    { text: 'azerbaigianizzazione', because: 'another word with the same beginning' },
    { text: 'azzeri', because: 'another word: that you set to zero' },
    { text: 'azerbaigian', because: 'written small, as in an address' },
    { text: 'Azerbaigian Orientale', because: 'a province of Iran' },
    { text: "l'Azerbaijan occidentale", because: 'a province of Iran' },
    { text: "nell'Azerbaigian iraniano", because: 'a region of Iran' },
    { text: "l'Azerbaigian persiano", because: 'a region of Iran' },
    { text: "l'Azerbaigian meridionale", because: 'a region of Iran' },
    { text: 'Grande Azerbaigian', because: 'a political term' },
    { text: "Governo Popolare dell'Azerbaigian", because: 'Tabriz, 1945–46' },
    { text: "Gran Premio d'Azerbaigian", because: 'a motor race' },
    { text: 'Gran Premio dell’Azerbaijan', because: 'a motor race' },
    { text: 'Partito Nuovo Azerbaigian', because: 'a party' },
    { text: "Nazionale di calcio dell'Azerbaigian", because: 'a national team' },
    { text: 'Aeroporto internazionale Heydar Aliyev', because: 'an airport' },
    { text: 'Fondazione Heydar Aliyev', because: 'a foundation' },
    { text: 'viale Heydar Aliyev', because: 'a street' },
    { text: 'Ordine Heydar Aliyev', because: 'an order' },
    { text: 'Ilham Aliyev', because: 'his son' },
    { text: 'Mehriban Əliyeva', because: 'another bearer of the surname' },
    { text: 'Aliyev', because: 'a bare surname' },
    { text: 'diaspora armena', because: 'another diaspora' },
    { text: 'diaspora', because: 'any diaspora' },
    { text: 'comunità azera del Nagorno-Karabakh', because: 'displaced people' },
    { text: 'Comitato di Stato per le dogane', because: 'another committee' },
    { text: 'Giornata della solidarietà', because: 'any day of solidarity' },
    { text: 'Fronte Popolare di Lettonia', because: 'another front' },
  ],
};
