import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkAnchors, plain } from '../../../core/knowledge/anchors.ts';
import type { Article, Passage } from '../../../core/knowledge/schema.ts';
import { smallKnowledge } from './small-knowledge.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Lines 1 to 8 of a made-up article. */
const TEXT = [
  'The harbour',
  '',
  'The old pier was rebuilt in stone, and the ferries came back. The old pier is long.',
  '',
  'A café by the water opened',
  'that summer; it closed in autumn.',
  '',
  'Fishing ended.',
].join('\n');

/** One claim whose passage is `words`, in the paragraph that stands at `lines`. */
function claimOn(words: string, first: string, last: string, lines: [number, number]): Article {
  const passage: Passage = { first, last, sha256: sha256(plain(words)) };
  const { article } = smallKnowledge();
  const claims = article.claims.slice(0, 1).map((claim) => ({ ...claim, passage }));
  return { ...article, paragraphs: [{ id: 'P1', label: 'text', lines }], claims };
}

function check(article: Article, text = TEXT) {
  const [only] = checkAnchors(article, text, sha256);
  return only && `${only.result} ${only.says}`.trim();
}

const PIER = claimOn('The old pier was rebuilt in stone', 'The old pier', 'in stone', [3, 3]);
const CAFE = claimOn('A café by the water opened that summer', 'A café', 'that summer', [5, 6]);

describe('an anchor', () => {
  test('is found in its paragraph', () => {
    expect(checkAnchors(PIER, TEXT, sha256)).toEqual([{ claim: 'c01', paragraph: 'P1', result: 'found', says: '' }]);
  });

  test.each([
    ['a passage may run over a line break', (text: string) => text],
    ['a no-break space is a space', (text: string) => text.replace('A café', 'A\u00a0café')],
    ['several spaces are one', (text: string) => text.replace('the water', 'the \t water ')],
    ['a letter with its mark apart is the same letter', (text: string) => text.normalize('NFD')],
    ['lines may end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is found whatever the writing: %s', (_, write) => {
    expect(check(CAFE, write(TEXT))).toBe('found');
  });

  test('runs to the nearest last words after the first words', () => {
    const near = claimOn('The old pier was rebuilt', 'The old', 'rebuilt', [3, 3]);
    expect(check(near, `${TEXT.replace('came back', 'were rebuilt')}`)).toBe('found');
  });

  test('has moved when the same words stand on other lines', () => {
    expect(check(PIER, `A new heading\n\n${TEXT}`)).toBe('moved now at line 5');
    expect(check(CAFE, `A new heading\n${TEXT}`)).toBe('moved now at lines 6 to 7');
  });

  test('has moved when its first words now begin something else before it', () => {
    expect(check(PIER, TEXT.replace('The old pier was', 'The old pier! The old pier was'))).toBe('moved now at line 3');
  });

  test('is missing when a word between has changed', () => {
    expect(check(PIER, TEXT.replace('rebuilt', 'repaired'))).toMatch(
      /^missing the words between differ: sha256 [0-9a-f]{64}$/,
    );
  });

  test('is missing when its first or last words are gone', () => {
    expect(check(PIER, TEXT.replaceAll('old pier', 'new pier'))).toBe(
      'missing the paragraph lacks the first words "The old pier"',
    );
    expect(check(PIER, TEXT.replace('in stone', 'in wood'))).toBe(
      'missing the last words "in stone" are not in the paragraph',
    );
  });

  test('is missing when its last words stand only before its first', () => {
    const backwards = claimOn('in stone The old pier', 'the ferries', 'in stone', [3, 3]);
    expect(check(backwards)).toBe('missing the last words "in stone" stand only before the first words');
  });

  test('is missing when the text ends before its paragraph', () => {
    expect(check(PIER, 'The harbour')).toBe('missing the paragraph lacks the first words "The old pier"');
  });
});
