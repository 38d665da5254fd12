import { expect, test } from 'vitest';
import { lineOf, sentenceAround } from '../../core/around.ts';

/** The sentence of the word between brackets, as one line. */
function sentenceOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  return lineOf({ surface: text.slice(start, end), around: sentenceAround(text, start, end) });
}

test.each([
  ['It rained. A train left [Baku] at noon. Then it rained.', 'A train left Baku at noon.'],
  ['Was it late? Yes, in [Baku]! Nobody knew.', 'Yes, in Baku!'],
  ['[Baku] is windy. So is the sea.', 'Baku is windy.'],
  ['The wind blows. So it does in [Baku]', 'So it does in Baku'],
  // A name's initial, a title and a day end no sentence.
  ['It rained. H. [Aliyev] waited. Then he left.', 'H. Aliyev waited.'],
  ['It rained. Gen. X met [Aliyev] there. Then he left.', 'Gen. X met Aliyev there.'],
  ['Es regnete. Am 29. Mai fuhr ein Zug nach [Baku]. Er war leer.', 'Am 29. Mai fuhr ein Zug nach Baku.'],
  ['Шёл дождь. Поезд пришёл в г. [Баку] утром. Он был пуст.', 'Поезд пришёл в г. Баку утром.'],
  ['彼は眠った。列車は[バクー]に着いた。雨が降った。', '列車は バクー に着いた。'.replaceAll(' ', '')],
  ['Անձրև էր։ Գնացքը հասավ [Բաքու]։ Նա քնեց։', 'Գնացքը հասավ Բաքու։'],
  ['باران بارید. قطار به [باکو] رسید؟ او خوابید.', 'قطار به باکو رسید؟'],
  ['Yağış yağdı. Qatar [Bakıya] çatdı. O yatdı.', 'Qatar Bakıya çatdı.'],
])('%s', (marked, sentence) => {
  expect(sentenceOf(marked)).toBe(sentence);
});

test('lines of a source and what is not read (a picture, a note) do not part a sentence', () => {
  expect(sentenceOf('It rained.\nA train\n  left [Baku] \ufffc at\nnoon. Then it rained.')).toBe(
    'A train left Baku at noon.',
  );
});

test('a sentence without an end is cut between words on both sides, and says so', () => {
  const word = 'word '.repeat(100);
  const line = sentenceOf(`${word}[Baku] ${word}`);
  expect(line).toMatch(/^…\u00a0word .*Baku.* word\u00a0…$/);
  expect(line.length).toBeLessThan(500);
});
