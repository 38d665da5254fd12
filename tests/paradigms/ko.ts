import type { Paradigms } from './paradigms.ts';

export const KOREAN: Paradigms = {
  language: 'ko',
  grammar:
    'Iksop Lee, S. Robert Ramsey, The Korean Language (2000), particles; National Institute of Korean Language, Standard Korean Dictionary, s. v. 은/는, 이/가, 을/를, 와/과, 으로/로, 이다',
  tables: [
    {
      entity: 'azerbaijan',
      forms:
        '[아제르바이잔], [아제르바이잔]은, [아제르바이잔]이, [아제르바이잔]을, [아제르바이잔]의, [아제르바이잔]에, [아제르바이잔]과, [아제르바이잔]으로, [아제르바이잔]도, [아제르바이잔]만, [아제르바이잔]까지, [아제르바이잔]부터, [아제르바이잔]보다, [아제르바이잔]처럼, [아제르바이잔]마다, [아제르바이잔]조차, [아제르바이잔]마저, [아제르바이잔]하고, [아제르바이잔]뿐',
    },
    {
      entity: 'azerbaijan',
      forms:
        '[아제르바이잔]에서, [아제르바이잔]에서는, [아제르바이잔]에서도, [아제르바이잔]에서의, [아제르바이잔]에는, [아제르바이잔]에도, [아제르바이잔]에만, [아제르바이잔]에의, [아제르바이잔]에게, [아제르바이잔]에게는, [아제르바이잔]에게서, [아제르바이잔]으로는, [아제르바이잔]으로도, [아제르바이잔]으로의, [아제르바이잔]으로부터, [아제르바이잔]으로서, [아제르바이잔]과의, [아제르바이잔]과는, [아제르바이잔]과도, [아제르바이잔]까지는, [아제르바이잔]까지의, [아제르바이잔]부터는',
    },
    {
      entity: 'azerbaijan',
      forms:
        '[아제르바이잔]이다, [아제르바이잔]이라는, [아제르바이잔]이라고, [아제르바이잔]이란, [아제르바이잔]이며, [아제르바이잔]이고, [아제르바이잔]이나, [아제르바이잔]이든, [아제르바이잔]이라도, [아제르바이잔]이라면, [아제르바이잔]이지만, [아제르바이잔]이었다, [아제르바이잔]이었던, [아제르바이잔]입니다, [아제르바이잔]인데, [아제르바이잔]인지, [아제르바이잔]측은, [아제르바이잔]군이, [아제르바이잔]내에서',
    },
    {
      entity: 'azerbaijan',
      forms:
        '[아제르바이잔 공화국], [아제르바이잔 공화국]은, [아제르바이잔 공화국]이, [아제르바이잔 공화국]을, [아제르바이잔 공화국]의, [아제르바이잔 공화국]에, [아제르바이잔 공화국]에서, [아제르바이잔 공화국]과, [아제르바이잔 공화국]으로, [아제르바이잔 공화국]도, [아제르바이잔 공화국]이다, [아제르바이잔공화국], [아제르바이잔공화국]의',
    },
    {
      entity: 'azerbaijan',
      forms:
        '[아제르바이잔 소비에트 사회주의 공화국], [아제르바이잔 소비에트 사회주의 공화국]은, [아제르바이잔 소비에트 사회주의 공화국]의, [아제르바이잔 소비에트 사회주의 공화국]에서, [아제르바이잔 소비에트 사회주의 공화국]으로, [아제르바이잔 SSR], [아제르바이잔 SSR]의, [아제르바이잔 SSR]에서, [아제르바이잔 SSR]로, [소비에트 아제르바이잔], [소비에트 아제르바이잔]의, [소비에트 아제르바이잔]에서',
    },
    {
      entity: 'azerbaijan',
      forms:
        '[아제르바이잔 민주 공화국], [아제르바이잔 민주 공화국]은, [아제르바이잔 민주 공화국]이, [아제르바이잔 민주 공화국]의, [아제르바이잔 민주공화국], [아제르바이잔 민주공화국]을, [아제르바이잔 민주공화국]에서',
    },
    {
      entity: 'azerbaijanis',
      forms:
        '[아제르바이잔인], [아제르바이잔인]은, [아제르바이잔인]이, [아제르바이잔인]을, [아제르바이잔인]의, [아제르바이잔인]에게, [아제르바이잔인]에게는, [아제르바이잔인]과, [아제르바이잔인]과의, [아제르바이잔인]으로, [아제르바이잔인]으로서, [아제르바이잔인]도, [아제르바이잔인]만, [아제르바이잔인]까지, [아제르바이잔인]이다, [아제르바이잔인]이며, [아제르바이잔인]이라는, [아제르바이잔인]이었다',
    },
    {
      entity: 'azerbaijanis',
      forms:
        '[아제르바이잔인들], [아제르바이잔인들]은, [아제르바이잔인들]이, [아제르바이잔인들]을, [아제르바이잔인들]의, [아제르바이잔인들]에게, [아제르바이잔인들]과, [아제르바이잔인들]로, [아제르바이잔인들]도, [아제르바이잔인들]에게서, [아제르바이잔 사람], [아제르바이잔 사람]은, [아제르바이잔 사람]이, [아제르바이잔 사람]의, [아제르바이잔 사람들], [아제르바이잔 사람들]은, [아제르바이잔 사람들]이, [아제르바이잔 사람들]의, [아제르바이잔 사람들]로, [아제르바이잔족], [아제르바이잔족]은, [아제르바이잔족]의, [아제리인], [아제리인]은, [아제리인들]로',
    },
    {
      entity: 'azerbaijani-diaspora',
      forms:
        '[아제르바이잔 디아스포라], [아제르바이잔 디아스포라]는, [아제르바이잔 디아스포라]가, [아제르바이잔 디아스포라]를, [아제르바이잔 디아스포라]의, [아제르바이잔 디아스포라]와, [아제르바이잔 디아스포라]로, [아제르바이잔 디아스포라]에서, [아제르바이잔 디아스포라]도, [아제르바이잔인 디아스포라], [아제르바이잔인 디아스포라]는, [아제르바이잔인 디아스포라]의, [재외 아제르바이잔인], [재외 아제르바이잔인]의, [재외 아제르바이잔인들], [재외 아제르바이잔인들]에게, [해외에 거주하는 아제르바이잔인]을, [해외에 거주하는 아제르바이잔인들]은',
    },
    {
      entity: 'heydar-aliyev',
      forms:
        '[헤이다르 알리예프], [헤이다르 알리예프]는, [헤이다르 알리예프]가, [헤이다르 알리예프]를, [헤이다르 알리예프]의, [헤이다르 알리예프]에게, [헤이다르 알리예프]에게는, [헤이다르 알리예프]에게서, [헤이다르 알리예프]와, [헤이다르 알리예프]와의, [헤이다르 알리예프]로, [헤이다르 알리예프]로부터, [헤이다르 알리예프]로서, [헤이다르 알리예프]도, [헤이다르 알리예프]만, [헤이다르 알리예프]까지, [헤이다르 알리예프]부터, [헤이다르 알리예프]라는, [헤이다르 알리예프]라고, [헤이다르 알리예프]다, [헤이다르 알리예프]이다, [헤이다르 알리예프]였다, [헤이다르 알리예프]였던, [헤이다르 알리예프]이며, [헤이다르 알리예프]처럼, [헤이다르 알리예프]보다, [헤이다르 알리예프]께서, [헤이다르 알리예프]입니다',
    },
    {
      entity: 'heydar-aliyev',
      forms:
        '[하이다르 알리예프], [하이다르 알리예프]는, [하이다르 알리예프]의, [하이다르 알리예프]가, [게이다르 알리예프], [게이다르 알리예프]는, [게이다르 알리예프]의, [게이다르 알리예프]를, [헤이다르 알리에프], [헤이다르 알리에프]가, [헤이다르 알리르자 오을루 알리예프], [헤이다르 알리르자 오을루 알리예프]는',
    },
    {
      entity: 'nakhchivan',
      forms:
        '[나히체반], [나히체반]은, [나히체반]의, [나히체반]에서, [나히체반]으로, [나흐츠반], [나흐츠반]의, [나히체반 자치공화국], [나히체반 자치공화국]의, [나히체반 자치공화국]은, [나흐츠반 자치 공화국]에서',
    },
    {
      entity: 'solidarity-day',
      forms:
        '[세계 아제르바이잔인 연대의 날], [세계 아제르바이잔인 연대의 날]은, [세계 아제르바이잔인 연대의 날]을, [세계 아제르바이잔인 연대의 날]로, [세계 아제르바이잔인 연대의 날]의, [세계 아제르바이잔인 연대의 날]에, [아제르바이잔인 연대의 날], [아제르바이잔인 연대의 날]이다',
    },
    {
      entity: 'azerbaijani-popular-front',
      forms: '[아제르바이잔 인민전선], [아제르바이잔 인민전선]은, [아제르바이잔 인민전선]의, [아제르바이잔 인민전선]이',
    },
  ],
  twins: [
    { text: '아제르바이잔어', because: 'the language' },
    { text: '아제르바이잔어는', because: 'the language with a particle' },
    { text: '아제르바이잔어로', because: 'the language with a particle' },
    { text: '아제르바이잔계', because: 'of Azerbaijani descent' },
    { text: '아제르바이잔학', because: 'another word with the same beginning' },
    { text: '아제르바이잔식', because: 'another word with the same beginning' },
    { text: '아제르바이잔는', because: 'the particle after a vowel cannot follow a consonant' },
    { text: '아제르바이잔가', because: 'the particle after a vowel cannot follow a consonant' },
    { text: '아제르바이잔를', because: 'the particle after a vowel cannot follow a consonant' },
    { text: '아제르바이잔와', because: 'the particle after a vowel cannot follow a consonant' },
    { text: '동아제르바이잔', because: 'a province of Iran' },
    { text: '동아제르바이잔주의', because: 'a province of Iran' },
    { text: '서아제르바이잔주에서', because: 'a province of Iran' },
    { text: '동 아제르바이잔은', because: 'a province of Iran, with a space' },
    { text: '남아제르바이잔의', because: 'a political term' },
    { text: '이란 아제르바이잔에서', because: 'a region of Iran' },
    { text: '아제르바이잔 항공은', because: 'an airline' },
    { text: '아제르바이잔 그랑프리에서', because: 'a motor race' },
    { text: '아제르바이잔 마나트로', because: 'the currency' },
    { text: '아제르바이잔 축구 국가대표팀은', because: 'a national team' },
    { text: '아제르바이잔 인민정부는', because: 'Tabriz, 1945–46' },
    { text: '신아제르바이잔당', because: 'a party' },
    { text: '헤이다르 알리예프 국제공항에서', because: 'an airport' },
    { text: '헤이다르 알리예프 센터는', because: 'a building' },
    { text: '헤이다르 알리예프 재단의', because: 'a foundation' },
    { text: '헤이다르 알리예프 공원에', because: 'a park' },
    { text: '헤이다르 알리예프은', because: 'the particle after a consonant cannot follow a vowel' },
    { text: '헤이다르 알리예프을', because: 'the particle after a consonant cannot follow a vowel' },
    { text: '헤이다르 알리예프스키', because: 'another surname' },
    { text: '일함 알리예프는', because: 'another person' },
    { text: '라하트 알리예프의', because: 'another person' },
    { text: '메흐리반 알리예바', because: 'another person' },
    { text: '알리예프가', because: 'a bare surname' },
    { text: '디아스포라의', because: 'any diaspora' },
    { text: '아르메니아 디아스포라는', because: 'another diaspora' },
    { text: '연대의 날에', because: 'any day of solidarity' },
  ],
};
