// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDirt, createWatcher, type Dirt, isClean, noteRecords, scopeOf } from '../../page/watcher.ts';

let dirt: Dirt;
let life: AbortController;
let changes: number;

beforeEach(() => {
  document.body.innerHTML = '<main><p id="a">one <b>two</b></p></main>';
  dirt = createDirt();
  life = new AbortController();
  changes = 0;
});

afterEach(() => life.abort());

const paragraph = () => document.querySelector('#a') as Element;

/** What is dirty after `change` has been seen by a real observer. */
async function dirtAfter(change: () => void): Promise<Dirt> {
  const watcher = createWatcher(
    () => changes++,
    () => dirt,
    life.signal,
  );
  watcher.watch(document);
  change();
  await new Promise((resume) => setTimeout(resume, 10));
  return dirt;
}

describe('what changed is noted once', () => {
  test('a new element is to be read, and what it came into looked at', async () => {
    const added = document.createElement('p');
    const { trees, touched, gone } = await dirtAfter(() => document.querySelector('main')?.append(added));
    expect([[...trees], [...touched], gone]).toEqual([[added], [document.querySelector('main')], false]);
  });

  test('a changed text is to be read', async () => {
    const text = paragraph().firstChild as Text;
    const { trees, touched } = await dirtAfter(() => {
      text.data = 'three';
    });
    expect([trees.has(text), touched.has(text)]).toEqual([true, true]);
  });

  test('something removed is only remembered as that', async () => {
    const { trees, gone } = await dirtAfter(() => paragraph().remove());
    expect([trees.size, gone]).toEqual([0, true]);
  });

  test('white space between elements is nothing new to read', async () => {
    const { trees } = await dirtAfter(() => document.querySelector('main')?.append('\n  '));
    expect(trees.size).toBe(0);
  });

  test.each(['hidden', 'open', 'contenteditable', 'aria-hidden'])(
    '%s turns an element with all in it',
    async (name) => {
      const { turned } = await dirtAfter(() => paragraph().setAttribute(name, ''));
      expect([...turned]).toEqual([paragraph()]);
    },
  );

  test('a class is no matter of ours', async () => {
    expect(isClean(await dirtAfter(() => paragraph().setAttribute('class', 'x')))).toBe(true);
    expect(changes).toBe(0);
  });

  test('many changes of one place are one', async () => {
    const text = paragraph().firstChild as Text;
    const { trees } = await dirtAfter(() => {
      for (let time = 0; time < 100; time++) text.data = `line ${time}`;
    });
    expect(trees.size).toBe(1);
  });

  test('nothing is seen after the end', async () => {
    const { trees } = await dirtAfter(() => {
      life.abort();
      document.body.append('three');
    });
    expect([trees.size, changes]).toEqual([0, 0]);
  });
});

test('a storm is not noted change by change: everything is to be read anew', () => {
  const records = Array.from({ length: 5_000 }, () => ({
    type: 'characterData' as const,
    target: document.createTextNode('x'),
    addedNodes: [],
    removedNodes: [],
  }));
  noteRecords(records as unknown as MutationRecord[], dirt);
  expect([dirt.all, dirt.trees.size, dirt.touched.size]).toEqual([true, 0, 0]);
});

test.each([
  ['a word in a sentence is read with its sentence', 'b', 'p'],
  ['a paragraph is read by itself', 'p', 'p'],
])('%s', (_because, selector, expected) => {
  const scope = scopeOf(document.querySelector(selector)?.firstChild as Node) as Element;
  expect(scope.localName).toBe(expected);
});
