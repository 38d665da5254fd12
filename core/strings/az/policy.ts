import type { policy as english } from '../en/policy.ts';
import type { WordsOf } from '../strings.ts';

/** The words of settings that a policy has locked, and of the problem report, in Azerbaijani. */
export const policy: WordsOf<typeof english> = {
  'policy.some': 'Bu parametrlərin bəzilərini təşkilatınız müəyyən edib.',
  'policy.kept': 'Bunları təşkilatınız müəyyən edib, olduqları kimi qalırlar: {fields}',
  'policy.ignored': 'Təşkilatınızın siyasətində başa düşülməyən və buraxılanlar:',

  'report.heading': 'Problem hesabatı',
  'report.hint':
    'Bir şey işləmirsə, bu mətni kopyalayıb sizə kömək edənə göndərə bilərsiniz. Orada nə ünvan, nə səhifə mətni, nə saytların siyahısı, nə də rədd etdiyiniz adlar var. Genişlənmə onu heç yerə göndərmir.',
  'report.label': 'Hesabatın mətni',
  'report.copy': 'Kopyala',
  'report.copied': 'Kopyalandı.',
  'report.not-copied': 'Brauzer mətni kopyalamadı. Mətn seçilib: klaviatura və ya menyu ilə kopyalayın.',
};
