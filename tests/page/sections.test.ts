// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { numberSections } from '../../page/sections.ts';

/** The sections of all elements with an id, as "a b | c": those of one section together, in order of first meeting. */
function sectionsOf(html: string): string {
  document.body.innerHTML = html;
  const places = [...document.querySelectorAll('[id]')];
  const numbers = numberSections(places, ({ classList }) => !classList.contains('hidden'));
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
  [
    'an encyclopedia’s heading in a box with a link to edit it counts',
    '<p id=a>One.</p><div class=mw-heading><h2 id=h>History</h2><span>[<a href=/e>edit</a>]</span></div><p id=b>Two.</p>',
    'a | h b',
  ],
  [
    'a heading in the header of its section is in that section',
    '<section><header><h2 id=h>History</h2><p id=lead>In short.</p></header><div><p id=a></p></div></section><p id=b></p>',
    'h lead a | b',
  ],
  [
    'a title, its lead and the text in another box are one',
    `<article><div><h1 id=h>A title</h1><p id=lead>${'A long lead. '.repeat(9)}</p></div><div><p id=a></p></div></article>`,
    'h lead a',
  ],
  ['the headings of a group are one', '<hgroup><h2 id=h></h2><h3 id=i></h3></hgroup><p id=a></p>', 'h i a'],
  [
    'a box with a title between two paragraphs does not begin the text anew',
    `<p id=a></p><div><h3 id=h>In numbers</h3><p id=x>${'Nine. '.repeat(15)}</p></div><p id=b></p>`,
    'a b | h x',
  ],
  [
    'columns have their own headings',
    `<div><div><h2 id=h>North</h2><p id=a>${'Rain. '.repeat(15)}</p></div><div><h2 id=i>South</h2><p id=b>Sun.</p></div></div>`,
    'h a | i b',
  ],
  [
    'the heading of one column does not reach the next',
    `<p id=a></p><div><div><h3 id=h>Weather</h3><p>${'Rain. '.repeat(15)}</p></div><div><p id=b>Sun.</p></div></div>`,
    'a b | h',
  ],
  [
    'each card has its own heading',
    '<article><h3 id=h></h3><p id=a></p></article><article><h3 id=i></h3><p id=b></p></article>',
    'h a | i b',
  ],
  ['a heading that is not displayed begins nothing', '<p id=a></p><h2 class=hidden></h2><p id=b></p>', 'a b'],
  ['and the one before it still counts', '<h2 id=h></h2><h2 class=hidden></h2><p id=b></p>', 'h b'],
  ['a heading by role counts', '<p id=a></p><div role=heading></div><p id=b></p>', 'a | b'],
  ['a heading of any rank begins one', '<h1></h1><p id=a></p><h4></h4><p id=b></p>', 'a | b'],
  ['landmarks by role part', '<div role=navigation><p id=a></p></div><div role=main><p id=b></p></div>', 'a | b'],
  [
    'a section without heading or name is a box',
    '<section><p id=a></p></section><section><p id=b></p></section>',
    'a b',
  ],
  [
    'a section with a name is one',
    '<section aria-label=North><p id=a></p></section><section aria-label=South><p id=b></p></section>',
    'a | b',
  ],
  ['the foot of an article belongs to it', '<article><p id=a></p><footer><p id=b></p></footer></article>', 'a b'],
  ['the foot of the page stands by itself', '<main><p id=a></p></main><footer><p id=b></p></footer>', 'a | b'],
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

test('headings in a shadow root begin sections in it, and reach nothing outside', () => {
  document.body.innerHTML = '<p id="a"></p><x-note></x-note><p id="b"></p>';
  const root = (document.querySelector('x-note') as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<h2></h2><p>inside</p>';
  const [a, inside, b] = numberSections([
    document.querySelector('#a') as Element,
    root.lastElementChild as Element,
    document.querySelector('#b') as Element,
  ]);
  expect(b).toBe(a);
  expect(inside).not.toBe(a);
});
