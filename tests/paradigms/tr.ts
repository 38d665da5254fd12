import type { Paradigms } from './paradigms.ts';

export const TURKISH: Paradigms = {
  language: 'tr',
  grammar:
    'G. Lewis, Turkish Grammar (2nd ed., 2000): cases, personal suffixes, -ki, the verb to be; Yazım Kılavuzu (Türk Dil Kurumu, 2012): the apostrophe',
  tables: [
    // A proper name takes its endings after an apostrophe, and they stay outside.
    {
      entity: 'azerbaijan',
      forms:
        "Azerbaycan, [Azerbaycan]'ın, [Azerbaycan]'a, [Azerbaycan]'ı, [Azerbaycan]'da, [Azerbaycan]'dan, [Azerbaycan]'la, [Azerbaycan]'daki, [Azerbaycan]'dır, [Azerbaycan]’ın, [Azerbaycan]’daki, [AZERBAYCAN]'IN, [AZERBAYCAN]’DAN",
    },
    // The apostrophe is often forgotten.
    {
      entity: 'azerbaijan',
      forms:
        'Azerbaycanın, Azerbaycana, Azerbaycanı, Azerbaycanda, Azerbaycandan, Azerbaycanla, Azerbaycandır, Azerbaycanındır, Azerbaycandadır, Azerbaycandandır, Azerbaycandaki, Azerbaycandakiler, Azerbaycandakilerin, Azerbaycandakilere, Azerbaycandakileri, Azerbaycandakilerden, Azerbaycandakinin, Azerbaycandakine, Azerbaycanınki, Azerbaycanınkiler, Azerbaycanınkidir, AZERBAYCANDA, AZERBAYCANIN',
    },
    {
      entity: 'azerbaijan',
      forms:
        'Azerbaycandayım, Azerbaycandasın, Azerbaycandayız, Azerbaycandasınız, Azerbaycandadırlar, Azerbaycandaydı, Azerbaycandaymış, Azerbaycandaysa, Azerbaycandayken, Azerbaycandanım, Azerbaycandanız, Azerbaycandı, Azerbaycanmış, Azerbaycansa',
    },
    {
      entity: 'azerbaijan',
      forms:
        'Azerbaycanım, Azerbaycanımın, Azerbaycanımda, Azerbaycanımız, Azerbaycanımızın, Azerbaycanımıza, Azerbaycanımızda, Azerbaycanımızdan, Azerbaycanınız, Azerbaycanınızın, Azerbaycanının, Azerbaycanına, Azerbaycanını, Azerbaycanında, Azerbaycanından, Azerbaycanıyla, Azerbaycanındaki',
    },
    {
      entity: 'azerbaijan',
      forms:
        "Azerbaycan Cumhuriyeti, [Azerbaycan Cumhuriyeti]'nin, [Azerbaycan Cumhuriyeti]’ne, Azerbaycan Cumhuriyetinin, Azerbaycan Cumhuriyetine, Azerbaycan Cumhuriyetini, Azerbaycan Cumhuriyetinde, Azerbaycan Cumhuriyetinden, Azerbaycan Cumhuriyetiyle, Azerbaycan Cumhuriyetidir, Azerbaycan Cumhuriyetindeki, AZERBAYCAN CUMHURİYETİ, AZERBAYCAN CUMHURIYETI",
    },
    {
      entity: 'azerbaijan',
      forms:
        "Azerbaycan SSC, [Azerbaycan SSC]'nin, [Azerbaycan SSC]’de, Azerbaycan Sovyet Sosyalist Cumhuriyeti, Azerbaycan Sovyet Sosyalist Cumhuriyetinin, Azerbaycan Sovyet Sosyalist Cumhuriyetine, [Azerbaycan Sovyet Sosyalist Cumhuriyeti]'nde, Sovyet Azerbaycanı, Sovyet Azerbaycanının, Sovyet Azerbaycanına, Sovyet Azerbaycanında, [Sovyet Azerbaycan]'ın, Azerbaycan Halk Cumhuriyeti, Azerbaycan Halk Cumhuriyetinin, Azerbaycan Halk Cumhuriyetine, Azerbaycan Halk Cumhuriyetinde, [Azerbaycan Halk Cumhuriyeti]’nin, Azerbaycan Demokratik Cumhuriyeti, Azerbaycan Demokratik Cumhuriyetinin",
    },
    // Names of peoples take no apostrophe.
    {
      entity: 'azerbaijanis',
      forms:
        'Azerbaycanlılar, Azerbaycanlıların, Azerbaycanlılara, Azerbaycanlıları, Azerbaycanlılarda, Azerbaycanlılardan, Azerbaycanlılarla, Azerbaycanlılardır, Azerbaycanlılarındır, Azerbaycanlılardandır, Azerbaycanlılardı, Azerbaycanlılarmış, Azerbaycanlılarsa, Azerbaycanlılardaki, Azerbaycanlılarınki, Azerbaycanlılarca, Azerbaycanlılarız, Azerbaycanlılarsınız, AZERBAYCANLILAR, AZERBAYCANLILARIN',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'Azerbaycanlılarım, Azerbaycanlılarımız, Azerbaycanlılarımızın, Azerbaycanlılarımıza, Azerbaycanlılarımızdan, Azerbaycanlılarının, Azerbaycanlılarına, Azerbaycanlılarını, Azerbaycanlılarında, Azerbaycanlılarından, Azerbaycanlılarıyla, Azerbaycanlılarıdır, Azerbaycanlılarındaki',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'Azerbaycanlının, Azerbaycanlıya, Azerbaycanlıyı, Azerbaycanlıda, Azerbaycanlıdan, Azerbaycanlıyla, Azerbaycanlıdır, Azerbaycanlıdırlar, Azerbaycanlıyım, Azerbaycanlısın, Azerbaycanlıyız, Azerbaycanlısınız, Azerbaycanlıydı, Azerbaycanlıymış, Azerbaycanlıyken, Azerbaycanlımız, Azerbaycanlısı, Azerbaycanlısının',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'Azeriler, Azerilerin, Azerilere, Azerileri, Azerilerde, Azerilerden, Azerilerle, Azerilerdir, Azerilerindir, Azerilerdendir, Azerilerdi, Azerilermiş, Azerilerdeki, Azerilerinki, Azerilerce, Azerileriz, Azerilerimiz, Azerilerimizin, Azerilerinin, Azerilerine, Azerilerini, Azerilerinden, Azerileriyle',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'Azerbaycan Türkleri, Azerbaycan Türklerinin, Azerbaycan Türklerine, Azerbaycan Türklerini, Azerbaycan Türklerinde, Azerbaycan Türklerinden, Azerbaycan Türkleriyle, Azerbaycan Türkleridir, Azerbaycan Türkü, Azerbaycan Türkünün, Azerbaycan Türküne, Azeri Türkleri, Azeri Türklerinin, Azerbaycan halkı, Azerbaycan halkının, Azerbaycan halkına, Azerbaycan halkını, Azerbaycan halkıyla, Azeri halkının',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        'Azerbaycan diasporası, Azerbaycan diasporasının, Azerbaycan diasporasına, Azerbaycan diasporasını, Azerbaycan diasporasında, Azerbaycan diasporasından, Azerbaycan diasporasıyla, Azerbaycan diasporasıdır, Azerbaycan diasporasındaki, Azerbaycan diasporaları, Azerbaycan diasporalarının, Azeri diasporası, Azeri diasporasının, yurt dışında yaşayan Azerbaycanlılar, yurt dışında yaşayan Azerbaycanlıların, yurtdışındaki Azerbaycanlılara',
    },
    {
      entity: 'azerbaijanis-in-turkey',
      forms:
        'Türkiye Azerileri, Türkiye Azerilerinin, Türkiye Azerbaycanlıları, Türkiye Azerbaycanlılarının, Türkiye’deki Azerbaycanlılar, Türkiye’de yaşayan Azerbaycanlıların',
    },
    {
      entity: 'heydar-aliyev',
      forms:
        "Haydar Aliyev, [Haydar Aliyev]'in, [Haydar Aliyev]'e, [Haydar Aliyev]'i, [Haydar Aliyev]’de, [Haydar Aliyev]’den, [Haydar Aliyev]’le, [HAYDAR ALİYEV]'İN, Haydar Aliyevin, Haydar Aliyeve, Haydar Aliyevi, Haydar Aliyevde, Haydar Aliyevden, Haydar Aliyevle, Haydar Aliyevdir, Haydar Aliyevdi, Haydar Aliyevmiş, Haydar Aliyevdeki, Haydar Aliyevinki, [Heyder Aliyev]'in, [Haydar Alirıza oğlu Aliyev]'in",
    },
    {
      entity: 'nakhchivan',
      forms:
        "Nahçıvan, [Nahçıvan]'ın, [Nahçıvan]’da, Nahçıvanın, Nahçıvana, Nahçıvandan, Nahçıvandaki, Nahçıvan Özerk Cumhuriyeti, Nahçıvan Özerk Cumhuriyetinin, [Nahçıvan Özerk Cumhuriyeti]'ne",
    },
    {
      entity: 'solidarity-day',
      forms:
        "Dünya Azerbaycanlıları Dayanışma Günü, [Dünya Azerbaycanlıları Dayanışma Günü]'nün, Dünya Azerbaycanlıları Dayanışma Gününün, Dünya Azerbaycanlıları Dayanışma Gününe, Dünya Azerbaycanlıları Dayanışma Gününü, Dünya Azerbaycanlıları Dayanışma Gününde, Dünya Azerbaycanlıları Dayanışma Günüdür",
    },
    {
      entity: 'state-committee-diaspora',
      forms:
        'Azerbaycan Diaspora Komitesi, Azerbaycan Diaspora Komitesinin, Azerbaycan Diaspora Komitesine, Azerbaycan Diasporadan Sorumlu Devlet Komitesi, Azerbaycan Diasporadan Sorumlu Devlet Komitesinin',
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms:
        "Dünya Azerbaycanlıları Kurultayı, Dünya Azerbaycanlıları Kurultayının, [Dünya Azerbaycanlıları Kurultayı]'na",
    },
  ],
  twins: [
    { text: 'Azerice', because: 'the language' },
    { text: 'Azericesi', because: 'the language' },
    { text: 'Azericeye', because: 'the language' },
    { text: 'Azerbaycanca', because: 'the language' },
    { text: 'Azerbaycan Türkçesi', because: 'the language' },
    { text: 'Azerbaycan Türkçesinde', because: 'the language' },
    { text: 'Azeri Türkçesinin', because: 'the language' },
    { text: 'Azerbaycan dilinin', because: 'the language' },
    { text: 'Azeri', because: 'alone it may be the adjective, or a woman’s name' },
    { text: 'Azeri kökenli', because: 'the adjective' },
    { text: 'Azerbaycanlı yazar', because: 'the adjective' },
    { text: 'Azerbaycanlılık', because: 'an abstract noun' },
    { text: 'Azerbaycancılık', because: 'an ideology' },
    { text: 'Azerbaycantan', because: 'after n the ending begins with d' },
    { text: 'Azerbaycanyi', because: 'the buffer y stands after a vowel only' },
    { text: 'Azerbaycanlar', because: 'a land has no plural' },
    { text: 'Azerilerler', because: 'two plurals' },
    { text: 'Güney Azerbaycan’da', because: 'a region of Iran' },
    { text: 'Güney Azerbaycanın', because: 'a region of Iran' },
    { text: "Doğu Azerbaycan'ın", because: 'a province of Iran' },
    { text: "Batı Azerbaycan'dan", because: 'a province of Iran, or a political term' },
    { text: 'İran Azerbaycanında', because: 'a region of Iran' },
    { text: 'Azerbaycan Havayollarına', because: 'an airline' },
    { text: 'Yeni Azerbaycan Partisinin', because: 'a party' },
    { text: 'Azerbaycan manatını', because: 'a currency' },
    { text: 'Azerbaycan millî futbol takımının', because: 'a national team' },
    { text: 'Azerbaycan Devlet Üniversitesine', because: 'a university' },
    { text: 'Azerin', because: 'a given name' },
    { text: 'Aliyeva', because: 'a woman’s surname' },
    { text: 'Haydar Ali', because: 'another name' },
    { text: 'Haydar Aliyeva', because: 'a woman’s surname' },
    { text: 'Haydarabad', because: 'a city' },
    { text: 'Haydar Aliyev Havalimanının', because: 'an airport' },
    { text: "Haydar Aliyev Uluslararası Havalimanı'ndan", because: 'an airport' },
    { text: 'Haydar Aliyev Vakfına', because: 'a foundation' },
    { text: 'Haydar Aliyev Caddesinde', because: 'a street' },
    { text: 'Haydar Aliyev Kültür Merkezinde', because: 'a building' },
    { text: "İlham Aliyev'in", because: 'his son' },
    { text: 'Ulu Önder Atatürk', because: 'the Turkish one' },
    { text: 'Nahçıvanlı', because: 'who comes from there' },
    { text: 'Ermeni diasporasının', because: 'another diaspora' },
    { text: 'Filistin Halkıyla Dayanışma Gününde', because: 'another day' },
    { text: 'Dünya Azerbaycanlıları Kongresinin', because: 'another body' },
  ],
};
