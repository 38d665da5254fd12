// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Mention } from '../../core/mentions/mention.ts';
import { readBlocks } from '../../page/blocks.ts';
import { createLeads } from '../../page/lead.ts';
import { createLooks } from '../../page/looks.ts';
import { makeOutline } from '../../page/outline.ts';
import { createStore, type GrowingStore } from '../../page/store.ts';
import { styleOf } from './style-of.ts';

const FILLER = `<p>${'Bread is sold on the train, and tea. '.repeat(30)}</p>`;

function find(text: string): Mention[] {
  return [...text.matchAll(/Baku|Ganja/g)].map(({ 0: surface, index: start }) => {
    const why = { rule: 'name', alias: surface } as const;
    return { start, end: start + surface.length, surface, entity: surface.toLowerCase(), topic: 'country', why };
  });
}

function readPage(html: string): GrowingStore {
  document.body.innerHTML = html;
  const store = createStore({ density: 'section', topicsOff: [] });
  for (const container of document.querySelectorAll('h1, h2, p')) {
    const blocks = readBlocks(container, createLooks(styleOf));
    store.put(
      container,
      blocks.map((block) => ({ block, mentions: find(block.text), refusals: [] })),
    );
  }
  return store;
}

function outlineOf(store: GrowingStore, inTitle: string[] = []) {
  const leads = createLeads(document, () => 'text');
  return makeOutline(store, leads.placeOf, inTitle, createLooks(styleOf));
}

test('sections are told by what is written over them, in the order in which they hold a mention', () => {
  const store = readPage(
    '<p>To Baku.</p><h2>The <i>line</i>\n today</h2><p>By Ganja.</p><p>By Baku.</p><h2>Rain</h2><h2>Baku</h2>',
  );
  const outline = outlineOf(store);
  expect(outline.sections).toEqual(['', 'The line today', 'Baku']);
  expect(store.all().map((placed) => outline.whereOf(placed).section)).toEqual([0, 1, 1, 2]);
});

test('each mention has its sentence, also where its words stand twice in the paragraph', () => {
  const store = readPage('<p>It rained in Baku. A train left <b>Ba</b>ku at noon. It was empty.</p>');
  const outline = outlineOf(store);
  expect(store.all().map((placed) => outline.whereOf(placed).sentence)).toEqual([
    { before: 'It rained in ', after: '.' },
    { before: 'A train left ', after: ' at noon.' },
  ]);
});

test('a paragraph that has changed since is told by the words that were around', () => {
  const store = readPage('<p>It rained in Baku. Then it did not.</p>');
  (document.querySelector('p')?.firstChild as Text).data = 'No rain.';
  const [placed] = store.all();
  expect(placed && outlineOf(store).whereOf(placed).sentence).toEqual(placed?.around);
});

test.each<[because: string, html: string, inTitle: string[], subjects: string[]]>([
  ['in the title', `<h1>A line</h1>${FILLER}<p>To Baku, by Ganja.</p>`, ['baku'], ['baku']],
  ['in a heading', `<h1>A line to Ganja</h1>${FILLER}<p>From Baku.</p>`, [], ['ganja']],
  ['in the opening', `<h1>A line</h1><p>It goes to Baku.</p>${FILLER}<p>By Ganja.</p>`, [], ['baku']],
  ['nowhere of these', `<h1>A line</h1>${FILLER}<p>By Ganja.</p>`, [], []],
])('subjects are what stands %s', (_because, html, inTitle, subjects) => {
  expect(outlineOf(readPage(html), inTitle).subjects).toEqual(subjects);
});
