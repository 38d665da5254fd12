import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellDetails, tellInterest } from '../../../data/citations/annotate.ts';
import { writeCslJson } from '../../../data/citations/csl-json.ts';
import { hostileWork, workWith } from './hostile-works.ts';

const isText = (value: unknown) => typeof value === 'string' && value !== '';
const isDate = (value: unknown) =>
  /^\{"date-parts":\[\[[1-9]\d{3}(,([1-9]|1[0-2])(,([1-9]|[12]\d|3[01]))?)?\]\]\}$/.test(JSON.stringify(value));
const isNames = (value: unknown) =>
  Array.isArray(value) && value.every((name) => Object.keys(name).join() === 'literal' && isText(name.literal));

/** What the schema of CSL-JSON 1.0.2 says of the fields that we use; any other field is an error there. */
const RULES: Record<string, (value: unknown) => boolean> = {
  id: isText,
  type: (value) => value === 'webpage',
  title: isText,
  author: isNames,
  issued: isDate,
  accessed: isDate,
  URL: isText,
  language: isText,
  note: isText,
};

describe('a CSL-JSON item', () => {
  test('keeps the rules of CSL-JSON and every word, whatever the words hold', () => {
    fc.assert(
      fc.property(hostileWork, (work) => {
        const item = JSON.parse(writeCslJson(work, '2026-11-23'));
        expect(Object.keys(item).toSorted()).toEqual(Object.keys(RULES).toSorted());
        expect(Object.keys(item).filter((field) => !RULES[field]?.(item[field]))).toEqual([]);
        expect(item).toMatchObject({
          id: work.key,
          title: work.title,
          author: [{ literal: work.author }],
          URL: work.address,
          note: `${tellInterest(work)} ${tellDetails(work)}`,
        });
      }),
    );
  });

  test.each([
    ['2014', [2014]],
    ['2014-02', [2014, 2]],
    ['2014-02-03', [2014, 2, 3]],
  ])('writes the date %s as precisely as it is known', (date, parts) => {
    expect(JSON.parse(writeCslJson(workWith({ date }), '2026-03-04'))).toMatchObject({
      issued: { 'date-parts': [parts] },
      accessed: { 'date-parts': [[2026, 3, 4]] },
    });
  });
});
