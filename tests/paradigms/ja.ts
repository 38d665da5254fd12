import type { Paradigms } from './paradigms.ts';

export const JAPANESE: Paradigms = {
  language: 'ja',
  grammar:
    'S. Martin, A Reference Grammar of Japanese (1975), particles; names do not inflect, and words stand without spaces; spellings as in the Japanese Wikipedia and on lib.aliyevheritage.org',
  tables: [
    {
      entity: 'azerbaijan',
      forms:
        '[アゼルバイジャン], [アゼルバイジャン]は, [アゼルバイジャン]が, [アゼルバイジャン]を, [アゼルバイジャン]の, [アゼルバイジャン]に, [アゼルバイジャン]へ, [アゼルバイジャン]と, [アゼルバイジャン]で, [アゼルバイジャン]から, [アゼルバイジャン]まで, [アゼルバイジャン]軍, [アゼルバイジャン]大統領, [アゼルバイジャン]側, [ｱｾﾞﾙﾊﾞｲｼﾞｬﾝ]は, [アゼルバイジャン]人口, [アゼルバイジャン]国民議会',
    },
    { entity: 'azerbaijan', forms: 'アゼルバイジャン共和国, [アゼルバイジャン共和国]の' },
    {
      entity: 'azerbaijan',
      forms:
        'アゼルバイジャン・ソビエト社会主義共和国, アゼルバイジャンソビエト社会主義共和国, アゼルバイジャン・ソヴィエト社会主義共和国, ソビエト・アゼルバイジャン, アゼルバイジャン民主共和国, アゼルバイジャン人民共和国',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'アゼルバイジャン人, [アゼルバイジャン人]は, [アゼルバイジャン人]たち, アゼルバイジャン国民, アゼリー人, アゼリ人',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        'アゼルバイジャン人ディアスポラ, アゼルバイジャン・ディアスポラ, アゼルバイジャンのディアスポラ, 在外アゼルバイジャン人, 海外在住アゼルバイジャン人, 海外に住むアゼルバイジャン人, アゼルバイジャン人コミュニティ, アゼルバイジャン人コミュニティー',
    },
    { entity: 'azerbaijanis-in-iran', forms: 'イランのアゼルバイジャン人, アゼルバイジャン系イラン人' },
    { entity: 'azerbaijanis-in-united-states', forms: 'アゼルバイジャン系アメリカ人' },
    {
      entity: 'heydar-aliyev',
      forms:
        'ヘイダル・アリエフ, ヘイダル･アリエフ, ヘイダル·アリエフ, [ヘイダル・アリエフ]は, [ヘイダル・アリエフ]の, [ヘイダル・アリエフ]元大統領, ゲイダル・アリエフ, ヘイダル・アリーエフ, ヘイダルアリエフ, ヘイダル アリエフ, ヘイダル＝アリエフ, へイダル・アリエフ, ﾍｲﾀﾞﾙ・ｱﾘｴﾌ, ヘイダル・アリルザ・オグル・アリエフ, ヘイダル・アリルザ＝オグル・アリエフ',
    },
    { entity: 'nakhchivan', forms: 'ナヒチェヴァン, ナヒチェバン, ナヒチェヴァン自治共和国' },
    {
      entity: 'solidarity-day',
      forms: '世界アゼルバイジャン人連帯の日, アゼルバイジャン人連帯の日, 世界アゼルバイジャン人団結の日',
    },
    { entity: 'world-azerbaijanis-congress', forms: '世界アゼルバイジャン人会議, 世界アゼルバイジャン人大会' },
    { entity: 'azerbaijani-popular-front', forms: 'アゼルバイジャン人民戦線, アゼルバイジャン人民戦線党' },
  ],
  twins: [
    { text: 'アゼルバイジャン語', because: 'the language' },
    { text: 'アゼルバイジャン語で', because: 'the language' },
    { text: 'アゼルバイジャン系', because: 'of Azerbaijani descent' },
    { text: '東アゼルバイジャン州', because: 'a province of Iran' },
    { text: '西アゼルバイジャン州', because: 'a province of Iran' },
    { text: '東アーザルバーイジャーン州', because: 'a province of Iran, after the Persian' },
    { text: '南アゼルバイジャン', because: 'a political term' },
    { text: 'イラン領アゼルバイジャン', because: 'a region of Iran' },
    { text: 'アゼルバイジャン航空', because: 'an airline' },
    { text: 'アゼルバイジャングランプリ', because: 'a motor race' },
    { text: 'アゼルバイジャン・グランプリ', because: 'a motor race, with a dot' },
    { text: 'アゼルバイジャン・マナト', because: 'the currency' },
    { text: 'サッカーアゼルバイジャン代表', because: 'a national team' },
    { text: '新アゼルバイジャン党', because: 'a party' },
    { text: 'アゼルバイジャン国民政府', because: 'Tabriz, 1945–46' },
    { text: 'ヘイダル・アリエフ国際空港', because: 'an airport' },
    { text: 'ヘイダル・アリエフ・センター', because: 'a building' },
    { text: 'ヘイダルアリエフ文化センター', because: 'a building' },
    { text: 'ヘイダル・アリエフ財団', because: 'a foundation' },
    { text: 'ヘイダル・アリエフ通り', because: 'a street' },
    { text: 'イルハム・アリエフ', because: 'another person' },
    { text: 'イルハム・ヘイダル＝オグル・アリエフ', because: 'another person, with his patronymic' },
    { text: 'メフリバン・アリエヴァ', because: 'another person' },
    { text: 'アリエフ', because: 'a bare surname' },
    { text: 'アルメニア人ディアスポラ', because: 'another diaspora' },
    { text: 'ディアスポラ', because: 'any diaspora' },
    { text: '連帯の日', because: 'any day of solidarity' },
  ],
};
