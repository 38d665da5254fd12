import { expect, test } from 'vitest';
import { type Around, lineOf, wordsAround } from '../../core/around.ts';

/** Around the last occurrence of the word. */
function around(text: string, word: string): Around {
  const start = text.lastIndexOf(word);
  return wordsAround(text, start, start + word.length);
}

function line(text: string, word: string): string {
  return lineOf({ surface: word, around: around(text, word) });
}

const LONG = 'word '.repeat(40);

test('a short text is given whole, with its spaces made even', () => {
  expect(line('  The road\n to\u00a0Azerbaijan  is long. ', 'Azerbaijan')).toBe('The road to Azerbaijan is long.');
});

test('the same words beside a mention do not take its place', () => {
  expect(around('A tram to Heydar Aliyev Street. Then Aliyev waited.', 'Aliyev')).toEqual({
    before: 'A tram to Heydar Aliyev Street. Then ',
    after: ' waited.',
  });
});

test('a long text is cut between words on both sides, and says so', () => {
  const cut = line(`${LONG}Azerbaijan ${LONG}`, 'Azerbaijan');
  expect(cut).toMatch(/^…\u00a0(word )+Azerbaijan( word)+\u00a0…$/);
  expect(cut.length).toBeLessThan(150);
});

test.each([
  ['a script that parts no words', '河水流过山谷。'.repeat(20), '阿塞拜疆'],
  ['signs of two units, either of which the cut may hit', '🚂'.repeat(40), 'Azerbaijan'],
  ['the same, one unit on', `${'🚂'.repeat(40)}.`, 'Azerbaijan'],
])('%s still gives something to read', (_, text, word) => {
  const { before, after } = around(`${text}${word}${text}`, word);
  expect([before.length, after.length].every((length) => length > 50 && length < 65)).toBe(true);
  expect([before, after].every((part) => part.isWellFormed())).toBe(true);
});

test('the mention itself is never cut, however long the word around it', () => {
  const glued = 'x'.repeat(200);
  const { before, after } = around(`${glued}-Azerbaijan-${glued}`, 'Azerbaijan');
  expect([before.endsWith('x-'), after.startsWith('-x')]).toEqual([true, true]);
});

test('a sign for what was not read is not shown', () => {
  expect(line('Baku \ufffc Azerbaijan', 'Azerbaijan')).toBe('Baku Azerbaijan');
});

test('a mention that wraps in the source of a page is one line in a list', () => {
  expect(line('Then Heydar\n  Aliyev waited.', 'Heydar\n  Aliyev')).toBe('Then Heydar Aliyev waited.');
});
