import type { Paradigms } from './paradigms.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const DIASPORA = 'azerbaijani-diaspora';
const HEYDAR = 'heydar-aliyev';

export const FRENCH: Paradigms = {
  language: 'fr',
  grammar:
    'M. Grevisse, A. Goosse, Le Bon Usage, 16th edition (2016): feminine and plural of nouns in -ais, capitals of names of peoples, elision',
  tables: [
    {
      entity: LAND,
      forms:
        "Azerbaïdjan, l’[Azerbaïdjan], l'[Azerbaïdjan], d’[Azerbaïdjan], L’[AZERBAÏDJAN], Azerbaidjan, Azerbeïdjan, franco-[Azerbaïdjan]",
    },
    {
      entity: LAND,
      forms:
        "République d'Azerbaïdjan, République d’Azerbaïdjan, République de l’Azerbaïdjan, République azerbaïdjanaise",
    },
    {
      entity: LAND,
      forms:
        'République socialiste soviétique d’Azerbaïdjan, RSS d’Azerbaïdjan, RSS azerbaïdjanaise, Azerbaïdjan soviétique, l’[Azerbaïdjan soviétique]',
    },
    { entity: LAND, forms: 'République démocratique d’Azerbaïdjan, République démocratique azerbaïdjanaise' },
    {
      entity: PEOPLE,
      forms:
        'Azerbaïdjanais, Azerbaïdjanaise, Azerbaïdjanaises, AZERBAÏDJANAIS, l’[Azerbaïdjanais], d’[Azerbaïdjanais], Azerbaidjanais',
    },
    { entity: PEOPLE, forms: 'Azéries, peuple azerbaïdjanais, peuple azéri, nation azerbaïdjanaise, nation azérie' },
    {
      entity: DIASPORA,
      forms:
        'diaspora azerbaïdjanaise, diaspora azérie, diasporas azerbaïdjanaises, communauté azerbaïdjanaise, communautés azéries, Communauté azerbaïdjanaise, diaspora d’Azerbaïdjan',
    },
    {
      entity: DIASPORA,
      forms:
        'Azerbaïdjanais de l’étranger, Azerbaïdjanais vivant à l’étranger, Azéris de l’étranger, Azerbaïdjanais de France',
    },
    { entity: 'azerbaijanis-in-iran', forms: 'Azéris d’Iran, Azéris iraniens, Azerbaïdjanais d’Iran' },
    { entity: 'azerbaijanis-in-georgia', forms: 'Azerbaïdjanais de Géorgie, Azéris de Géorgie' },
    {
      entity: HEYDAR,
      forms:
        'Heydar Aliyev, HEYDAR ALIYEV, Heydar Aliev, d’[Heydar Aliyev], Haydar Aliyev, Heidar Aliev, Gueïdar Aliev, Guéidar Aliev, Geïdar Aliev, Gaïdar Aliev, Gueïdar Aliyev, Heydar Aliïev',
    },
    { entity: HEYDAR, forms: 'Heydar Alirza oglu Aliyev, Gueïdar Alievitch Aliev, Aliyev Heydar' },
    {
      entity: 'solidarity-day',
      forms:
        'Journée de solidarité des Azerbaïdjanais du monde, Journée de la solidarité des Azerbaïdjanais du monde entier, Journée internationale de solidarité des Azerbaïdjanais',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms: 'Front populaire d’Azerbaïdjan, Front populaire azerbaïdjanais, Front populaire de l’Azerbaïdjan',
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms: 'Congrès des Azerbaïdjanais du monde, Congrès des Azerbaïdjanais du monde entier',
    },
    { entity: 'nakhchivan', forms: 'Nakhitchevan, République autonome du Nakhitchevan' },
  ],
  twins: [
    { text: 'azerbaïdjanais', because: 'the adjective, or the language' },
    { text: 'azerbaïdjanaise', because: 'the adjective' },
    { text: 'troupes azerbaïdjanaises', because: 'the adjective' },
    { text: 'un film azerbaïdjanais', because: 'the adjective' },
    { text: 'en azéri', because: 'the language' },
    { text: 'autorités azéries', because: 'the adjective' },
    { text: 'militaires azéris', because: 'the adjective' },
    { text: 'azerbaïdjanophone', because: 'another word' },
    { text: 'Azerbaïdja', because: 'a piece of the name' },
    { text: 'Azerbaïdjan oriental', because: 'a province of Iran' },
    { text: 'l’Azerbaïdjan-Occidental', because: 'a province of Iran' },
    { text: 'l’Azerbaïdjan iranien', because: 'a region of Iran' },
    { text: 'Azerbaïdjan du Sud', because: 'a political term' },
    { text: 'Azerbaïdjan de l’Ouest', because: 'a province of Iran' },
    { text: 'Grand Prix d’Azerbaïdjan', because: 'a motor race' },
    { text: 'Nouvel Azerbaïdjan', because: 'a party' },
    { text: 'République autonome d’Azerbaïdjan', because: 'a government in Iran, 1945–46' },
    { text: 'diaspora arménienne', because: 'another people’s' },
    { text: 'communauté géorgienne', because: 'another people’s' },
    { text: 'Journée de solidarité', because: 'any day of solidarity' },
    { text: 'Front populaire', because: 'also the French one' },
    { text: 'Comité d’État', because: 'there are many' },
    { text: 'aéroport Heydar Aliyev', because: 'an airport' },
    { text: 'l’aéroport international Gueïdar Aliev', because: 'an airport, in another spelling' },
    { text: 'centre Heydar-Aliyev', because: 'a building' },
    { text: 'parc Heydar Aliyev', because: 'a park' },
    { text: 'Ilham Aliev', because: 'his son' },
    { text: 'Ilham Aliyev', because: 'his son' },
    { text: 'Gaïdar, Aliev', because: 'two people' },
  ],
};
