// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Preact from 'preact';
import { describe, expect, test } from 'vitest';
import { dropInnerHtml, withoutInnerHtml } from '../../scripts/drop-inner-html.ts';

const path = createRequire(import.meta.url)
  .resolve('preact')
  .replace(/preact\.[a-z.]+$/, 'preact.mjs');
const code = readFileSync(path, 'utf8');

async function preactWithout(): Promise<typeof Preact> {
  return import(`data:text/javascript,${encodeURIComponent(withoutInnerHtml(code, path))}`);
}

test('the installed Preact has the branch, and loses it', () => {
  expect(code).toContain('.innerHTML=');
  expect(withoutInnerHtml(code, path)).not.toMatch(/\.innerHTML\b/);
});

test('a Preact that writes it another way stops the build', () => {
  expect(() => withoutInnerHtml('t.innerHTML = h', 'node_modules/preact/x.mjs')).toThrow('x.mjs uses innerHTML');
});

test('only Preact is touched', () => {
  const { transform } = dropInnerHtml() as { transform(code: string, id: string): unknown };
  expect(transform('a.innerHTML = b', '/project/components/x.tsx')).toBeNull();
  expect(transform(code, '/project/node_modules/preact/dist/preact.mjs')).toMatchObject({ code: expect.any(String) });
});

describe('what is left', () => {
  test('draws, draws again, and takes away', async () => {
    const { h, render } = await preactWithout();
    const list = (...words: string[]) =>
      h(
        'ul',
        { class: 'x' },
        words.map((word) => h('li', { key: word }, word)),
      );
    const place = document.createElement('div');
    render(list('a', 'b', 'c'), place);
    expect(place.innerHTML).toBe('<ul class="x"><li>a</li><li>b</li><li>c</li></ul>');
    render(list('c', 'a', '<b>'), place);
    expect(place.innerHTML).toBe('<ul class="x"><li>c</li><li>a</li><li>&lt;b&gt;</li></ul>');
    render(null, place);
    expect(place.innerHTML).toBe('');
  });

  test('makes no markup out of text, even where it is asked to', async () => {
    const { h, render } = await preactWithout();
    const place = document.createElement('div');
    render(h('p', { dangerouslySetInnerHTML: { __html: '<img src=x>' } }), place);
    expect(place.innerHTML).toBe('<p></p>');
  });
});
