import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorPlace } from '../../data/json-place.ts';

describe('the place of a syntax error', () => {
  test.each([
    ['{\n  "a": }', 2, 8, 'a value'],
    ['{\n  "a": 1,\n}', 3, 1, 'a key in double quotes'],
    ['[1,\n 2,\n]', 3, 1, 'a value'],
    ['{"a": 1 "b": 2}', 1, 9, 'a comma, or the end of the list or object'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ["{'a': 1}", 1, 2, 'a key in double quotes or }'],
    ['{"a": "b\nc"}', 1, 7, 'a value'],
    ['{"a": [1, 2}', 1, 12, 'a comma, or the end of the list or object'],
    ['{"a": 01}', 1, 7, 'a value'],
    ['{"a": 1}\n}', 2, 1, 'nothing more'],
    ['{"a": 1', 1, 8, 'a comma, or the end of the list or object'],
    ['// note\n{}', 1, 1, 'a value'],
    ['', 1, 1, 'a value'],
  ])('in %j is line %i, column %i', (text, line, column, expected) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(errorPlace(text)).toEqual({ line, column, expected });
  });

  test('is nowhere in JSON, however written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.nat(4), (value, indent) => {
        expect(errorPlace(JSON.stringify(value, null, indent))).toBeNull();
      }),
    );
  });

  test('is somewhere in everything else', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'binary' }),
        fc.nat(),
        fc.constantFrom('', ',', '}', '"', '1', ' '),
        (value, at, put) => {
          const json = JSON.stringify(value, null, 1);
          const text = json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1);
          expect(errorPlace(text) === null).toBe(isJson(text));
        },
      ),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
