import type { explorer as english } from '../en/explorer.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the explorer in Azerbaijani. */
export const explorer: WordsOf<typeof english> = {
  'explorer.open': 'Soraqçada aç',
  'explorer.open-home': 'Bütün məqalə və iddialara bax',
  'explorer.title': '{place} · Azerbaijan in Context',

  'explorer.skip': 'Məzmuna keç',
  'explorer.menu': 'Əsas bölmələr',
  'explorer.path': 'Haradasınız',
  'explorer.home': 'İcmal',
  'explorer.pictures': 'Şəkillər',
  'explorer.notebook': 'Qeyd dəftəri',
  'explorer.search-hint': 'Nəticələr siz yazdıqca görünür. Aşağı ox düyməsi onlara aparır.',

  'explorer.home-heading': 'Məqalələr nə iddia edir, başqaları nə deyir',
  'explorer.home-intro':
    'Hər iddianın yanında onu kimin, nə vaxt və kimin marağında irəli sürdüyü, digər mənbələrin onun lehinə və əleyhinə nə dediyi göstərilir.',
  'explorer.topics': 'Mövzular',
  'explorer.entities-count': { one: '{count} maddə', other: '{count} maddə' },
  'explorer.claims-count': { one: '{count} iddia', other: '{count} iddia' },
  'explorer.no-claims': 'Bilavasitə bu barədə iddia yoxdur.',
  'explorer.articles': 'Bütün məqalələr',
  'explorer.to-article': 'Məqaləyə və bütün iddialarına bax',
  'explorer.to-entity': '{name} haqqında hər şey',

  'explorer.topic': 'Mövzu',
  'explorer.entity': 'Maddə',
  'explorer.names': 'Mənbələrdəki adları',
  'explorer.about-it': '{name} haqqında iddialar',
  'explorer.concerning': 'Başqa şeylər haqqında olub buna da aid iddialar: {name}',
  'explorer.neighbours': 'Birlikdə xatırlananlar',
  'explorer.neighbour': { one: '{name} ({count} iddia)', other: '{name} ({count} iddia)' },

  'explorer.article': 'Məqalə',
  'explorer.published': 'Dərc edən',
  'explorer.date': 'Tarix',
  'explorer.interest': 'Dərc edənin marağı',
  'explorer.coverage': 'Nə qədəri oxunub',
  'explorer.article-claims': 'İddiaları, məqalədəki sıra ilə',

  'explorer.claim': 'İddia',
  'explorer.about': 'Nə haqqında',
  'explorer.standing': 'Vəziyyəti və səbəbi',
  'explorer.counted': 'Sayılan səslər',
  'explorer.counted-none': 'Heç bir səs sayılmayıb.',
  'explorer.not-counted': 'Dinlənilib, amma sayılmayıb',
  'explorer.voice-sources': 'Mənbələr: {publishers}',

  'explorer.evidence': 'Lehinə və əleyhinə dəlillər',
  'explorer.evidence-none': 'Bundan danışan başqa mənbə tapılmadı.',
  'explorer.side.agrees': 'Lehinə danışır',
  'explorer.side.differs': 'Başqa cür deyir və ya qismən fərqlidir',
  'explorer.side.silent': 'Təsdiq edə bilmədi',
  'explorer.side-empty': 'Heç nə tapılmadı.',
  'explorer.distance.no-stake': 'Müstəqil: məlum marağı yoxdur',
  'explorer.distance.own-stake': 'Dərc edəndən müstəqil, amma öz marağı var',
  'explorer.distance.publisher-side': 'Marağı var: dərc edənin tərəfindədir',
  'explorer.distance.volunteers': 'Könüllülərin redaktə etdiyi sorğu nəşrləri',

  'explorer.caveats': 'Nəzərə alınmalı',
  'explorer.same-article': 'Məqalədə ondan əvvəl və sonra',
  'explorer.same-subject': '{name} haqqında digər iddialar',

  'explorer.decided.opinion':
    'Bu, mülahizədir. Başqa heç bir mənbə bunu həll edə bilməz, ona görə bunu söyləyənin öhdəsində qalır: {publisher}.',
  'explorer.decided.title':
    'Bu, titul və ya fəxri addır. Başqa heç bir mənbə bunu həll edə bilməz, ona görə bunu işlədənin öhdəsində qalır: {publisher}.',
  'explorer.decided.incomplete':
    'Saxlanılan surət bu iddianın ortasında kəsilir, ardında deyilənləri müqayisə etmək olmur. Ona görə iddia edənin öhdəsində qalır: {publisher}.',
  'explorer.decided.only-disputed': 'Ən azı bir müstəqil səs başqa cür deyir, həmfikir olan isə yoxdur.',
  'explorer.decided.disputed-but-lead-agrees':
    'Ən azı bir müstəqil səs başqa cür deyir, həmfikir olan isə yoxdur. Könüllülərin redaktə etdiyi sorğu nəşrləri həmfikirdir. Bu heç nəyi təsdiqləmir, amma iddianı təkzib edilmiş saymağa qoymur.',
  'explorer.decided.contradicted':
    'Müstəqil səslər bir-birinə ziddir: ən azı biri həmfikirdir, ən azı biri başqa cür deyir.',
  'explorer.decided.agrees-and-differs':
    'Ən azı bir müstəqil səs həmfikirdir, ən azı biri isə başqa rəqəm, tarix və ya vurğu verir.',
  'explorer.decided.only-differs':
    'Heç bir müstəqil səs tam həmfikir deyil: hər biri başqa rəqəm, tarix və ya vurğu verir.',
  'explorer.decided.only-agrees': 'Ən azı bir müstəqil səs həmfikirdir, fərqlənən və ya başqa cür deyən isə yoxdur.',
  'explorer.decided.own-side-only':
    'Heç bir müstəqil səs nə bunu, nə də başqa cür deyir. Lehinə danışanların marağı dərc edənin ({publisher}) marağı ilə birdir, ona görə təsdiq edə bilməzlər.',
  'explorer.decided.lead-only':
    'Heç bir müstəqil səs nə bunu, nə də başqa cür deyir. Lehinə yalnız könüllülərin redaktə etdiyi sorğu nəşrləri danışır, onlar isə təsdiq deyil.',
  'explorer.decided.nobody': 'Bunu və ya başqa cür deyən müstəqil səs tapılmadı.',

  'explorer.voice.agrees': 'Həmfikirdir.',
  'explorer.voice.agrees-otherwise': 'Həmfikirdir, fərqli bir təfərrüat da verir: bütövlükdə həmfikirdir.',
  'explorer.voice.differs': 'Başqa rəqəm, tarix və ya vurğu verir.',
  'explorer.voice.mixed': 'Bir yerdə həmfikirdir, başqa yerdə başqa cür deyir: bütövlükdə qismən fərqlidir.',
  'explorer.voice.disputes': 'Başqa cür deyir.',
  'explorer.voice.silent': 'Təsdiq edə bilmədi.',

  'explorer.counts.alone': 'Məlum marağı yoxdur, ona görə bu dərc edən ayrıca bir səsdir.',
  'explorer.counts.alone-together': {
    one: 'Məlum marağı yoxdur, ona görə bu dərc edən ayrıca bir səsdir.',
    other: 'Məlum marağı yoxdur, ona görə bu dərc edən ayrıca bir səsdir; onun {count} mənbəyi bir dəfə sayılır.',
  },
  'explorer.counts.stake': 'Öz marağı var, amma dərc edənin ({publisher}) marağını bölüşmür.',
  'explorer.counts.stake-together': {
    one: 'Öz marağı var, amma dərc edənin ({publisher}) marağını bölüşmür.',
    other:
      'Bu {count} mənbənin marağı birdir, ona görə birlikdə bir səsdir. Bu, dərc edənin ({publisher}) marağı deyil.',
  },

  'explorer.uncounted.lead': 'Bunları hər kəs redaktə edə bilər, ona görə daha nə oxumağa işarədir, şahid deyil.',
  'explorer.uncounted.publisher': 'Bu, dərc edənin özüdür: öz iddiasını təsdiq edə bilməz.',
  'explorer.uncounted.own-side':
    'Marağı dərc edənin ({publisher}) marağı ilə birdir, deməli, müstəqil deyil: sözü nə iddianın lehinə, nə də əleyhinə sayılır.',
  'explorer.uncounted.silent': 'Baxılıb, amma məsələni həll etmir, ona görə nə lehinə, nə də əleyhinə sayılır.',
  'explorer.uncounted.beyond-sources': 'Müstəqildir, amma bu cür iddia başqalarının dedikləri ilə həll olunmur.',

  'explorer.search': 'Axtarış: {query}',
  'explorer.found-entities': 'Maddələr',
  'explorer.found-claims': 'İddialar',
  'explorer.found-articles': 'Məqalələr',

  'explorer.missing': 'Burada heç nə yoxdur',
  'explorer.missing-why': 'Bu ünvan məlum olan heç nəyə aparmır. Səhv yazıla və ya daha yeni versiyadan qala bilər.',
  'explorer.to-home': 'İcmala keç',
};
