import type { Pair } from './pairs.ts';

const LAND = { language: 'az-Arab', entity: 'azerbaijan' };
const HEYDAR = { language: 'az-Arab', entity: 'heydar-aliyev' };
const PEOPLE = { language: 'az-Arab', entity: 'azerbaijanis' };

export const AZERBAIJANI_ARABIC: readonly Pair[] = [
  {
    ...LAND,
    is: '[آذربایجان جومهوریتی] قافقازدا یئرلشیر.',
    isNot: 'دوغو آذربایجان ایرانین شومالیندا یئرلشیر.',
    because: 'the republic; a province of Iran',
  },
  {
    ...LAND,
    is: 'او، [آذربایجان جومهوریتی‌نین] یازیچیسی‌دیر.',
    isNot: 'او، گونئی آذربایجانین یازیچیسی‌دیر.',
    because: 'the genitive of the republic; a region of Iran',
  },
  {
    ...LAND,
    is: 'باکی [آذربایجانین] پایتختی‌دیر، پرئزیدئنت باکیدا اوتورور.',
    isNot: 'تبریز آذربایجانین بؤیوک شهری‌دیر، اردبیل ده اورادادیر.',
    because: 'the words around tell the state from the region',
  },
  {
    ...LAND,
    is: '[آذربایجان خالق جومهوریتینده] پارلامان وار ایدی.',
    isNot: 'آذربایجان میللی حؤکومتینده پارلامان وار ایدی.',
    because: 'the republic of 1918 is ours, the government of 1945 another',
  },
  {
    ...LAND,
    is: 'کیتاب [آذربایجان سووئت سوسیالیست جومهوریتینده] چاپ اولوب.',
    isNot: 'کیتاب آذربایجان دیلینده چاپ اولوب.',
    because: 'the Soviet republic; the language',
  },
  {
    ...LAND,
    is: 'اونلار [قوزئی آذربایجاندان] گلدیلر.',
    isNot: 'اونلار باتی آذربایجاندان گلدیلر.',
    because: 'the north is the state; a province of Iran',
  },
  {
    ...PEOPLE,
    is: 'بوردا [آذربایجانلیلار] یاشاییر.',
    isNot: 'بوردا آذربایجانلی شاعیر یاشاییر.',
    because: 'the people; an adjective before a noun',
  },
  {
    ...PEOPLE,
    is: 'بو ماهنی [آذربایجانلی‌لارین] ماهنی‌سی‌دیر.',
    isNot: 'بو ماهنی آذربایجانلیلیق حاقیندادیر.',
    because: 'a joiner is no letter; an abstract noun',
  },
  {
    ...PEOPLE,
    is: 'ناغیل [آذربایجان خالقی‌نین] یاددیندا قالیب.',
    isNot: 'ناغیل تورکمن خالقی‌نین یاددیندا قالیب.',
    because: 'the nation',
  },
  {
    ...PEOPLE,
    is: '[آذربایجان تورکلری] چای سئویر.',
    isNot: 'آذربایجان تورکجه‌سی گؤزل‌دیر.',
    because: 'the people; the language',
  },
  {
    ...HEYDAR,
    is: '[حئیدر علی‌یئو] اوردا ایدی.',
    isNot: 'ایلهام علی‌یئو اوردا ایدی.',
    because: 'his son',
  },
  {
    ...HEYDAR,
    is: '[حیدر علی‌یئوین] ائوی ناغیلدا یوخدور.',
    isNot: 'حیدر علی‌نین ائوی ناغیلدا یوخدور.',
    because: 'another given name with another surname',
  },
  {
    ...HEYDAR,
    is: '[حیدر علی‌یئو] گلدی. [علی‌یئو] قاپیدا دایاندی.',
    isNot: 'واقیف علی‌یئو گلدی. علی‌یئو قاپیدا دایاندی.',
    because: 'a bare surname is whoever was named last',
  },
  {
    ...HEYDAR,
    is: '[حیدر علی‌یئودن] مکتوب گلدی.',
    isNot: 'حیدر علی‌یئو هاوا لیمانیندان مکتوب گلدی.',
    because: 'an airport',
  },
  {
    language: 'az-Arab',
    entity: 'azerbaijani-diaspora',
    is: 'کونسئرتی [آذربایجان دیاسپوراسی] وئردی.',
    isNot: 'کونسئرتی ائرمنی دیاسپوراسی وئردی.',
    because: 'another diaspora',
  },
  {
    language: 'az-Arab',
    entity: 'azerbaijanis-in-georgia',
    is: '[گورجوستان آذربایجانلیلاری‌نین] مکتبی وار.',
    isNot: 'گورجوستان ائرمنیلری‌نین مکتبی وار.',
    because: 'the people of one country',
  },
];
