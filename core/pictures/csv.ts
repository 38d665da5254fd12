/** Rows as CSV (RFC 4180), for spreadsheets and statistics programs. */

import type { PictureSource } from './print.ts';
import type { EventRow, FigureRow, RowDispute } from './rows.ts';

type Cell = string | number | boolean | null;

/** Tells a spreadsheet that the file is UTF-8; statistics programs skip it. */
const BYTE_ORDER_MARK = '\ufeff';
/** A cell that begins with one of these is read as a formula by spreadsheets. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * The table as the text of a file: CRLF after every line, quotes where they are needed. A cell that a spreadsheet would
 * run as a formula begins with an apostrophe, which shows that it is words; numbers stay numbers.
 *
 * @example writeCsv(['a', 'b'], [[1, 'x, y']]) === '\ufeffa,b\r\n1,"x, y"\r\n'
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const DISPUTE = ['disputed', 'disputed_by'];

/** One line for each event; several sources stand in one cell, in the same order in every column. */
export function eventsToCsv(rows: readonly EventRow[]): string {
  const head = [
    'when',
    'from',
    'to',
    'title',
    'text',
    ...DISPUTE,
    'publishers',
    'titles',
    'interests',
    'addresses',
    'verified',
  ];
  return writeCsv(
    head,
    rows.map(({ when, from, to, title, text, disputed, sources }) => [
      when,
      from,
      to,
      title,
      text,
      ...disputeCells(disputed),
      joined(sources.map(({ publisher }) => publisher)),
      joined(sources.map(({ title }) => title)),
      joined(sources.map(({ interestNote }) => interestNote)),
      joined(sources.map(addressOf)),
      joined(sources.map(({ verified }) => String(verified))),
    ]),
  );
}

/** One line for each figure, with its measure and its source, so that no line can be read without them. */
export function figuresToCsv(rows: readonly FigureRow[]): string {
  const head = ['country', 'measure', 'rank', 'value', 'low', 'high', 'year', 'counts', ...DISPUTE];
  return writeCsv(
    [...head, 'publisher', 'title', 'source_date', 'interest', 'address', 'verified'],
    rows.map(({ country, measure, rank, value, low, high, year, counts, disputed, source }) => [
      country,
      measure,
      rank,
      value,
      low,
      high,
      year,
      counts,
      ...disputeCells(disputed),
      source.publisher,
      source.title,
      source.date ?? source.dateNote ?? null,
      source.interestNote,
      addressOf(source),
      source.verified,
    ]),
  );
}

function disputeCells(disputed: RowDispute | null): [Cell, Cell] {
  return disputed ? [disputed.says, joined(disputed.sources.map(({ publisher }) => publisher))] : [null, null];
}

function addressOf({ link }: PictureSource): string {
  return link?.url ?? '';
}

function joined(parts: readonly string[]): string {
  return parts.join('; ');
}
