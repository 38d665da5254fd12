import type { cite as english } from '../en/cite.ts';
import type { WordsOf } from '../strings.ts';

/** The words of citing and exporting in Azerbaijani. */
export const cite: WordsOf<typeof english> = {
  'cite.claim': 'Bu iddiaya istinad et',
  'cite.article': 'Bu məqaləyə istinad et',
  'cite.selection': {
    one: 'Seçilmiş {count} yazıya istinad et',
    other: 'Seçilmiş {count} yazıya istinad et',
  },

  'cite.format': 'Format',
  'cite.format.plain': 'Sadə mətn',
  'cite.format.apa': 'APA, 7-ci nəşr',
  'cite.format.chicago': 'Chicago, 18-ci nəşr (müəllif və il)',
  'cite.format.bibtex': 'BibTeX (LaTeX, Zotero)',
  'cite.format.ris': 'RIS (Zotero, EndNote, Mendeley)',
  'cite.format.csl-json': 'CSL-JSON (Zotero, Pandoc)',
  'cite.format.wikipedia': 'Vikipediya (cite web)',

  'cite.text': 'İstinad',
  'cite.accessed': 'Müraciət günü: {date}.',
  'cite.paraphrase':
    'İddialar bizim sözlərimizlə verilib, sitat deyil. İstinadda bu da, dərc edənin marağı da göstərilir.',
  'cite.language': 'İstinadlar həmişə ingiliscədir.',
  'cite.copy': 'Kopyala',
  'cite.copied': 'Kopyalandı',
  'cite.not-copied': 'Brauzer kopyalamağa imkan vermədi. Mətn seçilib: klaviatura və ya menyu ilə kopyalayın.',
  'cite.save': 'Fayl kimi saxla',
  'cite.saved': '{name} adı ilə brauzerə verildi',
  'cite.close': 'Bağla',
  'cite.failed': 'İstinadları yükləmək mümkün olmadı: {error}',

  'cite.pick': 'İstinad üçün seç',
  'cite.pick-claim': 'İstinad üçün seç: {claim}',
  'cite.picked': { one: '{count} iddia seçilib', other: '{count} iddia seçilib' },
  'cite.pick-all': 'Bütün iddiaları seç',
  'cite.pick-none': 'Seçimi ləğv et',
  'cite.open-picked': 'Seçilənlərə istinad et',
};
