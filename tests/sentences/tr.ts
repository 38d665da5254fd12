import type { Pair } from './pairs.ts';

const LAND = { language: 'tr', entity: 'azerbaijan' };
const HEYDAR = { language: 'tr', entity: 'heydar-aliyev' };
const PEOPLE = { language: 'tr', entity: 'azerbaijanis' };
const DIASPORA = { language: 'tr', entity: 'azerbaijani-diaspora' };

export const TURKISH: readonly Pair[] = [
  {
    ...LAND,
    is: '[Azerbaycan]’ın başkenti, [AZERBAYCAN]',
    isNot: 'Güney Azerbaycan, Azerbaycan Hava Yolları',
    because: 'a part of Iran and an airline',
  },
  {
    ...LAND,
    is: "[Azerbaycan]'da kar yağdı, [Azerbaycan]'daki okullar kapandı.",
    isNot: "Doğu Azerbaycan'da kar yağdı.",
    because: 'what follows the apostrophe is outside; a province of Iran',
  },
  {
    ...LAND,
    is: 'Geçen yaz [Azerbaycana] gittik, [Azerbaycandan] halı aldık.',
    isNot: 'Geçen yaz Azerice öğrendik, Azerbaycan Türkçesinde şarkı söyledik.',
    because: 'a forgotten apostrophe; the language',
  },
  {
    ...LAND,
    is: "Anlaşmayı [Azerbaycan Cumhuriyeti]'nin bakanı imzaladı.",
    isNot: 'Anlaşmayı Yeni Azerbaycan Partisinin başkanı imzaladı.',
    because: 'the official name; a party',
  },
  {
    ...LAND,
    is: "Fabrika [Azerbaycan SSC]'de kuruldu.",
    isNot: 'Fabrika Gürcistan SSC’de kuruldu.',
    because: 'the Soviet republic',
  },
  {
    ...LAND,
    is: "Para [Azerbaycan Halk Cumhuriyeti]'nde basıldı.",
    isNot: 'Azerbaycan manatının kuru değişti.',
    because: 'the republic of 1918; a currency',
  },
  {
    ...LAND,
    is: '[Azerbaycan] Avrupa Birliği ile görüşüyor.',
    isNot: 'Azerbaycan Devlet Üniversitesi sınav açtı.',
    because: 'two parties beside each other; a university',
  },
  {
    ...PEOPLE,
    is: 'Köyde [Azerbaycanlılar] oturur; [Azerilerin] bayramı bugündür.',
    isNot: 'Köyde Azeri mutfağı sevilir; Azerbaycanlı aşçı geldi.',
    because: 'nouns in the plural; adjectives',
  },
  {
    ...PEOPLE,
    is: '[Azerbaycan Türklerinin] masalları [Azerbaycan halkının] hafızasındadır.',
    isNot: 'Kıbrıs Türklerinin masalları halkın hafızasındadır.',
    because: 'the nation, by two names',
  },
  {
    ...PEOPLE,
    is: 'Annem [Azerbaycanlıdır], ben de [Azerbaycanlıyım].',
    isNot: 'Annem Azerbaycanlı yazarın kitabını okuyor.',
    because: 'with an ending it is a noun',
  },
  {
    ...HEYDAR,
    is: '[Haydar Aliyev] geldi.',
    isNot: 'Haydar Aliyev Caddesi, Haydar Aliyev Lisesi',
    because: 'a street and a school',
  },
  {
    ...HEYDAR,
    is: "[Haydar Aliyev]'in mektubu [HAYDAR ALİYEV]'E döndü.",
    isNot: "İlham Aliyev'in mektubu Haydar Aliyev Vakfına döndü.",
    because: 'his son and a foundation',
  },
  {
    ...HEYDAR,
    is: "[Haydar Aliyev] Ankara'ya indi. Kapıda [Aliyev]'i öğrenciler bekliyordu.",
    isNot: "Timur Aliyev Ankara'ya indi. Kapıda Aliyev'i öğrenciler bekliyordu.",
    because: 'a bare surname is whoever was named last',
  },
  {
    ...HEYDAR,
    is: '[Haydar Aliyev] Bakü Devlet Üniversitesinde okudu.',
    isNot: 'Uçak Haydar Aliyev Uluslararası Havalimanına indi.',
    because: 'where he studied; an airport called after him',
  },
  {
    ...HEYDAR,
    is: '[Heyder Aliyev]’in evi müze oldu.',
    isNot: 'Ulu Önder Atatürk’ün evi müze oldu.',
    because: 'another spelling; the leader of another country',
  },
  {
    ...DIASPORA,
    is: '[Azerbaycan diasporasının] korosu söyledi.',
    isNot: 'Ermeni diasporasının korosu söyledi.',
    because: 'another diaspora',
  },
  {
    ...DIASPORA,
    is: '[Azerbaycan diasporası] toplandı. [Diaspora] yeni başkanını seçti.',
    isNot: 'Yahudi diasporası toplandı. Diaspora yeni başkanını seçti.',
    because: 'the bare word follows its people',
  },
  {
    ...DIASPORA,
    is: 'Mektup [yurt dışında yaşayan Azerbaycanlılara] yazıldı.',
    isNot: 'Mektup yurt dışında yaşayan Türklere yazıldı.',
    because: 'those abroad are the diaspora',
  },
  {
    language: 'tr',
    entity: 'azerbaijanis-in-turkey',
    is: "[Türkiye'de yaşayan Azerbaycanlıların] dergisi çıktı.",
    isNot: "Türkiye'de yaşayan Gürcülerin dergisi çıktı.",
    because: 'the people of one country',
  },
  {
    language: 'tr',
    entity: 'solidarity-day',
    is: "Okulda [Dünya Azerbaycanlıları Dayanışma Günü]'ne hazırlanıyorlar.",
    isNot: "Okulda Emek ve Dayanışma Günü'ne hazırlanıyorlar.",
    because: 'another day of solidarity',
  },
  {
    language: 'tr',
    entity: 'state-committee-diaspora',
    is: 'Sergiyi [Azerbaycan Diaspora Komitesi] açtı.',
    isNot: 'Sergiyi Gümrük Devlet Komitesi açtı.',
    because: 'another committee of state',
  },
  {
    language: 'tr',
    entity: 'world-azerbaijanis-congress',
    is: "Delegeler [Dünya Azerbaycanlıları Kurultayı]'na gitti.",
    isNot: 'Delegeler Dünya Azerbaycanlıları Kongresine ve parti Kurultayına gitti.',
    because: 'a separate body, and the congress of a party',
  },
  {
    language: 'tr',
    entity: 'nakhchivan',
    is: "Kervan [Nahçıvan]'dan geçti.",
    isNot: 'Kervanda bir Nahçıvanlı vardı.',
    because: 'who comes from there is another word',
  },
  {
    ...PEOPLE,
    is: 'Köyde çok sayıda [Azeri] vardı.',
    isNot: 'Köyde çok sayıda Azeri halısı vardı.',
    because: 'a number counts people; carpets have an adjective',
  },
  {
    ...LAND,
    is: "[Azerbaycan] Hazar'a kıyıdır.",
    isNot: 'Azerbaycan Beylerbeyliği ve Azerbaycan Atabeyleri Tebriz’e hükmetti.',
    because: 'old realms bear the name of the land',
  },
  {
    ...HEYDAR,
    is: '[Haydar Aliyev] salonda konuştu.',
    isNot: 'Maç Haydar Aliyev Spor Salonu’nda, konser Haydar Aliyev Stadı’ndaydı.',
    because: 'a hall and a stadium',
  },
  {
    language: 'tr',
    entity: 'heydar-aliyev',
    is: 'İlham Aliyev maça geldi. Babası [Haydar Aliyev] satranç severdi.',
    isNot: 'İlham Aliyev maça geldi. Oğlu Haydar Aliyev satranç sever.',
    because: 'the grandson bears the same name',
  },
  {
    language: 'tr',
    entity: 'heydar-aliyev',
    is: 'Bakü’ye [Haydar Aliyev] döndü. Sonra [Aliyev] meclisi topladı.',
    isNot: 'Bakü’ye Reşit döndü. Seyavuş Aliyev meclisi topladı.',
    because: 'an unknown capitalised word that opens a sentence is a given name',
  },
  {
    language: 'tr',
    entity: 'azerbaijan',
    is: '[Azerbaycan Demokratik Cumhuriyeti] 1918 yılında kuruldu.',
    isNot: 'Azerbaycan Demokratik Cumhuriyeti 1945 yılında Pişeveri tarafından kuruldu.',
    because: 'the government of 1945–46 in Tabriz',
  },
];
