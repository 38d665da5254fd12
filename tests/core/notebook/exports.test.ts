import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportCsv, writeCell } from '../../../core/notebook/export-csv.ts';
import { escapeMarkdown, exportMarkdown } from '../../../core/notebook/export-markdown.ts';
import { exportRis } from '../../../core/notebook/export-ris.ts';
import { strings } from '../../../core/strings/strings.ts';
import { anyEntry, claimEntry, mentionEntry } from './sample-entries.ts';

const say = strings('en');

/** A reader of RFC 4180, by the letter. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] !== '"') throw new Error(`a cell without a quotation mark at ${at}`);
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('a cell without an end');
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') cell += text[++at];
      else break;
    }
    rows.at(-1)?.push(cell);
    at += 1;
    if (text.startsWith('\r\n', at)) {
      at += 2;
      if (at < text.length) rows.push([]);
    } else if (text[at] === ',') at += 1;
    else throw new Error(`nothing may stand at ${at}`);
  }
  return rows;
}

describe('CSV', () => {
  test('has a row for each entry, and all rows have the columns of the first', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 5 }), (entries) => {
        const [head, ...rows] = readCsv(exportCsv(entries).replace(/^\ufeff/, ''));
        expect(rows).toHaveLength(entries.length);
        for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
        expect(rows.map((row) => row[0])).toEqual(entries.map(({ id }) => id));
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('%j is no formula', (text) => {
    expect(readCsv(`${writeCell(text)}\r\n`)).toEqual([[`'${text}`]]);
  });

  test('no cell of any entry begins a formula, and everything else is as it was', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const [head = [], row = []] = readCsv(exportCsv([entry]).replace(/^\ufeff/, ''));
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        expect(row[head.indexOf('note')]?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')).toBe(entry.note);
      }),
    );
  });

  test('a claim has its publisher, date and interest in columns of their own', () => {
    const [head = [], row = []] = readCsv(exportCsv([claimEntry()]).replace(/^\ufeff/, ''));
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell('claim_publisher')).toBe('Friends of the Harbour');
    expect(cell('claim_date')).toBe('2014-12-29');
    expect(cell('claim_interest')).toBe('A society that is paid by the boatmen.');
    expect(cell('sentence')).toBe('They came to the harbour at noon.');
    expect(cell('tags')).toBe('harbours; Bakı');
  });
});

describe('Markdown', () => {
  test.each([
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['1) no list', '1\\) no list'],
    ['a\n\n# b', 'a \\# b'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['&lt;', '\\&lt;'],
    ['*a* _b_ `c` ~d~ |e|', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\|'],
    ['===', '\\==='],
    ['3.5 million, 29-12', '3\\.5 million, 29-12'],
  ])('%j is text', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('without its escapes a text is as it was, in one line, and no sign of meaning stands without one', () => {
    fc.assert(
      fc.property(anyEntry, ({ note }) => {
        const escaped = escapeMarkdown(note);
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(note.replace(/[\s\u2028\u2029]+/g, ' ').trim());
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>|~#&]/);
        expect(escaped).not.toMatch(/^(?:[-+=#>]|\d+[.)])|\n/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('every entry is one heading of its own, and nothing in it makes another', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 4 }), (entries) => {
        const lines = exportMarkdown(entries, say).split('\n');
        expect(lines.filter((line) => /^\s*#/.test(line))).toHaveLength(entries.length + 1);
        expect(lines.filter((line) => /^\s*(=+|-+)\s*$/.test(line))).toEqual([]);
      }),
    );
  });

  test('a claim has its source line, and is written as a colleague would write it', () => {
    expect(exportMarkdown([claimEntry({ note: 'First line\nsecond line\n\n\nthird' })], say)).toBe(`# Notebook

## Harbour Day

> The harbour was opened in 1901.

- Claim by: Friends of the Harbour, 29 December 2014
- Interest of the publisher: A society that is paid by the boatmen.
- What other sources say: A town record says 1903.
- Read the passage: <https://web.archive.org/web/2015/http://club.example/harbour.html#:~:text=The,opened>

- Sentence on the page: They came to the harbour at noon.
- Page: [Harbour news](<https://news.example/harbour>)
- Saved: 1 March 2026
- Tags: harbours, Bakı

**Your note**

First line\\
second line

third
`);
  });

  test('only addresses of the web become links', () => {
    const page = { title: 'A file', address: 'file:///home/x_y' };
    expect(exportMarkdown([mentionEntry({ page })], say)).toContain('- Page: A file file:///home/x\\_y');
  });
});

describe('RIS', () => {
  const LINE = /^[A-Z][A-Z0-9] {2}- /;

  test('every line is a field, every record has a beginning and an end, and notes begin none', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 4 }), (entries) => {
        const lines = exportRis(entries)
          .split('\r\n')
          .filter((line) => line !== '');
        for (const line of lines) expect(line).toMatch(LINE);
        expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(entries.length);
        expect(lines.filter((line) => line.startsWith('ER  - '))).toHaveLength(entries.length);
      }),
    );
  });

  test('a claim is the article that makes it, with the interest in a note', () => {
    expect(exportRis([claimEntry()]).split('\r\n')).toEqual(
      expect.arrayContaining([
        'TI  - Harbour Day',
        'PB  - Friends of the Harbour',
        'PY  - 2014',
        'DA  - 2014/12/29',
        'AB  - The harbour was opened in 1901.',
        'N1  - Interest of the publisher: A society that is paid by the boatmen.',
        'KW  - harbours',
        'Y2  - 2026/03/01',
      ]),
    );
  });

  test('a mention is the page it stands on', () => {
    expect(exportRis([mentionEntry()])).toContain(
      'UR  - https://xeber.example/liman#bölmə\r\nAB  - Liman bu gün açıldı.',
    );
  });
});
