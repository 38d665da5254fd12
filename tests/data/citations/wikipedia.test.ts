import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellClaim, tellInterest } from '../../../data/citations/annotate.ts';
import { escapeWiki, writeWikipedia } from '../../../data/citations/wikipedia.ts';
import { hostileWork, workWith } from './hostile-works.ts';
import { readCiteWeb } from './read-cite-web.ts';

describe('a Wikipedia citation', () => {
  test('is a cite web of the original address, with the archived copy and the interest after it', () => {
    expect(readCiteWeb(writeWikipedia(workWith({ title: 'Harbour Day' }), '2026-03-04'))).toEqual({
      fields: {
        title: 'Harbour Day',
        publisher: 'The Club',
        date: '29 December 2014',
        url: 'http://club.example/harbour-day.html',
        'access-date': '4 March 2026',
        language: 'en',
      },
      link: {
        url: 'https://web.archive.org/web/2015/http://club.example/harbour-day.html',
        label: 'Archived copy',
      },
      after: 'Publisher’s interest: the note on club-page',
    });
  });

  test('keeps the one tilde without which a browser does not find the passage', () => {
    expect(readCiteWeb(writeWikipedia(workWith({}, 'A claim.'), '2026-03-04')).link.url).toContain('#:~:text=');
  });

  test.each([
    ['Ələt – “Şıxlı”', 'Ələt – “Şıxlı”'],
    ['a|b', 'a&#124;b'],
    ["l'amour", "l'amour"],
    ["''so''", '&#39;&#39;so&#39;&#39;'],
    ['{{x}}', '&#123;&#123;x&#125;&#125;'],
    ['&amp;', '&#38;amp;'],
    ['a_b __TOC__', 'a_b &#95;&#95;TOC&#95;&#95;'],
  ])('writes %s so that it is shown as it stands', (text, written) => {
    expect(escapeWiki(text)).toBe(written);
  });

  test('is read back by a strict parser, whatever its words hold', () => {
    fc.assert(
      fc.property(hostileWork, (work) => {
        const { fields, link, after } = readCiteWeb(writeWikipedia(work, '2026-11-23'));
        expect(fields).toMatchObject({ title: work.title, publisher: work.author });
        expect(decodeURI(fields.url ?? '')).toBe(decodeURI(work.original));
        expect(decodeURI(link.url)).toBe(decodeURI(work.address));
        expect(after).toBe(`${tellClaim(work)} ${tellInterest(work)}`);
      }),
    );
  });
});
