import type { Paradigms } from './paradigms.ts';

export const PORTUGUESE: Paradigms = {
  language: 'pt',
  grammar:
    'Celso Cunha and Lindley Cintra, Nova gramática do português contemporâneo (1984), chapters 8 (noun) and 10 (adjective)',
  tables: [
    { entity: 'azerbaijan', forms: 'Azerbaijão, AZERBAIJÃO, Azerbaijao, Azerbaidjão, Azerbeijão, Azerbeidjão' },
    {
      entity: 'azerbaijan',
      forms: 'República do Azerbaijão, República do Azerbaidjão, República Azerbaijana, República Azeri',
    },
    {
      entity: 'azerbaijan',
      forms:
        'RSS do Azerbaijão, SSR do Azerbaijão, RSS Azeri, RSS Azerbaijana, República Socialista Soviética do Azerbaijão, República Socialista Soviética Azerbaijana, República Socialista Soviética Azeri, República Soviética do Azerbaijão, Azerbaijão Soviético, Azerbaijão soviético',
    },
    {
      entity: 'azerbaijan',
      forms:
        'República Democrática do Azerbaijão, República Democrática Azerbaijana, República Democrática Azeri, Primeira República do Azerbaijão',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'povo azerbaijano, povo azeri, povos azerbaijanos, povo azerbaidjano, nação azerbaijana, nação azeri, nações azerbaijanas, turcos azeris, turcos azerbaijanos, turcos do Azerbaijão',
    },
    {
      entity: 'heydar-aliyev',
      forms:
        'Heydar Aliyev, HEYDAR ALIYEV, Heydar Aliev, Heidar Aliev, Geidar Aliev, Gueidar Aliyev, Gueidar Aliev, Gaidar Aliev, Haidar Aliyev, Heydar Alirza oglu Aliyev, Gueidar Alievitch Aliev',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        'diáspora azerbaijana, diásporas azerbaijanas, diáspora azeri, diásporas azeris, diáspora azerbaidjana, diáspora do Azerbaijão, comunidade azerbaijana, comunidades azerbaijanas, comunidade azeri, comunidades azeris, Diáspora Azerbaijana',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        'azerbaijanos residentes no exterior, azeris residentes no estrangeiro, azerbaijanos que vivem no exterior, azerbaijanos que vivem no estrangeiro, azeris que residem no estrangeiro',
    },
    {
      entity: 'azerbaijanis-in-georgia',
      forms: 'diáspora azerbaijana na Geórgia, comunidade azeri na Geórgia, comunidade azerbaijana da Geórgia',
    },
    {
      entity: 'azerbaijanis-in-iran',
      forms: 'comunidade azeri no Irã, comunidade azeri no Irão, diáspora azeri do Irã',
    },
    { entity: 'azerbaijanis-in-russia', forms: 'diáspora azerbaijana na Rússia, comunidade azerbaijana da Rússia' },
    {
      entity: 'azerbaijanis-in-united-states',
      forms: 'comunidade azerbaijana nos Estados Unidos, diáspora azerbaijana dos Estados Unidos',
    },
    {
      entity: 'solidarity-day',
      forms:
        'Dia da Solidariedade dos Azerbaijanos do Mundo, Dia de Solidariedade dos Azerbaijanos do Mundo, Dia da Solidariedade dos azerbaijanos de todo o mundo, Dia da Solidariedade dos Azerbaijanos pelo Mundo, Dia da Solidariedade dos Azerbaijanos Mundiais, Dia Internacional da Solidariedade dos Azerbaijanos, Dia da Solidariedade dos Azeris do Mundo',
    },
    {
      entity: 'state-committee-diaspora',
      forms:
        'Comitê Estatal para o Trabalho com a Diáspora do Azerbaijão, Comité Estatal para o Trabalho com a Diáspora da República do Azerbaijão, Comitê Estatal do Azerbaijão para o Trabalho com a Diáspora, Comitê da Diáspora do Azerbaijão, Comité da Diáspora do Azerbaijão, Comitê Estatal para os Azerbaijanos no Exterior',
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms:
        'Congresso dos Azerbaijanos do Mundo, Congresso dos Azeris do Mundo, Congresso Mundial dos Azerbaijanos, congresso dos azerbaijanos de todo o mundo',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms: 'Frente Popular do Azerbaijão, Frente Popular Azeri, Partido da Frente Popular do Azerbaijão',
    },
    {
      entity: 'nakhchivan',
      forms: 'Naquichevão, Naquichevan, República Autônoma de Nakhchivan, República Autónoma de Nakhchivan',
    },
  ],
  twins: [
    { text: 'azerbaijano', because: 'the adjective alone' },
    { text: 'a cozinha azerbaijana', because: 'the adjective alone' },
    { text: 'soldados azerbaijanos', because: 'an adjective in the plural' },
    { text: 'os soldados azeris', because: 'an adjective in the plural' },
    { text: 'as tropas azeris', because: 'an adjective in the plural, of one form for both genders' },
    { text: 'o governo azeri', because: 'the adjective alone' },
    { text: 'o governo azerbaijanês', because: 'the adjective alone' },
    { text: 'a língua azerbaijana', because: 'the language' },
    { text: 'em azerbaijano', because: 'the language' },
    { text: 'falantes de azeri', because: 'the language' },
    { text: 'azerbaijanização', because: 'another word with the same beginning' },
    { text: 'antiazerbaijano', because: 'part of a longer word' },
    { text: 'azerbaijão', because: 'written small, as in an address' },
    { text: 'Azerbaijão Oriental', because: 'a province of Iran' },
    { text: 'Azerbaijão ocidental', because: 'a province of Iran' },
    { text: 'Azerbaijão iraniano', because: 'a region of Iran' },
    { text: 'Azerbaijão do Sul', because: 'a region of Iran' },
    { text: 'Grande Azerbaijão', because: 'a political term' },
    { text: 'Governo Popular do Azerbaijão', because: 'Tabriz, 1945–46' },
    { text: 'Grande Prêmio do Azerbaijão', because: 'a motor race' },
    { text: 'Grande Prémio do Azerbaijão', because: 'a motor race, as written in Portugal' },
    { text: 'Partido Novo Azerbaijão', because: 'a party' },
    { text: 'Linhas Aéreas do Azerbaijão', because: 'an airline' },
    { text: 'Seleção de futebol do Azerbaijão', because: 'a national team' },
    { text: 'Aeroporto Internacional Heydar Aliyev', because: 'an airport' },
    { text: 'Fundação Heydar Aliyev', because: 'a foundation' },
    { text: 'Avenida Heydar Aliyev', because: 'a street' },
    { text: 'Ordem Heydar Aliyev', because: 'an order' },
    { text: 'Ilham Aliyev', because: 'his son' },
    { text: 'Mehriban Aliyeva', because: 'another bearer of the surname' },
    { text: 'Aliyev', because: 'a bare surname' },
    { text: 'diáspora arménia', because: 'another diaspora' },
    { text: 'diáspora', because: 'any diaspora' },
    { text: 'comunidade azerbaijana do Alto Carabaque', because: 'displaced people' },
    { text: 'Comité Estatal de Segurança', because: 'another committee' },
    { text: 'Dia da Solidariedade', because: 'any day of solidarity' },
    { text: 'Frente Popular da Letónia', because: 'another front' },
  ],
};
