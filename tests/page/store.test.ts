// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mention, Refusal } from '../../core/mentions/mention.ts';
import { withoutRejected } from '../../core/rejections.ts';
import type { Rejection } from '../../core/settings.ts';
import type { Topic } from '../../core/topics.ts';
import { readBlocks } from '../../page/blocks.ts';
import { createLooks } from '../../page/looks.ts';
import { createStore, type GrowingStore } from '../../page/store.ts';
import { styleOf } from './style-of.ts';

const NAMES: Record<string, Topic> = { Azerbaijan: 'country', Nakhchivan: 'country', Heydar: 'heydar-aliyev' };

/** Finds the three names above wherever they stand, and counts "?" as refused. */
function find(text: string): Mention[] {
  return [...text.matchAll(/Azerbaijan|Nakhchivan|Heydar/g)].map(({ 0: surface, index }) => ({
    start: index,
    end: index + surface.length,
    surface,
    entity: surface.toLowerCase(),
    topic: NAMES[surface] as Topic,
    why: { rule: 'name', alias: surface },
  }));
}

function refuse(text: string): Refusal[] {
  return [...text.matchAll(/\?/g)].map(({ 0: surface, index }) => {
    const place = { start: index, end: index + 1, surface };
    return { ...place, entity: 'azerbaijan', reason: 'no-context', because: '' };
  });
}

function put(store: GrowingStore, selector: string, rejections: Rejection[] = []): boolean {
  const container = document.querySelector(selector) as Element;
  const blocks = readBlocks(container, createLooks(styleOf));
  const found = blocks.map((block) => ({
    block,
    ...withoutRejected({ mentions: find(block.text), refusals: refuse(block.text) }, rejections),
  }));
  return store.put(container, found);
}

let store: GrowingStore;
beforeEach(() => {
  store = createStore({ density: 'all', topicsOff: [] });
});

const surfaces = () => store.all().map(({ mention }) => mention.surface);

describe('the store', () => {
  test('gives mentions in document order, whatever came in first', () => {
    document.body.innerHTML = '<p id="a">Heydar</p><p id="b">Azerbaijan, Nakhchivan</p>';
    put(store, '#b');
    put(store, '#a');
    expect(surfaces()).toEqual(['Heydar', 'Azerbaijan', 'Nakhchivan']);
  });

  test('says whether anything is different', () => {
    document.body.innerHTML = '<p id="a">Heydar</p><p id="b">nothing</p>';
    expect([put(store, '#a'), put(store, '#a'), put(store, '#b')]).toEqual([true, false, false]);
    (document.querySelector('#a') as Element).textContent = 'nobody';
    expect([put(store, '#a'), surfaces()]).toEqual([true, []]);
  });

  test('keeps the id of a mention that is still there when its text goes on changing', () => {
    document.body.innerHTML = '<p id="a">Heydar</p>';
    put(store, '#a');
    const [before] = store.all();
    (document.querySelector('#a') as Element).textContent = 'Azerbaijan and Heydar';
    put(store, '#a');
    expect(store.find(before?.id as number)?.mention.surface).toBe('Heydar');
    expect(new Set(store.all().map(({ id }) => id)).size).toBe(2);
  });

  test('forgets what has left the document', () => {
    document.body.innerHTML = '<p id="a">Heydar</p><p id="b">Azerbaijan?</p>';
    put(store, '#a');
    put(store, '#b');
    const text = document.querySelector('#b')?.firstChild as Text;
    document.querySelector('#b')?.remove();
    expect([store.prune(), store.prune()]).toEqual([true, false]);
    expect([surfaces(), store.refused(), store.at(text, 0)]).toEqual([['Heydar'], 0, null]);
  });

  test('finds the mention at a place in a text, on both sides of its ends', () => {
    document.body.innerHTML = '<p id="a">In <b>Nakh</b>chivan.</p>';
    put(store, '#a');
    const [bold, rest] = [
      document.querySelector('b')?.firstChild as Text,
      document.querySelector('p')?.lastChild as Text,
    ];
    expect([0, 4].map((offset) => store.at(bold, offset)?.mention.surface)).toEqual(['Nakhchivan', 'Nakhchivan']);
    expect([0, 6, 7].map((offset) => store.at(rest, offset)?.mention.surface)).toEqual([
      'Nakhchivan',
      'Nakhchivan',
      undefined,
    ]);
  });

  test('answers for marked mentions only: what is not marked opens no card', () => {
    document.body.innerHTML = '<p id="a">Heydar</p><p id="b">Heydar</p>';
    put(store, '#a');
    put(store, '#b');
    store.choose({ density: 'section', topicsOff: [] });
    const at = (id: string) => store.at(document.querySelector(id)?.firstChild as Text, 2);
    expect([at('#a') !== null, at('#b'), store.all().length, store.marked().size]).toEqual([true, null, 2, 1]);
  });

  test('leaves out topics that are off, and takes them back', () => {
    document.body.innerHTML = '<p id="a">Heydar, Azerbaijan</p>';
    put(store, '#a');
    store.choose({ density: 'all', topicsOff: ['country'] });
    expect(surfaces()).toEqual(['Heydar']);
    store.choose({ density: 'all', topicsOff: [] });
    expect(surfaces()).toEqual(['Heydar', 'Azerbaijan']);
  });

  test('takes a shadow tree for the place of its host', () => {
    document.body.innerHTML = '<p id="a">Heydar</p><x-note></x-note><p id="b">Nakhchivan</p>';
    const root = (document.querySelector('x-note') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Azerbaijan</p>';
    put(store, '#b');
    put(store, '#a');
    const inside = root.firstElementChild as Element;
    const [block] = readBlocks(inside, createLooks(styleOf));
    if (block) store.put(inside, [{ block, mentions: find(block.text), refusals: [] }]);
    expect(surfaces()).toEqual(['Heydar', 'Azerbaijan', 'Nakhchivan']);
    expect(store.shadowRoots()).toEqual([root]);
  });

  describe('what the reader rejected', () => {
    const rejections = [{ entity: 'azerbaijan', alias: 'Azerbaijan', site: '' }];

    test('is no mention, and is told with its place among them', () => {
      document.body.innerHTML = '<p id="a">Heydar, Azerbaijan, Nakhchivan</p><p id="b">Azerbaijan</p>';
      put(store, '#b', rejections);
      put(store, '#a', rejections);
      expect(surfaces()).toEqual(['Heydar', 'Nakhchivan']);
      expect(store.rejected().map(({ placed, before }) => [placed.around, before])).toEqual([
        [{ before: 'Heydar, ', after: ', Nakhchivan' }, 1],
        [{ before: '', after: '' }, 2],
      ]);
      expect(store.at(document.querySelector('#b')?.firstChild as Text, 2)).toBeNull();
    });

    test('keeps its id through rejection and undo', () => {
      document.body.innerHTML = '<p id="a">Azerbaijan, Heydar, Azerbaijan</p>';
      put(store, '#a');
      const ids = store.all().map(({ id }) => id);
      expect(put(store, '#a', rejections)).toBe(true);
      expect(store.rejected().map(({ placed }) => placed.id)).toEqual([ids[0], ids[2]]);
      expect(put(store, '#a')).toBe(true);
      expect(store.all().map(({ id }) => id)).toEqual(ids);
      expect(store.rejected()).toEqual([]);
    });

    test('goes with its topic when that is off', () => {
      document.body.innerHTML = '<p id="a">Heydar, Azerbaijan</p>';
      put(store, '#a', rejections);
      store.choose({ density: 'all', topicsOff: ['country'] });
      expect(store.rejected()).toEqual([]);
    });
  });

  test('tells of each mention what stands beside it, also where the same name stands twice', () => {
    document.body.innerHTML = '<p id="a">By Heydar Street.\n Then Heydar waited.</p>';
    put(store, '#a');
    expect(store.all().map(({ around }) => around)).toEqual([
      { before: 'By ', after: ' Street. Then Heydar waited.' },
      { before: 'By Heydar Street. Then ', after: ' waited.' },
    ]);
  });

  test('tells what was refused in document order, counts all of it, and holds no more than a report tells', () => {
    document.body.innerHTML = `<p id="a">first?</p><p id="b">then${'?'.repeat(150)}</p>`;
    put(store, '#b');
    put(store, '#a');
    const told = store.refusals();
    expect([store.refused(), told.length, told[0]?.around]).toEqual([151, 100, { before: 'first', after: '' }]);
  });
});
