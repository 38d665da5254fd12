import type { card as english } from '../en/card.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the card in Azerbaijani. */
export const card: WordsOf<typeof english> = {
  'standing.attributed': 'Bunu bu işdə marağı olanlar deyir; təsdiqləyən müstəqil mənbə tapılmadı',
  'standing.corroborated': 'Müstəqil mənbələr həmfikirdir',
  'standing.partly': 'Müstəqil mənbələr qismən həmfikirdir',
  'standing.disputed': 'Müstəqil mənbələr başqa cür deyir',
  'standing.unconfirmed': 'Təsdiq etmək mümkün olmadı',

  'stance.agrees': 'Həmfikirdir',
  'stance.differs': 'Qismən fərqlidir',
  'stance.disputes': 'Başqa cür deyir',
  'stance.cannot-confirm': 'Təsdiq edə bilmədi',

  'voices.agree': { one: '{count} müstəqil səs həmfikirdir', other: '{count} müstəqil səs həmfikirdir' },
  'voices.differ': { one: '{count} müstəqil səs qismən fərqlidir', other: '{count} müstəqil səs qismən fərqlidir' },
  'voices.dispute': {
    one: '{count} müstəqil səs başqa cür deyir',
    other: '{count} müstəqil səs başqa cür deyir',
  },
  'voices.also-differ': { one: '{count} səs qismən fərqlidir', other: '{count} səs qismən fərqlidir' },
  'voices.also-dispute': { one: '{count} səs başqa cür deyir', other: '{count} səs başqa cür deyir' },

  'claim.heading': 'Nə iddia olunur',
  'claim.source': 'İddia edən: {publisher}, {date}',
  'claim.others': 'Digər mənbələr nə deyir',
  'claim.evidence': { one: '{count} mənbə, təfərrüatı ilə', other: '{count} mənbə, təfərrüatı ilə' },
  'claim.caveats': { one: 'Nəzərə alınmalı {count} məqam', other: 'Nəzərə alınmalı {count} məqam' },
  'claim.notice': 'Məqalədəki qeyd: {notice}',
  'claim.incomplete': 'Məqalənin saxlanılan surəti bu iddianın ortasında kəsilir.',
  'claim.passage': 'Bu parçanı oxu',
  'claim.more': { one: 'Daha {count} iddia göstər', other: 'Daha {count} iddia göstər' },
  'claim.fewer': 'Daha az iddia göstər',
  'claim.none': 'İndiyədək oxunan məqalələrdə bu barədə iddia yoxdur.',

  'statement.heading': 'Mənbələr daha nə deyir',
  'statement.sources': 'Mənbələr: {publishers}',

  'evidence.figure': 'Rəqəm: {figure}',
  'evidence.figure-year': 'Rəqəm: {figure} ({year})',
  'evidence.undated': 'tarixsiz',
  'evidence.not-verified': 'Yoxlanılmayıb: bu mənbəni özümüz oxuya bilmədik',
  'evidence.no-link': 'Daimi ünvanı məlum deyil',

  'link.archived': '(arxiv surəti)',
  'link.new-tab': 'yeni vərəqdə açılır',
  'link.wikipedia': 'Vikipediya',
  'link.wikipedia-in': 'Vikipediya ({language})',
  'link.official': 'Rəsmi sayt',
  'link.heading': 'Ətraflı oxu',

  'card.close': 'Bağla',
  'card.settings': 'Parametrlər',
  'card.why': 'Niyə bu?',
  'card.site-off': 'Bu saytda olmasın',
  'card.site-is-off': 'Bu saytda heç nə işarələnməyəcək.',
  'card.undo': 'Geri qaytar',
  'card.site-is-on': 'Bu saytda işarələr yenidən göstərilir.',
  'card.not-saved': 'Yadda saxlamaq mümkün olmadı. Yenidən cəhd edin.',

  'why.name': 'Bu səhifədəki “{surface}” sözü {name} mövzusunun adlarından biri olan “{alias}” kimi oxundu.',
  'why.exact': '“{surface}” {name} mövzusunun adlarından biridir.',
  'why.context': 'Bu ad təklikdə başqa mənalar da verə bilər. Həlledici sözlər: {words}.',
  'why.page':
    'Bu ad təklikdə başqa mənalar da verə bilər; onun burada durduğu yer və səhifənin qalan hissəsi həlledici oldu.',
  'why.rule':
    'İşarələr sizin cihazınızda dəyişməz ad siyahısına görə qoyulur. Səhifə haqqında heç nə kənara ötürülmür.',

  'not-this.ask': 'Başqa şey nəzərdə tutulur? “{alias}” işarəsiz qala bilər.',
  'not-this.here': 'Bu deyil ({site} saytında)',
  'not-this.anywhere': 'Bu deyil (hər yerdə)',
  'not-this.is-off-here': '“{alias}” {site} saytında işarələnməyəcək.',
  'not-this.is-off-anywhere': '“{alias}” heç yerdə işarələnməyəcək.',
  'not-this.is-on': '“{alias}” yenidən işarələnir.',

  'options.not-saved': 'Yadda saxlanılmadı: {error}',
  'policy.set': 'Bunu təşkilatınız müəyyən edib.',
  'explorer.all-about': 'Bu barədə hər şey',

  'notebook.save-claim': 'Bu iddianı saxla',
  'notebook.save-mention': 'Bu xatırlanmanı saxla',
  'notebook.save-words': '“{surface}” sözünü saxla: {around}',
  'notebook.undo-save': '“{surface}” sözünün saxlanmasını geri qaytar',
  'notebook.undo': 'Geri qaytar',
  'notebook.saved': 'Bu cihazdakı qeyd dəftərinizdə saxlanıldı.',
  'notebook.unsaved': 'Qeyd dəftərinizdən çıxarıldı.',
  'notebook.already': 'Bu artıq qeyd dəftərinizdədir.',
  'notebook.refused-private': 'Bu, gizli pəncərədir: buradan heç nə saxlanılmır.',
  'notebook.refused-full': 'Brauzerin yaddaşı doludur, ona görə bu saxlanılmadı.',
  'notebook.refused-many': 'Qeyd dəftəri doludur, ona görə bu saxlanılmadı. Əvvəlcə bir neçə yazını silin.',
  'notebook.refused-newer': 'Qeyd dəftərini bu genişlənmənin daha yeni versiyası yaradıb. Bu versiya onu aça bilmir.',
  'notebook.refused-failed': 'Brauzer bunu saxlamadı. Yenidən cəhd edin.',
};
