/** The notebook as a table (RFC 4180), one row for each entry. Column names are for programs, and the same in every language. */
import { lineOf } from '../around.ts';
import type { Entry } from './entry.ts';

type Cell = (entry: Entry) => string | null | undefined;

const COLUMNS: Readonly<Record<string, Cell>> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  saved_at: ({ savedAt }) => savedAt,
  page_title: ({ page }) => page?.title,
  page_address: ({ page }) => page?.address,
  about: ({ mention }) => mention?.name,
  words: ({ mention }) => mention?.surface,
  sentence: ({ mention }) => mention && lineOf(mention),
  claim: (entry) => claimOf(entry)?.text,
  claim_publisher: (entry) => claimOf(entry)?.article.publisher,
  claim_date: (entry) => claimOf(entry)?.article.date,
  claim_interest: (entry) => claimOf(entry)?.article.interestNote,
  claim_article: (entry) => claimOf(entry)?.article.title,
  claim_passage: (entry) => claimOf(entry)?.passage,
  claim_reference: (entry) => claimOf(entry)?.ref,
  other_sources: (entry) => claimOf(entry)?.others,
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
};

/** Spreadsheets take Latin letters for their own code page unless a file begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet would run as a formula (owasp.org/www-community/attacks/CSV_Injection): page titles and sentences
 * are other people's words. The full-width signs are read as plain ones in Chinese and Japanese settings.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

export function exportCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => Object.values(COLUMNS).map((cell) => cell(entry) ?? ''));
  return `${BYTE_ORDER_MARK}${[Object.keys(COLUMNS), ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/**
 * Always quoted; what a spreadsheet would run gets an apostrophe before it, which makes it text.
 *
 * @example writeCell('=1+1') === `"'=1+1"`
 */
export function writeCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function claimOf(entry: Entry) {
  return entry.kind === 'claim' ? entry.claim : null;
}
