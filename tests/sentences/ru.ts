import type { Pair } from './pairs.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const HEYDAR = 'heydar-aliyev';
const DIASPORA = 'azerbaijani-diaspora';

type Row = Omit<Pair, 'language'>;

const ROWS: readonly Row[] = [
  {
    entity: LAND,
    is: '[Азербайджан] и Грузия; [АЗЕРБАЙДЖАН]',
    isNot: 'азербайджанский чай, Южный Азербайджан',
    because: 'an adjective and a part of Iran',
  },
  {
    entity: LAND,
    is: 'слово [Азербайджа́н] с ударением',
    isNot: 'слово Азербайджа́нский с ударением',
    because: 'a stress mark is no letter',
  },
  {
    entity: LAND,
    is: '[Азербаи\u0306джан], буква из двух знаков',
    isNot: 'Азербаиджан без кратки',
    because: 'й is one letter however it is stored, и another',
  },
  {
    entity: LAND,
    is: 'Поезд шёл из [Азербайджана] через соседний с [Азербайджаном] Дагестан.',
    isNot: 'Поезд шёл из Восточного Азербайджана через соседний с Западным Азербайджаном Курдистан.',
    because: 'two provinces of Iran, in their cases',
  },
  {
    entity: LAND,
    is: 'Горы на западе, то есть в западном [Азербайджане], выше.',
    isNot: 'Горы в иранском Азербайджане выше.',
    because: 'a direction is not a name; a region of another country is',
  },
  {
    entity: LAND,
    is: 'Правительство [Азербайджанской Республики] и посол [Республики Азербайджан] подписали договор.',
    isNot: 'Азербайджанское правительство и азербайджанский посол подписали договор.',
    because: 'the official name is a noun, whatever its case',
  },
  {
    entity: LAND,
    is: 'Он родился в [Азербайджанской ССР] и вырос в [Советском Азербайджане].',
    isNot: 'Он родился в Армянской ССР и вырос в Советской Армении.',
    because: 'the country in the years of the Soviet Union',
  },
  {
    entity: LAND,
    is: 'В 1918 году была провозглашена [Азербайджанская Демократическая Республика].',
    isNot: 'В 1945 году в Тебризе была провозглашена Демократическая Республика Азербайджан.',
    because: 'the same words in another order belong to the government in Tabriz',
  },
  {
    entity: LAND,
    is: 'Выборы прошли и в [Азербайджане].',
    isNot: 'Выборы выиграла партия «Новый Азербайджан».',
    because: 'a party is not the country',
  },
  {
    entity: PEOPLE,
    is: 'Там жили [азербайджанцы].',
    isNot: 'Там жили другие.',
    because: 'the people are written small',
  },
  {
    entity: PEOPLE,
    is: 'Среди студентов были [азербайджанец], две [азербайджанки] и несколько [азербайджанцев] из Гянджи.',
    isNot: 'Среди студентов были азербайджановед и два знатока азербайджанского.',
    because: 'one and many, men and women; a scholar is none of them',
  },
  {
    entity: PEOPLE,
    is: 'Поэму знает весь [азербайджанский народ].',
    isNot: 'Поэму знает вся азербайджанская публика.',
    because: 'the adjective with the word for a people names the people',
  },
  {
    entity: HEYDAR,
    is: 'Выступил [Гейдар Алиев].',
    isNot: 'Самолёт сел в аэропорту Гейдар Алиев.',
    because: 'the airport comes first in Russian',
  },
  {
    entity: HEYDAR,
    is: 'Письмо подписано [Гейдаром Алиевичем Алиевым], а ответ послан [Алиеву Гейдару Алиевичу].',
    isNot: 'Письмо подписано Ильхамом Гейдаровичем Алиевым, а ответ послан Мехрибан Алиевой.',
    because: 'his own name in either order; his family have other given names',
  },
  {
    entity: HEYDAR,
    is: 'В лице [Гейдара Алиева] он нашёл союзника и поставил памятник [Гейдару Алиеву].',
    isNot: 'Он учился в лицее имени Гейдара Алиева на проспекте Гейдара Алиева.',
    because: 'a face and a monument are not a school',
  },
  {
    entity: HEYDAR,
    is: 'В 1969 году бюро возглавил [Гейдар Алиев]. Через год [Алиев] сменил министров.',
    isNot: 'В 2003 году президентом стал Ильхам Алиев. Через год Алиев сменил министров.',
    because: 'a bare surname belongs to whoever was named last',
  },
  {
    entity: HEYDAR,
    is: '[Гейдар Алиев] вернулся в город. Вечером [Алиев] выступил по телевидению.',
    isNot: 'Боксёр Рамиз Алиев вернулся в город. Вечером Алиев выступил по телевидению.',
    because: 'a sportsman of the same surname',
  },
  {
    entity: HEYDAR,
    is: 'В Баку [общенациональный лидер] [Азербайджана] принял послов.',
    isNot: 'В Астане национальный лидер Казахстана принял послов.',
    title: 'Азербайджан в девяностые годы',
    because: 'the title goes with the country',
  },
  {
    entity: DIASPORA,
    is: 'Вечер провела [азербайджанская диаспора] Киева.',
    isNot: 'Вечер провела армянская диаспора Киева.',
    because: 'another diaspora',
  },
  {
    entity: DIASPORA,
    is: '[Азербайджанские общины] выросли. Каждая [диаспора] открыла школу.',
    isNot: 'Еврейские общины выросли. Каждая диаспора открыла школу.',
    because: 'the bare word follows the community that was named',
  },
  {
    entity: DIASPORA,
    is: 'На встречу пришли люди из армянской и [азербайджанской диаспор].',
    isNot: 'На встречу пришли люди из армянской и грузинской диаспор.',
    because: 'two adjectives share one noun in the plural',
  },
  {
    entity: DIASPORA,
    is: 'Книга написана для [азербайджанцев, проживающих за рубежом].',
    isNot: 'Книга написана для граждан, проживающих за рубежом.',
    because: 'people abroad of another kind',
  },
  {
    entity: DIASPORA,
    is: 'Вечер провела [азербайджанская община].',
    isNot: 'Заявление сделала Западно-Азербайджанская община.',
    because: 'an organisation with a longer name',
  },
  {
    entity: 'solidarity-day',
    is: 'Накануне [Дня солидарности азербайджанцев мира] зажгли огни.',
    isNot: 'Накануне Дня солидарности с палестинским народом зажгли огни.',
    because: 'other peoples have such a day too',
  },
  {
    entity: 'state-committee-diaspora',
    is: 'Встречу устроил [Государственный комитет по работе с диаспорой].',
    isNot: 'Перепись устроил Государственный комитет по статистике.',
    because: 'another committee',
  },
  {
    entity: 'world-azerbaijanis-congress',
    is: 'Делегаты [Съезда азербайджанцев мира] приехали из сорока стран.',
    isNot: 'Делегаты съезда народных депутатов приехали из сорока областей.',
    because: 'another congress',
  },
  {
    entity: 'azerbaijani-popular-front',
    is: 'Митинг собрал [Народный фронт Азербайджана].',
    isNot: 'Митинг собрал Народный фронт Латвии.',
    because: 'popular fronts were many',
  },
  {
    entity: 'nakhchivan',
    is: 'Он уехал в [Нахичевань].',
    isNot: 'Он уехал в Нахичевань-на-Дону.',
    because: 'a town near Rostov',
  },
  {
    entity: LAND,
    is: 'Армянская диаспора вышла к посольству [Азербайджана].\n\nПозже диаспора потребовала переговоров с [Азербайджаном].',
    isNot: 'Армянская диаспора вышла к посольству Турции.\n\nПозже диаспора потребовала переговоров с Турцией.',
    because: 'speaking of the country does not make a diaspora ours',
  },
  {
    entity: HEYDAR,
    is: 'Портрет [Гейдара Алиева] висел в каюте.',
    isNot: 'Контора на ул. Гейдара Алиева встречала танкер «Гейдар Алиев» и пароход «Гейдар Алиев».',
    because: 'a street by its abbreviation, ships in quotes',
  },
  {
    entity: HEYDAR,
    is: 'Съезд открыл [Гейдар Алиев]. А. Алиев вёл протокол.',
    isNot: 'Съезд открыл председатель. А. Алиев вёл протокол.',
    because: 'an initial is a name also where a sentence begins',
  },
  {
    entity: HEYDAR,
    is: 'Из порта вышел [Гейдар Алиев].',
    isNot: 'Рейсы в пять: Баку (Гейдар Алиев), Стамбул, Тбилиси.',
    because: 'an airport in a timetable',
  },
  {
    entity: 'azerbaijan',
    is: 'В двадцатом году пала [Азербайджанская Демократическая Республика].',
    isNot: 'В 1946 году в Тебризе пала Азербайджанская Демократическая Республика.',
    because: 'the government of 1945–46 in Tabriz',
  },
  {
    entity: 'heydar-aliyev',
    is: 'Ильхам Алиев приехал на матч. Его отец [Гейдар Алиев] любил шахматы.',
    isNot: 'Ильхам Алиев приехал на матч. Его сын Гейдар Алиев любит шахматы.',
    because: 'the grandson bears the same name',
  },
  {
    entity: 'heydar-aliyev',
    is: 'Книгу написал внук [Гейдара Алиева].',
    isNot: 'Книгу написал внук президента. С внуком Гейдаром Алиевым пришла сестра.',
    because: 'the case tells whether the grandson has the name or his grandfather',
  },
  {
    entity: 'heydar-aliyev',
    is: 'В Баку прилетел [Гейдар Алиев]. Вскоре [Алиев] созвал совет.',
    isNot: 'В Баку прилетел Рашид. Прохор Алиев созвал совет.',
    because: 'an unknown capitalised word that opens a sentence is a given name',
  },
  {
    entity: 'azerbaijan',
    is: 'Ковры везли из [Азербайджана] и Тебриза.\n\nВ Ширване ткут и мастера из Хоя.',
    isNot:
      'Ковры везли из Азербайджана и Тебриза.\n\nВ Восточном Азербайджане, в Ардебиле и Хое, ткут больше, чем в Западном Азербайджане у Урмии.',
    because: 'one word of the region decides on a page about its provinces',
  },
];

export const RUSSIAN: readonly Pair[] = ROWS.map((row) => ({ language: 'ru', ...row }));
