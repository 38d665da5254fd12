import type { panel as english } from '../en/panel.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the side panel in Russian. */
export const panel: WordsOf<typeof english> = {
  'panel.keep-open': 'Держать открытым рядом со страницей',
  'panel.untitled': 'Страница без названия',
  'panel.topics': { one: '{count} тема', few: '{count} темы', many: '{count} тем', other: '{count} темы' },
  'panel.subjects': 'О чём страница',
  'panel.passing': 'Упомянуто вскользь',
  'panel.subject': 'Об этом страница',
  'panel.in-passing': 'Вскользь',
  'panel.subject-hint': 'О чём страница, сказано в её названии, в заголовке или в начале.',
  'panel.jump': 'Перейти к «{surface}»: {around} {section}',
  'panel.in-section': 'Раздел: {section}',
  'panel.more': {
    one: 'Показать ещё {count}',
    few: 'Показать ещё {count}',
    many: 'Показать ещё {count}',
    other: 'Показать ещё {count}',
  },
  'panel.more-of': {
    one: 'Показать ещё {count} упоминание темы «{name}»',
    few: 'Показать ещё {count} упоминания темы «{name}»',
    many: 'Показать ещё {count} упоминаний темы «{name}»',
    other: 'Показать ещё {count} упоминания темы «{name}»',
  },
  'panel.claims': 'Утверждения о теме «{name}»',
  'panel.sections': 'Упоминания по разделам',
  'panel.section': 'Раздел',
  'panel.mentions': 'Упоминания',
  'panel.section-none': 'Без заголовка',
  'panel.section-jump': 'Перейти к первому упоминанию в разделе «{section}»',
  'panel.back': 'Вернуться на прежнее место',
  'panel.shown': 'Страница показывает это место.',
  'panel.is-back': 'Страница снова на прежнем месте.',
  'panel.told': {
    one: '{count} упоминание на странице «{title}»',
    few: '{count} упоминания на странице «{title}»',
    many: '{count} упоминаний на странице «{title}»',
    other: '{count} упоминания на странице «{title}»',
  },
  'panel.told-none': 'На странице «{title}» упоминаний нет',
  'panel.explore': 'Искать утверждения и статьи',
  'panel.browser-page': 'Эта страница принадлежит браузеру, и расширениям её читать нельзя.',
  'panel.store-page': 'Браузеры не пускают расширения в свои магазины расширений.',
  'panel.pdf':
    'Файлы PDF браузер показывает в просмотрщике, который расширениям читать нельзя. Выделите там слова и найдите их через контекстное меню.',
};
