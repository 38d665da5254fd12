import type { Paradigms } from './paradigms.ts';

export const CHINESE: Paradigms = {
  language: 'zh',
  grammar:
    'Chinese does not inflect, and words stand without spaces; spellings as on the Chinese pages of the Heydar Aliyev Heritage library (lib.aliyevheritage.org) and of AZERTAC',
  tables: [
    {
      entity: 'azerbaijan',
      forms: '[阿塞拜疆], [阿塞拜疆]的, 在[阿塞拜疆]举行, [阿塞拜疆]人口, [阿塞拜疆]人权, [阿塞拜疆]人均收入',
    },
    { entity: 'azerbaijan', forms: '阿塞拜疆共和国, 亚塞拜然, 亚塞拜然共和国' },
    {
      entity: 'azerbaijan',
      forms:
        '阿塞拜疆苏维埃社会主义共和国, 苏维埃阿塞拜疆, 苏联阿塞拜疆, 阿塞拜疆加盟共和国, 阿塞拜疆民主共和国, 阿塞拜疆人民共和国',
    },
    {
      entity: 'azerbaijanis',
      forms: '阿塞拜疆人, 阿塞拜疆族, 阿塞拜疆族人, 阿塞拜疆人民, [阿塞拜疆人]的传统, 亚塞拜然人',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms: '阿塞拜疆侨民, 阿塞拜疆侨胞, 阿塞拜疆海外侨胞, 海外阿塞拜疆人, 阿塞拜疆人社区, 居住在国外的阿塞拜疆人',
    },
    { entity: 'azerbaijanis-in-iran', forms: '伊朗阿塞拜疆人, 伊朗的阿塞拜疆人' },
    { entity: 'azerbaijanis-in-united-states', forms: '阿塞拜疆裔美国人' },
    {
      entity: 'heydar-aliyev',
      forms:
        '盖达尔·阿利耶夫, 盖达尔・阿利耶夫, 盖达尔•阿利耶夫, 盖达尔‧阿利耶夫, 盖达尔∙阿利耶夫, 盖达尔阿利耶夫, 盖达尔-阿利耶夫, 盖达尔 阿利耶夫, 海达尔·阿利耶夫, 海达尔阿利耶夫, 盖达尔·阿里耶夫, 盖达尔·阿里勒扎·奥格雷·阿利耶夫, [盖达尔·阿利耶夫]总统',
    },
    { entity: 'nakhchivan', forms: '纳希切万, 纳希切万自治共和国, 纳希契凡' },
    {
      entity: 'solidarity-day',
      forms: '世界阿塞拜疆人团结日, 全世界阿塞拜疆人团结日, 阿塞拜疆人团结日, 世界阿塞拜疆人日',
    },
    { entity: 'world-azerbaijanis-congress', forms: '世界阿塞拜疆人大会, 世界阿塞拜疆人代表大会' },
    { entity: 'state-committee-diaspora', forms: '阿塞拜疆国家侨务委员会' },
    { entity: 'azerbaijani-popular-front', forms: '阿塞拜疆人民阵线, 阿塞拜疆人民阵线党' },
  ],
  twins: [
    { text: '阿塞拜疆语', because: 'the language' },
    { text: '他会说阿塞拜疆语。', because: 'the language' },
    { text: '阿塞拜疆裔', because: 'of Azerbaijani descent' },
    { text: '东阿塞拜疆省', because: 'a province of Iran' },
    { text: '西阿塞拜疆省', because: 'a province of Iran' },
    { text: '南阿塞拜疆', because: 'a political term' },
    { text: '伊朗阿塞拜疆地区', because: 'a region of Iran' },
    { text: '阿塞拜疆航空公司', because: 'an airline' },
    { text: '阿塞拜疆大奖赛', because: 'a motor race' },
    { text: '阿塞拜疆马纳特', because: 'the currency' },
    { text: '阿塞拜疆国家足球队', because: 'a national team' },
    { text: '阿塞拜疆语言大学', because: 'a university' },
    { text: '新阿塞拜疆党', because: 'a party' },
    { text: '阿塞拜疆国民政府', because: 'Tabriz, 1945–46' },
    { text: '盖达尔·阿利耶夫国际机场', because: 'an airport' },
    { text: '海达尔·阿利耶夫文化中心', because: 'a building' },
    { text: '盖达尔·阿利耶夫基金会', because: 'a foundation' },
    { text: '盖达尔·阿利耶夫大街', because: 'a street' },
    { text: '盖达尔·阿利耶夫勋章', because: 'an order' },
    { text: '伊利哈姆·阿利耶夫', because: 'another person' },
    { text: '伊利哈姆·盖达罗维奇·阿利耶夫', because: 'another person, with his patronymic' },
    { text: '拉哈特·阿利耶夫', because: 'another person' },
    { text: '阿利耶夫', because: 'a bare surname' },
    { text: '梅赫丽班·阿利耶娃', because: 'another surname' },
    { text: '亚美尼亚侨民', because: 'another diaspora' },
    { text: '团结日', because: 'any day of solidarity' },
    { text: '全民领袖', because: 'an honour that others bear too' },
  ],
};
