import type { Pair } from './pairs.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const HEYDAR = 'heydar-aliyev';
const DIASPORA = 'azerbaijani-diaspora';

type Row = Omit<Pair, 'language'>;

const ROWS: readonly Row[] = [
  {
    entity: LAND,
    is: '[Azerbejdżan] leży nad morzem.',
    isNot: 'Azerbejdżan Zachodni leży w Iranie.',
    because: 'a province of Iran',
  },
  {
    entity: LAND,
    is: 'Wróciła z [Azerbejdżanu], a o [Azerbejdżanie] napisała książkę.',
    isNot: 'Wróciła z irańskiego Azerbejdżanu i o kuchni azerbejdżańskiej napisała książkę.',
    because: 'a region of Iran and an adjective',
  },
  {
    entity: LAND,
    is: 'W Gruzji i [Azerbejdżanie] spadł śnieg.',
    isNot: 'W Gruzji i Azerbejdżanie Wschodnim spadł śnieg.',
    because: 'the province has its adjective behind the name',
  },
  {
    entity: LAND,
    is: 'Traktat podpisała [Republika Azerbejdżanu].',
    isNot: 'Traktat podpisali azerbejdżańscy posłowie.',
    because: 'the official name is one mention',
  },
  {
    entity: LAND,
    is: 'Mieszkał w [Azerbejdżańskiej SRR] i pisał o [radzieckim Azerbejdżanie].',
    isNot: 'Mieszkał w Armeńskiej SRR i pisał o radzieckiej Armenii.',
    because: 'the country in the years of the Soviet Union',
  },
  {
    entity: LAND,
    is: 'Wybory w [Azerbejdżanie] odbyły się jesienią.',
    isNot: 'Wygrała Partia Nowego Azerbejdżanu.',
    because: 'a party is not the country',
  },
  {
    entity: PEOPLE,
    is: 'Obok Gruzinów mieszkają tu [Azerowie] i jeden [Azerbejdżanin] z żoną.',
    isNot: 'Obok gruzińskich sprzedaje się tu dywany azerskie.',
    because: 'the people, not the adjective',
  },
  {
    entity: PEOPLE,
    is: 'Wszyscy [Azerbejdżanie] mówią w tej wsi także po persku.',
    isNot: 'Wszyscy uczą się w tej wsi języka azerbejdżańskiego.',
    because: 'the plural of the people is written like a case of the country',
  },
  {
    entity: PEOPLE,
    is: 'Prezent od [narodu azerbejdżańskiego].',
    isNot: 'Prezent od chóru azerbejdżańskiego.',
    because: 'the adjective with the word for a people names the people',
  },
  {
    entity: HEYDAR,
    is: 'Rozmawiał z [Hejdarem Alijewem] i pisał o [Heydarze Aliyevie].',
    isNot: 'Rozmawiał z Ilhamem Alijewem i pisał o Mehriban Aliyevej.',
    because: 'both names decline; his family have other given names',
  },
  {
    entity: HEYDAR,
    is: 'Biografia [Heydəra Əliyeva] ma trzy tomy.',
    isNot: 'Port lotniczy Heydər Əliyev ma trzy terminale.',
    because: 'the airport comes first in Polish',
  },
  {
    entity: HEYDAR,
    is: 'Pomnik przedstawia [Hejdara Alijewa].',
    isNot: 'Muzeum jest przy alei Hejdara Alijewa, obok Centrum Heydara Aliyeva.',
    because: 'a street and a building',
  },
  {
    entity: HEYDAR,
    is: 'W 1993 roku wrócił [Hejdar Alijew]. [Alijew] zawarł rozejm.',
    isNot: 'W 2003 roku wygrał Ilham Alijew. Alijew zmienił konstytucję.',
    because: 'a bare surname belongs to whoever was named last',
  },
  {
    entity: HEYDAR,
    is: 'Do Baku przyjechał [Hejdar Alijew]. Wieczorem spotkano się z [Alijewem].',
    isNot: 'Do Wiednia przyjechał Rachat Alijew. Wieczorem spotkano się z Alijewem.',
    because: 'another person of the name',
  },
  {
    entity: DIASPORA,
    is: 'Koncert przygotowała [diaspora azerbejdżańska] w Warszawie.',
    isNot: 'Koncert przygotowała diaspora ormiańska w Warszawie.',
    because: 'another diaspora',
  },
  {
    entity: DIASPORA,
    is: 'Spotkali się [Azerowie mieszkający za granicą].',
    isNot: 'Spotkali się Polacy mieszkający za granicą.',
    because: 'another people abroad',
  },
  {
    entity: DIASPORA,
    is: '[Azerska diaspora] jest młoda. Sama [diaspora] liczy tysiąc osób.',
    isNot: 'Żydowska diaspora jest stara. Sama diaspora liczy tysiąc osób.',
    because: 'the bare word follows the diaspora that was named',
  },
  {
    entity: 'solidarity-day',
    is: '31 grudnia jest [Dzień Solidarności Azerbejdżan] i Nowy Rok jest blisko.',
    isNot: '29 listopada jest Dzień Solidarności z Narodem Palestyńskim.',
    because: 'other peoples have such a day too',
  },
  {
    entity: 'azerbaijani-popular-front',
    is: 'Wiec zwołał [Front Ludowy Azerbejdżanu].',
    isNot: 'Wiec zwołał Front Ludowy Łotwy.',
    because: 'popular fronts were many',
  },
  {
    entity: 'state-committee-diaspora',
    is: 'Wystawę otworzył [Państwowy Komitet ds. Pracy z Diasporą].',
    isNot: 'Dane podał Państwowy Komitet ds. Statystyki.',
    because: 'another committee',
  },
  {
    entity: LAND,
    is: 'Diaspora ormiańska stanęła przed ambasadą [Azerbejdżanu].\n\nPotem diaspora zażądała rozmów z [Azerbejdżanem].',
    isNot: 'Diaspora ormiańska stanęła przed ambasadą Turcji.\n\nPotem diaspora zażądała rozmów z Turcją.',
    because: 'speaking of the country does not make a diaspora ours',
  },
  {
    entity: PEOPLE,
    is: '[Azerbejdżanie] wyznają inną zasadę.',
    isNot: 'Wśród Azerbejdżan i dla Azerbejdżan to zwykły dzień.',
    because: 'the genitive plural is written like the country',
  },
  {
    entity: LAND,
    is: 'Targi były w Armenii, [Azerbejdżanie] oraz Gruzji, a potem w Kazachstanie i [Azerbejdżanie].',
    isNot: 'Targi były w Armenii oraz Gruzji, a potem w Kazachstanie.',
    because: 'countries in a row are no peoples',
  },
  {
    entity: HEYDAR,
    is: 'Portret [Hejdara Alijewa] wisiał w biurze.',
    isNot: 'Biuro jest przy ul. Hejdara Alijewa.',
    because: 'a street by its abbreviation',
  },
  {
    entity: 'azerbaijanis',
    is: 'Padało. [Azerbejdżanie] wrócili do domów.',
    isNot: 'Padało. Azerbejdżańskie wozy wróciły do domów.',
    because: 'no sentence begins with the locative of the country',
  },
  {
    entity: 'azerbaijan',
    is: 'Padało w całym [Azerbejdżanie].',
    isNot: 'Padało w całym Azerbejdżanie Wschodnim.',
    because: 'behind a preposition it is the country',
  },
  {
    entity: 'heydar-aliyev',
    is: 'Do Baku wrócił [Hejdar Alijew]. Później [Alijew] zwołał radę.',
    isNot: 'Do Baku wrócił Raszid. Wacław Alijew zwołał radę.',
    because: 'an unknown capitalised word that opens a sentence is a given name',
  },
  {
    entity: 'heydar-aliyev',
    is: 'Książkę napisał wnuk [Hejdara Alijewa].',
    isNot: 'Książkę napisał wnuk Hejdar Alijew.',
    because: 'the case tells whether the grandson has the name or his grandfather',
  },
];

export const POLISH: readonly Pair[] = ROWS.map((row) => ({ language: 'pl', ...row }));
