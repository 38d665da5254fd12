import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../core/mentions/find.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { PAIRS } from '../../sentences/pairs.ts';
import { pressRealIndex } from './real-index.ts';

const prepared = prepare(pressRealIndex());

/** Takes the brackets out and says what stood in them, and where. */
function readBrackets(marked: string) {
  const spans: { start: number; surface: string }[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, surface: piece });
    text += piece;
  }
  return { text, spans };
}

describe('sentences', () => {
  test.each(PAIRS)('$language: $is', ({ entity, is }) => {
    const { text, spans } = readBrackets(is);
    const { mentions } = findMentions(text, prepared);
    expect(mentions.map(({ start, surface, entity }) => ({ start, surface, entity }))).toEqual(
      spans.map((span) => ({ ...span, entity })),
    );
  });

  test.each(PAIRS)('$language: not in "$isNot" ($because)', ({ isNot }) => {
    expect(findMentions(isNot, prepared).mentions).toEqual([]);
  });

  test('every pair differs and marks something', () => {
    for (const { is, isNot } of PAIRS) {
      expect(readBrackets(is).spans.length).toBeGreaterThan(0);
      expect(readBrackets(is).text).not.toBe(isNot);
    }
  });
});
