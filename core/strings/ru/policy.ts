import type { policy as english } from '../en/policy.ts';
import type { WordsOf } from '../strings.ts';

/** The words of settings that a policy has locked, and of the problem report, in Russian. */
export const policy: WordsOf<typeof english> = {
  'policy.some': 'Некоторые из этих настроек задала ваша организация.',
  'policy.kept': 'Это задала ваша организация, и это остаётся как есть: {fields}',
  'policy.ignored': 'Не понято в политике вашей организации и пропущено:',

  'report.heading': 'Отчёт о неполадке',
  'report.hint':
    'Если что-то не работает, вы можете скопировать этот текст и отправить тому, кто вам помогает. В нём нет ни адресов, ни текста страниц, ни списка сайтов, ни отклонённых вами имён. Расширение никуда его не отправляет.',
  'report.label': 'Текст отчёта',
  'report.copy': 'Копировать',
  'report.copied': 'Скопировано.',
  'report.not-copied': 'Браузер не скопировал текст. Он выделен: скопируйте его с клавиатуры или через меню.',
};
