import { expect, test } from 'vitest';
import { wordsAround } from '../../core/around.ts';

function around(text: string, word: string): string {
  const start = text.indexOf(word);
  return wordsAround(text, start, start + word.length);
}

const LONG = 'word '.repeat(40);

test('a short text is given whole, with its spaces made even', () => {
  expect(around('  The road\n to\u00a0Azerbaijan  is long. ', 'Azerbaijan')).toBe('The road to Azerbaijan is long.');
});

test('a long text is cut between words on both sides, and says so', () => {
  const cut = around(`${LONG}Azerbaijan ${LONG}`, 'Azerbaijan');
  expect(cut).toMatch(/^… (word )+Azerbaijan (word )+…$/);
  expect(cut.length).toBeLessThan(150);
});

test('the mention itself is never cut, however long the word around it', () => {
  const glued = 'x'.repeat(200);
  expect(around(`${glued}-Azerbaijan-${glued}`, 'Azerbaijan')).toContain('Azerbaijan');
});

test('a sign for what was not read is not shown', () => {
  expect(around('Baku \ufffc Azerbaijan', 'Azerbaijan')).toBe('Baku Azerbaijan');
});
