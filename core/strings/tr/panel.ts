import type { panel as english } from '../en/panel.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the side panel in Turkish. */
export const panel: WordsOf<typeof english> = {
  'panel.keep-open': 'Sayfanın yanında açık tut',
  'panel.untitled': 'Başlıksız sayfa',
  'panel.topics': { one: '{count} konu', other: '{count} konu' },
  'panel.subjects': 'Sayfa neyle ilgili',
  'panel.passing': 'Yalnızca adı geçenler',
  'panel.subject': 'Sayfa bununla ilgili',
  'panel.in-passing': 'Yalnızca adı geçiyor',
  'panel.subject-hint': 'Sayfanın neyle ilgili olduğu adından, bir başlıktan ya da girişten anlaşılır.',
  'panel.jump': '“{surface}” sözüne git: {around} {section}',
  'panel.in-section': 'Bölüm: {section}',
  'panel.more': { one: '{count} tane daha göster', other: '{count} tane daha göster' },
  'panel.more-of': {
    one: '{name} için {count} değinme daha göster',
    other: '{name} için {count} değinme daha göster',
  },
  'panel.claims': '{name} hakkında iddialar',
  'panel.sections': 'Bölümlere göre değinmeler',
  'panel.section': 'Bölüm',
  'panel.mentions': 'Değinmeler',
  'panel.section-none': 'Başlıksız',
  'panel.section-jump': '“{section}” bölümündeki ilk değinmeye git',
  'panel.back': 'Bulunduğum yere dön',
  'panel.shown': 'Sayfa şimdi orayı gösteriyor.',
  'panel.is-back': 'Sayfa eski yerine döndü.',
  'panel.told': {
    one: '“{title}” sayfasında {count} değinme var',
    other: '“{title}” sayfasında {count} değinme var',
  },
  'panel.told-none': '“{title}” sayfasında değinme yok',
  'panel.explore': 'İddia ve makale ara',
  'panel.browser-page': 'Bu sayfa tarayıcıya aittir ve eklentiler onu okuyamaz.',
  'panel.store-page': 'Tarayıcılar eklentileri kendi mağazalarına sokmaz.',
  'panel.pdf':
    'Tarayıcı PDF dosyalarını eklentilerin okuyamadığı bir görüntüleyicide gösterir. Orada sözcük seçin ve sağ tık menüsünden arayın.',
};
