// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { readWriting } from '../../page/writing.ts';

afterEach(() => document.body.replaceChildren());

test.each([
  ['English', '', { dir: 'ltr', next: 'bottom' }],
  ['Persian', 'direction: rtl', { dir: 'rtl', next: 'bottom' }],
  ['Japanese from top to bottom', 'writing-mode: vertical-rl', { dir: 'ltr', next: 'left' }],
  ['Mongolian', 'writing-mode: vertical-lr', { dir: 'ltr', next: 'right' }],
  ['the spine of a book, read downwards', 'writing-mode: sideways-rl', { dir: 'ltr', next: 'left' }],
  ['a caption that climbs', 'writing-mode: sideways-lr', { dir: 'ltr', next: 'right' }],
] as const)('%s', (_, style, writing) => {
  const around = document.createElement('p');
  around.setAttribute('style', style);
  document.body.append(around);
  expect(readWriting(around)).toEqual(writing);
});
