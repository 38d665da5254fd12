import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellDetails, tellInterest } from '../../../data/citations/annotate.ts';
import { writeBibtex } from '../../../data/citations/bibtex.ts';
import { escapeTex } from '../../../data/citations/escape-tex.ts';
import { hostileWork, workWith } from './hostile-works.ts';

function readBack(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false, english: false });
  expect(errors).toEqual([]);
  return entries;
}

/** The parser gives the sign that TeX would set for a lone grave accent. */
const asSet = (text: string) => text.replaceAll('`', '\u02cb').normalize('NFC');

describe('a BibTeX entry', () => {
  test('holds what an entry of a web page holds, with the day of access', () => {
    const [entry] = readBack(writeBibtex(workWith({ title: 'Harbour Day' }), '2026-03-04'));
    expect(entry).toMatchObject({
      type: 'online',
      key: 'harbour-day',
      fields: {
        title: 'Harbour Day',
        author: [{ name: 'The Club' }],
        date: '2014-12-29',
        year: '2014',
        urldate: '2026-03-04',
        url: 'https://web.archive.org/web/2015/http://club.example/harbour-day.html',
        language: 'en',
        note: 'Publisher’s interest: the note on club-page',
      },
    });
  });

  test.each([
    ['Ələt, Xankəndi və Şıxlı: İçərişəhər', 'Ələt, Xankəndi və Şıxlı: İçərişəhər'],
    ['100% {A & B} #1_x $5', '100\\% \\{A \\& B\\} \\#1\\_x \\$5'],
    ['a--b --- c – d', 'a-{}-b -{}-{}- c – d'],
    ["''so''", "'{}'so'{}'"],
    ['C:\\new ~ ^', 'C:\\textbackslash{}new \\textasciitilde{} \\textasciicircum{}'],
  ])('writes %s so that TeX sets it', (text, written) => {
    expect(escapeTex(text)).toBe(written);
    expect(readBack(`@online{x, title = {{${written}}}}`)[0]?.fields.title).toBe(text);
  });

  test('survives the way through an independent parser, whatever its words hold', () => {
    fc.assert(
      fc.property(hostileWork, (work) => {
        const entries = readBack(`${writeBibtex(work, '2026-11-23')}\n\n${writeBibtex(workWith({}), '2026-11-23')}`);
        expect(entries.map(({ key }) => key)).toEqual([work.key, 'harbour-day']);
        const { title, author, note, annotation, url } = entries[0]?.fields ?? {};
        expect({ title, author: author?.[0]?.name, note, annotation, url }).toEqual({
          title: asSet(work.title),
          author: asSet(work.author),
          note: asSet(tellInterest(work)),
          annotation: asSet(tellDetails(work)),
          url: work.address,
        });
      }),
    );
  });
});
