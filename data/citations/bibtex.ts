/** A BibLaTeX entry that BibTeX reads too. */
import { tellDetails, tellInterest } from './annotate.ts';
import { toCslItem } from './csl-item.ts';
import { escapeTex } from './escape-tex.ts';
import { makeBiblatex } from './library.ts';
import type { Work } from './work.ts';

/**
 * `note` is printed by most styles, so that the interest stands in the reader's own list; the claim is in `annotation`.
 *
 * The library protects capitals word by word and knows only ASCII (`{Az}ərbaycan`): the title is braced as a whole.
 * `year` is for BibTeX, which knows no `date`.
 */
export function writeBibtex(work: Work, accessed: string): string {
  const { type, label, properties } = makeBiblatex(toCslItem(work, accessed));
  const fields = {
    ...properties,
    author: `{${escapeTex(work.author)}}`,
    title: `{${escapeTex(work.title)}}`,
    year: work.date.slice(0, 4),
    note: escapeTex(tellInterest(work)),
    annotation: escapeTex(tellDetails(work)),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@${type}{${label},`, ...lines.toSorted(), '}'].join('\n');
}
