import type { cite as english } from '../en/cite.ts';
import type { WordsOf } from '../strings.ts';

/** The words of citing and exporting in Russian. */
export const cite: WordsOf<typeof english> = {
  'cite.claim': 'Сослаться на это утверждение',
  'cite.article': 'Сослаться на эту статью',
  'cite.selection': {
    one: 'Сослаться на {count} выбранную запись',
    few: 'Сослаться на {count} выбранные записи',
    many: 'Сослаться на {count} выбранных записей',
    other: 'Сослаться на {count} выбранные записи',
  },

  'cite.format': 'Формат',
  'cite.format.plain': 'Простой текст',
  'cite.format.apa': 'APA, 7-е издание',
  'cite.format.chicago': 'Chicago, 18-е издание (автор и год)',
  'cite.format.bibtex': 'BibTeX (LaTeX, Zotero)',
  'cite.format.ris': 'RIS (Zotero, EndNote, Mendeley)',
  'cite.format.csl-json': 'CSL-JSON (Zotero, Pandoc)',
  'cite.format.wikipedia': 'Википедия (cite web)',

  'cite.text': 'Ссылка',
  'cite.accessed': 'День обращения: {date}.',
  'cite.paraphrase':
    'Утверждения изложены нашими словами, это не цитаты. В ссылке так и сказано, и сказано, в чём интерес издателя.',
  'cite.language': 'Ссылки всегда на английском языке.',
  'cite.copy': 'Копировать',
  'cite.copied': 'Скопировано',
  'cite.not-copied': 'Браузер не дал скопировать. Текст выделен: скопируйте его с клавиатуры или через меню.',
  'cite.save': 'Сохранить в файл',
  'cite.saved': 'Передано браузеру под именем {name}',
  'cite.close': 'Закрыть',
  'cite.failed': 'Не удалось загрузить ссылки: {error}',

  'cite.pick': 'Выбрать для ссылки',
  'cite.pick-claim': 'Выбрать для ссылки: {claim}',
  'cite.picked': {
    one: 'Выбрано {count} утверждение',
    few: 'Выбрано {count} утверждения',
    many: 'Выбрано {count} утверждений',
    other: 'Выбрано {count} утверждения',
  },
  'cite.pick-all': 'Выбрать все утверждения',
  'cite.pick-none': 'Снять выбор',
  'cite.open-picked': 'Сослаться на выбранное',
};
