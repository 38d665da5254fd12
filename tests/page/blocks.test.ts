// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { readBlocks } from '../../page/blocks.ts';
import { createLooks, type Looks } from '../../page/looks.ts';
import type { Place } from '../../page/plain-dom.ts';
import { styleOf } from './style-of.ts';

afterEach(() => document.body.replaceChildren());

/** Every block under `root`, as text; "|" stands where something unread parts the words. */
function textsIn(root: Place, looks: Looks = createLooks(styleOf)): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const containers = new Set<Place>();
  while (walker.nextNode()) {
    const container = looks.containerOf(walker.currentNode);
    if (container && !looks.shutBy(container)) containers.add(container);
  }
  return [...containers]
    .flatMap((container) => readBlocks(container, looks))
    .map(({ text }) => text.replaceAll('\ufffc', '|'));
}

function textsOf(html: string): string[] {
  document.body.innerHTML = html;
  return textsIn(document.body);
}

describe('a text is read as a reader sees it', () => {
  test.each<[because: string, html: string, texts: string[]]>([
    ['inline elements join', '<p>In <b>Nakh</b>chivan, <i>Hey</i><a>dar</a>', ['In Nakhchivan, Heydar']],
    ['blocks part', '<p>Heydar</p><p>Aliyev</p>', ['Heydar', 'Aliyev']],
    ['a block inside a text parts it', '<div>one<p>two</p>three</div>', ['one', 'three', 'two']],
    ['an empty block parts as well', '<div>one<p></p>two</div>', ['one', 'two']],
    ['cells part', '<table><tr><td>in</td><td>Baku</td></tr></table>', ['in', 'Baku']],
    ['a line break parts words of one block', '<p>Heydar<br>Aliyev</p>', ['Heydar | Aliyev']],
    ['a picture parts', '<p>Heydar <img> Aliyev</p>', ['Heydar  |  Aliyev']],
    ['a word-break opportunity joins', '<p>Azer<wbr>baijan</p>', ['Azerbaijan']],
    ['a footnote mark is no part of the word', '<p>Baku<sup>1</sup>, a port</p>', ['Baku | 1 | , a port']],
    ['a label over a word is not read', '<ruby>word<rp>(</rp><rt>reading</rt><rp>)</rp></ruby>', ['word']],
    ['spaces, soft hyphens and line ends stay raw', '<p>A\u00adz  b\u00a0\n c</p>', ['A\u00adz  b\u00a0\n c']],
    ['text in the page itself is read', 'loose <em>words</em>', ['loose words']],
  ])('%s', (_because, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });
});

describe('what is not for reading is not read', () => {
  test.each<[because: string, html: string, texts: string[]]>([
    ['scripts and styles', '<p>a<script>var b</script><style>c{}</style>d</p>', ['ad']],
    ['templates', '<template>a</template><p>b</p>', ['b']],
    ['fields', '<p>a <textarea>b</textarea> <select><option>c</option></select> d</p>', ['a  |   |  d']],
    ['buttons', '<p>a</p><button>b</button>', ['a']],
    ['code', '<p>Write <code>x = 1</code> here</p><pre>y = 2</pre>', ['Write  |  here']],
    ['drawings', '<p>a</p><svg><text>b</text></svg>', ['a']],
    ['what is hidden by attribute, as if it were not there', '<p>Azer<span hidden>x</span>baijan</p>', ['Azerbaijan']],
    ['what is hidden by style', '<p>Azer<span style="display:none">x</span>baijan</p>', ['Azerbaijan']],
    [
      'what is invisible, but not what is made visible in it',
      '<p style="visibility:hidden">a <b style="visibility:visible">b</b></p>',
      ['b'],
    ],
    ['what is hidden from screen readers', '<p>a <i aria-hidden="true">b</i> c</p>', ['a  |  c']],
    ['what is folded away', '<details>a<summary>b</summary><p>c</p></details>', ['b']],
    ['editors', '<div contenteditable><p>a</p></div><div contenteditable="false">b</div>', ['b']],
    [
      'plain-text editors and text boxes',
      '<p contenteditable="plaintext-only">a</p><p role="textbox">b</p><p>c</p>',
      ['c'],
    ],
    ['what stands in for scripts', '<noscript>a</noscript><p>b</p>', ['b']],
  ])('%s', (_because, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  test('unfolded details are read', () => {
    expect(textsOf('<details open><summary>b</summary><p>c</p></details>')).toEqual(['b', 'c']);
  });

  test('a text inside something hidden is shut by the outermost that hides it', () => {
    document.body.innerHTML = '<div id="out" hidden><p hidden><b>a</b></p></div>';
    const looks = createLooks(styleOf);
    expect(looks.shutBy(document.querySelector('b') as Element)?.id).toBe('out');
  });
});

test('what an element is called does not matter where its style says otherwise', () => {
  const texts = textsOf(
    '<div>Heydar <div style="display:inline">Aliyev</div></div><span style="display:block">Baku</span>',
  );
  expect(texts).toEqual(['Heydar Aliyev', 'Baku']);
});

test('a first letter that floats belongs to its word', () => {
  expect(textsOf('<p><span style="display:block;float:left">A</span>zerbaijan</p>')).toEqual(['Azerbaijan']);
});

test('the text of a shadow root is read by itself, and an editor around its host shuts it', () => {
  document.body.innerHTML = '<section><x-note></x-note></section>';
  const host = document.querySelector('x-note') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = 'Own <b>text</b><p>and a block</p>';
  expect(textsIn(root)).toEqual(['Own text', 'and a block']);
  document.querySelector('section')?.setAttribute('contenteditable', '');
  expect(textsIn(root)).toEqual([]);
});

test('every part leads back to its own place in the document', () => {
  document.body.innerHTML = '<p>a <b>bc</b><br>d</p>';
  const [block] = readBlocks(document.querySelector('p') as Element, createLooks(styleOf));
  for (const { node, start, length } of block?.parts ?? []) {
    expect(block?.text.slice(start, start + length)).toBe(node.data);
  }
  expect(block?.parts.map(({ node }) => node.data)).toEqual(['a ', 'bc', 'd']);
});

test('a form whose fields are named like properties of the tree is read like any other', () => {
  const texts = textsOf(
    '<form><input name="parentNode"><input name="textContent"><input name="nodeType"><p>a</p>b</form>',
  );
  expect(texts).toEqual(['a', 'b']);
});
