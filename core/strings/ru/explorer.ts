import type { explorer as english } from '../en/explorer.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the explorer in Russian. */
export const explorer: WordsOf<typeof english> = {
  'explorer.open': 'Открыть в справочнике',
  'explorer.open-home': 'Просмотреть все статьи и утверждения',
  'explorer.title': '{place} · Azerbaijan in Context',

  'explorer.skip': 'Перейти к содержанию',
  'explorer.menu': 'Главные разделы',
  'explorer.path': 'Где вы находитесь',
  'explorer.home': 'Обзор',
  'explorer.pictures': 'Рисунки',
  'explorer.notebook': 'Записная книжка',
  'explorer.search-hint': 'Результаты появляются по мере ввода. Стрелка вниз ведёт к ним.',

  'explorer.home-heading': 'Что утверждают статьи и что говорят другие',
  'explorer.home-intro':
    'При каждом утверждении сказано, кто, когда и в чьих интересах его сделал и что говорят за и против него другие источники.',
  'explorer.topics': 'Темы',
  'explorer.entities-count': {
    one: '{count} запись',
    few: '{count} записи',
    many: '{count} записей',
    other: '{count} записи',
  },
  'explorer.claims-count': {
    one: '{count} утверждение',
    few: '{count} утверждения',
    many: '{count} утверждений',
    other: '{count} утверждения',
  },
  'explorer.no-claims': 'Прямо об этом нет ни одного утверждения.',
  'explorer.articles': 'Все статьи',
  'explorer.to-article': 'Открыть статью и все её утверждения',
  'explorer.to-entity': 'Всё о теме «{name}»',

  'explorer.topic': 'Тема',
  'explorer.entity': 'Запись',
  'explorer.names': 'Имена в источниках',
  'explorer.about-it': 'Утверждения о теме «{name}»',
  'explorer.concerning': 'Утверждения о другом, которые касаются и темы «{name}»',
  'explorer.neighbours': 'Упоминаются вместе',
  'explorer.neighbour': {
    one: '{name} ({count} утверждение)',
    few: '{name} ({count} утверждения)',
    many: '{name} ({count} утверждений)',
    other: '{name} ({count} утверждения)',
  },

  'explorer.article': 'Статья',
  'explorer.published': 'Кем опубликовано',
  'explorer.date': 'Дата',
  'explorer.interest': 'Интерес издателя',
  'explorer.coverage': 'Сколько прочитано',
  'explorer.article-claims': 'Её утверждения, в порядке статьи',

  'explorer.claim': 'Утверждение',
  'explorer.about': 'О чём',
  'explorer.standing': 'Как обстоит дело и почему',
  'explorer.counted': 'Учтённые голоса',
  'explorer.counted-none': 'Ни один голос не учтён.',
  'explorer.not-counted': 'Выслушано, но не учтено',
  'explorer.voice-sources': 'Источники: {publishers}',

  'explorer.evidence': 'Свидетельства за и против',
  'explorer.evidence-none': 'Не найдено ни одного другого источника, который говорит об этом.',
  'explorer.side.agrees': 'Говорит за',
  'explorer.side.differs': 'Говорит иное или отчасти расходится',
  'explorer.side.silent': 'Не смог подтвердить',
  'explorer.side-empty': 'Ничего не найдено.',
  'explorer.distance.no-stake': 'Независимо: своего интереса, насколько известно, нет',
  'explorer.distance.own-stake': 'Независимо от издателя, но со своим интересом',
  'explorer.distance.publisher-side': 'С интересом: на стороне издателя',
  'explorer.distance.volunteers': 'Справочные издания, которые правят добровольцы',

  'explorer.caveats': 'Что стоит учесть',
  'explorer.same-article': 'До и после него в статье',
  'explorer.same-subject': 'Другие утверждения о теме «{name}»',

  'explorer.decided.opinion':
    'Это суждение. Другие источники решить его не могут, поэтому оно остаётся за тем, кто его высказал: {publisher}.',
  'explorer.decided.title':
    'Это титул или почётное имя. Другие источники решить его не могут, поэтому оно остаётся за тем, кто его употребил: {publisher}.',
  'explorer.decided.incomplete':
    'Сохранённая копия обрывается внутри этого утверждения, и то, что сказано в нём дальше, сравнить нельзя. Поэтому оно остаётся за тем, кто его сделал: {publisher}.',
  'explorer.decided.only-disputed': 'По меньшей мере один независимый голос говорит иное, и ни один не согласен.',
  'explorer.decided.disputed-but-lead-agrees':
    'По меньшей мере один независимый голос говорит иное, и ни один не согласен. Справочные издания, которые правят добровольцы, согласны. Это ничего не подтверждает, но поэтому утверждение не значится оспоренным.',
  'explorer.decided.contradicted':
    'Независимые голоса противоречат друг другу: по меньшей мере один согласен и по меньшей мере один говорит иное.',
  'explorer.decided.agrees-and-differs':
    'По меньшей мере один независимый голос согласен, и по меньшей мере один называет другое число, другую дату или иначе расставляет акценты.',
  'explorer.decided.only-differs':
    'Ни один независимый голос не согласен полностью: каждый называет другое число, другую дату или иначе расставляет акценты.',
  'explorer.decided.only-agrees':
    'По меньшей мере один независимый голос согласен, и ни один не расходится и не говорит иное.',
  'explorer.decided.own-side-only':
    'Ни один независимый голос не говорит ни того же, ни иного. Те, кто говорит за, разделяют интерес издателя ({publisher}) и потому подтвердить не могут.',
  'explorer.decided.lead-only':
    'Ни один независимый голос не говорит ни того же, ни иного. За говорят только справочные издания, которые правят добровольцы, а это не подтверждение.',
  'explorer.decided.nobody': 'Не найдено ни одного независимого голоса, который говорил бы то же или иное.',

  'explorer.voice.agrees': 'Согласен.',
  'explorer.voice.agrees-otherwise': 'Согласен, хотя приводит и другую подробность: в целом согласен.',
  'explorer.voice.differs': 'Называет другое число, другую дату или иначе расставляет акценты.',
  'explorer.voice.mixed': 'В одном месте согласен, в другом говорит иное: в целом отчасти расходится.',
  'explorer.voice.disputes': 'Говорит иное.',
  'explorer.voice.silent': 'Не смог подтвердить.',

  'explorer.counts.alone': 'Своего интереса, насколько известно, нет, поэтому этот издатель — отдельный голос.',
  'explorer.counts.alone-together': {
    one: 'Своего интереса, насколько известно, нет, поэтому этот издатель — отдельный голос.',
    few: 'Своего интереса, насколько известно, нет, поэтому этот издатель — отдельный голос; {count} его источника считаются за один.',
    many: 'Своего интереса, насколько известно, нет, поэтому этот издатель — отдельный голос; {count} его источников считаются за один.',
    other:
      'Своего интереса, насколько известно, нет, поэтому этот издатель — отдельный голос; {count} его источника считаются за один.',
  },
  'explorer.counts.stake': 'Имеет свой интерес, но не разделяет интереса издателя ({publisher}).',
  'explorer.counts.stake-together': {
    one: 'Имеет свой интерес, но не разделяет интереса издателя ({publisher}).',
    few: 'У этих {count} источников один общий интерес, поэтому вместе они — один голос. Это не интерес издателя ({publisher}).',
    many: 'У этих {count} источников один общий интерес, поэтому вместе они — один голос. Это не интерес издателя ({publisher}).',
    other:
      'У этих {count} источников один общий интерес, поэтому вместе они — один голос. Это не интерес издателя ({publisher}).',
  },

  'explorer.uncounted.lead':
    'Править их может каждый, поэтому они подсказывают, что читать дальше, но свидетелем не служат.',
  'explorer.uncounted.publisher': 'Это сам издатель: подтвердить собственное утверждение он не может.',
  'explorer.uncounted.own-side':
    'Разделяет интерес издателя ({publisher}) и потому не независим: его слово не считается ни за утверждение, ни против него.',
  'explorer.uncounted.silent': 'Источник просмотрен, но вопроса не решает, поэтому не считается ни за, ни против.',
  'explorer.uncounted.beyond-sources': 'Независим, но утверждения такого рода не решаются тем, что говорят другие.',

  'explorer.search': 'Поиск: {query}',
  'explorer.found-entities': 'Записи',
  'explorer.found-claims': 'Утверждения',
  'explorer.found-articles': 'Статьи',

  'explorer.missing': 'Здесь ничего нет',
  'explorer.missing-why':
    'Этот адрес не ведёт ни к чему известному. Возможно, в нём опечатка или он из более новой версии.',
  'explorer.to-home': 'Перейти к обзору',
};
