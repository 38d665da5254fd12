import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the first run and what is new in Turkish. */
export const welcome: WordsOf<typeof english> = {
  'welcome.title': 'Hoş geldiniz',
  'welcome.lead':
    'Bir sayfada Azerbaycan, Haydar Aliyev ya da Azerbaycan diasporası anıldığında soluk bir işaret çıkar. İşaret bir kart açar: ne iddia ediliyor, kim ediyor, kimin çıkarına ve başkaları ne diyor.',

  'welcome.try': 'Burada deneyin',
  'welcome.try.text': 'Haydar Aliyev 1923 yılında Nahçıvan’da doğdu. Bugün Nahçıvan, Azerbaycan’ın bir eksklavıdır.',
  'welcome.try.hover': 'İmleci işaretli bir adın üzerinde tutun ya da ada dokunun.',
  'welcome.try.click': 'İşaretli bir ada tıklayın ya da dokunun.',
  'welcome.try.keyboard': 'Kartların yalnızca klavyeyle açılmasını seçtiniz. Dokunmak da açar.',
  'welcome.try.keys': 'Klavyeyle: {key} sonraki işaretli ada gider ve kartını açar. Escape kartı kapatır.',
  'welcome.try.open': 'İlk kartı aç',
  'welcome.try.rejected': 'Buradaki her ad için “bu değil” dediniz.',
  'welcome.try.failed': 'Buradaki adlar işaretlenemedi: {error}',

  'welcome.sees': 'Neyi görebilir',
  'welcome.sees.text': 'Açık olduğu sürece, açtığınız sayfaların metnini. Metin tarayıcınızda okunur ve unutulur.',
  'welcome.sees.own': 'Sizin seçtiklerinizi ve yazdıklarınızı: ayarlar ve notlar. Bu tarayıcıda kalırlar.',
  'welcome.never': 'Neyi asla yapmaz',
  'welcome.never.send': 'Hiçbir yere bir şey göndermez. Hiçbir ağa bağlanmaz.',
  'welcome.never.history': 'Geçmiş ve istatistik tutmaz. Bir sayfadan yalnızca not defterinize kaydettiğinizi saklar.',
  'welcome.never.change': 'Sayfanın tek bir sözcüğünü, tek bir resmini değiştirmez.',
  'welcome.never.open': 'Kendiliğinden başka sekme açmaz, güncellemeden sonra da.',

  'welcome.access': 'Henüz sayfaları okuyamıyor',
  'welcome.access.why':
    'Tarayıcı, açtığınız sayfaları okuma izni vermedi. İzin olmadan hiçbir şey işaretlenmez. İzni istediğiniz zaman geri alabilirsiniz.',
  'welcome.access.allow': 'Bütün sitelerde izin ver',
  'welcome.access.given': 'İzin verildi. Başka bir şey gerekmiyor.',

  'welcome.pin': 'Göz önünde tutun',
  'welcome.pin.pinned': 'Simgesi zaten araç çubuğunda. Bu sayfadaki değinmelerin listesini açar.',
  'welcome.pin.chrome':
    'Araç çubuğundaki yapboz parçasına, sonra “Azerbaijan in Context” yanındaki raptiyeye tıklayın.',
  'welcome.pin.edge':
    'Araç çubuğundaki yapboz parçasına, sonra “Azerbaijan in Context” yanındaki göze tıklayın. Yapboz parçası yoksa menüde “Uzantılar” altına bakın.',
  'welcome.pin.firefox':
    'Araç çubuğundaki yapboz parçasına, sonra “Azerbaijan in Context” yanındaki çarka ve “Araç çubuğuna sabitle” seçeneğine tıklayın. Telefonda, menüde “Uzantılar” altındadır.',
  'welcome.pin.safari': '“Görüntü” menüsünden “Araç Çubuğunu Özelleştir” seçeneğini açın ve simgeyi oraya sürükleyin.',

  'welcome.keys': 'Klavyeyle',
  'welcome.keys.popup': 'Araç çubuğundaki pencereyi aç',
  'welcome.keys.next': 'Sonraki değinmeye git ve kartını aç',
  'welcome.keys.previous': 'Önceki değinmeye git ve kartını aç',
  'welcome.keys.pause': 'Bu sitede işaretleri kapat ya da aç',
  'welcome.keys.panel': 'Sayfanın yanındaki paneli aç',
  'welcome.keys.command': 'Komut',
  'welcome.keys.key': 'Tuşlar',
  'welcome.keys.none': 'ayarlanmamış',
  'welcome.keys.change': 'Tuşları değiştir',

  'welcome.next': 'Devam edin',
  'welcome.next.explorer': 'Bütün iddiaları ve kaynakları gör',
  'welcome.next.options': 'Bütün ayarlar',
  'welcome.next.news': 'Yenilikler',

  'news.title': 'Yenilikler',
  'news.line': '{version} sürümündeki yenilikler',
  'news.version': 'Sürüm {version}',
  'news.new': 'sizin için yeni',
  'news.lead': 'Liste İngilizce yazılmıştır.',
  'news.back': 'Karşılama sayfasına dön',
};
