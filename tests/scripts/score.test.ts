import { describe, expect, test } from 'vitest';
import { type LabelledDocument, type Prediction, precisionOf, recallOf, score } from '../../scripts/score.ts';

const TEXT = 'Heydar Aliyev Airport lies in Azerbaijan, home of Azerbaijani wool and of the Azerbaijanis abroad.';

function span(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

const DOCUMENT: LabelledDocument = {
  id: 'one',
  lang: 'en',
  kind: 'news',
  text: TEXT,
  mentions: [
    { ...span('Heydar Aliyev Airport'), entity: 'place:heydar-aliyev-airport' },
    { ...span('Azerbaijan'), entity: 'azerbaijan~ssr' },
    { ...span('Azerbaijani wool'), entity: 'azerbaijan~adj' },
    {
      ...span('Azerbaijanis abroad'),
      entity: 'azerbaijani-diaspora',
      alts: [{ ...span('Azerbaijanis'), entity: 'azerbaijanis' }],
    },
    { ...span('home'), entity: 'azerbaijan', ambiguous: true },
    { ...span('wool'), entity: 'neg:wool' },
  ],
};
const EMPTY: LabelledDocument = { id: 'none', lang: 'de', kind: 'negative', text: 'Nothing here.', mentions: [] };

function scoreOf(found: Prediction[], matching: 'exact' | 'overlap' = 'exact', none: Prediction[] = []) {
  return score(
    [DOCUMENT, EMPTY],
    new Map([
      ['one', found],
      ['none', none],
    ]),
    matching,
  );
}

describe('score', () => {
  test.each([
    ['a span and its entity', { ...span('Azerbaijan'), entity: 'azerbaijan' }, [1, 0, 1]],
    ['another entity', { ...span('Azerbaijan'), entity: 'azerbaijanis' }, [0, 1, 2]],
    ['an accepted span', { ...span('Azerbaijanis'), entity: 'azerbaijanis' }, [1, 0, 1]],
    ['a part of a larger name', { ...span('Azerbaijanis'), entity: 'azerbaijan' }, [0, 0, 2]],
    ['an adjective', { ...span('Azerbaijani'), entity: 'azerbaijan' }, [0, 0, 2]],
    ['something ambiguous', { ...span('home'), entity: 'azerbaijan' }, [0, 0, 2]],
    ['the person in the name of a place', { ...span('Heydar Aliyev'), entity: 'heydar-aliyev' }, [0, 0, 2]],
    ['what nobody labelled', { ...span('lies'), entity: 'azerbaijan' }, [0, 1, 2]],
    ['what is not scored', { ...span('lies'), entity: 'nakhchivan' }, [0, 0, 2]],
  ])('%s', (_, prediction, [right, wrong, missed]) => {
    expect(scoreOf([prediction]).all).toEqual({ right, wrong, missed });
  });

  test('a span that only overlaps is right by overlap, and a wrong boundary by exact measure', () => {
    const near = [{ ...span('in Azerbaijan'), entity: 'azerbaijan' }];
    expect(scoreOf(near, 'overlap').all).toEqual({ right: 1, wrong: 0, missed: 1 });
    expect(scoreOf(near).errors.map(({ kind }) => kind)).toEqual(['boundary', 'missed', 'missed']);
  });

  test('counts by language, and what was found where nothing is', () => {
    const { byLanguage, without, longerNames, errors } = scoreOf([], 'exact', [
      { start: 0, end: 7, entity: 'azerbaijan' },
    ]);
    expect([...byLanguage]).toEqual([
      ['en', { right: 0, wrong: 0, missed: 2 }],
      ['de', { right: 0, wrong: 1, missed: 0 }],
    ]);
    expect(without).toEqual({ documents: 1, withFalse: 1 });
    expect(longerNames).toEqual({ labelled: 1, marked: 0 });
    expect(errors.at(-1)).toMatchObject({ kind: 'in a document without mentions', around: '[Nothing] here.' });
  });

  test('what nobody found has no precision, and what nobody labelled no recall', () => {
    expect(precisionOf({ right: 0, wrong: 0, missed: 3 })).toBeNull();
    expect(recallOf({ right: 0, wrong: 3, missed: 0 })).toBeNull();
    expect(precisionOf({ right: 1, wrong: 3, missed: 0 })).toBe(0.25);
  });
});
