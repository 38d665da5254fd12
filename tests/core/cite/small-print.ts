/** A small print of citations, made up, for tests of what is done with it. */
import type { CitationPrint, CitedArticle, CitedClaim, Template } from '../../../core/cite/print.ts';

const pieces: string[] = [];

function say(text: string, ...rest: Template): Template {
  pieces.push(text);
  return [pieces.length - 1, ...rest];
}

function records(id: string): CitedClaim['records'] {
  return {
    bibtex: say(`@online{${id}, urldate = `, 'accessed', ...say('}')),
    ris: say(`TY  - ELEC\nID  - ${id}\nY2  - `, 'accessed', ...say('\nER  - ')),
    'csl-json': say(`  {"id":"${id}","accessed":[`, 'accessed', ...say(']}')),
    wikipedia: say(`{{cite web |title=${id} |access-date=`, 'accessed', ...say('}}')),
  };
}

function article(id: string, year: string, rank: CitedArticle['rank']): CitedArticle {
  const reference = (style: string) => say(`${style} ${id} ${year}`, 'letter', ...say(', '), 'accessed');
  return {
    id,
    year,
    rank,
    references: { plain: say(`plain ${id}`), apa: reference('apa'), chicago: reference('chicago') },
    notes: say(`Interest in ${id}.`),
    records: records(id),
    claims: ['c01', 'c02'].map((claim) => ({
      ref: `${id}/${claim}`,
      notes: say(`Claim ${claim} of ${id}.\nPassage of ${claim}.`),
      records: records(`${id}_${claim}`),
    })),
  };
}

export const smallPrint: CitationPrint = {
  format: 1,
  pieces,
  articles: [
    article('north', '2014', { plain: 1, apa: 1, chicago: 0 }),
    article('south', '2014', { plain: 0, apa: 0, chicago: 1 }),
    article('west', '2013', { plain: 2, apa: 2, chicago: 2 }),
  ],
};
