// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { createLooks } from '../../page/looks.ts';
import type { Place } from '../../page/plain-dom.ts';
import { seekCandidates, seekShadowRoots } from '../../page/seek.ts';
import { styleOf } from './style-of.ts';

const mayHold = (text: string) => text.includes('zerbai');

function seek(html: string, duringPause: () => void = () => {}): { found: string[]; veiled: string[] } {
  document.body.innerHTML = html;
  const found: string[] = [];
  const veiled: string[] = [];
  const steps = seekCandidates(
    document.body,
    mayHold,
    () => createLooks(styleOf),
    ({ id }) => veiled.push(id),
  );
  for (const candidate of steps) {
    if (candidate) found.push((candidate.container as Element).id);
    else duringPause();
  }
  return { found: found.filter(Boolean), veiled };
}

const many = (count: number) => '<p>Rain in Norway.</p>'.repeat(count);

describe('candidates', () => {
  test('there are none where the text says no', () => {
    expect(seek(many(10)).found).toEqual([]);
  });

  test('a block is one, once, however many texts it has', () => {
    expect(seek('<p id="a">Azer<b>bai</b>jan and <i>Azerbaijan</i></p>').found).toEqual(['a']);
  });

  test('only the neighbourhood of a maybe is gone through', () => {
    const { found } = seek(`<p id="far">Norway.</p>${many(700)}<p id="a">Azerbaijan</p>`);
    expect(found).toEqual(['a']);
  });

  test('a name over the border of two groups of texts is found', () => {
    for (let before = 196; before <= 202; before++) {
      expect(seek(`${many(before)}<p id="a">Azer<b>bai</b>jan</p>${many(3)}`).found).toContain('a');
    }
  });

  test('what is hidden is no candidate, but is remembered by what hides it', () => {
    const { found, veiled } = seek('<div id="v" style="display:none"><p id="a">Azerbaijan</p></div><p>x</p>');
    expect([found, veiled]).toEqual([[], ['v']]);
  });

  test('editors are neither', () => {
    expect(seek('<div id="v" contenteditable>Azerbaijan</div>')).toEqual({ found: [], veiled: [] });
  });

  test('a page that takes away what is being read is read to its end all the same', () => {
    let pauses = 0;
    const { found } = seek(`<div id="first">${many(300)}</div><p id="a">Azerbaijan</p>`, () => {
      if (pauses++ === 0) document.querySelector('#first')?.remove();
    });
    expect(found).toContain('a');
  });

  test('a page that never stops doing so does not keep us for ever', () => {
    const { found } = seek(`${many(900)}<p id="a">Azerbaijan</p>`, () => {
      document.body.innerHTML = `${many(900)}<p id="a">Azerbaijan</p>`;
    });
    expect(found).toContain('a');
  });
});

test('open shadow roots are found, inside one another too, and closed ones are left alone', () => {
  document.body.innerHTML = '<section id="a"></section><div id="b"></div><p id="c"></p>';
  const open = (host: Element | null) => (host as Element).attachShadow({ mode: 'open' });
  const outer = open(document.querySelector('#a'));
  outer.innerHTML = '<div></div>';
  const inner = open(outer.firstElementChild);
  (document.querySelector('#b') as Element).attachShadow({ mode: 'closed' });
  const roots = [...seekShadowRoots(document.documentElement as Place)].filter(Boolean);
  expect(roots).toEqual([outer, inner]);
});
