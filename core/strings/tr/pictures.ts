import type { pictures as english } from '../en/pictures.ts';
import type { WordsOf } from '../strings.ts';

/** The words of timeline, map and chart in Turkish. */
export const pictures: WordsOf<typeof english> = {
  'pictures.heading': 'Görseller',
  'pictures.lead':
    'Kaynakların söylediklerinin zaman çizelgesi, haritası ve grafiği. Her sayının yılı, ölçüsü ve kaynağı yanındadır; tartışmalı olan tartışmalı olarak çizilmiştir.',

  'pictures.save-svg': 'SVG olarak kaydet',
  'pictures.save-csv': 'CSV olarak kaydet',
  'pictures.save-svg-of': 'SVG olarak kaydet: {title}',
  'pictures.save-csv-of': 'CSV olarak kaydet: {title}',
  'pictures.legend': 'İşaretler',
  'pictures.sources': 'Kaynaklar',
  'pictures.limits': 'Bu görsel neyi söylemez',
  'pictures.choose-event': 'Hakkında daha çok okumak için bir olay seçin. Ok tuşları birinden ötekine götürür.',
  'pictures.choose-country': 'Hakkında daha çok okumak için bir ülke seçin. Ok tuşları birinden ötekine götürür.',
  'pictures.undated': 'yıl verilmemiş',
  'pictures.not-verified': 'Denetlenmedi: bu kaynağı kendimiz okuyamadık',
  'pictures.no-link': 'Kalıcı bir adresi bilinmiyor',
  'pictures.disputed': 'Tartışmalı',
  'pictures.disputed-by': 'Karşı çıkan',
  'pictures.range': '{low} ile {high} arası',
  'pictures.claims': { one: 'Bununla ilgili {count} iddia', other: 'Bununla ilgili {count} iddia' },
  'pictures.claim-number': 'İddia {number}',
  'pictures.about-community': 'Bu topluluk hakkında daha fazlası',

  'pictures.timeline.title': 'Tarihler ve olaylar',
  'pictures.timeline.description': {
    one: '{count} olaylık bir zaman çizelgesi, ilki {first}, sonuncusu {last}. Eksen kesiktir; her parçanın kendi ölçeği vardır.',
    other:
      '{count} olaylık bir zaman çizelgesi, ilki {first}, sonuncusu {last}. Eksen kesiktir; her parçanın kendi ölçeği vardır.',
  },
  'pictures.timeline.limits':
    'Boş yıllar, hiçbir şeyin olmadığı yıllar değildir: yalnızca burada okunan makalelerin söz ettiği olaylar gösterilir. Eksen kesiktir ve her parçanın kendi ölçeği vardır; bu yüzden uzunluklar ancak aynı parça içinde karşılaştırılabilir.',
  'pictures.timeline.event': '{when}: {title}',
  'pictures.timeline.event-disputed': '{when}: {title} (tartışmalı)',
  'pictures.timeline.legend.event': 'Olay',
  'pictures.timeline.legend.period': 'Dönem',
  'pictures.timeline.legend.disputed': 'Tartışmalı: diğer kaynaklar başka türlü söylüyor',
  'pictures.timeline.legend.break': 'Atlanan yıllar; ölçek değişir',
  'pictures.timeline.when': 'Ne zaman',
  'pictures.timeline.what': 'Ne',

  'pictures.map.title': 'Haritada iki sıralama',
  'pictures.map.description': {
    one: '{count} ülkenin sıralarını gösteren harita: 2014 tarihli makaledeki sırası ve 2015’te Azerbaycan doğumluların sayısına göre sırası.',
    other:
      '{count} ülkenin sıralarını gösteren harita: 2014 tarihli makaledeki sıra ve 2015’te Azerbaycan doğumluların sayısına göre sıra.',
  },
  'pictures.map.limits':
    'Sıra, bir dizideki yerdir, büyüklük değildir; bu yüzden işaretlerin hepsi aynı boydadır. Makale altı ülkenin sırasını söyler, sayı vermez. Öteki sıralama, etnik kökene bakmadan doğum yerini sayar: etnik olarak Azerbaycanlı olmayan birçok kişiyi içerir; İran, Türkiye ve Gürcistan’da doğmuş oldukları için oradaki Azerbaycanlıların çoğunu içermez.',
  'pictures.map.borders':
    'Sınırlar Natural Earth 4.1 verisidir. Toprağı kimin talep ettiğini değil, kimin denetlediğini gösterir; hiçbiri hakkında bir görüşümüz değildir.',
  'pictures.map.inset': 'Kuzey Amerika',
  'pictures.map.country': '{country}: {ranks}',
  'pictures.map.legend.article': 'Makaledeki sıra (2014)',
  'pictures.map.legend.birthplace': 'Azerbaycan doğumluların sayısına göre sıra (BM, 2015)',
  'pictures.map.legend.shared': 'İki sıra için birlikte anılan iki ülke',
  'pictures.map.legend.homeland': 'Azerbaycan’ın kendisi',

  'pictures.chart.title': 'Sayımlar ve tahminler',
  'pictures.chart.measure': 'Karşılaştırılan',
  'pictures.chart.limits.ranks':
    'Çizgiler aynı ülkenin iki sırasını birleştirir. İki sıralama farklı şeyleri sayar; bu yüzden eğim ne artış ne azalıştır.',
  'pictures.chart.limits.birthplace':
    'Burada, etnik kökene bakmadan Azerbaycan’da doğanlar sayılır; başka yerde doğan kimse sayılmaz. İran, Türkiye ve Gürcistan’daki gibi, üyeleri yaşadıkları yerde doğmuş topluluklar hakkında pek bir şey söylemez.',
  'pictures.chart.limits.census':
    'Burada insanların bir nüfus sayımında etnik kökenleri için verdikleri yanıtlar sayılır. Sayımlar farklı yıllardandır; birçok ülke ise böyle bir sayım yapmaz.',
  'pictures.chart.limits.estimate':
    'Her tahminin kendi tanımı vardır; bu yüzden toplanamaz, ortalaması alınamaz. Bu ölçekte her basamak bir öncekinin on katıdır. Kesik çizgili işaret, bir kaynağın bu sayıyla çeliştiğini gösterir.',
  'pictures.chart.description.ranks': {
    one: '{count} ülkenin sıraları iki sütunda: 2014 tarihli makalede ve 2015’te Azerbaycan doğumlulara göre.',
    other: '{count} ülkenin sıraları iki sütunda: 2014 tarihli makalede ve 2015’te Azerbaycan doğumlulara göre.',
  },
  'pictures.chart.description.birthplace': {
    one: '{count} ülke için çubuklar: 2015’te orada yaşayan Azerbaycan doğumlular.',
    other: '{count} ülke için çubuklar: 2015’te orada yaşayan Azerbaycan doğumlular.',
  },
  'pictures.chart.description.census': {
    one: 'Bir çubuk: bir nüfus sayımında kendine Azerbaycanlı diyenler.',
    other: '{count} çubuk: bir nüfus sayımında kendine Azerbaycanlı diyenler, ülkeye ve yıla göre.',
  },
  'pictures.chart.description.estimate': {
    one: 'Bir topluluk için bir tahmin, her basamağın bir öncekinin on katı olduğu bir ölçekte.',
    other: 'Topluluklar için {count} tahmin, her basamağın bir öncekinin on katı olduğu bir ölçekte.',
  },
  'pictures.chart.legend.bar': '{year} sayımı',
  'pictures.chart.legend.census': 'Verilen yılın nüfus sayımındaki sayı',
  'pictures.chart.legend.one': 'Tek sayı',
  'pictures.chart.legend.range': 'En düşük sayıdan en yükseğe',
  'pictures.chart.legend.disputed': 'Tartışmalı: diğer kaynaklar başka türlü söylüyor',
  'pictures.chart.no-rank': 'ülke anılmamış',
  'pictures.chart.not-here': 'elimizdeki malzemede yok',

  'pictures.measure.ranks': 'İki sıralama',
  'pictures.measure.article': 'Makaledeki sıra',
  'pictures.measure.birthplace-rank': 'Doğum yerine göre sıra',
  'pictures.measure.birthplace': 'Azerbaycan’da doğanlar',
  'pictures.measure.census': 'Nüfus sayımlarında etnik köken',
  'pictures.measure.estimate': 'Tahminler',

  'pictures.ranks.article': 'Makale, {year}',
  'pictures.ranks.birthplace': 'Azerbaycan’da doğanlar, BM, {year}',
  'pictures.rank-shared': '{first}–{last}',

  'pictures.column.measure': 'Ölçü ve kaynak',
  'pictures.column.rank': 'Sıra',
  'pictures.column.figure': 'Sayı',
  'pictures.column.year': 'Yıl',
  'pictures.column.source': 'Kaynak',
  'pictures.caption.timeline': 'Olaylar: tarihleri, tartışmalı yanları ve kaynakları',
  'pictures.caption.ranks': 'Ülkelere göre sıralar: ölçü, yıl ve kaynak',
  'pictures.caption.birthplace': 'Etnik kökene bakmadan Azerbaycan’da doğanlar: yıl ve kaynak',
  'pictures.caption.census': 'Bir nüfus sayımında kendine Azerbaycanlı diyenler: yıl ve kaynak',
  'pictures.caption.estimate': 'Tahminler: her biri kendi tanımı, yılı ve kaynağıyla',
};
