// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readBlocks } from '../../page/blocks.ts';
import { createLooks } from '../../page/looks.ts';
import { linesOf, piecesOf } from '../../page/ranges.ts';
import { styleOf } from './style-of.ts';

function blockOf(html: string) {
  document.body.innerHTML = html;
  const [block] = readBlocks(document.body.firstElementChild as Element, createLooks(styleOf));
  if (!block) throw new Error('no block');
  return block;
}

test.each<[html: string, words: string, pieces: string[]]>([
  ['<p>In Nakhchivan.</p>', 'Nakhchivan', ['Nakhchivan']],
  ['<p>In <b>Nakh</b>chivan.</p>', 'Nakhchivan', ['Nakh', 'chivan']],
  ['<p><b>Heydar</b> <i>Ali</i>yev</p>', 'Heydar Aliyev', ['Heydar', ' ', 'Ali', 'yev']],
  ['<p><b>Azerbaijan</b>is</p>', 'Azerbaijan', ['Azerbaijan']],
  ['<p>one<br>two</p>', 'two', ['two']],
])('%s: %s lies in %j', (html, words, expected) => {
  const block = blockOf(html);
  const start = block.text.indexOf(words);
  const pieces = piecesOf(block, start, start + words.length);
  expect(pieces.map((piece) => piece.node.data.slice(piece.start, piece.end))).toEqual(expected);
});

test('a mention whose text was cut or taken away has no lines', () => {
  const block = blockOf('<p>In Nakhchivan.</p>');
  const pieces = piecesOf(block, 3, 13);
  pieces[0]?.node.replaceData(5, 9, '');
  expect(linesOf(pieces)).toEqual([]);
  document.body.replaceChildren();
  expect(linesOf(pieces)).toEqual([]);
});
