import { describe, expect, test } from 'vitest';
import { eventsToCsv, figuresToCsv, writeCsv } from '../../../core/pictures/csv.ts';
import { eventRows, figureRows } from '../../../core/pictures/rows.ts';
import { strings } from '../../../core/strings/strings.ts';
import { smallPrint } from './small-pictures.ts';

const say = strings('en');

/** Reads CSV by the rules of RFC 4180, as a spreadsheet would. */
function readCsv(text: string): string[][] {
  const cells = [...text.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' edge', '" edge"'],
    ['=1+1', "'=1+1"],
    ['+41 22', "'+41 22"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    ['=1,"2"', `"'=1,""2"""`],
  ])('%j is written %j', (cell, written) => {
    expect(writeCsv(['head'], [[cell]])).toBe(`\ufeffhead\r\n${written}\r\n`);
  });

  test('numbers stay numbers, and nothing stays nothing', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-1, null, true]])).toBe('\ufeffa,b,c\r\n-1,,true\r\n');
  });
});

describe('the timeline as CSV', () => {
  const [head = [], ...rows] = readCsv(eventsToCsv(eventRows(smallPrint(), say)));
  const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];

  test('has a line for each event, in the order of time', () => {
    expect(rows.map(([when]) => when)).toEqual(['7th century', 'March 1950']);
  });

  test('says what is disputed and by whom, and every source with its interest', () => {
    expect([cell(0, 'disputed'), cell(0, 'disputed_by')]).toEqual(['Not before 1900.', 'The Paper']);
    expect(cell(1, 'publishers')).toBe('The Paper; A wiki');
    expect(cell(1, 'interests')).toBe('the note on paper; the note on wiki');
    expect(cell(1, 'addresses')).toBe('https://paper.example/1; ');
  });
});

describe('figures as CSV', () => {
  test('no line is without its measure, its year where there is one, and its source', () => {
    const [head = [], ...rows] = readCsv(figuresToCsv(figureRows(smallPrint(), 'estimate', say)));
    const line = (row: string[] = []) =>
      ['country', 'measure', 'value', 'low', 'high', 'year', 'publisher', 'disputed_by'].map(
        (name) => row[head.indexOf(name)],
      );
    expect(rows.map(line)).toEqual([
      ['East Pier', 'estimate', '', '20000', '90000', '', 'A wiki', ''],
      ['West Pier', 'estimate', '70000', '', '', 'about 2006', 'The Club', 'The Paper'],
    ]);
  });

  test('a rank is no value, and shared places are written as a range', () => {
    const [head = [], row = []] = readCsv(figuresToCsv(figureRows(smallPrint(), 'ranks', say)));
    expect([row[head.indexOf('rank')], row[head.indexOf('value')]]).toEqual(['1-2', '']);
  });
});
