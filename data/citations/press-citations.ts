/** Presses all citations: each article and each claim in each format, written by the library, as templates. */
import { writeAccessDate } from '../../core/cite/access-date.ts';
import type { RecordFormat } from '../../core/cite/formats.ts';
import type { CitationPrint, CitedArticle, Template } from '../../core/cite/print.ts';
import type { KnowledgeBase } from '../../core/knowledge/knowledge-base.ts';
import { openKnowledge } from '../../core/knowledge/lookup.ts';
import { tellClaim, tellInterest, tellOriginal } from './annotate.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { createPieces, type Pieces } from './pieces.ts';
import { writePlain } from './plain.ts';
import { rankWorks, templateOfReference } from './reference.ts';
import { writeRis } from './ris.ts';
import { findAccessed, type Part } from './template.ts';
import { writeWikipedia } from './wikipedia.ts';
import { type Work, workOfArticle, workOfClaim } from './work.ts';

/** How each record is written for a day of access. */
export const WRITERS: Readonly<Record<RecordFormat, (work: Work, accessed: string) => string>> = {
  bibtex: writeBibtex,
  ris: writeRis,
  'csl-json': writeCslJson,
  wikipedia: writeWikipedia,
};

/** The same knowledge base always gives the same print. */
export function pressCitations(knowledgeBase: KnowledgeBase): CitationPrint {
  const knowledge = openKnowledge(knowledgeBase);
  const pieces = createPieces();
  const works = knowledgeBase.articles.map(workOfArticle);
  const [apa, chicago] = [rankWorks(works, 'apa'), rankWorks(works, 'chicago')];

  const articles = knowledgeBase.articles.map((article): CitedArticle => {
    const work = workOfArticle(article);
    const claims = article.claims.flatMap((ref) => knowledge.claim(ref) ?? []);
    return {
      id: article.id,
      year: `${work.author} ${work.date.slice(0, 4)}`,
      // A list in plain words is ordered as APA orders it.
      rank: { plain: need(apa, work.key), apa: need(apa, work.key), chicago: need(chicago, work.key) },
      references: {
        plain: pieces.keep(templateOfPlain(work)),
        apa: pieces.keep(templateOfReference(work, 'apa')),
        chicago: pieces.keep(templateOfReference(work, 'chicago')),
      },
      notes: pieces.keep([{ text: `${tellInterest(work)}\n${tellOriginal(work)}` }]),
      records: keepRecords(work, pieces),
      claims: claims.map((claim) => citeClaim(claim.ref, workOfClaim(article, claim, knowledge.voices(claim)), pieces)),
    };
  });
  return { format: 1, pieces: pieces.list(), articles };
}

function citeClaim(ref: string, work: Work, pieces: Pieces): CitedArticle['claims'][number] {
  return {
    ref,
    notes: pieces.keep([{ text: `${tellClaim(work)}\nPassage: ${work.address}` }]),
    records: keepRecords(work, pieces),
  };
}

function keepRecords(work: Work, pieces: Pieces): Record<RecordFormat, Template> {
  const keep = (format: RecordFormat) => pieces.keep(templateOfRecord(work, format));
  return { bibtex: keep('bibtex'), ris: keep('ris'), 'csl-json': keep('csl-json'), wikipedia: keep('wikipedia') };
}

function templateOfRecord(work: Work, format: RecordFormat): Part[] {
  return findAccessed(
    (day) => WRITERS[format](work, day),
    (day) => writeAccessDate(format, day),
  );
}

function templateOfPlain(work: Work): Part[] {
  return findAccessed(
    (day) => writePlain(work, day),
    (day) => writeAccessDate('plain', day),
  );
}

function need(ranks: ReadonlyMap<string, number>, key: string): number {
  const rank = ranks.get(key);
  if (rank === undefined) throw new Error(`press-citations: the list has no "${key}"`);
  return rank;
}
