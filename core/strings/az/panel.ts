import type { panel as english } from '../en/panel.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the side panel in Azerbaijani. */
export const panel: WordsOf<typeof english> = {
  'panel.keep-open': 'Səhifənin yanında açıq saxla',
  'panel.untitled': 'Başlıqsız səhifə',
  'panel.topics': { one: '{count} mövzu', other: '{count} mövzu' },
  'panel.subjects': 'Səhifə nə haqqındadır',
  'panel.passing': 'Ötəri xatırlananlar',
  'panel.subject': 'Səhifə bunun haqqındadır',
  'panel.in-passing': 'Ötəri xatırlanıb',
  'panel.subject-hint': 'Səhifənin nə haqqında olduğu adından, başlıqdan və ya girişdən bilinir.',
  'panel.jump': '“{surface}” yerinə keç: {around} {section}',
  'panel.in-section': 'Bölmə: {section}',
  'panel.more': { one: 'Daha {count} göstər', other: 'Daha {count} göstər' },
  'panel.more-of': {
    one: '{name} üçün daha {count} xatırlanma göstər',
    other: '{name} üçün daha {count} xatırlanma göstər',
  },
  'panel.claims': '{name} haqqında iddialar',
  'panel.sections': 'Bölmələr üzrə xatırlanmalar',
  'panel.section': 'Bölmə',
  'panel.mentions': 'Xatırlanmalar',
  'panel.section-none': 'Başlıqsız',
  'panel.section-jump': '“{section}” bölməsindəki ilk xatırlanmaya keç',
  'panel.back': 'Əvvəlki yerə qayıt',
  'panel.shown': 'Səhifə indi həmin yeri göstərir.',
  'panel.is-back': 'Səhifə əvvəlki yerinə qayıtdı.',
  'panel.told': {
    one: '“{title}” səhifəsində {count} xatırlanma var',
    other: '“{title}” səhifəsində {count} xatırlanma var',
  },
  'panel.told-none': '“{title}” səhifəsində xatırlanma yoxdur',
  'panel.explore': 'İddia və məqalə axtar',
  'panel.browser-page': 'Bu səhifə brauzerə məxsusdur və genişlənmələr onu oxuya bilməz.',
  'panel.store-page': 'Brauzerlər genişlənmələri öz mağazalarına buraxmır.',
  'panel.pdf':
    'Brauzer PDF fayllarını genişlənmələrin oxuya bilmədiyi pəncərədə göstərir. Orada sözləri seçin və kontekst menyusundan axtarın.',
};
