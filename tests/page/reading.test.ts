// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lineOf } from '../../core/around.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import { createReading, type Reading } from '../../page/reading.ts';
import { createStore, type GrowingStore } from '../../page/store.ts';

const NAME = 'Nakhchivan';

function find(text: string) {
  const mentions: Mention[] = [...text.matchAll(/Nakhchivan/g)].map(({ index }) => ({
    start: index,
    end: index + NAME.length,
    surface: NAME,
    entity: 'nakhchivan',
    topic: 'country',
    why: { rule: 'name', alias: NAME },
  }));
  return { mentions: isWanted ? mentions : [], refusals: [], isUnsettled: false, person: null };
}

let life: AbortController;
let store: GrowingStore;
let isAlive: boolean;
let isWanted: boolean;
let passes: boolean[];
let parts: 'text' | 'all';

beforeEach(() => {
  life = new AbortController();
  store = createStore({ density: 'all', topicsOff: [] });
  isAlive = true;
  isWanted = true;
  passes = [];
  parts = 'text';
});
afterEach(() => life.abort());

function read(html: string): Reading {
  document.body.innerHTML = html;
  return createReading(
    {
      document,
      store,
      mayHold: (text) => text.includes('akhchiv'),
      find,
      isReady: () => true,
      getReady: async () => true,
      mayHoldEcho: () => false,
      findInTitle: () => find(''),
      parts: () => parts,
      mayGoOn: () => isAlive,
      met: () => {},
      passed: (isDifferent) => passes.push(isDifferent),
    },
    life.signal,
  );
}

const around = () => store.all().map(({ mention: { surface }, around }) => lineOf({ surface, around }));
const rest = (delayMs: number) => new Promise((resume) => setTimeout(resume, delayMs));

describe('a document is read', () => {
  test('at once, in its order', async () => {
    read('<p>To Nakhchivan.</p><p>To Norway.</p><p>From Nakhchivan.</p>');
    await expect.poll(around).toEqual(['To Nakhchivan.', 'From Nakhchivan.']);
  });

  test('again where something comes late', async () => {
    read('<p>To Norway.</p>');
    await expect.poll(() => passes.length).toBeGreaterThan(0);
    document.body.insertAdjacentHTML('beforeend', '<p>To Nakhchivan.</p>');
    await expect.poll(around).toEqual(['To Nakhchivan.']);
  });

  test('again where a text changes, and a mention that is no more is forgotten', async () => {
    read('<p>To Nakhchivan.</p><p>To Norway.</p>');
    await expect.poll(around).toEqual(['To Nakhchivan.']);
    const [first, second] = [...document.querySelectorAll('p')].map((each) => each.firstChild as Text);
    (first as Text).data = 'To Iceland.';
    (second as Text).data = 'Back to Nakhchivan.';
    await expect.poll(around).toEqual(['Back to Nakhchivan.']);
  });

  test('and forgotten where it is taken away', async () => {
    read('<main><p>To Nakhchivan.</p></main>');
    await expect.poll(around).toHaveLength(1);
    document.querySelector('main')?.remove();
    await expect.poll(around).toEqual([]);
  });

  test('in open shadow roots, also in those that are attached late, and what changes in them', async () => {
    read('<x-note></x-note>');
    await expect.poll(() => passes.length).toBeGreaterThan(0);
    const root = (document.querySelector('x-note') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>To Nakhchivan.</p>';
    await expect.poll(around, { timeout: 3_000 }).toEqual(['To Nakhchivan.']);
    (root.querySelector('p')?.firstChild as Text).data = 'To Nakhchivan again.';
    await expect.poll(around).toEqual(['To Nakhchivan again.']);
  });

  test('and found to be the same when nothing of ours has changed', async () => {
    read('<p>To Nakhchivan.</p>');
    await expect.poll(around).toHaveLength(1);
    const before = passes.length;
    document.body.insertAdjacentHTML('beforeend', '<p>To Norway.</p>');
    await expect.poll(() => passes.length).toBeGreaterThan(before);
    expect(passes.slice(before).every((isDifferent) => !isDifferent)).toBe(true);
  });
});

test('what is known is judged again when what counts as a mention is different', async () => {
  const reading = read('<p>To Nakhchivan.</p>');
  await expect.poll(around).toHaveLength(1);
  isWanted = false;
  reading.again();
  await expect.poll(around).toEqual([]);
  isWanted = true;
  reading.again();
  await expect.poll(around).toEqual(['To Nakhchivan.']);
});

describe('nothing more is read', () => {
  test('after the end', async () => {
    read('<p>To Norway.</p>');
    await expect.poll(() => passes.length).toBeGreaterThan(0);
    life.abort();
    document.body.insertAdjacentHTML('beforeend', '<p>To Nakhchivan.</p>');
    await rest(200);
    expect(around()).toEqual([]);
  });

  test('when the extension has gone', async () => {
    read('<p>To Norway.</p>');
    await expect.poll(() => passes.length).toBeGreaterThan(0);
    isAlive = false;
    document.body.insertAdjacentHTML('beforeend', '<p>To Nakhchivan.</p>');
    await rest(200);
    expect(around()).toEqual([]);
  });
});

test('a step that a page breaks costs that step, and the next change is read', async () => {
  read('<p>To Norway.</p>');
  await expect.poll(() => passes.length).toBeGreaterThan(0);
  const broken = document.createElement('p');
  Object.defineProperty(broken, 'textContent', {
    get() {
      throw new Error('hidden by the page');
    },
  });
  document.body.append(broken);
  await rest(150);
  document.body.insertAdjacentHTML('beforeend', '<p>To Nakhchivan.</p>');
  await expect.poll(around).toEqual(['To Nakhchivan.']);
});
