import { describe, expect, test } from 'vitest';
import { findInPassages, passagesOf } from '../../../core/mentions/document.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { readBrackets } from '../../sentences/brackets.ts';
import { PAIRS } from '../../sentences/pairs.ts';
import { readRealIndex } from './real-index.ts';

const prepared = prepare(readRealIndex());
const FEWEST = { en: 40, other: 15 };

function find(text: string, title = '') {
  const passages = passagesOf(text);
  return findInPassages(passages, prepared, title).flatMap(({ mentions }, index) =>
    mentions.map(({ start, surface, entity }) => ({ start: start + (passages[index]?.start ?? 0), surface, entity })),
  );
}

describe('sentences', () => {
  test.each(PAIRS)('$language: $is', ({ entity, is, title }) => {
    const { text, spans } = readBrackets(is);
    const found = find(text, title);
    expect(found.map(({ start, surface }) => ({ start, surface }))).toEqual(spans);
    expect(found.map((mention) => mention.entity)).toContain(entity);
  });

  test.each(PAIRS)('$language: not in "$isNot" ($because)', ({ isNot, title }) => {
    expect(find(isNot, title)).toEqual([]);
  });

  test('every pair differs and marks something', () => {
    for (const { is, isNot } of PAIRS) {
      expect(readBrackets(is).spans.length).toBeGreaterThan(0);
      expect(readBrackets(is).text).not.toBe(isNot);
    }
  });

  test('every language has enough of them', () => {
    const counts = Map.groupBy(PAIRS, ({ language }) => language);
    const few = [...counts].filter(
      ([language, pairs]) => pairs.length < (language === 'en' ? FEWEST.en : FEWEST.other),
    );
    expect(few.map(([language, pairs]) => `${language}: ${pairs.length}`)).toEqual([]);
  });
});
