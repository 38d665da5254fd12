import type { explorer as english } from '../en/explorer.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the explorer in Turkish. */
export const explorer: WordsOf<typeof english> = {
  'explorer.open': 'Rehberde aç',
  'explorer.open-home': 'Bütün makalelere ve iddialara göz at',
  'explorer.title': '{place} · Azerbaijan in Context',

  'explorer.skip': 'İçeriğe geç',
  'explorer.menu': 'Ana bölümler',
  'explorer.path': 'Neredesiniz',
  'explorer.home': 'Genel bakış',
  'explorer.pictures': 'Görseller',
  'explorer.notebook': 'Not defteri',
  'explorer.search-hint': 'Sonuçlar siz yazdıkça çıkar. Aşağı ok tuşu onlara götürür.',

  'explorer.home-heading': 'Makaleler ne iddia ediyor, başkaları ne diyor',
  'explorer.home-intro':
    'Her iddianın yanında kimin, ne zaman ve kimin çıkarına iddia ettiği, diğer kaynakların da bunun lehinde ve aleyhinde ne dediği durur.',
  'explorer.topics': 'Konular',
  'explorer.entities-count': { one: '{count} madde', other: '{count} madde' },
  'explorer.claims-count': { one: '{count} iddia', other: '{count} iddia' },
  'explorer.no-claims': 'Doğrudan bununla ilgili bir iddia yok.',
  'explorer.articles': 'Bütün makaleler',
  'explorer.to-article': 'Makaleyi ve bütün iddialarını gör',
  'explorer.to-entity': '{name} hakkında her şey',

  'explorer.topic': 'Konu',
  'explorer.entity': 'Madde',
  'explorer.names': 'Kaynaklardaki adları',
  'explorer.about-it': '{name} hakkında iddialar',
  'explorer.concerning': 'Başka şeylerle ilgili olup buna da dokunan iddialar: {name}',
  'explorer.neighbours': 'Birlikte anılanlar',
  'explorer.neighbour': { one: '{name} ({count} iddia)', other: '{name} ({count} iddia)' },

  'explorer.article': 'Makale',
  'explorer.published': 'Yayımlayan',
  'explorer.date': 'Tarih',
  'explorer.interest': 'Yayımlayanın çıkarı',
  'explorer.coverage': 'Ne kadarı okundu',
  'explorer.article-claims': 'İddiaları, makaledeki sırayla',

  'explorer.claim': 'İddia',
  'explorer.about': 'Konusu',
  'explorer.standing': 'Durumu ve nedeni',
  'explorer.counted': 'Sayılan sesler',
  'explorer.counted-none': 'Hiçbir ses sayılmadı.',
  'explorer.not-counted': 'Dinlendi, ama sayılmadı',
  'explorer.voice-sources': 'Kaynaklar: {publishers}',

  'explorer.evidence': 'Lehte ve aleyhte kanıtlar',
  'explorer.evidence-none': 'Bundan söz eden başka bir kaynak bulunamadı.',
  'explorer.side.agrees': 'Lehte konuşuyor',
  'explorer.side.differs': 'Başka türlü söylüyor ya da kısmen farklı',
  'explorer.side.silent': 'Doğrulayamadı',
  'explorer.side-empty': 'Bulunamadı.',
  'explorer.distance.no-stake': 'Bağımsız: bilinen bir çıkarı yok',
  'explorer.distance.own-stake': 'Yayımlayandan bağımsız, ama kendi çıkarı var',
  'explorer.distance.publisher-side': 'Çıkarı var: yayımlayanın tarafında',
  'explorer.distance.volunteers': 'Gönüllülerin düzenlediği başvuru kaynakları',

  'explorer.caveats': 'Akılda tutulacaklar',
  'explorer.same-article': 'Makalede ondan önce ve sonra',
  'explorer.same-subject': '{name} hakkında diğer iddialar',

  'explorer.decided.opinion':
    'Bu bir yargıdır. Başka hiçbir kaynak bunu sonuca bağlayamaz; bu yüzden dile getirene kalır: {publisher}.',
  'explorer.decided.title':
    'Bu bir unvan ya da onur adıdır. Başka hiçbir kaynak bunu sonuca bağlayamaz; bu yüzden kullanana kalır: {publisher}.',
  'explorer.decided.incomplete':
    'Saklanan kopya bu iddianın ortasında kesiliyor; devamında söylenenler karşılaştırılamaz. Bu yüzden iddia edene kalır: {publisher}.',
  'explorer.decided.only-disputed': 'En az bir bağımsız ses başka türlü söylüyor, aynı görüşte olan yok.',
  'explorer.decided.disputed-but-lead-agrees':
    'En az bir bağımsız ses başka türlü söylüyor, aynı görüşte olan yok. Gönüllülerin düzenlediği başvuru kaynakları aynı görüşte. Bu hiçbir şeyi doğrulamaz, ama iddianın çürütülmüş gibi durmasını önler.',
  'explorer.decided.contradicted':
    'Bağımsız sesler birbiriyle çelişiyor: en az biri aynı görüşte, en az biri başka türlü söylüyor.',
  'explorer.decided.agrees-and-differs':
    'En az bir bağımsız ses aynı görüşte; en az biri de başka bir sayı, tarih ya da vurgu veriyor.',
  'explorer.decided.only-differs':
    'Hiçbir bağımsız ses tümüyle aynı görüşte değil: her biri başka bir sayı, tarih ya da vurgu veriyor.',
  'explorer.decided.only-agrees': 'En az bir bağımsız ses aynı görüşte; farklı olan ya da başka türlü söyleyen yok.',
  'explorer.decided.own-side-only':
    'Hiçbir bağımsız ses bunu da başka türlüsünü de söylemiyor. Lehte konuşanlar yayımlayanla ({publisher}) aynı çıkarı paylaşıyor; bu yüzden doğrulayamaz.',
  'explorer.decided.lead-only':
    'Hiçbir bağımsız ses bunu da başka türlüsünü de söylemiyor. Yalnızca gönüllülerin düzenlediği başvuru kaynakları lehte konuşuyor; bunlar doğrulama sayılmaz.',
  'explorer.decided.nobody': 'Bunu ya da başka türlüsünü söyleyen bağımsız bir ses bulunamadı.',

  'explorer.voice.agrees': 'Aynı görüşte.',
  'explorer.voice.agrees-otherwise': 'Aynı görüşte, ama farklı bir ayrıntı da veriyor: bütünüyle bakınca aynı görüşte.',
  'explorer.voice.differs': 'Başka bir sayı, tarih ya da vurgu veriyor.',
  'explorer.voice.mixed': 'Bir yerde aynı görüşte, başka yerde başka türlü söylüyor: bütünüyle bakınca kısmen farklı.',
  'explorer.voice.disputes': 'Başka türlü söylüyor.',
  'explorer.voice.silent': 'Doğrulayamadı.',

  'explorer.counts.alone': 'Bilinen bir çıkarı yok; bu yüzden bu yayımlayan tek başına bir sestir.',
  'explorer.counts.alone-together': {
    one: 'Bilinen bir çıkarı yok; bu yüzden bu yayımlayan tek başına bir sestir.',
    other: 'Bilinen bir çıkarı yok; bu yüzden bu yayımlayan tek başına bir sestir; {count} kaynağı bir kez sayılır.',
  },
  'explorer.counts.stake': 'Kendi çıkarı var, ama yayımlayanın ({publisher}) çıkarını paylaşmıyor.',
  'explorer.counts.stake-together': {
    one: 'Kendi çıkarı var, ama yayımlayanın ({publisher}) çıkarını paylaşmıyor.',
    other:
      'Bu {count} kaynak tek bir çıkarı paylaşıyor; bu yüzden hepsi birlikte bir sestir. Bu, yayımlayanın ({publisher}) çıkarı değildir.',
  },

  'explorer.uncounted.lead':
    'Bunları herkes düzenleyebilir; bu yüzden daha çok okumak için bir ipucudur, tanık değildir.',
  'explorer.uncounted.publisher': 'Bu, yayımlayanın kendisidir; kendi iddiasını doğrulayamaz.',
  'explorer.uncounted.own-side':
    'Yayımlayanla ({publisher}) aynı çıkarı paylaşıyor; bağımsız olmadığından sözü ne lehte ne aleyhte sayılır.',
  'explorer.uncounted.silent': 'Bakıldı, ama konuyu sonuca bağlamıyor; bu yüzden ne lehte ne aleyhte sayılır.',
  'explorer.uncounted.beyond-sources':
    'Bağımsız, ama bu türden bir iddia başkalarının söyledikleriyle sonuca bağlanmaz.',

  'explorer.search': 'Arama: {query}',
  'explorer.found-entities': 'Maddeler',
  'explorer.found-claims': 'İddialar',
  'explorer.found-articles': 'Makaleler',

  'explorer.missing': 'Burada bir şey yok',
  'explorer.missing-why':
    'Bu adres bilinen bir şeye götürmüyor. Yanlış yazılmış ya da daha yeni bir sürümden kalmış olabilir.',
  'explorer.to-home': 'Genel bakışa git',
};
