// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createStay } from '../../page/stay.ts';

let scrolled: unknown[];

beforeEach(() => {
  document.body.innerHTML = '<div><p>Baku</p></div>';
  scrolled = [];
  vi.spyOn(window, 'scrollTo').mockImplementation(((to: unknown) => scrolled.push(['page', to])) as never);
  pageAt(300);
});

function pageAt(top: number): void {
  vi.spyOn(window, 'scrollY', 'get').mockReturnValue(top);
}

function box(): HTMLElement {
  const box = document.querySelector('div') as HTMLElement;
  Object.defineProperties(box, {
    scrollHeight: { value: 900 },
    clientHeight: { value: 100 },
    scrollTo: { value: (to: unknown) => scrolled.push(['box', to]) },
  });
  box.scrollTop = 40;
  return box;
}

const text = () => document.querySelector('p')?.firstChild as Text;

test('back leads to where the page and the boxes around were, however far was gone since', () => {
  const stay = createStay();
  const around = box();
  stay.keep();
  stay.note(text());
  pageAt(5_000);
  around.scrollTop = 800;
  stay.note(text());
  stay.back();
  expect(scrolled).toEqual([
    ['box', { left: 0, top: 40, behavior: 'instant' }],
    ['page', { left: 0, top: 300, behavior: 'instant' }],
  ]);
});

test('back leads somewhere once', () => {
  const stay = createStay();
  stay.keep();
  stay.back();
  stay.back();
  expect(scrolled).toHaveLength(1);
});

test('without a word to keep, the first jump keeps', () => {
  const stay = createStay();
  stay.note(text());
  pageAt(5_000);
  stay.back();
  expect(scrolled).toEqual([['page', { left: 0, top: 300, behavior: 'instant' }]]);
});
