import type { Paradigms } from './paradigms.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const DIASPORA = 'azerbaijani-diaspora';
const HEYDAR = 'heydar-aliyev';

export const DUTCH: Paradigms = {
  language: 'nl',
  grammar:
    'W. Haeseryn and others, Algemene Nederlandse Spraakkunst, 2nd edition (1997): plural in -en, genitive of names in -s; Taalunie, list of countries and peoples',
  tables: [
    {
      entity: LAND,
      forms:
        'Azerbeidzjan, AZERBEIDZJAN, Azerbeidjan, Azerbajdzjan, Azerbaidzjan, Republiek Azerbeidzjan, [Azerbeidzjan]-kenner',
    },
    {
      entity: LAND,
      forms:
        'Azerbeidzjaanse SSR, Azerbeidzjaanse Socialistische Sovjetrepubliek, Sovjetrepubliek Azerbeidzjan, Sovjet-Azerbeidzjan',
    },
    { entity: LAND, forms: 'Democratische Republiek Azerbeidzjan, Azerbeidzjaanse Democratische Republiek' },
    {
      entity: PEOPLE,
      forms:
        'Azerbeidzjaan, Azerbeidzjanen, AZERBEIDZJANEN, Azerbeidjaan, Azerbeidjanen, Azerbeidzjaniër, Azerbeidzjaniërs, Azeri’s, Azerbeidzjaanse volk',
    },
    {
      entity: DIASPORA,
      forms:
        'Azerbeidzjaanse diaspora, Azerbeidzjaanse gemeenschap, Azerbeidzjaanse gemeenschappen, Azerbeidzjanen in het buitenland, in het buitenland wonende Azerbeidzjanen',
    },
    { entity: 'azerbaijanis-in-germany', forms: 'Azerbeidzjanen in Duitsland' },
    {
      entity: HEYDAR,
      forms:
        'Heydar Aliyev, Heydar Aliyevs, Heydar Alijev, Heydar Alijevs, Gejdar Alijev, Gejdar Alijevs, Hejdar Alijev, Haydar Aliyev, Heydar Alirza oğlu Aliyev',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms: 'Volksfront van Azerbeidzjan, Azerbeidzjaans Volksfront, Azerbeidzjaanse Volksfront',
    },
    { entity: 'nakhchivan', forms: 'Nachitsjevan' },
  ],
  twins: [
    { text: 'azerbeidzjaans', because: 'the adjective in small letters' },
    { text: 'Azerbeidzjaans', because: 'the language' },
    { text: 'Azerbeidzjaanse troepen', because: 'the adjective' },
    { text: 'een Azerbeidzjaanse film', because: 'the adjective' },
    { text: 'Azerbeidzjaans dorp', because: 'the adjective' },
    { text: 'Azerbeidzjanisering', because: 'another word' },
    { text: 'Azerbeidzja', because: 'a piece of the name' },
    { text: 'Oost-Azerbeidzjan', because: 'a province of Iran' },
    { text: 'West-Azerbeidzjan', because: 'a province of Iran' },
    { text: 'Zuid-Azerbeidzjan', because: 'a political term' },
    { text: 'Iraans Azerbeidzjan', because: 'a region of Iran' },
    { text: 'Grand Prix van Azerbeidzjan', because: 'a motor race' },
    { text: 'Armeense diaspora', because: 'another people’s' },
    { text: 'Armeense SSR', because: 'another republic' },
    { text: 'Luchthaven Heydar Aliyev', because: 'an airport' },
    { text: 'Internationale luchthaven Heydar Aliyev', because: 'an airport' },
    { text: 'Heydar Aliyevcentrum', because: 'a building, written as one word with the name' },
    { text: 'Heydar Aliyev-centrum', because: 'a building' },
    { text: 'Ilham Alijev', because: 'his son' },
    { text: 'Ilham Aliyevs', because: 'his son, in the genitive' },
    { text: 'Heydar Alijeva', because: 'not his name' },
    { text: 'Volksfront', because: 'many countries had one' },
    { text: 'nationale leider', because: 'other countries have one' },
    { text: 'Wereldcongres van Azerbeidzjanen', because: 'a separate body' },
    { text: 'Azeri', because: 'also the adjective and the language' },
  ],
};
