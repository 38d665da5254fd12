import type { Paradigms } from './paradigms.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const DIASPORA = 'azerbaijani-diaspora';
const HEYDAR = 'heydar-aliyev';

/** English nouns have a plural and a genitive, whose apostrophe ends the mention; the rest is spelling. */
export const ENGLISH: Paradigms = {
  language: 'en',
  grammar:
    'R. Huddleston, G. K. Pullum, The Cambridge Grammar of the English Language (2002), chapters 5 and 18: plural and genitive of nouns and proper names',
  tables: [
    {
      entity: LAND,
      forms:
        "Azerbaijan, AZERBAIJAN, [Azerbaijan]'s, [Azerbaijan]’s, [AZERBAIJAN]’S, [Azerbaijan]-based, pro-[Azerbaijan], US–[Azerbaijan]",
    },
    {
      entity: LAND,
      forms: 'Azerbaidjan, Azerbaidzhan, Azerbaydzhan, Azerbeijan, Azerbijan, Azerbajan, Azebaijan, Azerbaijian',
    },
    {
      entity: LAND,
      forms: 'Republic of Azerbaijan, REPUBLIC OF AZERBAIJAN, Azerbaijan Republic, Azerbaijani Republic',
    },
    {
      entity: LAND,
      forms: 'Azerbaijan SSR, Azerbaijani SSR, Azerbaidzhan SSR, Azerbaijan S.S.R., Soviet Azerbaijan, AzSSR',
    },
    {
      entity: LAND,
      forms:
        'Azerbaijan Soviet Socialist Republic, Azerbaijani Soviet Socialist Republic, Soviet Socialist Republic of Azerbaijan, Soviet Republic of Azerbaijan',
    },
    {
      entity: LAND,
      forms:
        'Azerbaijan Democratic Republic, Azerbaijani Democratic Republic, Democratic Republic of Azerbaijan, Azerbaijan People’s Republic',
    },
    {
      entity: PEOPLE,
      forms:
        "Azerbaijanis, [Azerbaijanis]', AZERBAIJANIS, Azerbaijanians, Azeris, [Azeris]’, Azerbaijani Turks, Azeri Turks, Azerbaijani Turk",
    },
    {
      entity: PEOPLE,
      forms:
        'Azerbaijani people, Azeri people, Azerbaijani nation, Azeri nation, Azerbaijani ethnic group, [Azerbaijani people]’s',
    },
    {
      entity: DIASPORA,
      forms:
        'Azerbaijani diaspora, Azerbaijani diasporas, Azeri diaspora, Azerbaijan diaspora, [Azerbaijani diaspora]’s',
    },
    { entity: DIASPORA, forms: 'Azerbaijani community, Azerbaijani communities, Azeri community, Azeri communities' },
    {
      entity: DIASPORA,
      forms:
        'Azerbaijanis abroad, Azerbaijanis living abroad, Azerbaijanis residing abroad, Azerbaijanis who live abroad, Azeris abroad, Azeris living abroad, Azerbaijani abroad, overseas Azerbaijanis',
    },
    { entity: DIASPORA, forms: 'British Azerbaijanis, French Azerbaijanis, Swedish Azeris, Azerbaijani Canadians' },
    {
      entity: 'azerbaijanis-in-united-states',
      forms:
        'Azerbaijani Americans, Azeri Americans, Azerbaijani-Americans, Azerbaijanis in the United States, Azeris in America, Azerbaijani community in the US',
    },
    {
      entity: 'azerbaijanis-in-russia',
      forms:
        'Azerbaijanis in Russia, Azerbaijanis living in Russia, Russian Azerbaijanis, Russia’s Azerbaijanis, Azerbaijani diaspora in Russia',
    },
    {
      entity: 'azerbaijanis-in-iran',
      forms: 'Iranian Azerbaijanis, Iranian Azeris, Azeris in Iran, Azeris of Iran, Azerbaijani Turks in Iran',
    },
    {
      entity: 'azerbaijanis-in-georgia',
      forms: 'Azerbaijanis in Georgia, Georgian Azerbaijanis, Azeris of Georgia, Azerbaijani communities in Georgia',
    },
    {
      entity: HEYDAR,
      forms: "Heydar Aliyev, HEYDAR ALIYEV, [Heydar Aliyev]'s, [Heydar Aliyev]’s, Heydar Aliev, Heydar Alijev",
    },
    { entity: HEYDAR, forms: 'Haydar Aliyev, Haydar Aliev, Heidar Aliyev, Heidar Aliev, Haidar Aliyev, Heyder Aliyev' },
    {
      entity: HEYDAR,
      forms:
        'Geidar Aliyev, Geidar Aliev, Geydar Aliyev, Geydar Aliev, Gaidar Aliyev, Gaidar Aliev, Gaydar Aliyev, Gaydar Aliev',
    },
    {
      entity: HEYDAR,
      forms:
        'Heydar Alirza oglu Aliyev, Heydar Alirza oghlu Aliyev, Heydar Alirza Aliyev, Heydar Ali Rza oglu Aliyev, Geidar Aliyevich Aliyev, Geidar Alievich Aliev, Geidar Ali Rza ogly Aliev',
    },
    { entity: HEYDAR, forms: 'Aliyev Heydar, Aliyev Heydar Alirza oglu, Heydar A. Aliyev' },
    {
      entity: 'solidarity-day',
      forms:
        'Solidarity Day of World Azerbaijanis, Day of Solidarity of Azerbaijanis, World Azerbaijanis’ Solidarity Day, World Azerbaijani Solidarity Day, International Solidarity Day of Azerbaijanis, Day of Solidarity of Azerbaijanis of the World, International Day of Solidarity of World Azerbaijanis',
    },
    {
      entity: 'state-committee-diaspora',
      forms:
        'State Committee on Work with Diaspora of the Republic of Azerbaijan, State Committee on Work with Azerbaijanis Living Abroad, State Committee on Affairs of Azerbaijanis Living Abroad',
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms:
        'Congress of World Azerbaijanis, Congress of the World’s Azerbaijanis, First Congress of World Azerbaijanis, Fourth Congress of World Azerbaijanis, Congress of Azerbaijanis of the World',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms:
        'Azerbaijani Popular Front, Azerbaijan Popular Front, Popular Front of Azerbaijan, Azerbaijan Popular Front Party',
    },
  ],
  twins: [
    { text: 'azerbaijan', because: 'in small letters a tag' },
    { text: 'Azerbaija', because: 'a piece of the name' },
    { text: 'Azerbaijan_map', because: 'a file name' },
    { text: 'An Azerbaijani government', because: 'the adjective' },
    { text: 'Azerbaijani troops', because: 'the adjective' },
    { text: 'Azerbaijani language', because: 'the language' },
    { text: 'the Azerbaijani manat', because: 'a currency' },
    { text: 'Azerbaijan manat', because: 'a currency' },
    { text: 'Old Azeri', because: 'a language' },
    { text: 'Azeri food', because: 'the adjective' },
    { text: 'Azeri Light', because: 'a kind of oil' },
    { text: 'Azerbaijanization', because: 'another word' },
    { text: 'Azerbaijanism', because: 'another word' },
    { text: 'East Azerbaijan', because: 'a province of Iran' },
    { text: 'West Azarbaijan', because: 'a province of Iran' },
    { text: 'East and West Azerbaijan', because: 'two provinces of Iran' },
    { text: 'Azerbaijan Province', because: 'a province of Iran' },
    { text: 'Iranian Azerbaijan', because: 'a region of Iran' },
    { text: 'Southern Azerbaijan', because: 'a political term' },
    { text: 'Greater Azerbaijan', because: 'a political idea' },
    { text: 'Azarbaijan', because: 'the region in Iran, as long as nothing says otherwise' },
    { text: 'People’s Government of Azerbaijan', because: 'a government in Iran' },
    { text: 'Azerbaijan Airlines', because: 'a company' },
    { text: 'Azerbaijan Grand Prix', because: 'a race' },
    { text: 'Azerbaijan national football team', because: 'a team' },
    { text: 'Azerbaijan women’s national volleyball team', because: 'a team' },
    { text: 'Azerbaijan U-21', because: 'a team' },
    { text: 'New Azerbaijan Party', because: 'a party' },
    { text: 'Azerbaijani community of Nagorno-Karabakh', because: 'a public union in the country itself' },
    { text: 'Armenian diaspora', because: 'another people’s' },
    { text: 'diaspora', because: 'any people’s' },
    { text: 'Armenian Americans', because: 'another people' },
    { text: 'World Azerbaijanis Congress', because: 'a separate body' },
    { text: 'Solidarity Day', because: 'many countries have one' },
    { text: 'State Committee', because: 'there are many' },
    { text: 'National Leader', because: 'other countries have one' },
    { text: 'Aliyev', because: 'a surname of many' },
    { text: 'Ilham Aliyev', because: 'his son' },
    { text: 'Ilham Heydar oglu Aliyev', because: 'his son, with his father’s name' },
    { text: 'Heydar Ilham oglu Aliyev', because: 'his grandson' },
    { text: 'Heydar Aliyev Jr', because: 'his grandson' },
    { text: 'Heydar Aliyeva', because: 'not his name' },
    { text: 'Gaidar and Aliyev', because: 'two people' },
    { text: 'Haydar Aliyev International Airport', because: 'an airport, in another spelling' },
    { text: 'Geidar Aliev Street', because: 'a street, in another spelling' },
    { text: 'Order of Heydar Aliyev', because: 'a state order' },
  ],
};
