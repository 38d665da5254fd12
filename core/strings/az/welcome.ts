import type { welcome as english } from '../en/welcome.ts';
import type { WordsOf } from '../strings.ts';

/** The words of the first run and what is new in Azerbaijani. */
export const welcome: WordsOf<typeof english> = {
  'welcome.title': 'Xoş gəlmisiniz',
  'welcome.lead':
    'Səhifədə Azərbaycan, Heydər Əliyev və ya Azərbaycan diasporu xatırlananda solğun bir işarə görünür. O, kart açır: nə iddia olunur, kim iddia edir, kimin marağındadır və başqaları nə deyir.',

  'welcome.try': 'Burada yoxlayın',
  'welcome.try.text': 'Heydər Əliyev 1923-cü ildə Naxçıvanda doğulub. Bu gün Naxçıvan Azərbaycanın eksklavıdır.',
  'welcome.try.hover': 'Göstəricini işarələnmiş adın üzərində saxlayın və ya ona toxunun.',
  'welcome.try.click': 'İşarələnmiş ada klikləyin və ya toxunun.',
  'welcome.try.keyboard': 'Kartların yalnız klaviatura ilə açılmasını seçmisiniz. Toxunuş da onları açır.',
  'welcome.try.keys': 'Klaviatura ilə: {key} növbəti işarələnmiş ada keçir və kartını açır. Escape kartı bağlayır.',
  'welcome.try.open': 'İlk kartı aç',
  'welcome.try.rejected': 'Buradakı bütün adlara “bu deyil” dediniz.',
  'welcome.try.failed': 'Buradakı adları işarələmək mümkün olmadı: {error}',

  'welcome.sees': 'Nəyi görə bilir',
  'welcome.sees.text': 'Açıq olduğu müddətdə açdığınız səhifələrin mətnini. Mətn brauzerinizdə oxunur və unudulur.',
  'welcome.sees.own': 'Özünüz seçdiklərinizi və yazdıqlarınızı: parametrlər və qeydlər. Onlar bu brauzerdə qalır.',
  'welcome.never': 'Heç vaxt nə etmir',
  'welcome.never.send': 'Heç yerə heç nə göndərmir. Heç bir şəbəkəyə qoşulmur.',
  'welcome.never.history':
    'Nə tarixçə, nə statistika aparır. Səhifədən yalnız qeyd dəftərinizdə saxladığınızı qoruyur.',
  'welcome.never.change': 'Səhifənin nə bir sözünü, nə bir şəklini dəyişir.',
  'welcome.never.open': 'Özbaşına başqa vərəq açmır, yenilənmədən sonra da.',

  'welcome.access': 'Hələ səhifələri oxuya bilmir',
  'welcome.access.why':
    'Brauzer açdığınız səhifələri oxumağa icazə verməyib. İcazə olmadan heç nə işarələnmir. İcazəni istədiyiniz vaxt geri götürə bilərsiniz.',
  'welcome.access.allow': 'Bütün saytlarda icazə ver',
  'welcome.access.given': 'İcazə verildi. Başqa heç nə lazım deyil.',

  'welcome.pin': 'Göz qabağında saxlayın',
  'welcome.pin.pinned': 'Nişanı artıq alətlər panelindədir. O, bu səhifədəki xatırlanmaların siyahısını açır.',
  'welcome.pin.chrome': 'Alətlər panelində pazl parçasına, sonra “Azerbaijan in Context” yanındakı sancağa klikləyin.',
  'welcome.pin.edge':
    'Alətlər panelində pazl parçasına, sonra “Azerbaijan in Context” yanındakı gözə klikləyin. Pazl parçası yoxdursa, menyuda genişlənmələr bölməsinə baxın.',
  'welcome.pin.firefox':
    'Alətlər panelində pazl parçasına, sonra “Azerbaijan in Context” yanındakı dişli çarxa klikləyin və alətlər panelinə sancın. Telefonda menyunun genişlənmələr bölməsindədir.',
  'welcome.pin.safari': 'Görünüş menyusunda alətlər panelini fərdiləşdirməyi seçin və nişanı ora sürükləyin.',

  'welcome.keys': 'Klaviatura ilə',
  'welcome.keys.popup': 'Alətlər panelindəki pəncərəni aç',
  'welcome.keys.next': 'Növbəti xatırlanmaya keç və kartını aç',
  'welcome.keys.previous': 'Əvvəlki xatırlanmaya keç və kartını aç',
  'welcome.keys.pause': 'Bu saytda işarələri söndür və ya yandır',
  'welcome.keys.panel': 'Səhifənin yanında paneli aç',
  'welcome.keys.command': 'Əmr',
  'welcome.keys.key': 'Düymələr',
  'welcome.keys.none': 'təyin olunmayıb',
  'welcome.keys.change': 'Düymələri dəyiş',

  'welcome.next': 'Davam edin',
  'welcome.next.explorer': 'Bütün iddialara və mənbələrə bax',
  'welcome.next.options': 'Bütün parametrlər',
  'welcome.next.news': 'Yeniliklər',

  'news.title': 'Yeniliklər',
  'news.line': '{version} versiyasındakı yeniliklər',
  'news.version': 'Versiya {version}',
  'news.new': 'sizin üçün yeni',
  'news.lead': 'Siyahı ingiliscə yazılıb.',
  'news.back': 'Salamlama səhifəsinə qayıt',
};
