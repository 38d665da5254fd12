import type { Paradigms } from './paradigms.ts';

export const SPANISH: Paradigms = {
  language: 'es',
  grammar:
    'Real Academia Española, Nueva gramática de la lengua española (2009), chapters 2 (gender) and 3 (number); Diccionario panhispánico de dudas (2005), s. v. Azerbaiyán, azerí',
  tables: [
    {
      entity: 'azerbaijan',
      forms: 'Azerbaiyán, Azerbaiyan, AZERBAIYÁN, Azerbaiján, Azerbayán, Azerbaidján, Aserbaiyán',
    },
    {
      entity: 'azerbaijan',
      forms: 'República de Azerbaiyán, República de Azerbaiján, República Azerbaiyana, República Azerí',
    },
    {
      entity: 'azerbaijan',
      forms:
        'RSS de Azerbaiyán, SSR de Azerbaiyán, RSS Azerbaiyana, RSS Azerí, RSS de Azerbaiján, República Socialista Soviética de Azerbaiyán, República Socialista Soviética Azerbaiyana, República Socialista Soviética Azerí, República Soviética de Azerbaiyán, Azerbaiyán Soviético, Azerbaiyán soviético',
    },
    {
      entity: 'azerbaijan',
      forms:
        'República Democrática de Azerbaiyán, República Democrática Azerbaiyana, República Democrática Azerí, Primera República de Azerbaiyán',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'pueblo azerbaiyano, pueblos azerbaiyanos, pueblo azerí, nación azerbaiyana, nación azerí, naciones azerbaiyanas, turcos azeríes, turcos azerbaiyanos, turcos de Azerbaiyán',
    },
    {
      entity: 'heydar-aliyev',
      forms:
        'Heydar Aliyev, Heydar Alíyev, HEYDAR ALIYEV, Gueidar Alíyev, Gueidar Alíev, Geidar Alíyev, Geidar Aliev, Gaidar Alíyev, Haidar Alíyev, Heidar Alíev, Jeidar Alíyev, Gueidar Alíyevich Alíyev, Heydar Alirza oglu Alíyev',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        'diáspora azerbaiyana, diásporas azerbaiyanas, diáspora azerí, diásporas azeríes, diáspora de Azerbaiyán, comunidad azerbaiyana, comunidades azerbaiyanas, comunidad azerí, comunidades azeríes, colectividad azerbaiyana, Diáspora Azerbaiyana',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        'azerbaiyanos residentes en el exterior, azeríes residentes en el extranjero, azerbaiyanos que viven en el extranjero, azerbaiyanos que viven en el exterior, azeríes radicados en el exterior',
    },
    {
      entity: 'azerbaijanis-in-georgia',
      forms: 'diáspora azerbaiyana en Georgia, comunidad azerí en Georgia, comunidad azerbaiyana de Georgia',
    },
    { entity: 'azerbaijanis-in-iran', forms: 'comunidad azerí de Irán, diáspora azerí en Irán' },
    { entity: 'azerbaijanis-in-russia', forms: 'diáspora azerbaiyana en Rusia, comunidad azerbaiyana de Rusia' },
    {
      entity: 'azerbaijanis-in-united-states',
      forms: 'comunidad azerbaiyana en Estados Unidos, diáspora azerbaiyana de Estados Unidos',
    },
    {
      entity: 'solidarity-day',
      forms:
        'Día de la Solidaridad de los Azerbaiyanos del Mundo, Día de Solidaridad de los Azerbaiyanos del Mundo, Día de la Solidaridad de los azerbaiyanos de todo el mundo, Día de la Solidaridad de los Azeríes del Mundo, Día Internacional de la Solidaridad de los Azerbaiyanos, Día de la Solidaridad de los Azerbaiyanos, Día de la Solidaridad Azerbaiyana',
    },
    {
      entity: 'state-committee-diaspora',
      forms:
        'Comité Estatal de Azerbaiyán para el Trabajo con la Diáspora, Comité Estatal de la República de Azerbaiyán para Asuntos de la Diáspora, Comité Estatal de Trabajo con la Diáspora de la República de Azerbaiyán, Comité Estatal para los Azerbaiyanos en el Extranjero, Comité de la Diáspora de Azerbaiyán',
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms:
        'Congreso de los Azerbaiyanos del Mundo, Congreso de los Azeríes del Mundo, Congreso Mundial de los Azerbaiyanos, congreso de los azerbaiyanos del mundo',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms: 'Frente Popular de Azerbaiyán, Frente Popular Azerbaiyano, Partido del Frente Popular de Azerbaiyán',
    },
    { entity: 'nakhchivan', forms: 'Najicheván, Najchiván, República Autónoma de Najicheván, RSSA de Najicheván' },
  ],
  twins: [
    { text: 'azerbaiyano', because: 'the adjective alone' },
    { text: 'la cocina azerbaiyana', because: 'the adjective alone' },
    { text: 'soldados azerbaiyanos', because: 'an adjective in the plural' },
    { text: 'las tropas azeríes', because: 'an adjective in the plural, of one form for both genders' },
    { text: 'el gobierno azerí', because: 'the adjective alone' },
    { text: 'la lengua azerí', because: 'the language' },
    { text: 'en azerbaiyano', because: 'the language' },
    { text: 'hablantes de azerí', because: 'the language' },
    { text: 'azerbaiyanizar', because: 'another word with the same beginning' },
    { text: 'azerbaiyanización', because: 'another word with the same beginning' },
    { text: 'antiazerbaiyano', because: 'part of a longer word' },
    { text: 'azerbaiyan', because: 'written small, as in an address' },
    { text: 'Azerbaiyán Oriental', because: 'a province of Iran' },
    { text: 'Azerbaiyan occidental', because: 'a province of Iran' },
    { text: 'Azerbaiyán iraní', because: 'a region of Iran' },
    { text: 'Azerbaiyán del Sur', because: 'a region of Iran' },
    { text: 'Gran Azerbaiyán', because: 'a political term' },
    { text: 'Gobierno Popular de Azerbaiyán', because: 'Tabriz, 1945–46' },
    { text: 'Gran Premio de Azerbaiyán', because: 'a motor race' },
    { text: 'Partido Nuevo Azerbaiyán', because: 'a party' },
    { text: 'Aerolíneas de Azerbaiyán', because: 'an airline' },
    { text: 'selección de fútbol de Azerbaiyán', because: 'a national team' },
    { text: 'Aeropuerto Internacional Heydar Aliyev', because: 'an airport' },
    { text: 'Fundación Heydar Aliyev', because: 'a foundation' },
    { text: 'Avenida de Heydar Aliyev', because: 'a street' },
    { text: 'Orden Heydar Aliyev', because: 'an order' },
    { text: 'Ilham Alíyev', because: 'his son' },
    { text: 'Mehriban Alíyeva', because: 'another bearer of the surname' },
    { text: 'Alíyev', because: 'a bare surname' },
    { text: 'Aliyevismo', because: 'another word with the same beginning' },
    { text: 'diáspora armenia', because: 'another diaspora' },
    { text: 'diáspora', because: 'any diaspora' },
    { text: 'comunidad azerbaiyana de Nagorno Karabaj', because: 'displaced people' },
    { text: 'Comité Estatal de Aduanas', because: 'another committee' },
    { text: 'Día de la Solidaridad', because: 'any day of solidarity' },
    { text: 'Frente Popular de Letonia', because: 'another front' },
  ],
};
