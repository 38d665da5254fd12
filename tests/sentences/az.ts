import type { Pair } from './pairs.ts';

const LAND = { language: 'az', entity: 'azerbaijan' };
const HEYDAR = { language: 'az', entity: 'heydar-aliyev' };
const PEOPLE = { language: 'az', entity: 'azerbaijanis' };
const DIASPORA = { language: 'az', entity: 'azerbaijani-diaspora' };

export const AZERBAIJANI: readonly Pair[] = [
  // The country
  {
    ...LAND,
    is: '[Azərbaycan] gözəldir, [AZƏRBAYCAN] böyükdür.',
    isNot: 'azərbaycanca danışır',
    because: 'the language is not the country',
  },
  {
    ...LAND,
    is: "[Azərbaycan]’ın və [Azərbaycan]'ın",
    isNot: 'Azərbaycanşünaslıq kafedrası',
    because: 'an ending after an apostrophe, not a longer word',
  },
  {
    ...LAND,
    is: '[Azerbaycan] ve [Azәrbaycan] da yazılır',
    isNot: 'Azərbaycan Dövlət Rəsm Qalereyası Muzeyi',
    because: 'ə is typed in many ways; a museum is a museum',
  },
  {
    ...LAND,
    is: '[Azərbaycanın] çayları qısadır, amma [Azərbaycanda] göllər çoxdur.',
    isNot: 'Cənubi Azərbaycanın çayları qısadır.',
    because: 'cases of the country; a region of Iran in the same case',
  },
  {
    ...LAND,
    is: 'Bu qayda [Azərbaycan Respublikasının] ərazisində qüvvədədir.',
    isNot: 'Bu qayda Azərbaycan dilinin imlasında qüvvədədir.',
    because: 'the official name is one mention, the language none',
  },
  {
    ...LAND,
    is: 'Kitabxana [Azərbaycan SSR-də] açılıb, sonra [Azərbaycan SSR-in] paytaxtına köçüb.',
    isNot: 'Kitabxana SSRİ-də açılıb, sonra paytaxta köçüb.',
    because: 'the Soviet republic with endings after a hyphen',
  },
  {
    ...LAND,
    is: '[Azərbaycan Xalq Cümhuriyyətinin] parlamenti iyirmi üç ay işləyib.',
    isNot: 'Azərbaycan Milli Hökumətinin parlamenti bir il işləyib.',
    because: 'the republic of 1918 is ours, the government of 1945 another',
  },
  {
    ...LAND,
    is: '[Azərbaycanda] Dünya Bankının layihəsi başa çatdı.',
    isNot: 'Azərbaycan Hava Yollarının reysi gecikdi.',
    because: 'a bank of others after the locative; an airline',
  },
  {
    ...LAND,
    is: '[Azərbaycan] Rusiya Federasiyası ilə danışıqlar aparır.',
    isNot: 'Yeni Azərbaycan Partiyası danışıqlar aparır.',
    because: 'two states beside each other; a party',
  },
  {
    ...LAND,
    is: 'O, [Azərbaycandan] gəlib, [Azərbaycandakı] evini satıb.',
    isNot: 'O, Şərqi Azərbaycandan gəlib, evini satıb.',
    because: 'ablative and relative; a province of Iran',
  },
  {
    ...LAND,
    is: 'Yazıçı [Azərbaycan] haqqında yazır.',
    isNot: 'Yazıçı “Azərbaycan” qəzetində işləyir.',
    because: 'a newspaper in quotes',
  },
  // The people
  {
    ...PEOPLE,
    is: 'Burada [azərbaycanlılar] yaşayır.',
    isNot: 'Burada azərbaycanlılıq öyrədilir.',
    because: 'the people are written small, as whole words',
  },
  {
    ...PEOPLE,
    is: 'Nağılları [Azərbaycan xalqının] yaddaşından toplayıblar.',
    isNot: 'Nağılları azərbaycanlı folklorşünas toplayıb.',
    because: 'the nation, and an adjective before a noun',
  },
  {
    ...PEOPLE,
    is: 'Qonşum [azərbaycanlıdır], mən də [azərbaycanlıyam].',
    isNot: 'Qonşum azərbaycanlı bəstəkarın əsərini çalır.',
    because: 'with an ending it is a noun',
  },
  {
    ...PEOPLE,
    is: 'Şəhərdə iki min [azərbaycanlı] yaşayır.',
    isNot: 'Şəhərdə azərbaycanlı rəssamın sərgisi açıldı.',
    because: 'counted and before a verb it is a noun',
  },
  // The person
  {
    ...HEYDAR,
    is: '[HEYDƏR ƏLİYEV] danışdı, [Heydər Əliyev]’in sözü',
    isNot: 'İLHAM ƏLİYEV danışdı',
    because: 'capitals with İ and Ə fold alike',
  },
  {
    ...HEYDAR,
    is: '[Heydər Əliyev] orada idi.',
    isNot: 'Heydər Əliyev adına məktəb, Heydər Əliyev prospektində',
    because: 'a school and an avenue',
  },
  {
    ...HEYDAR,
    is: '[Heydər Əliyevə] Lenin ordeni verildi.',
    isNot: 'Rəssama Heydər Əliyev ordeni verildi.',
    because: 'another order after the dative',
  },
  {
    ...HEYDAR,
    is: '[Heydər Əliyev] qatarla gəldi. Stansiyada [Əliyevi] dostları qarşıladı.',
    isNot: 'Natiq Əliyev qatarla gəldi. Stansiyada Əliyevi dostları qarşıladı.',
    because: 'a bare surname is whoever was named last',
  },
  {
    ...HEYDAR,
    is: 'Qonaqlar [Heydər Əliyevin] evində qaldı.',
    isNot: 'Təyyarə Heydər Əliyev Beynəlxalq Hava Limanına endi.',
    because: 'the genitive of the man; an airport',
  },
  {
    ...HEYDAR,
    is: 'Sərgi [Heydər Əliyevin] həyatından bəhs edir. [Ulu Öndərin] məktubları da göstərilir.',
    isNot: 'Sərgi Ulu Öndər Atatürkün həyatından bəhs edir.',
    because: 'a title after the full name; the title of another',
  },
  {
    ...HEYDAR,
    is: '[Heydər Əlirza oğlu Əliyevin] anketi arxivdədir.',
    isNot: 'İlham Heydər oğlu Əliyevin anketi arxivdədir.',
    because: 'a patronymic tells father from son',
  },
  // Diaspora and its bodies
  {
    ...DIASPORA,
    is: 'Konserti [Azərbaycan diasporunun] gəncləri verib.',
    isNot: 'Konserti erməni diasporunun gəncləri verib.',
    because: 'another diaspora',
  },
  {
    ...DIASPORA,
    is: '[Azərbaycan diasporu] toplaşdı. [Diasporun] sədri çıxış etdi.',
    isNot: 'Hind diasporu toplaşdı. Diasporun sədri çıxış etdi.',
    because: 'the bare word follows its people',
  },
  {
    ...DIASPORA,
    is: 'Berlində [Azərbaycan icması] bağ saldı.',
    isNot: 'Dağlıq Qarabağın Azərbaycan icması bağ saldı.',
    because: 'a community abroad, and one at home',
  },
  {
    ...DIASPORA,
    is: 'Məktub [xaricdə yaşayan azərbaycanlılara] ünvanlanıb.',
    isNot: 'Məktub xaricdə yaşayan polyaklara ünvanlanıb.',
    because: 'those abroad are the diaspora',
  },
  {
    language: 'az',
    entity: 'azerbaijanis-in-germany',
    is: '[Almaniya azərbaycanlılarının] jurnalı çıxdı.',
    isNot: 'Almaniya türklərinin jurnalı çıxdı.',
    because: 'the people of one country',
  },
  {
    language: 'az',
    entity: 'solidarity-day',
    is: 'Məktəbdə [Dünya Azərbaycanlılarının Həmrəyliyi Gününə] hazırlaşırlar.',
    isNot: 'Məktəbdə Beynəlxalq İnsan Həmrəyliyi Gününə hazırlaşırlar.',
    because: 'another day of solidarity',
  },
  {
    language: 'az',
    entity: 'state-committee-diaspora',
    is: 'Layihəni [Diasporla İş üzrə Dövlət Komitəsi] dəstəkləyir.',
    isNot: 'Layihəni Dövlət Gömrük Komitəsi və Ailə Problemləri üzrə Dövlət Komitəsi dəstəkləyir.',
    because: 'other committees of state',
  },
  {
    language: 'az',
    entity: 'world-azerbaijanis-congress',
    is: 'Nümayəndələr [Dünya Azərbaycanlılarının II Qurultayında] görüşdü.',
    isNot: 'Nümayəndələr Dünya Azərbaycanlıları Konqresinin iclasında və partiyanın II Qurultayında görüşdü.',
    because: 'a separate body, and the congress of a party',
  },
  {
    language: 'az',
    entity: 'azerbaijani-popular-front',
    is: '[Azərbaycan Xalq Cəbhəsinin] vərəqələri qalıb.',
    isNot: 'Latviya Xalq Cəbhəsinin vərəqələri qalıb.',
    because: 'popular fronts were many',
  },
  {
    language: 'az',
    entity: 'nakhchivan',
    is: 'Duz [Naxçıvandan] gətirilirdi.',
    isNot: 'Futbolçu Araz-Naxçıvandan gətirilirdi.',
    because: 'a football club',
  },
  {
    ...PEOPLE,
    is: 'Məhəllədə yüzə yaxın [azərbaycanlı] işləyir.',
    isNot: 'Məhəllədə yaxın azərbaycanlı dostum işləyir.',
    because: 'a number counts people; a friend has an adjective',
  },
  {
    ...HEYDAR,
    is: 'Otaqda [Heydər Əliyevin] şəkli vardı; [Böyük öndər] orada gülümsəyir.',
    isNot: 'Otaqda Atatürkün şəkli vardı; Böyük öndər orada gülümsəyir.',
    because: 'an honour others bear too',
  },
  {
    ...HEYDAR,
    is: 'Kitabı [Heydər Əliyev] bağışlayıb.',
    isNot: 'Mağaza Heydər Əliyev küç. 10 ünvanındadır.',
    because: 'a street by its abbreviation',
  },
  {
    language: 'az',
    entity: 'azerbaijan',
    is: '[Azərbaycan Demokratik Respublikası] 1918-ci ilin mayında quruldu.',
    isNot: 'Azərbaycan Demokratik Respublikası 1945-ci ilin dekabrında quruldu.',
    because: 'the government of 1945–46 in Tabriz',
  },
  {
    language: 'az',
    entity: 'heydar-aliyev',
    is: 'İlham Əliyev oyuna baxdı. Atası [Heydər Əliyev] şahmatı sevirdi.',
    isNot: 'İlham Əliyev oyuna baxdı. Oğlu Heydər Əliyev şahmatı sevir.',
    because: 'the grandson bears the same name',
  },
  {
    language: 'az',
    entity: 'heydar-aliyev',
    is: 'Kitabı [Heydər Əliyevin] nəvəsi yazıb.',
    isNot: 'Kitabı prezidentin nəvəsi Heydər Əliyev yazıb.',
    because: 'who is whose grandson',
  },
  {
    language: 'az',
    entity: 'heydar-aliyev',
    is: 'Bakıya [Heydər Əliyev] gəldi. Tezliklə [Əliyev] iclas çağırdı.',
    isNot: 'Bakıya Rəşid gəldi. Səyavuş Əliyev iclas çağırdı.',
    because: 'an unknown capitalised word that opens a sentence is a given name',
  },
];
