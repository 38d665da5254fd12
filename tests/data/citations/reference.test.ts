import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCslItem } from '../../../data/citations/csl-item.ts';
import { makeReferences } from '../../../data/citations/library.ts';
import { templateOfReference, writeReference } from '../../../data/citations/reference.ts';
import { hostileWork, workWith } from './hostile-works.ts';

const ADDRESS = 'https://web.archive.org/web/2015/http://club.example/harbour-day.html';

/** Styles set quotation marks and the full stop after a title their own way. */
const bare = (text: string) => text.replace(/["'“”‘’`]/g, '').replace(/[\s.,:;!?]+/g, ' ');

describe('a reference', () => {
  test.each([
    ['apa', '2014-12-29', `The Club. (2014, December 29). Harbour Day. Retrieved March 4, 2026, from ${ADDRESS}`],
    ['apa', '2014-12', `The Club. (2014, December). Harbour Day. Retrieved March 4, 2026, from ${ADDRESS}`],
    ['apa', '2014', `The Club. (2014). Harbour Day. Retrieved March 4, 2026, from ${ADDRESS}`],
    ['chicago', '2014-12-29', `The Club. 2014. “Harbour Day.” December 29. Accessed March 4, 2026. ${ADDRESS}.`],
    ['chicago', '2014-12', `The Club. 2014. “Harbour Day.” December. Accessed March 4, 2026. ${ADDRESS}.`],
    ['chicago', '2014', `The Club. 2014. “Harbour Day.” Accessed March 4, 2026. ${ADDRESS}.`],
  ] as const)('in %s says the date %s as far as it is known, and the day of access', (style, date, written) => {
    expect(writeReference(workWith({ title: 'Harbour Day', date }), style, '2026-03-04')).toBe(written);
  });

  test.each(['apa', 'chicago'] as const)('in %s takes no markup out of a title', (style) => {
    const work = workWith({ title: 'If <i>a</i> < b, then <b>c</b> > <sup>2</sup>' });
    expect(writeReference(work, style, '2026-03-04')).toContain(work.title);
  });

  test('in Chicago of an article in a periodical puts the day after its name', () => {
    const item = {
      ...toCslItem(workWith({}), '2026-03-04'),
      type: 'article-newspaper',
      'container-title': 'The Paper',
    };
    const [reference] = makeReferences([item as ReturnType<typeof toCslItem>], 'chicago');
    expect(reference?.text).toContain('“Harbour Day.” The Paper, December 29. Accessed');
  });

  test.each(['apa', 'chicago'] as const)('in %s keeps the words of a title, whatever they hold', (style) => {
    fc.assert(
      fc.property(hostileWork, (work) => {
        expect(bare(writeReference(work, style, '2026-03-04'))).toContain(bare(work.title).trim());
        expect(writeReference(work, style, '2026-03-04')).toContain(work.address);
        expect(templateOfReference(work, style)).toContain('letter');
      }),
      { numRuns: 40 },
    );
  });
});
