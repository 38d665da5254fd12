// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { numberSections } from '../../page/sections.ts';

/** The sections of all elements with an id, as "a b | c": those of one section together, in order of first meeting. */
function sectionsOf(html: string): string {
  document.body.innerHTML = html;
  const places = [...document.querySelectorAll('[id]')];
  const numbers = numberSections(places);
  const groups = new Map<number, string[]>();
  for (const [index, { id }] of places.entries()) {
    const number = numbers[index] as number;
    groups.set(number, [...(groups.get(number) ?? []), id]);
  }
  return [...groups.values()].map((ids) => ids.join(' ')).join(' | ');
}

test.each<[because: string, html: string, sections: string]>([
  ['a page without headings is one section', '<p id=a></p><div><p id=b></p></div>', 'a b'],
  ['a heading begins a section and is in it', '<p id=a></p><h2 id=b></h2><p id=c></p>', 'a | b c'],
  ['a heading in a box of its own counts', '<p id=a></p><div><h2></h2></div><p id=b></p>', 'a | b'],
  ['a heading by role counts', '<p id=a></p><div role=heading></div><p id=b></p>', 'a | b'],
  ['a heading of any rank begins one', '<h1></h1><p id=a></p><h4></h4><p id=b></p>', 'a | b'],
  ['landmarks part', '<nav><p id=a></p></nav><main><p id=b></p></main>', 'a | b'],
  [
    'a note at the side does not begin the text anew',
    '<main><p id=a></p><aside><p id=b></p></aside><p id=c></p></main>',
    'a c | b',
  ],
  ['each teaser of a front page is one', '<article><p id=a></p></article><article><p id=b></p></article>', 'a | b'],
])('%s', (_because, html, sections) => {
  expect(sectionsOf(html)).toBe(sections);
});

test('a shadow root without headings is in the section of its host', () => {
  document.body.innerHTML = '<h2></h2><p id="a"></p><x-note></x-note><h2></h2><p id="b"></p>';
  const root = (document.querySelector('x-note') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>inside</p>';
  const [a, inside, b] = numberSections([
    document.querySelector('#a') as Element,
    root.firstElementChild as Element,
    document.querySelector('#b') as Element,
  ]);
  expect(inside).toBe(a);
  expect(b).not.toBe(a);
});
