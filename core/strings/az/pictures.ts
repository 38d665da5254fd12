import type { pictures as english } from '../en/pictures.ts';
import type { WordsOf } from '../strings.ts';

/** The words of timeline, map and chart in Azerbaijani. */
export const pictures: WordsOf<typeof english> = {
  'pictures.heading': 'Şəkillər',
  'pictures.lead':
    'Mənbələrin dediklərinin zaman xətti, xəritəsi və diaqramı. Hər rəqəmin yanında ili, ölçüsü və mənbəyi var; mübahisəli olan mübahisəli kimi çəkilib.',

  'pictures.save-svg': 'SVG kimi saxla',
  'pictures.save-csv': 'CSV kimi saxla',
  'pictures.save-svg-of': 'SVG kimi saxla: {title}',
  'pictures.save-csv-of': 'CSV kimi saxla: {title}',
  'pictures.legend': 'Şərti işarələr',
  'pictures.sources': 'Mənbələr',
  'pictures.limits': 'Bu şəkil nəyi demir',
  'pictures.choose-event': 'Ətraflı oxumaq üçün hadisə seçin. Ox düymələri birindən o birinə aparır.',
  'pictures.choose-country': 'Ətraflı oxumaq üçün ölkə seçin. Ox düymələri birindən o birinə aparır.',
  'pictures.undated': 'il göstərilməyib',
  'pictures.not-verified': 'Yoxlanılmayıb: bu mənbəni özümüz oxuya bilmədik',
  'pictures.no-link': 'Daimi ünvanı məlum deyil',
  'pictures.disputed': 'Mübahisəli',
  'pictures.disputed-by': 'Etiraz edən',
  'pictures.range': '{low} ilə {high} arası',
  'pictures.claims': { one: 'Bu barədə {count} iddia', other: 'Bu barədə {count} iddia' },
  'pictures.claim-number': 'İddia {number}',
  'pictures.about-community': 'Bu icma haqqında ətraflı',

  'pictures.timeline.title': 'Tarixlər və hadisələr',
  'pictures.timeline.description': {
    one: '{count} hadisəlik zaman xətti, birincisi {first}, sonuncusu {last}. Ox kəsikdir, hər hissənin öz miqyası var.',
    other:
      '{count} hadisəlik zaman xətti, birincisi {first}, sonuncusu {last}. Ox kəsikdir, hər hissənin öz miqyası var.',
  },
  'pictures.timeline.limits':
    'Boş illər heç nə baş verməyən illər deyil: yalnız burada oxunan məqalələrin danışdığı hadisələr göstərilir. Ox kəsikdir, hər hissənin öz miqyası var, ona görə uzunluqları yalnız bir hissənin daxilində müqayisə etmək olar.',
  'pictures.timeline.event': '{when}: {title}',
  'pictures.timeline.event-disputed': '{when}: {title} (mübahisəli)',
  'pictures.timeline.legend.event': 'Hadisə',
  'pictures.timeline.legend.period': 'Dövr',
  'pictures.timeline.legend.disputed': 'Mübahisəli: digər mənbələr başqa cür deyir',
  'pictures.timeline.legend.break': 'Buraxılan illər; miqyas dəyişir',
  'pictures.timeline.when': 'Nə vaxt',
  'pictures.timeline.what': 'Nə',

  'pictures.map.title': 'Xəritədə iki sıralama',
  'pictures.map.description': {
    one: '{count} ölkənin sıraları ilə xəritə: 2014-cü ilin məqaləsindəki sıra və 2015-ci ildə Azərbaycanda doğulanların sayına görə sıra.',
    other:
      '{count} ölkənin sıraları ilə xəritə: 2014-cü ilin məqaləsindəki sıra və 2015-ci ildə Azərbaycanda doğulanların sayına görə sıra.',
  },
  'pictures.map.limits':
    'Sıra düzülüşdəki yerdir, kəmiyyət deyil; ona görə işarələrin hamısı eyni böyüklükdədir. Məqalə altı ölkənin sırasını deyir, rəqəm vermir. O biri sıralama etnik mənsubiyyətə baxmadan doğum yerini sayır: etnik azərbaycanlı olmayan bir çoxlarını əhatə edir, orada doğulduqları üçün İran, Türkiyə və Gürcüstan azərbaycanlılarının əksəriyyətini isə əhatə etmir.',
  'pictures.map.borders':
    'Sərhədlər Natural Earth 4.1 məlumatıdır. Onlar torpağa kimin iddia etdiyini yox, kimin nəzarət etdiyini göstərir və heç biri haqqında bizim mövqeyimiz deyil.',
  'pictures.map.inset': 'Şimali Amerika',
  'pictures.map.country': '{country}: {ranks}',
  'pictures.map.legend.article': 'Məqalədəki sıra (2014)',
  'pictures.map.legend.birthplace': 'Azərbaycanda doğulanların sayına görə sıra (BMT, 2015)',
  'pictures.map.legend.shared': 'İki yer üçün birlikdə adı çəkilən iki ölkə',
  'pictures.map.legend.homeland': 'Azərbaycanın özü',

  'pictures.chart.title': 'Sayımlar və təxminlər',
  'pictures.chart.measure': 'Nə müqayisə olunur',
  'pictures.chart.limits.ranks':
    'Xətlər bir ölkənin iki sırasını birləşdirir. İki sıralama fərqli şeyləri sayır, ona görə meyl nə artımdır, nə azalma.',
  'pictures.chart.limits.birthplace':
    'Burada etnik mənsubiyyətə baxmadan Azərbaycanda doğulanlar sayılıb, başqa yerdə doğulan heç kim sayılmayıb. İran, Türkiyə və Gürcüstan kimi, üzvləri yaşadıqları yerdə doğulmuş icmalar haqqında az şey deyir.',
  'pictures.chart.limits.census':
    'Burada insanların siyahıyaalmada etnik mənsubiyyətləri haqqında cavabları sayılıb. Siyahıyaalmalar müxtəlif illərə aiddir, bir çox ölkədə isə aparılmır.',
  'pictures.chart.limits.estimate':
    'Hər təxminin öz tərifi var, ona görə onları toplamaq və ya ortalamasını çıxarmaq olmaz. Bu miqyasda hər addım əvvəlkindən on dəfə böyükdür. Qırıq xətli işarə hansısa mənbənin bu rəqəmə zidd olduğunu bildirir.',
  'pictures.chart.description.ranks': {
    one: '{count} ölkənin sıraları iki sütunda: 2014-cü ilin məqaləsində və 2015-ci ildə Azərbaycanda doğulanlara görə.',
    other:
      '{count} ölkənin sıraları iki sütunda: 2014-cü ilin məqaləsində və 2015-ci ildə Azərbaycanda doğulanlara görə.',
  },
  'pictures.chart.description.birthplace': {
    one: '{count} ölkə üçün zolaqlar: 2015-ci ildə orada yaşayan, Azərbaycanda doğulanlar.',
    other: '{count} ölkə üçün zolaqlar: 2015-ci ildə orada yaşayan, Azərbaycanda doğulanlar.',
  },
  'pictures.chart.description.census': {
    one: 'Bir zolaq: siyahıyaalmada özünə azərbaycanlı deyənlər.',
    other: '{count} zolaq: siyahıyaalmada özünə azərbaycanlı deyənlər, ölkə və il üzrə.',
  },
  'pictures.chart.description.estimate': {
    one: 'Bir icma üçün bir təxmin, hər addımı əvvəlkindən on dəfə böyük olan miqyasda.',
    other: 'İcmalar üçün {count} təxmin, hər addımı əvvəlkindən on dəfə böyük olan miqyasda.',
  },
  'pictures.chart.legend.bar': '{year} üzrə say',
  'pictures.chart.legend.census': 'Göstərilən ilin siyahıyaalmasındakı say',
  'pictures.chart.legend.one': 'Bir rəqəm',
  'pictures.chart.legend.range': 'Ən kiçik rəqəmdən ən böyüyünə',
  'pictures.chart.legend.disputed': 'Mübahisəli: digər mənbələr başqa cür deyir',
  'pictures.chart.no-rank': 'ölkənin adı çəkilməyib',
  'pictures.chart.not-here': 'materialımızda yoxdur',

  'pictures.measure.ranks': 'İki sıralama',
  'pictures.measure.article': 'Məqalədəki sıra',
  'pictures.measure.birthplace-rank': 'Doğum yerinə görə sıra',
  'pictures.measure.birthplace': 'Azərbaycanda doğulanlar',
  'pictures.measure.census': 'Siyahıyaalmalarda etnik mənsubiyyət',
  'pictures.measure.estimate': 'Təxminlər',

  'pictures.ranks.article': 'Məqalə, {year}',
  'pictures.ranks.birthplace': 'Azərbaycanda doğulanlar, BMT, {year}',
  'pictures.rank-shared': '{first}–{last}',

  'pictures.column.measure': 'Ölçü və mənbə',
  'pictures.column.rank': 'Sıra',
  'pictures.column.figure': 'Rəqəm',
  'pictures.column.year': 'İl',
  'pictures.column.source': 'Mənbə',
  'pictures.caption.timeline': 'Hadisələr: tarixləri, mübahisəli cəhətləri və mənbələri',
  'pictures.caption.ranks': 'Ölkələr üzrə sıralar: ölçü, il və mənbə',
  'pictures.caption.birthplace': 'Etnik mənsubiyyətə baxmadan Azərbaycanda doğulanlar: il və mənbə',
  'pictures.caption.census': 'Siyahıyaalmada özünə azərbaycanlı deyənlər: il və mənbə',
  'pictures.caption.estimate': 'Təxminlər: hər biri öz tərifi, ili və mənbəyi ilə',
};
