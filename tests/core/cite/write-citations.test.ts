import { describe, expect, test } from 'vitest';
import { FORMATS, type Format } from '../../../core/cite/formats.ts';
import { writeCitations } from '../../../core/cite/write-citations.ts';
import { smallPrint } from './small-print.ts';

const cite = (format: Format, ...refs: string[]) =>
  writeCitations(smallPrint, { refs, format, accessed: '2026-03-04' });

describe('a bibliography in prose', () => {
  test('gives an article once, with the chosen claims below it', () => {
    expect(cite('apa', 'north/c02', 'north', 'north/c01').text).toBe(
      [
        'apa north 2014, March 4, 2026',
        'Interest in north.',
        'Claim c01 of north.',
        'Passage of c01.',
        'Claim c02 of north.',
        'Passage of c02.',
      ].join('\n'),
    );
  });

  test('has the order of its style, with letters in that order where author and year are the same', () => {
    const firstLines = (format: Format) =>
      cite(format, 'west', 'north', 'south')
        .text.split('\n\n')
        .map((entry) => entry.split('\n')[0]);
    expect(firstLines('apa')).toEqual([
      'apa south 2014a, March 4, 2026',
      'apa north 2014b, March 4, 2026',
      'apa west 2013, March 4, 2026',
    ]);
    expect(firstLines('chicago').slice(0, 2)).toEqual([
      'chicago north 2014a, March 4, 2026',
      'chicago south 2014b, March 4, 2026',
    ]);
  });
});

describe('a file of records', () => {
  test('holds a record for each article and each claim', () => {
    expect(cite('bibtex', 'north/c01', 'south').text.match(/@online\{\w+/g)).toEqual([
      '@online{south',
      '@online{north_c01',
    ]);
  });

  test('holds one record for what was chosen twice', () => {
    expect(cite('bibtex', 'north/c01', 'north/c01').text.match(/@online/g)).toHaveLength(1);
  });

  test('parts RIS records by an empty line, and ends its lines with CR and LF', () => {
    const { text, file } = cite('ris', 'north', 'north/c01');
    expect(text).toContain('ER  - \n\nTY  - ');
    expect(file.text).toContain('ER  - \r\n\r\nTY  - ');
    expect(file.text.endsWith('ER  - \r\n')).toBe(true);
  });

  test('is an array in CSL-JSON, of one item too', () => {
    expect(JSON.parse(cite('csl-json', 'north').text)).toEqual([{ id: 'north', accessed: [2026, 3, 4] }]);
    expect(JSON.parse(cite('csl-json', 'north', 'north/c01').text)).toHaveLength(2);
  });

  test('is a list in Wikipedia only when there is more than one', () => {
    expect(cite('wikipedia', 'north').text).toMatch(/^\{\{cite web/);
    expect(
      cite('wikipedia', 'north', 'south')
        .text.split('\n')
        .map((line) => line.slice(0, 12)),
    ).toEqual(['* {{cite web', '* {{cite web']);
  });
});

describe('what is asked for', () => {
  test.each(FORMATS)('and not known is left out: %s', (format) => {
    expect(cite(format, 'gone', 'north/gone').text).toBe('');
    expect(cite(format, 'gone', 'north').text).toBe(cite(format, 'north').text);
  });

  test.each([
    ['bibtex', ['north/c01'], 'azerbaijan-in-context-north-c01.bib'],
    ['ris', ['north'], 'azerbaijan-in-context-north.ris'],
    ['csl-json', ['north', 'south'], 'azerbaijan-in-context-citations.json'],
    ['apa', ['north', 'south'], 'azerbaijan-in-context-citations.txt'],
  ] as const)('names the file: %s of %j', (format, refs, name) => {
    expect(cite(format, ...refs).file.name).toBe(name);
  });
});
