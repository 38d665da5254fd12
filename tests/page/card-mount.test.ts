// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { createBlock, findMount } from '../../page/card-mount.ts';

/** What the browser of these tests does not know: which elements are in the top layer. */
function setLayer(layer: string): void {
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return /^:(modal|fullscreen|popover-open)$/.test(selector) ? this.id === layer : matches.call(this, selector);
  });
}

function documentOf(type: DOMParserSupportedType, source: string): Document {
  return new DOMParser().parseFromString(source, type);
}

describe('findMount', () => {
  test('the end of the body, as a rule', () => {
    const page = documentOf('text/html', '<p>Baku</p>');
    expect(findMount(page.querySelector('p')?.firstChild as Node)).toBe(page.body);
  });

  test('the layer around the mention, for outside of it a card could not be used', () => {
    setLayer('modal');
    document.body.innerHTML = '<dialog id="modal"><section><p>Baku</p></section></dialog>';
    expect(findMount(document.querySelector('p')?.firstChild as Node).id).toBe('modal');
  });

  test('a layer that the mention is not in is none of its business', () => {
    setLayer('modal');
    document.body.innerHTML = '<dialog id="modal"></dialog><p>Baku</p>';
    expect(findMount(document.querySelector('p')?.firstChild as Node)).toBe(document.body);
  });

  test('the layer around a shadow root counts for what is in it', () => {
    setLayer('modal');
    document.body.innerHTML = '<dialog id="modal"><news-item></news-item></dialog>';
    const root = document.querySelector('news-item')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>Baku</p>';
    expect(findMount(root.querySelector('p')?.firstChild as Node).id).toBe('modal');
  });

  test('a document of frames gets it at its root, for a frameset shows only frames', () => {
    const page = documentOf('text/html', '<p>Baku</p>');
    const near = page.createElement('noframes');
    page.body.replaceWith(page.createElement('frameset'));
    page.documentElement.append(near);
    expect(findMount(near)).toBe(page.documentElement);
  });
});

test('elements are of HTML in every kind of document', () => {
  expect(createBlock(documentOf('application/xml', '<feed/>')).namespaceURI).toBe('http://www.w3.org/1999/xhtml');
});
