import { describe, expect, test } from 'vitest';
import { inflect, leavesEndingsOutside } from '../../../core/mentions/inflect.ts';

const RUSSIAN = {
  inflections: {
    given: { like: 'Иван', rule: 'second declension', endings: ['', 'а', 'у', 'ом', 'е'] },
    surname: { like: 'Петров', rule: 'surnames in -ов', endings: ['', 'а', 'у', 'ым', 'е'] },
    first: { like: 'страна', rule: 'first declension', endings: ['а', 'ы', 'е', 'ой|ою', 'е'] },
    short: { like: 'пол', rule: 'two cases only', endings: ['', 'у'] },
  },
};
const TURKISH = {
  vowels: 'aeıioöuü',
  harmony: {
    A: { by: 'vowel' as const, choose: { a: 'aıou', e: 'eiöü' } },
    I: { by: 'vowel' as const, choose: { ı: 'aı', i: 'ei', u: 'ou', ü: 'öü' } },
    D: { by: 'letter' as const, choose: { t: 'fstkçşhp' }, otherwise: 'd' },
  },
  inflections: {
    noun: {
      like: 'ev',
      rule: 'plural, then case',
      chains: [
        [
          ['', 'lAr'],
          ['', '(y)I', 'DA'],
        ],
      ],
    },
    owned: { like: 'ev', rule: 'possessive', chains: [[['(s)I'], ['', 'nDA']], [['(I)m']]] },
    particle: { like: 'ev', rule: 'a word of its own', endings: ['', 'mi'], outside: true as const },
  },
};

describe('inflect', () => {
  test.each([
    ['Петров', 'surname', RUSSIAN, 'Петров Петрова Петрову Петровым Петрове'],
    ['страна', 'first', RUSSIAN, 'страна страны стране страной страною'],
    ['ev', 'noun', TURKISH, 'ev evi evde evler evleri evlerde'],
    ['kuş', 'noun', TURKISH, 'kuş kuşu kuşta kuşlar kuşları kuşlarda'],
    ['kapı', 'noun', TURKISH, 'kapı kapıyı kapıda kapılar kapıları kapılarda'],
    ['göl', 'owned', TURKISH, 'göl gölü gölünde gölüm'],
    ['kapı', 'owned', TURKISH, 'kapı kapısı kapısında kapım'],
    ['İZMİR', 'noun', TURKISH, 'İZMİR İZMİRi İZMİRde İZMİRler İZMİRleri İZMİRlerde'],
  ])('%s, %s', (text, rules, language, forms) => {
    expect(inflect(text, rules, language)).toEqual(forms.split(' '));
  });

  test('words with cases stand in the same case', () => {
    expect(inflect('Иван Петров', 'given surname', RUSSIAN)).toEqual([
      'Иван Петров',
      'Ивана Петрова',
      'Ивану Петрову',
      'Иваном Петровым',
      'Иване Петрове',
    ]);
  });

  test('one rule is for the last word, and a word may stay as it is', () => {
    expect(inflect('Kara ev', 'particle', TURKISH)).toEqual(['Kara ev', 'Kara evmi']);
    expect(inflect('страна гор', 'first -', RUSSIAN)).toContain('страной гор');
  });

  test('without rules a name is itself', () => {
    expect(inflect('Иван', undefined, RUSSIAN)).toEqual(['Иван']);
  });

  test.each([
    ['Иван Петров', 'given surname -', /2 words, and "given surname -" inflects 3/],
    ['Иван', 'plural', /"plural" is no inflection of this language/],
    ['стол', 'first', /"стол" does not end in "а" as the rule "first" asks/],
    ['Иван пол', 'given short', /different numbers of cases/],
  ])('%s does not go like %s', (text, rules, sentence) => {
    expect(() => inflect(text, rules, RUSSIAN)).toThrow(sentence);
  });

  test('endings that are words of their own stay outside', () => {
    expect(leavesEndingsOutside('particle', TURKISH)).toBe(true);
    expect(leavesEndingsOutside('- noun', TURKISH)).toBe(false);
  });
});
