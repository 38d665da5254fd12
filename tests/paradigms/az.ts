import type { Paradigms } from './paradigms.ts';

export const AZERBAIJANI: Paradigms = {
  language: 'az',
  grammar:
    'Müasir Azərbaycan dili, II: Morfologiya (Elm, 1980): cases, possessives, copula (xəbərlik şəkilçiləri); K. Öztopçu, Elementary Azerbaijani (2000)',
  tables: [
    // The six cases, with -la for ilə, and the forms that mean "up to".
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycan, Azərbaycanın, Azərbaycana, Azərbaycanı, Azərbaycanda, Azərbaycandan, Azərbaycanla, Azərbaycanadək, Azərbaycanacan',
    },
    // Written with the apostrophe, by choice of the writer: the ending stays outside.
    { entity: 'azerbaijan', forms: '[Azərbaycan]’ın, [Azərbaycan]’da, [AZƏRBAYCAN]-ın' },
    // Capitals.
    { entity: 'azerbaijan', forms: 'AZƏRBAYCAN, AZƏRBAYCANIN, AZƏRBAYCANDAKI, AZƏRBAYCANIMIZIN' },
    // Copula after each case, and the question.
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycandır, Azərbaycanındır, Azərbaycanadır, Azərbaycandadır, Azərbaycandandır, Azərbaycanladır, Azərbaycanmı, Azərbaycandırmı, Azərbaycandamı, Azərbaycandadırmı, Azərbaycandanmı, Azərbaycanınmı, Azərbaycansa, Azərbaycandaydı, Azərbaycandaymış, Azərbaycandaykən',
    },
    // Persons of the copula on the locative and the ablative.
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycandayam, Azərbaycandasan, Azərbaycandayıq, Azərbaycandasınız, Azərbaycandadırlar, Azərbaycandanam, Azərbaycandansan, Azərbaycandanıq, Azərbaycandansınız, Azərbaycandandırlar',
    },
    // What is there, what belongs to it.
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycandakı, Azərbaycandakılar, Azərbaycandakıların, Azərbaycandakılara, Azərbaycandakıları, Azərbaycandakılardan, Azərbaycandakının, Azərbaycandakına, Azərbaycandakını, Azərbaycandakıdır, Azərbaycanınkı, Azərbaycanınkıdır, Azərbaycanınkına, Azərbaycanınkılar',
    },
    // Possessives: my, our, your, its; the third person takes n before the cases.
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycanım, Azərbaycanımın, Azərbaycanıma, Azərbaycanımda, Azərbaycanımdan, Azərbaycanımla, Azərbaycanımdır, Azərbaycanımız, Azərbaycanımızın, Azərbaycanımıza, Azərbaycanımızı, Azərbaycanımızda, Azərbaycanımızdan, Azərbaycanımızla, Azərbaycanımızdır, Azərbaycanımızdakı, Azərbaycanınız, Azərbaycanınızın, Azərbaycanınıza, Azərbaycanının, Azərbaycanına, Azərbaycanını, Azərbaycanında, Azərbaycanından, Azərbaycanıyla, Azərbaycanındadır, Azərbaycanındakı',
    },
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycan Respublikası, Azərbaycan Respublikasının, Azərbaycan Respublikasına, Azərbaycan Respublikasını, Azərbaycan Respublikasında, Azərbaycan Respublikasından, Azərbaycan Respublikasıyla, Azərbaycan Respublikasıdır, Azərbaycan Respublikasındadır, Azərbaycan Respublikasınındır, Azərbaycan Respublikasındakı, Azərbaycan Respublikasıdırmı, Azərbaycan Respublikasınadək, AZƏRBAYCAN RESPUBLİKASI, AZƏRBAYCAN RESPUBLIKASININ',
    },
    // The Soviet republic and the republic of 1918: the abbreviation takes front endings after a hyphen.
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycan SSR, Azərbaycan SSR-in, Azərbaycan SSR-ə, Azərbaycan SSR-i, Azərbaycan SSR-də, Azərbaycan SSR-dən, Azərbaycan SSR-lə, Azərbaycan SSR-dir, Azərbaycan SSR-dəki, Azərbaycan Sovet Sosialist Respublikası, Azərbaycan Sovet Sosialist Respublikasının, Azərbaycan Sovet Sosialist Respublikasında, Sovet Azərbaycanı, Sovet Azərbaycanının, Sovet Azərbaycanına, Sovet Azərbaycanında, Sovet Azərbaycanından',
    },
    {
      entity: 'azerbaijan',
      forms:
        'Azərbaycan Xalq Cümhuriyyəti, Azərbaycan Xalq Cümhuriyyətinin, Azərbaycan Xalq Cümhuriyyətinə, Azərbaycan Xalq Cümhuriyyətini, Azərbaycan Xalq Cümhuriyyətində, Azərbaycan Xalq Cümhuriyyətindən, Azərbaycan Xalq Cümhuriyyətidir, Azərbaycan Xalq Cümhuriyyətindəki, Azərbaycan Demokratik Respublikası, Azərbaycan Demokratik Respublikasının, Azərbaycan Demokratik Respublikasını',
    },
    // The people: plural with cases, copula, possessives.
    {
      entity: 'azerbaijanis',
      forms:
        'azərbaycanlılar, azərbaycanlıların, azərbaycanlılara, azərbaycanlıları, azərbaycanlılarda, azərbaycanlılardan, azərbaycanlılarla, azərbaycanlılardır, azərbaycanlılarındır, azərbaycanlılardadır, azərbaycanlılardandır, azərbaycanlılarmı, azərbaycanlılardırmı, azərbaycanlılarsa, azərbaycanlılardı, azərbaycanlılarmış, azərbaycanlılardakı, azərbaycanlılarınkı, azərbaycanlılarıq, azərbaycanlılarsınız, AZƏRBAYCANLILAR, AZƏRBAYCANLILARIN',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'azərbaycanlılarım, azərbaycanlılarımız, azərbaycanlılarımızın, azərbaycanlılarımıza, azərbaycanlılarımızı, azərbaycanlılarımızda, azərbaycanlılarımızdan, azərbaycanlılarımızla, azərbaycanlılarımızdır, azərbaycanlılarımızdandır, azərbaycanlılarınız, azərbaycanlılarının, azərbaycanlılarına, azərbaycanlılarını, azərbaycanlılarında, azərbaycanlılarından, azərbaycanlılarıyla, azərbaycanlılarıdır, azərbaycanlılarındandır, azərbaycanlılarındakı',
    },
    // One of them: never the bare word, which is also the adjective.
    {
      entity: 'azerbaijanis',
      forms:
        'azərbaycanlının, azərbaycanlıya, azərbaycanlını, azərbaycanlıda, azərbaycanlıdan, azərbaycanlıyla, azərbaycanlıdır, azərbaycanlıdırlar, azərbaycanlıyam, azərbaycanlısan, azərbaycanlıyıq, azərbaycanlısınız, azərbaycanlıydı, azərbaycanlıymış, azərbaycanlımı, azərbaycanlıdırmı, azərbaycanlımız, azərbaycanlımızın, azərbaycanlısı, azərbaycanlısının, azərbaycanlısına',
    },
    {
      entity: 'azerbaijanis',
      forms:
        'azərilər, azərilərin, azərilərə, azəriləri, azərilərdə, azərilərdən, azərilərlə, azərilərdir, azərilərimiz, Azərbaycan xalqı, Azərbaycan xalqının, Azərbaycan xalqına, Azərbaycan xalqını, Azərbaycan xalqında, Azərbaycan xalqından, Azərbaycan xalqıyla, Azərbaycan xalqıdır, Azərbaycan xalqınındır, Azərbaycan milləti, Azərbaycan millətinin, Azərbaycan türkləri, Azərbaycan türklərinin, Azərbaycan türklərinə, Azərbaycan türkü, Azərbaycan türkünün, azəri türkləri, azəri türklərinin',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        'Azərbaycan diasporu, Azərbaycan diasporunun, Azərbaycan diasporuna, Azərbaycan diasporunu, Azərbaycan diasporunda, Azərbaycan diasporundan, Azərbaycan diasporuyla, Azərbaycan diasporudur, Azərbaycan diasporundakı, Azərbaycan diasporası, Azərbaycan diasporasının, Azərbaycan diasporasına, Azərbaycan diasporları, Azərbaycan diasporlarının, Azərbaycan icması, Azərbaycan icmasının, Azərbaycan icmalarına, xaricdə yaşayan azərbaycanlılar, xaricdə yaşayan azərbaycanlıların, xaricdə yaşayan azərbaycanlılarla, xarici ölkələrdə yaşayan azərbaycanlılara',
    },
    {
      entity: 'heydar-aliyev',
      forms:
        'Heydər Əliyev, Heydər Əliyevin, Heydər Əliyevə, Heydər Əliyevi, Heydər Əliyevdə, Heydər Əliyevdən, Heydər Əliyevlə, Heydər Əliyevdir, Heydər Əliyevindir, Heydər Əliyevmi, Heydər Əliyevdirmi, Heydər Əliyevsə, Heydər Əliyevdədir, Heydər Əliyevdəndir, Heydər Əliyevdəki, Heydər Əliyevinki, Heydər Əliyevinkidir, Heydər Əliyevədək, HEYDƏR ƏLİYEV, HEYDƏR ƏLİYEVİN, HEYDƏR ƏLIYEVIN, [Heydər Əliyev]’in, Heydər Əlirza oğlu Əliyev, Heydər Əlirza oğlu Əliyevin, Heydər Əlirza oğlu, Heydər Əlirza oğlunun, Əliyev Heydər Əlirza oğlu, Əliyev Heydər Əlirza oğlunun',
    },
    {
      entity: 'nakhchivan',
      forms:
        'Naxçıvan, Naxçıvanın, Naxçıvana, Naxçıvanı, Naxçıvanda, Naxçıvandan, Naxçıvanla, Naxçıvandakı, Naxçıvandır, Naxçıvan Muxtar Respublikası, Naxçıvan Muxtar Respublikasının, Naxçıvan Muxtar Respublikasında, Naxçıvan MR-in',
    },
    {
      entity: 'solidarity-day',
      forms:
        'Dünya Azərbaycanlılarının Həmrəyliyi Günü, Dünya Azərbaycanlılarının Həmrəyliyi Gününün, Dünya Azərbaycanlılarının Həmrəyliyi Gününə, Dünya Azərbaycanlılarının Həmrəyliyi Gününü, Dünya Azərbaycanlılarının Həmrəyliyi Günündə, Dünya Azərbaycanlılarının Həmrəyliyi Günüdür, Dünya azərbaycanlılarının həmrəylik günü, Dünya azərbaycanlılarının həmrəylik gününə',
    },
    {
      entity: 'state-committee-diaspora',
      forms:
        'Diasporla İş üzrə Dövlət Komitəsi, Diasporla İş üzrə Dövlət Komitəsinin, Diasporla İş üzrə Dövlət Komitəsinə, Diasporla İş üzrə Dövlət Komitəsini, Diasporla İş üzrə Dövlət Komitəsində, Diasporla İş üzrə Dövlət Komitəsindən, Xarici Ölkələrdə Yaşayan Azərbaycanlılarla İş üzrə Dövlət Komitəsinin',
    },
    {
      entity: 'world-azerbaijanis-congress',
      forms:
        'Dünya Azərbaycanlılarının Qurultayı, Dünya Azərbaycanlılarının I Qurultayı, Dünya Azərbaycanlılarının II Qurultayında, Dünya Azərbaycanlılarının Birinci Qurultayının, Dünya Azərbaycanlılarının Zəfər Qurultayına',
    },
  ],
  twins: [
    { text: 'azərbaycanca', because: 'the language' },
    { text: 'Azərbaycanca', because: 'the language at the beginning of a sentence' },
    { text: 'azərbaycandilli', because: 'who speaks the language' },
    { text: 'Azərbaycan dilində', because: 'the language' },
    { text: 'Azərbaycan dilinin', because: 'the language' },
    { text: 'Azərbaycan türkcəsində', because: 'the language' },
    { text: 'azərbaycanlı', because: 'alone it may be the adjective' },
    { text: 'azərbaycanlı alimlər', because: 'the adjective' },
    { text: 'azərbaycanlılıq', because: 'an abstract noun' },
    { text: 'azərbaycanlılaşma', because: 'a verbal noun' },
    { text: 'azərbaycanlılaşdırılmış', because: 'a participle' },
    { text: 'azərbaycançılıq', because: 'an ideology' },
    { text: 'azərbaycançılığın', because: 'an ideology' },
    { text: 'Azərbaycanşünaslıq', because: 'a field of study' },
    { text: 'azərbaycanşünas', because: 'a scholar' },
    { text: 'Azərbaycandin', because: 'no harmony: a back vowel asks for a back vowel' },
    { text: 'Azərbaycannın', because: 'the buffer n stands after a vowel only' },
    { text: 'Azərbaycanya', because: 'the buffer y stands after a vowel only' },
    { text: 'Azərbaycanlarda', because: 'a land has no plural' },
    { text: 'Azərbaycanfilm', because: 'a film studio' },
    { text: 'azərbaycan', because: 'a name is not written small' },
    { text: 'Cənubi Azərbaycanın', because: 'a region of Iran' },
    { text: 'Güney Azərbaycanda', because: 'a region of Iran' },
    { text: 'Şərqi Azərbaycandan', because: 'a province of Iran' },
    { text: 'Qərbi Azərbaycana', because: 'another land' },
    { text: 'İran Azərbaycanında', because: 'a region of Iran' },
    { text: 'Azərbaycan Hava Yollarının', because: 'an airline' },
    { text: 'Yeni Azərbaycan Partiyasından', because: 'a party' },
    { text: 'Azərbaycan manatına', because: 'a currency' },
    { text: 'Azərbaycan millisində', because: 'a national team' },
    { text: '“Azərbaycan” qəzetinin', because: 'a newspaper' },
    { text: 'Dağlıq Qarabağın Azərbaycan icmasının', because: 'the people who left Karabakh' },
    { text: 'Azərin', because: 'a given name' },
    { text: 'Azərə', because: 'a given name' },
    { text: 'azərli', because: 'another word' },
    { text: 'Əliyeva', because: 'a woman’s surname' },
    { text: 'Heydər Əliyevanın', because: 'a woman’s surname' },
    { text: 'Heydər Əlili', because: 'another surname' },
    { text: 'Heydərli', because: 'a village' },
    { text: 'Heydər Əliyev Fonduna', because: 'a foundation' },
    { text: 'Heydər Əliyev Mərkəzində', because: 'a building' },
    { text: 'Heydər Əliyev Beynəlxalq Hava Limanından', because: 'an airport' },
    { text: 'Heydər Əliyev prospektində', because: 'a street' },
    { text: 'Heydər Əliyev ordeninə', because: 'an order' },
    { text: 'Heydər Əliyev adına Sarayda', because: 'a hall' },
    { text: 'İlham Əliyevin', because: 'his son' },
    { text: 'Naxçıvanski', because: 'a surname' },
    { text: 'naxçıvanlı', because: 'who comes from there' },
    { text: 'Araz-Naxçıvanın', because: 'a football club' },
    { text: 'erməni diasporunun', because: 'another diaspora' },
    { text: 'Dövlət Gömrük Komitəsində', because: 'another committee' },
    { text: 'Dünya Azərbaycanlıları Konqresinin', because: 'another body' },
  ],
};
