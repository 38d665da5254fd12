import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { loosenSpecial } from '../../../core/mentions/loosen.ts';
import { mayHold, prepare } from '../../../core/mentions/prepare.ts';
import { scan } from '../../../core/mentions/scan.ts';
import { fold } from '../../../core/text/fold.ts';
import { listForms } from './list-forms.ts';
import { readRealIndex } from './real-index.ts';

const index = readRealIndex();
const prepared = prepare(index);
const ECHOES = ['short', 'title', 'diaspora'];
/** One form of each name that a page is read for. */
const names = [
  ...new Map(
    listForms(index.automaton).flatMap(([form, reading]) => {
      const [name] = prepared.readingsOf(reading);
      return name?.entity && !name.near && !ECHOES.includes(name.doubt ?? '') ? [[reading, form] as const] : [];
    }),
  ).values(),
];

/** For each folded sign, all ways to write it in one sign; made by going through all of Unicode. */
const spellings = new Map<string, string[]>();
for (let code = 0; code < 0x20000; code += 1) {
  const sign = String.fromCodePoint(code);
  const { folded } = fold(sign);
  if (folded === '' || folded === sign) continue;
  spellings.set(folded, [...(spellings.get(folded) ?? []), sign]);
}
const NOTHING = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u0640', '\ufe0f'];

/** A name as nobody would write it, and yet it folds to the name. */
const disguisedName = fc
  .tuple(fc.constantFrom(...names), fc.infiniteStream(fc.nat({ max: 9999 })))
  .map(([name, dice]) => {
    const roll = () => dice.next().value ?? 0;
    return Array.from(fold(name).folded, (sign) => {
      const ways = [sign, sign.toUpperCase(), ...(spellings.get(sign) ?? [])];
      const way =
        sign === ' ' ? [' ', '\u00a0', '\n\t ', '\u3000', ' '.repeat(40)][roll() % 5] : ways[roll() % ways.length];
      const invisible = roll() % 6 === 0 ? NOTHING[roll() % NOTHING.length] : '';
      // An accent on й, on a ligature's half or on a voiced kana would be another letter.
      const accent = roll() % 8 === 0 && /[a-z]/.test(sign) ? '\u0301' : '';
      return `${way}${invisible}${accent}`;
    }).join('');
  })
  .filter((text) => scan(fold(text).folded, prepared).some(({ name }) => name.entity));

describe('mayHold', () => {
  test.each([
    ['The weather in Lisbon will be fine.'],
    ['Москва, Ереван и Тбилиси'],
    ['東京の天気は晴れ、気温は２０℃'],
    ['Ça déjà vu à l’école, naïveté – “œuvre” … 😀 👩‍👩‍👧 ½ ™ é\u0301'],
    ['İstanbul’da güneşli, Ağrı’da yağışlı ığüşöç'],
    ['Maliye Bakanlığı faaliyet raporu, kraliyet ailesi'],
    ['Паспорт гражданина СССР, миграция населения; УРСР і СРСР'],
    ['الطقس في القاهرة جميل اليوم'],
    [''],
  ])('no: %s', (text) => {
    expect(mayHold(text, prepared.sure)).toBe(false);
  });

  test.each(names.map((name) => [name]))('yes: %s, alone, in capitals and glued to its neighbours', (name) => {
    for (const text of [name, name.toUpperCase(), `x${name}x`, `ا${name}ا`, `ж${name}ж`, name.replaceAll(' ', '')]) {
      expect(mayHold(text, prepared.sure), text).toBe(true);
    }
  });

  test('what folds to a name is never missed, however it is written', () => {
    fc.assert(
      fc.property(
        disguisedName,
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        (name, before, after) => {
          expect(mayHold(`${before} ${name} ${after}`, prepared.sure)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('loosenSpecial', () => {
  /** Letters the fragments may hold. Indic and other scripts have no names here. */
  const FRAGMENT_TEXT =
    /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Georgian}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*$/u;

  test('every sign of Unicode that folds to a letter is seen as that letter, or levelled to it', () => {
    const unseen: string[] = [];
    for (let code = 0x80; code < 0x30000; code += 1) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const sign = String.fromCodePoint(code);
      const { folded } = fold(sign);
      if (folded === sign || /[йїվ]/.test(folded) || !FRAGMENT_TEXT.test(folded) || /\P{L}/u.test(folded)) continue;
      const text = `a${sign}b`;
      const expected = new RegExp(`a${folded}b`, 'i');
      if (!expected.test(text) && !expected.test(loosenSpecial(text))) unseen.push(code.toString(16));
    }
    expect(unseen).toEqual([]);
  });

  test('a text without special signs gives nothing to look at', () => {
    expect(loosenSpecial('plain words — with “punctuation”, 😀 and Кириллица')).toBe('');
  });

  test('few special signs in a long text give their surroundings only', () => {
    const text = `${'word '.repeat(1000)}Əliyev${' word'.repeat(1000)}`;
    const levelled = loosenSpecial(text);
    expect(levelled).toContain('eliyev');
    expect(levelled.length).toBeLessThan(60);
  });
});
