import type { card as english } from '../en/card.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the card in Turkish. */
export const card: WordsOf<typeof english> = {
  'standing.attributed': 'Bunu, konuda çıkarı olanlar söylüyor; doğrulayan bağımsız bir kaynak bulunamadı',
  'standing.corroborated': 'Bağımsız kaynaklar aynı görüşte',
  'standing.partly': 'Bağımsız kaynaklar kısmen aynı görüşte',
  'standing.disputed': 'Bağımsız kaynaklar başka türlü söylüyor',
  'standing.unconfirmed': 'Doğrulanamadı',

  'stance.agrees': 'Aynı görüşte',
  'stance.differs': 'Kısmen farklı',
  'stance.disputes': 'Başka türlü söylüyor',
  'stance.cannot-confirm': 'Doğrulayamadı',

  'voices.agree': { one: '{count} bağımsız ses aynı görüşte', other: '{count} bağımsız ses aynı görüşte' },
  'voices.differ': { one: '{count} bağımsız ses kısmen farklı', other: '{count} bağımsız ses kısmen farklı' },
  'voices.dispute': {
    one: '{count} bağımsız ses başka türlü söylüyor',
    other: '{count} bağımsız ses başka türlü söylüyor',
  },
  'voices.also-differ': { one: '{count} ses kısmen farklı', other: '{count} ses kısmen farklı' },
  'voices.also-dispute': { one: '{count} ses başka türlü söylüyor', other: '{count} ses başka türlü söylüyor' },

  'claim.heading': 'Ne iddia ediliyor',
  'claim.source': 'İddia eden: {publisher}, {date}',
  'claim.others': 'Diğer kaynaklar ne diyor',
  'claim.evidence': { one: '{count} kaynak, ayrıntılarıyla', other: '{count} kaynak, ayrıntılarıyla' },
  'claim.caveats': { one: 'Akılda tutulacak {count} nokta', other: 'Akılda tutulacak {count} nokta' },
  'claim.notice': 'Makaledeki uyarı: {notice}',
  'claim.incomplete': 'Makalenin saklanan kopyası bu iddianın ortasında kesiliyor.',
  'claim.passage': 'Bu pasajı oku',
  'claim.more': { one: '{count} iddia daha göster', other: '{count} iddia daha göster' },
  'claim.fewer': 'Daha az iddia göster',
  'claim.none': 'Şimdiye kadar okunan makalelerde bununla ilgili iddia yok.',

  'statement.heading': 'Kaynaklar başka ne diyor',
  'statement.sources': 'Kaynaklar: {publishers}',

  'evidence.figure': 'Sayı: {figure}',
  'evidence.figure-year': 'Sayı: {figure} ({year})',
  'evidence.undated': 'tarihsiz',
  'evidence.not-verified': 'Denetlenmedi: bu kaynağı kendimiz okuyamadık',
  'evidence.no-link': 'Kalıcı bir adresi bilinmiyor',

  'link.archived': '(arşiv kopyası)',
  'link.new-tab': 'yeni sekmede açılır',
  'link.wikipedia': 'Vikipedi',
  'link.wikipedia-in': 'Vikipedi ({language})',
  'link.official': 'Resmî site',
  'link.heading': 'Daha fazlası',

  'card.close': 'Kapat',
  'card.settings': 'Ayarlar',
  'card.why': 'Neden bu?',
  'card.site-off': 'Bu sitede olmasın',
  'card.site-is-off': 'Bu sitede hiçbir şey işaretlenmeyecek.',
  'card.undo': 'Geri al',
  'card.site-is-on': 'Bu sitede işaretler yeniden gösteriliyor.',
  'card.not-saved': 'Kaydedilemedi. Lütfen yeniden deneyin.',

  'why.name': 'Bu sayfadaki “{surface}”, {name} konusunun adlarından “{alias}” olarak okundu.',
  'why.exact': '“{surface}”, {name} konusunun adlarından biridir.',
  'why.context': 'Bu ad tek başına başka şeyler de anlatabilir. Belirleyici olan sözcükler: {words}.',
  'why.page': 'Bu ad tek başına başka şeyler de anlatabilir; buradaki yeri ve sayfanın geri kalanı belirleyici oldu.',
  'why.rule':
    'İşaretler, değişmez bir ad listesine göre sizin cihazınızda konur. Sayfayla ilgili hiçbir bilgi dışarı çıkmaz.',

  'not-this.ask': 'Başka bir şey mi kastediliyor? “{alias}” işaretsiz bırakılabilir.',
  'not-this.here': 'Bu değil ({site} sitesinde)',
  'not-this.anywhere': 'Bu değil (her yerde)',
  'not-this.is-off-here': '“{alias}”, {site} sitesinde işaretlenmeyecek.',
  'not-this.is-off-anywhere': '“{alias}” hiçbir yerde işaretlenmeyecek.',
  'not-this.is-on': '“{alias}” yeniden işaretleniyor.',

  'options.not-saved': 'Kaydedilmedi: {error}',
  'policy.set': 'Bunu kuruluşunuz belirledi.',
  'explorer.all-about': 'Bununla ilgili her şey',

  'notebook.save-claim': 'Bu iddiayı kaydet',
  'notebook.save-mention': 'Bu değinmeyi kaydet',
  'notebook.save-words': '“{surface}” sözünü kaydet: {around}',
  'notebook.undo-save': '“{surface}” kaydını geri al',
  'notebook.undo': 'Geri al',
  'notebook.saved': 'Bu cihazdaki not defterinize kaydedildi.',
  'notebook.unsaved': 'Artık not defterinizde değil.',
  'notebook.already': 'Bu zaten not defterinizde.',
  'notebook.refused-private': 'Bu bir gizli pencere: buradan hiçbir şey kaydedilmez.',
  'notebook.refused-full': 'Tarayıcının deposu dolu; bu yüzden kaydedilmedi.',
  'notebook.refused-many': 'Not defteri dolu; bu yüzden kaydedilmedi. Önce birkaç kaydı silin.',
  'notebook.refused-newer': 'Not defterini bu eklentinin daha yeni bir sürümü oluşturdu. Bu sürüm onu açamaz.',
  'notebook.refused-failed': 'Tarayıcı bunu kaydetmedi. Lütfen yeniden deneyin.',
};
