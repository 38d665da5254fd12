import type { Pair } from './pairs.ts';

const LAND = 'azerbaijan';
const PEOPLE = 'azerbaijanis';
const HEYDAR = 'heydar-aliyev';
const DIASPORA = 'azerbaijani-diaspora';

export const SPANISH: readonly Pair[] = [
  {
    language: 'es',
    entity: LAND,
    is: 'Viajó a [Azerbaiyán] y a [Azerbaiyan].',
    isNot: 'Un músico azerbaiyano',
    because: 'accents may be missing; the adjective alone is no name',
  },
  {
    language: 'es',
    entity: LAND,
    is: 'El sur de [Azerbaiyán] limita con Irán.',
    isNot: 'Tabriz es la capital de Azerbaiyán Oriental, al norte de Irán.',
    because: 'a direction before the name is none of its parts, after it it makes a province',
  },
  {
    language: 'es',
    entity: LAND,
    is: 'El himno de [Azerbaiyán] sonó antes de la carrera.',
    isNot: 'El Gran Premio de Azerbaiyán se corre en las calles de la capital.',
    because: 'a race has its own name',
  },
  {
    language: 'es',
    entity: LAND,
    is: 'En 1936 la [RSS de Azerbaiyán] pasó a ser república de la Unión.',
    isNot: 'En 1936 la RSS de Georgia pasó a ser república de la Unión.',
    because: 'the Soviet republic is a variant of the country',
  },
  {
    language: 'es',
    entity: LAND,
    is: 'La [República Democrática de Azerbaiyán] duró veintitrés meses.',
    isNot: 'La República Popular de Azerbaiyán cayó en diciembre de 1946.',
    because: 'the republic of 1918 is a variant of the country, the government in Tabriz is not',
  },
  {
    language: 'es',
    entity: PEOPLE,
    is: 'Los [azeríes] que huyeron no volvieron.',
    isNot: 'Los soldados azeríes que huyeron no volvieron.',
    because: 'after an article it is the noun, after another noun the adjective',
  },
  {
    language: 'es',
    entity: PEOPLE,
    is: 'Miles de [azerbaiyanos] viven allí, y un [azerbaiyano] es alcalde.',
    isNot: 'Miles de turistas azerbaiyanos viven allí, y un juez azerbaiyano es alcalde.',
    because: 'a preposition or a number stands before a noun',
  },
  {
    language: 'es',
    entity: PEOPLE,
    is: 'El [pueblo azerbaiyano] votó.',
    isNot: 'El gobierno azerbaiyano votó.',
    because: 'the people is a name, another noun with the adjective is not',
  },
  {
    language: 'es',
    entity: PEOPLE,
    is: 'Un [azerbaiyano] de cuarenta años ganó el torneo.',
    isNot: 'Un curso de azerbaiyano de cuarenta horas, con textos en azerbaiyano.',
    because: 'the same word is the language',
  },
  {
    language: 'es',
    entity: HEYDAR,
    is: '[Heydar Alíyev] asumió el cargo en 1993.',
    isNot: 'Los heridos llegaron al Aeropuerto Internacional Heydar Alíyev.',
    because: 'an airport bears his name',
  },
  {
    language: 'es',
    entity: HEYDAR,
    is: 'El nuevo primer secretario se llamaba [Gueidar Alíyev].',
    isNot: 'La comitiva pasó por la avenida Gueidar Alíyev.',
    because: 'streets are named after him, in every spelling',
  },
  {
    language: 'es',
    entity: HEYDAR,
    is: '[Heydar Alíyev] dirigió el KGB. [Alíyev] entró después en el Politburó.',
    isNot: 'Ilham Alíyev estudió en Moscú. Alíyev dio clases después.',
    because: 'the bare surname belongs to whoever was named last',
  },
  {
    language: 'es',
    entity: HEYDAR,
    is: 'La estatua de [Heydar Aliyev] fue retirada.',
    isNot: 'La Fundación Heydar Aliyev pagó la estatua.',
    because: 'a statue of him is of the man, the foundation is another thing',
  },
  {
    language: 'es',
    entity: HEYDAR,
    is: 'Hubo un acto en memoria de [Heydar Aliyev]. El [Líder Nacional] murió en 2003.',
    isNot: 'Hubo un acto en memoria de Yasir Arafat. El Líder Nacional palestino murió en 2004.',
    because: 'the title is his only where the text is about him',
  },
  {
    language: 'es',
    entity: DIASPORA,
    is: 'La [diáspora azerbaiyana] se reunió en Madrid.',
    isNot: 'La diáspora armenia se reunió en Madrid.',
    because: 'another people has its own diaspora',
  },
  {
    language: 'es',
    entity: DIASPORA,
    is: 'La ayuda llegó a la [comunidad azerí] de Barcelona.',
    isNot: 'Habló el portavoz de la comunidad azerbaiyana de Nagorno Karabaj.',
    because: 'a community abroad is the diaspora, displaced people at home are not',
  },
  {
    language: 'es',
    entity: DIASPORA,
    is: 'El decreto favorece a los [azerbaiyanos residentes en el exterior].',
    isNot: 'El decreto favorece a los uruguayos residentes en el exterior.',
    because: 'the whole phrase names the diaspora',
  },
  {
    language: 'es',
    entity: 'solidarity-day',
    is: 'El 31 de diciembre es el [Día de la Solidaridad de los Azerbaiyanos del Mundo].',
    isNot: 'El 29 de noviembre es el Día Internacional de Solidaridad con el Pueblo Palestino.',
    because: 'there are other days of solidarity',
  },
  {
    language: 'es',
    entity: 'state-committee-diaspora',
    is: 'Lo anunció en Bakú el [Comité Estatal de Trabajo con la Diáspora].',
    isNot: 'Lo anunció en Bakú el Comité Estatal de Aduanas.',
    because: 'there are other state committees',
  },
  {
    language: 'es',
    entity: 'world-azerbaijanis-congress',
    is: 'El primer [Congreso de los Azerbaiyanos del Mundo] se celebró en 2001.',
    isNot: 'El primer Congreso Mundial Judío se celebró en 1936.',
    because: 'another world congress',
  },
];
