import type { Paradigms } from './paradigms.ts';

export const CHINESE_TRADITIONAL: Paradigms = {
  language: 'zh-Hant',
  grammar:
    'Chinese does not inflect, and words stand without spaces; spellings as on jendow.com.tw, and for Hong Kong as in simplified Chinese',
  tables: [
    {
      entity: 'azerbaijan',
      forms: '[亞塞拜然], [亞塞拜然]的, 在[亞塞拜然]舉行, [亞塞拜然]人口, [阿塞拜疆]人權, 阿塞拜然, 亞塞拜疆',
    },
    { entity: 'azerbaijan', forms: '亞塞拜然共和國, 阿塞拜疆共和國, 阿塞拜然共和國' },
    {
      entity: 'azerbaijan',
      forms:
        '亞塞拜然蘇維埃社會主義共和國, 蘇維埃亞塞拜然, 阿塞拜疆蘇維埃社會主義共和國, 亞塞拜然民主共和國, 阿塞拜疆民主共和國',
    },
    { entity: 'azerbaijanis', forms: '亞塞拜然人, 亞塞拜然族, 亞塞拜然人民, [亞塞拜然人]的傳統, 阿塞拜然人' },
    { entity: 'azerbaijani-diaspora', forms: '亞塞拜然僑民, 亞塞拜然僑胞, 海外亞塞拜然人, 阿塞拜疆僑民' },
    {
      entity: 'heydar-aliyev',
      forms:
        '蓋達爾·阿利耶夫, 蓋達爾‧阿利耶夫, 蓋達爾．阿利耶夫, 蓋達爾阿利耶夫, 海達爾·阿利耶夫, 海達爾·艾利耶夫, 蓋達爾·阿里耶夫, 蓋達爾·阿里勒扎·奧格雷·阿利耶夫',
    },
    { entity: 'nakhchivan', forms: '納希切萬, 納希契凡, 納希切萬自治共和國' },
    { entity: 'solidarity-day', forms: '世界亞塞拜然人團結日, 世界阿塞拜疆人團結日' },
    { entity: 'world-azerbaijanis-congress', forms: '世界亞塞拜然人大會' },
    { entity: 'azerbaijani-popular-front', forms: '亞塞拜然人民陣線, 阿塞拜疆人民陣線' },
  ],
  twins: [
    { text: '亞塞拜然語', because: 'the language' },
    { text: '阿塞拜疆語', because: 'the language' },
    { text: '亞塞拜然裔', because: 'of Azerbaijani descent' },
    { text: '東亞塞拜然省', because: 'a province of Iran' },
    { text: '西阿塞拜疆省', because: 'a province of Iran' },
    { text: '南亞塞拜然', because: 'a political term' },
    { text: '亞塞拜然航空', because: 'an airline' },
    { text: '亞塞拜然大獎賽', because: 'a motor race' },
    { text: '亞塞拜然馬納特', because: 'the currency' },
    { text: '亞塞拜然國家足球隊', because: 'a national team' },
    { text: '新亞塞拜然黨', because: 'a party' },
    { text: '蓋達爾·阿利耶夫國際機場', because: 'an airport' },
    { text: '海達爾·阿利耶夫中心', because: 'a building' },
    { text: '蓋達爾·阿利耶夫基金會', because: 'a foundation' },
    { text: '伊利哈姆·阿利耶夫', because: 'another person' },
    { text: '伊利哈姆·艾利耶夫', because: 'another person, as Taiwan writes him' },
    { text: '艾利耶夫', because: 'a bare surname' },
    { text: '亞美尼亞僑民', because: 'another diaspora' },
    { text: '團結日', because: 'any day of solidarity' },
    { text: '亞塞拜', because: 'a piece of the name' },
  ],
};
