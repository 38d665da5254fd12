import type { cite as english } from '../en/cite.ts';
import type { WordsOf } from '../strings.ts';

/** The words of citing and exporting in Turkish. */
export const cite: WordsOf<typeof english> = {
  'cite.claim': 'Bu iddiayı kaynak göster',
  'cite.article': 'Bu makaleyi kaynak göster',
  'cite.selection': {
    one: 'Seçilen {count} kaydı kaynak göster',
    other: 'Seçilen {count} kaydı kaynak göster',
  },

  'cite.format': 'Biçim',
  'cite.format.plain': 'Düz metin',
  'cite.format.apa': 'APA, 7. basım',
  'cite.format.chicago': 'Chicago, 18. basım (yazar-tarih)',
  'cite.format.bibtex': 'BibTeX (LaTeX, Zotero)',
  'cite.format.ris': 'RIS (Zotero, EndNote, Mendeley)',
  'cite.format.csl-json': 'CSL-JSON (Zotero, Pandoc)',
  'cite.format.wikipedia': 'Vikipedi (cite web)',

  'cite.text': 'Künye',
  'cite.accessed': 'Erişim günü: {date}.',
  'cite.paraphrase': 'İddialar bizim sözlerimizledir, alıntı değildir. Künye bunu ve yayımlayanın çıkarını belirtir.',
  'cite.language': 'Künyeler her zaman İngilizcedir.',
  'cite.copy': 'Kopyala',
  'cite.copied': 'Kopyalandı',
  'cite.not-copied': 'Tarayıcı kopyalamaya izin vermedi. Metin seçili: klavyeyle ya da menüden kopyalayın.',
  'cite.save': 'Dosya olarak kaydet',
  'cite.saved': '{name} adıyla tarayıcıya verildi',
  'cite.close': 'Kapat',
  'cite.failed': 'Künyeler yüklenemedi: {error}',

  'cite.pick': 'Kaynak göstermek için seç',
  'cite.pick-claim': 'Kaynak göstermek için seç: {claim}',
  'cite.picked': { one: '{count} iddia seçildi', other: '{count} iddia seçildi' },
  'cite.pick-all': 'Bütün iddiaları seç',
  'cite.pick-none': 'Seçimi kaldır',
  'cite.open-picked': 'Seçilenleri kaynak göster',
};
