import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hashToPlace, type Place, placeToHash } from '../../core/place.ts';

const places: Place[] = [
  { kind: 'home' },
  { kind: 'topic', topic: 'diaspora' },
  { kind: 'entity', id: 'heydar-aliyev' },
  { kind: 'article', id: 'an-article' },
  { kind: 'claim', id: 'an-article/a-claim' },
  { kind: 'search', query: 'Bakı, 31% “ə”/#?' },
  { kind: 'pictures' },
  { kind: 'notebook' },
];

describe('a deep link', () => {
  test.each(places)('leads back to where it came from: $kind', (place) => {
    expect(hashToPlace(placeToHash(place))).toEqual(place);
  });

  test('to any search leads to that search', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (query) => {
        expect(hashToPlace(placeToHash({ kind: 'search', query }))).toEqual({ kind: 'search', query });
      }),
    );
  });

  test.each([
    '',
    '#',
    '#/',
    '#/topic/weather',
    '#/claim/',
    '#/claim/%E0%A4%A',
    '#/nowhere/x',
    '#claim/x',
    `#/entity/${'x'.repeat(600)}`,
  ])('that names no place leads home: %s', (hash) => {
    expect(hashToPlace(hash)).toEqual({ kind: 'home' });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void hashToPlace(`#/${text}`)));
  });
});
