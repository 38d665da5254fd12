import type { Pair } from './pairs.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const HEYDAR = 'heydar-aliyev';
const DIASPORA = 'azerbaijani-diaspora';

type Row = Omit<Pair, 'language'>;

const ROWS: readonly Row[] = [
  {
    entity: LAND,
    is: '[Азербайджан] межує з Грузією.',
    isNot: 'Південний Азербайджан межує з Курдистаном.',
    because: 'a part of Iran',
  },
  {
    entity: LAND,
    is: 'Урожай в [Азербайджані] зібрали раніше, і вина з [Азербайджану] подорожчали.',
    isNot: 'Урожай у Східному Азербайджані зібрали раніше, і азербайджанські вина подорожчали.',
    because: 'a province of Iran and an adjective',
  },
  {
    entity: LAND,
    is: 'Угоду підписали посли [Азербайджанської Республіки] й Туреччини.',
    isNot: 'Угоду підписали азербайджанські й турецькі посли.',
    because: 'the official name is a noun, whatever its case',
  },
  {
    entity: LAND,
    is: 'Завод збудували в [Азербайджанській РСР], коли [Радянський Азербайджан] святкував ювілей.',
    isNot: 'Завод збудували у Вірменській РСР, коли Радянська Вірменія святкувала ювілей.',
    because: 'the country in the years of the Soviet Union',
  },
  {
    entity: LAND,
    is: '[Азербайджанську Демократичну Республіку] проголосили 1918 року.',
    isNot: 'Демократичну Республіку Азербайджан проголосили в Тебризі 1945 року.',
    because: 'the same words in another order belong to the government in Tabriz',
  },
  {
    entity: LAND,
    is: 'Перегони відбулися в [Азербайджані].',
    isNot: 'Він виграв Гран-прі Азербайджану.',
    because: 'a race has its own name',
  },
  {
    entity: PEOPLE,
    is: 'У селі жили [азербайджанці], і один [азербайджанець] тримав крамницю.',
    isNot: 'У селі варили азербайджанський плов.',
    because: 'the people, not the adjective',
  },
  {
    entity: PEOPLE,
    is: 'Цю пісню співає весь [азербайджанський народ].',
    isNot: 'Цю пісню співає весь азербайджанський хор.',
    because: 'the adjective with the word for a people names the people',
  },
  {
    entity: HEYDAR,
    is: 'Приїхав [Гейдар Алієв].',
    isNot: 'Відкрито Центр Гейдара Алієва.',
    because: 'a centre called after him',
  },
  {
    entity: HEYDAR,
    is: 'Зустріч із [Гейдаром Алієвим] тривала годину.',
    isNot: 'Зустріч із Ільхамом Алієвим тривала годину.',
    because: 'the son is not the father',
  },
  {
    entity: HEYDAR,
    is: 'Про [Гейдара Алієва] знімають фільм.',
    isNot: 'У сквері Гейдара Алієва знімають фільм.',
    because: 'a park called after him',
  },
  {
    entity: HEYDAR,
    is: 'Першим виступив [Гейдар Алієв]. Потім [Алієв] відповів на запитання.',
    isNot: 'Першим виступив Рахат Алієв. Потім Алієв відповів на запитання.',
    because: 'a bare surname belongs to whoever was named last',
  },
  {
    entity: HEYDAR,
    is: 'У Баку [загальнонаціональний лідер] [Азербайджану] зустрів гостей.',
    isNot: 'В Астані національний лідер Казахстану зустрів гостей.',
    title: 'Азербайджан у дев’яності роки',
    because: 'the title goes with the country',
  },
  {
    entity: DIASPORA,
    is: 'Концерт підготувала [азербайджанська діаспора].',
    isNot: 'Концерт підготувала українська діаспора.',
    because: 'another diaspora',
  },
  {
    entity: DIASPORA,
    is: 'Лист від [азербайджанців, які проживають за кордоном].',
    isNot: 'Лист від українців, які проживають за кордоном.',
    because: 'another people abroad',
  },
  {
    entity: DIASPORA,
    is: '[Азербайджанська громада] Харкова зібралася. Раніше [діаспора] не мала школи.',
    isNot: 'Вірменська громада Харкова зібралася. Раніше діаспора не мала школи.',
    because: 'the bare word follows the community that was named',
  },
  {
    entity: 'solidarity-day',
    is: '31 грудня відзначають [День солідарності азербайджанців світу].',
    isNot: '1 травня відзначають День солідарності трудящих.',
    because: 'another day of solidarity',
  },
  {
    entity: 'state-committee-diaspora',
    is: 'Виставку відкрив [Державний комітет з роботи з діаспорою].',
    isNot: 'Дані оприлюднив Державний комітет статистики.',
    because: 'another committee',
  },
  {
    entity: 'nakhchivan',
    is: 'Потяг до [Нахічевані] запізнився.',
    isNot: 'Потяг до Нахічевані-на-Дону запізнився.',
    because: 'a town near Rostov',
  },
  {
    entity: LAND,
    is: 'Вірменська діаспора прийшла до посольства [Азербайджану].\n\nПотім діаспора написала листа уряду [Азербайджану].',
    isNot: 'Вірменська діаспора прийшла до посольства Туреччини.\n\nПотім діаспора написала листа уряду Туреччини.',
    because: 'speaking of the country does not make a diaspora ours',
  },
  {
    entity: HEYDAR,
    is: 'Портрет [Гейдара Алієва] висів у каюті.',
    isNot: 'Кав’ярня на вул. Гейдара Алієва зустрічала танкер «Гейдар Алієв».',
    because: 'a street by its abbreviation, a ship in quotes',
  },
  {
    entity: 'heydar-aliyev',
    is: 'До Баку прилетів [Гейдар Алієв]. Невдовзі [Алієв] скликав раду.',
    isNot: 'До Баку прилетів Рашид. Прохор Алієв скликав раду.',
    because: 'an unknown capitalised word that opens a sentence is a given name',
  },
  {
    entity: 'heydar-aliyev',
    is: 'Книжку написав онук [Гейдара Алієва].',
    isNot: 'Книжку подарував онук Гейдар Алієв.',
    because: 'the case tells whether the grandson has the name or his grandfather',
  },
];

export const UKRAINIAN: readonly Pair[] = ROWS.map((row) => ({ language: 'uk', ...row }));
