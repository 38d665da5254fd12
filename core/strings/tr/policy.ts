import type { policy as english } from '../en/policy.ts';
import type { WordsOf } from '../strings.ts';

/** The words of settings that a policy has locked, and of the problem report, in Turkish. */
export const policy: WordsOf<typeof english> = {
  'policy.some': 'Bu ayarların bazılarını kuruluşunuz belirledi.',
  'policy.kept': 'Bunları kuruluşunuz belirledi; oldukları gibi kalırlar: {fields}',
  'policy.ignored': 'Kuruluşunuzun ilkesinde anlaşılmayan ve atlananlar:',

  'report.heading': 'Sorun raporu',
  'report.hint':
    'Bir şey çalışmıyorsa bu metni kopyalayıp size yardım eden kişiye gönderebilirsiniz. İçinde hiçbir adres ve sayfa metni, site listesi ve reddettiğiniz ad yoktur. Eklenti bunu hiçbir yere göndermez.',
  'report.label': 'Raporun metni',
  'report.copy': 'Kopyala',
  'report.copied': 'Kopyalandı.',
  'report.not-copied': 'Tarayıcı kopyalamadı. Metin seçili: klavyeyle ya da menüden kopyalayın.',
};
