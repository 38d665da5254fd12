import type { Pair } from './pairs.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const HEYDAR = 'heydar-aliyev';
const DIASPORA = 'azerbaijani-diaspora';

export const ITALIAN: readonly Pair[] = [
  {
    language: 'it',
    entity: LAND,
    is: 'Vive in [Azerbaigian].',
    isNot: 'Il Gran Premio d’Azerbaigian',
    because: 'a race has its own name',
  },
  {
    language: 'it',
    entity: LAND,
    is: 'Il gas arriva dall’[Azerbaigian]; l’[Azerbaijan] ne vende sempre di più.',
    isNot: 'Il gas azerbaigiano arriva in Puglia.',
    because: 'an elided article ends at its apostrophe; both spellings are in use',
  },
  {
    language: 'it',
    entity: LAND,
    is: 'Nella parte orientale dell’[Azerbaigian] piove poco.',
    isNot: 'Nell’Azerbaigian orientale, provincia dell’Iran, piove poco.',
    because: 'a direction after the name makes a province of Iran',
  },
  {
    language: 'it',
    entity: LAND,
    is: 'La [RSS Azera] entrò nell’Unione nel 1922.',
    isNot: 'La RSS Georgiana entrò nell’Unione nel 1922.',
    because: 'the Soviet republic is a variant of the country',
  },
  {
    language: 'it',
    entity: LAND,
    is: 'La [Repubblica Democratica dell’Azerbaigian] concesse il voto alle donne.',
    isNot: 'Il Governo Popolare dell’Azerbaigian concesse il voto alle donne a Tabriz.',
    because: 'the republic of 1918 is a variant of the country, the government in Tabriz is not',
  },
  {
    language: 'it',
    entity: PEOPLE,
    is: 'Gli [azeri] che abitavano lì sono partiti.',
    isNot: 'I contadini azeri che abitavano lì sono partiti.',
    because: 'after an article it is the noun, after another noun the adjective',
  },
  {
    language: 'it',
    entity: PEOPLE,
    is: 'Migliaia di [azerbaigiani] hanno manifestato.',
    isNot: 'Migliaia di studenti azerbaigiani hanno manifestato.',
    because: 'a preposition stands before a noun',
  },
  {
    language: 'it',
    entity: PEOPLE,
    is: 'Un [azero] di vent’anni ha vinto il torneo.',
    isNot: 'Un libro in azero ha vinto il premio.',
    because: 'the same word is the language',
  },
  {
    language: 'it',
    entity: PEOPLE,
    is: 'La storia del [popolo azero] è lunga.',
    isNot: 'La storia del governo azero è lunga.',
    because: 'the people is a name, another noun with the adjective is not',
  },
  {
    language: 'it',
    entity: HEYDAR,
    is: 'Alla guida del paese tornò [Heydər Əliyev].',
    isNot: 'Il Centro Heydər Əliyev ospita una mostra.',
    because: 'a building bears his name',
  },
  {
    language: 'it',
    entity: HEYDAR,
    is: 'Nel 1969 fu nominato [Gejdar Aliev].',
    isNot: 'Il corteo attraversò viale Gejdar Aliev.',
    because: 'streets are named after him, in every spelling',
  },
  {
    language: 'it',
    entity: HEYDAR,
    is: '[Heydar Aliyev] lasciò il Politburo. [Aliyev] fu poi eletto presidente.',
    isNot: 'Vagif Aliyev lasciò il club. Aliyev fu poi eletto presidente.',
    because: 'the bare surname belongs to whoever was named last',
  },
  {
    language: 'it',
    entity: HEYDAR,
    is: 'La mostra ricorda [Heydar Aliyev]. Il [Leader Nazionale] nacque nel 1923.',
    isNot: 'La mostra ricorda Atatürk. Il Leader Nazionale turco nacque nel 1881.',
    because: 'the title is his only where the text is about him',
  },
  {
    language: 'it',
    entity: DIASPORA,
    is: 'La [diaspora azera] ha un nuovo sito.',
    isNot: 'La diaspora curda ha un nuovo sito.',
    because: 'another people has its own diaspora',
  },
  {
    language: 'it',
    entity: DIASPORA,
    is: 'A Torino la [comunità azerbaigiana] ha aperto una scuola.',
    isNot: 'La comunità azera del Nagorno-Karabakh ha scritto all’ONU.',
    because: 'a community abroad is the diaspora, displaced people at home are not',
  },
  {
    language: 'it',
    entity: DIASPORA,
    is: 'Il fondo aiuta gli [azerbaigiani residenti all’estero].',
    isNot: 'Il fondo aiuta gli italiani residenti all’estero.',
    because: 'the whole phrase names the diaspora',
  },
  {
    language: 'it',
    entity: 'solidarity-day',
    is: 'Il 31 dicembre è la [Giornata della solidarietà degli azerbaigiani del mondo].',
    isNot: 'Il 20 dicembre è la Giornata della solidarietà umana.',
    because: 'there are other days of solidarity',
  },
  {
    language: 'it',
    entity: 'state-committee-diaspora',
    is: 'Ne parla il [Comitato di Stato della Repubblica dell’Azerbaigian per il lavoro con la diaspora].',
    isNot: 'Ne parla il Comitato di Stato per le dogane.',
    because: 'there are other state committees',
  },
  {
    language: 'it',
    entity: 'world-azerbaijanis-congress',
    is: 'Nel 2001 si tenne il primo [Congresso degli azerbaigiani del mondo].',
    isNot: 'Nel 1936 si tenne il primo Congresso ebraico mondiale.',
    because: 'another world congress',
  },
];
