/**
 * The print of all citations, made by the press with a citation library (data/citations) and filled in by `writeCitations`.
 *
 * Types only. Extension pages load the print when a reader wants to cite; the worker and pages never do.
 */
import type { ProseFormat, RecordFormat } from './formats.ts';

/**
 * A citation with holes: a number is the place of a text in `pieces`; `accessed` is the day the reader looked, as the
 * format writes it; `letter` tells works of one author and year apart (2014a, 2014b) and is empty for a single one.
 */
export type Template = readonly (number | 'accessed' | 'letter')[];

export interface CitationPrint {
  format: 1;
  /** Texts that citations share, each once. */
  pieces: readonly string[];
  articles: readonly CitedArticle[];
}

export interface CitedArticle {
  /** Id of the article. */
  id: string;
  /** Author and year: articles with the same ones need letters where they stand in one list. */
  year: string;
  /** Its place among all articles where a style orders them. */
  rank: Readonly<Record<ProseFormat, number>>;
  references: Readonly<Record<ProseFormat, Template>>;
  /** The lines below a reference in prose: interest and original address. */
  notes: Template;
  records: Readonly<Record<RecordFormat, Template>>;
  /** In the article's order. */
  claims: readonly CitedClaim[];
}

export interface CitedClaim {
  /** `article-id/claim-id` */
  ref: string;
  /** The lines below the article's reference in prose. */
  notes: Template;
  records: Readonly<Record<RecordFormat, Template>>;
}
