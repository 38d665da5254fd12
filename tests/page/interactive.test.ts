// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { isInteractive } from '../../page/interactive.ts';

function textIn(html: string): Node {
  document.body.innerHTML = html;
  return document.querySelector('#here')?.firstChild as Node;
}

describe('isInteractive', () => {
  test.each([
    ['a link', '<a href="/x"><b id="here">Baku</b></a>', true],
    ['an anchor that leads nowhere', '<a id="here">Baku</a>', false],
    ['a button', '<button id="here">Baku</button>', true],
    ['something that calls itself a tab', '<div role="tab"><i id="here">Baku</i></div>', true],
    ['the head of a disclosure', '<details><summary id="here">Baku</summary></details>', true],
    ['editable text', '<div contenteditable><p id="here">Baku</p></div>', true],
    ['what shows a hand', '<div style="cursor: pointer"><p id="here" style="cursor: pointer">Baku</p></div>', true],
    ['a paragraph', '<p id="here">Baku</p>', false],
    [
      'a paragraph in a form whose field is called matches',
      '<form><input name="matches"><p id="here">Baku</p></form>',
      false,
    ],
  ])('%s', (_, html, expected) => {
    expect(isInteractive(textIn(html))).toBe(expected);
  });

  test('a link around the host of a shadow root counts', () => {
    document.body.innerHTML = '<a href="/x"><span></span></a>';
    const root = document.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>Baku</p>';
    expect(isInteractive(root.querySelector('p')?.firstChild as Node)).toBe(true);
  });
});
