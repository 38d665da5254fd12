import type { Pair } from './pairs.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const HEYDAR = 'heydar-aliyev';
const DIASPORA = 'azerbaijani-diaspora';

export const PORTUGUESE: readonly Pair[] = [
  {
    language: 'pt',
    entity: LAND,
    is: 'Nasceu no [Azerbaijão].',
    isNot: 'Nasceu no Azerbaijão Oriental.',
    because: 'a province of Iran',
  },
  {
    language: 'pt',
    entity: LAND,
    is: 'Do [Azerbaidjão] ao [Azerbeijão], a grafia varia.',
    isNot: 'A grafia azerbaijana varia.',
    because: 'the name has several spellings; the adjective alone is no name',
  },
  {
    language: 'pt',
    entity: LAND,
    is: 'O embaixador do [Azerbaijão] assistiu à corrida.',
    isNot: 'O embaixador assistiu ao Grande Prémio do Azerbaijão.',
    because: 'a race has its own name, here as it is written in Portugal',
  },
  {
    language: 'pt',
    entity: LAND,
    is: 'Em 1936, a [RSS do Azerbaijão] tornou-se república da União.',
    isNot: 'Em 1936, a RSS da Geórgia tornou-se república da União.',
    because: 'the Soviet republic is a variant of the country',
  },
  {
    language: 'pt',
    entity: LAND,
    is: 'A [República Democrática do Azerbaijão] durou vinte e três meses.',
    isNot: 'O Governo Popular do Azerbaijão durou um ano em Tabriz.',
    because: 'the republic of 1918 is a variant of the country, the government in Tabriz is not',
  },
  {
    language: 'pt',
    entity: PEOPLE,
    is: 'Os [azeris] que fugiram não voltaram.',
    isNot: 'Os soldados azeris que fugiram não voltaram.',
    because: 'after an article it is the noun, after another noun the adjective',
  },
  {
    language: 'pt',
    entity: PEOPLE,
    is: 'Milhares de [azerbaijanos] foram deslocados.',
    isNot: 'Milhares de cidadãos azerbaijanos foram deslocados.',
    because: 'a preposition stands before a noun',
  },
  {
    language: 'pt',
    entity: PEOPLE,
    is: 'Um [azerbaijano] de trinta anos venceu a prova.',
    isNot: 'Um manual de azerbaijano para principiantes, escrito em azerbaijano.',
    because: 'the same word is the language',
  },
  {
    language: 'pt',
    entity: PEOPLE,
    is: 'A língua do [povo azeri] é túrquica.',
    isNot: 'A língua azeri é túrquica.',
    because: 'the people is a name, the language is not',
  },
  {
    language: 'pt',
    entity: HEYDAR,
    is: '[Heydar Aliyev] tomou posse em 1993.',
    isNot: 'O voo partiu do Aeroporto Internacional Heydar Aliyev.',
    because: 'an airport bears his name',
  },
  {
    language: 'pt',
    entity: HEYDAR,
    is: 'O novo secretário chamava-se [Gueidar Aliev].',
    isNot: 'A embaixada fica na rua Gueidar Aliev.',
    because: 'streets are named after him, in every spelling',
  },
  {
    language: 'pt',
    entity: HEYDAR,
    is: '[Heydar Aliyev] dirigiu o KGB. [Aliyev] entrou depois no Politburo.',
    isNot: 'Ilham Aliyev estudou em Moscovo. Aliyev deu aulas depois.',
    because: 'the bare surname belongs to whoever was named last',
  },
  {
    language: 'pt',
    entity: HEYDAR,
    is: 'A exposição lembra [Heydar Aliyev]. O [Líder Nacional] nasceu em 1923.',
    isNot: 'A exposição lembra Atatürk. O Líder Nacional turco nasceu em 1881.',
    because: 'the title is his only where the text is about him',
  },
  {
    language: 'pt',
    entity: DIASPORA,
    is: 'A [diáspora azerbaijana] reuniu-se em Lisboa.',
    isNot: 'A diáspora cabo-verdiana reuniu-se em Lisboa.',
    because: 'another people has its own diaspora',
  },
  {
    language: 'pt',
    entity: DIASPORA,
    is: 'A [comunidade azeri] do Rio de Janeiro é pequena.',
    isNot: 'A comunidade azerbaijana do Alto Carabaque escreveu à ONU.',
    because: 'a community abroad is the diaspora, displaced people at home are not',
  },
  {
    language: 'pt',
    entity: DIASPORA,
    is: 'A lei protege os [azerbaijanos que vivem no estrangeiro].',
    isNot: 'A lei protege os portugueses que vivem no estrangeiro.',
    because: 'the whole phrase names the diaspora',
  },
  {
    language: 'pt',
    entity: 'solidarity-day',
    is: 'No dia 31 de dezembro celebra-se o [Dia da Solidariedade dos Azerbaijanos do Mundo].',
    isNot: 'No dia 20 de dezembro celebra-se o Dia Internacional da Solidariedade Humana.',
    because: 'there are other days of solidarity',
  },
  {
    language: 'pt',
    entity: 'state-committee-diaspora',
    is: 'O evento teve o apoio do [Comitê Estatal para o Trabalho com a Diáspora do Azerbaijão].',
    isNot: 'O evento teve o apoio do Comitê Estatal para o Turismo.',
    because: 'there are other state committees',
  },
  {
    language: 'pt',
    entity: 'world-azerbaijanis-congress',
    is: 'O primeiro [Congresso dos Azerbaijanos do Mundo] foi em 2001.',
    isNot: 'O primeiro Congresso Mundial Judaico foi em 1936.',
    because: 'another world congress',
  },
];
