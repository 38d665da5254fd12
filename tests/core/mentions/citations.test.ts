import { expect, test } from 'vitest';
import { prepare } from '../../../core/mentions/prepare.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { sketchEntity, sketchLanguage } from './sketch-entity.ts';

const inflections = {
  noun: { like: 'x', rule: 'x', endings: ['o', '', 'a|e', 'os'] },
  fleeting: { like: 'x', rule: 'x', endings: ['elo', 'lo', 'lu'] },
};

/** What a name is called when it stands on a page with any of its forms. */
function citationOf(text: string, inflect?: string, others: string[] = []): string[] {
  const name = { text, entity: 'lake', ...(inflect ? { inflect } : {}) };
  const language = sketchLanguage('xx', {
    inflections,
    names: [name, ...others.map((other) => ({ text: other, entity: 'lake' }))],
  });
  const prepared = prepare(pressAliasIndex([sketchEntity('lake', 'place')], [language]));
  const readings = Array.from({ length: 1 + others.length }, (_, index) => index + 2);
  return readings.flatMap((reading) => prepared.readingsOf(reading).map((known) => known.text));
}

test.each([
  ['its shortest form', 'Riverland', undefined],
  ['a form longer than others', 'Riverlando', 'noun'],
  ['a form between others', 'Rivermelo', 'fleeting'],
  ['small words and great ones', 'Lakeland and Riverland of the west', undefined],
  ['words of few letters', 'Old Sea', undefined],
  ['only capitals', 'RSFLO', undefined],
  ['capitals beside words', 'Riverland SSR', undefined],
  ['letters with dots', 'H. J. River', undefined],
  ['an article', "Republica d'Riverland dell'Ovest", undefined],
  ['a hyphen', 'River-Land', undefined],
  ['no capital', 'lakelanders', undefined],
  ['letters of another script', 'Озерная страна', undefined],
  ['letters without case', '大湖共和国', undefined],
])('a name is called as it was written: %s', (_, text, inflect) => {
  expect(citationOf(text, inflect)).toEqual([text]);
});

test('folded letters stay folded', () => {
  expect(citationOf('Rivière Ömür')).toEqual(['Riviere Omur']);
});

test('each of several names has its own', () => {
  expect(citationOf('Riverlando', 'noun', ['Lakeland', 'the Great Lake']).sort()).toEqual(
    ['Lakeland', 'Riverlando', 'the Great Lake'].sort(),
  );
});
