/** Joins what a reader chose into one bibliography. */
import { writeAccessDate } from './access-date.ts';
import { fill } from './fill.ts';
import { FILE_KINDS, type Format, isProse, type ProseFormat, type RecordFormat } from './formats.ts';
import type { CitationPrint, CitedArticle, CitedClaim } from './print.ts';
import { yearLetters } from './year-letters.ts';

export interface Citations {
  /** Ready to be pasted; lines end with LF. */
  text: string;
  file: { name: string; mime: string; text: string };
}

export interface CitationsAsked {
  /** Ids of articles and references of claims (`article-id/claim-id`), in any order; twice is once. */
  refs: readonly string[];
  format: Format;
  /** The day the reader looked: `2026-11-23`. */
  accessed: string;
}

/** What was chosen of one article. */
interface Chosen {
  article: CitedArticle;
  /** The article was asked for by itself, and not only for its claims. */
  whole: boolean;
  claims: CitedClaim[];
}

/**
 * Cites articles and claims together, as text and as a file.
 *
 * In prose an article stands once, in the style's order, with the chosen claims below it, and with letters where author
 * and year are the same. Elsewhere each article and each claim is a record with a key of its own.
 * What the print does not know is left out, since a notebook may be older than the print; nothing known gives an empty text.
 */
export function writeCitations(print: CitationPrint, { refs, format, accessed }: CitationsAsked): Citations {
  const chosen = choose(print, new Set(refs));
  const day = writeAccessDate(format, accessed);
  const text = isProse(format) ? writeProse(print, chosen, format, day) : writeRecords(print, chosen, format, day);
  const { extension, mime, lineEnd } = FILE_KINDS[format];
  return {
    text,
    file: {
      name: `azerbaijan-in-context-${nameOf(refs)}.${extension}`,
      mime,
      text: `${text.replaceAll('\n', lineEnd)}${lineEnd}`,
    },
  };
}

function choose({ articles }: CitationPrint, refs: ReadonlySet<string>): Chosen[] {
  return articles
    .map((article) => ({
      article,
      whole: refs.has(article.id),
      claims: article.claims.filter(({ ref }) => refs.has(ref)),
    }))
    .filter(({ whole, claims }) => whole || claims.length > 0);
}

function writeProse({ pieces }: CitationPrint, chosen: Chosen[], format: ProseFormat, accessed: string): string {
  const inOrder = chosen.toSorted((a, b) => a.article.rank[format] - b.article.rank[format]);
  const letters = yearLetters(inOrder.map(({ article }) => article));
  return inOrder
    .map(({ article, claims }) => {
      const filling = { accessed, letter: letters.get(article.id) ?? '' };
      const parts = [article.references[format], article.notes, ...claims.map(({ notes }) => notes)];
      return parts.map((template) => fill(template, pieces, filling)).join('\n');
    })
    .join('\n\n');
}

const JOINTS: Readonly<Record<RecordFormat, { before: string; between: string; after: string }>> = {
  bibtex: { before: '', between: '\n\n', after: '' },
  ris: { before: '', between: '\n\n', after: '' },
  'csl-json': { before: '[\n', between: ',\n', after: '\n]' },
  wikipedia: { before: '', between: '\n', after: '' },
};

function writeRecords({ pieces }: CitationPrint, chosen: Chosen[], format: RecordFormat, accessed: string): string {
  const records = chosen
    .toSorted((a, b) => a.article.rank.plain - b.article.rank.plain)
    .flatMap(({ article, whole, claims }) => [...(whole ? [article] : []), ...claims])
    .map(({ records }) => fill(records[format], pieces, { accessed, letter: '' }));
  if (records.length === 0) return '';
  // One citation is pasted into a sentence of an article; several are a list.
  const marked = format === 'wikipedia' && records.length > 1 ? records.map((record) => `* ${record}`) : records;
  const { before, between, after } = JOINTS[format];
  return `${before}${marked.join(between)}${after}`;
}

/** References are made of slugs; the slash between them is no part of a file's name. */
function nameOf(refs: readonly string[]): string {
  return refs.length === 1 ? (refs[0] ?? '').replaceAll('/', '-') : 'citations';
}
