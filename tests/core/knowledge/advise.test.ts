import { describe, expect, test } from 'vitest';
import { advise, nameField } from '../../../core/knowledge/advise.ts';
import { guidanceOf } from '../../../core/knowledge/guidance.ts';
import { smallKnowledge } from './small-knowledge.ts';

/** Every field of a value, with its parents: `claims`, `claims[0].text` … */
function* fieldsIn(value: object, path = ''): Generator<string> {
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (!Array.isArray(value)) yield here;
    if (typeof inner === 'object' && inner !== null) yield* fieldsIn(inner, here);
  }
}

describe('advice', () => {
  test('there is some for every field of an article', () => {
    const { article } = smallKnowledge();
    expect([...fieldsIn(article)].filter((field) => guidanceOf('articles/harbour-day.json', field) === null)).toEqual(
      [],
    );
  });

  test('there is some for every field of a source', () => {
    const { sources } = smallKnowledge();
    const fields = [...fieldsIn(sources)].filter((field) => field.startsWith('sources['));
    expect(fields.filter((field) => guidanceOf('sources.json', field) === null)).toEqual([]);
  });

  test('elsewhere the reason stands alone', () => {
    const problem = { file: 'entities/club.json', field: 'kind', reason: 'is missing' };
    expect(advise(problem)).toEqual({
      file: 'data/entities/club.json',
      field: 'kind',
      reason: 'is missing',
      help: null,
    });
  });

  test.each([
    ['must not be empty; it is ""', 'is still empty'],
    ['must be one of whole, opening; it is "" (nearest: "whole")', 'is still empty'],
    [
      'must be one of whole, opening; it is "hole" (nearest: "whole")',
      'must be one of whole, opening; it is "hole" (nearest: "whole")',
    ],
    ['is missing', 'is missing'],
  ])('the reason %j is told as %j', (reason, told) => {
    expect(advise({ file: 'articles/a.json', field: 'coverage', reason }).reason).toBe(told);
  });

  test('a new article is not sent to another’s source', () => {
    const reason = 'there is no source "ferry"; the nearest is "paper"';
    expect(advise({ file: 'articles/a.json', field: 'source', reason }).reason).toBe('there is no source "ferry"');
  });

  test.each([
    ['title', 'title'],
    ['(file)', 'the whole file'],
    ['line 3, column 5', 'line 3, column 5'],
    ['claims[3].evidence[0].source', 'claim 4, evidence 1: source'],
    ['claims[0].passage.sha256', 'claim 1, passage: sha256'],
    ['paragraphs[1].lines[0]', 'paragraph 2: lines 1'],
    ['copyNotes[2]', 'copy note 3'],
  ])('%s is called “%s”', (field, name) => {
    expect(nameField(field)).toBe(name);
  });
});
