import { readFileSync } from 'node:fs';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATS, RECORD_FORMATS } from '../../../core/cite/formats.ts';
import { writeCitations } from '../../../core/cite/write-citations.ts';
import { compile } from '../../../core/knowledge/compile.ts';
import { openKnowledge } from '../../../core/knowledge/lookup.ts';
import { readAuthored } from '../../../data/authored.ts';
import { toCslItem } from '../../../data/citations/csl-item.ts';
import { makeReferences } from '../../../data/citations/library.ts';
import { pressCitations, WRITERS } from '../../../data/citations/press-citations.ts';
import { workOfArticle, workOfClaim } from '../../../data/citations/work.ts';
import { readRis } from './read-ris.ts';

const compiled = compile(await readAuthored('data'));
if (!compiled.ok) throw new Error('the authored files have problems');
const { knowledgeBase } = compiled;
const print = pressCitations(knowledgeBase);
const knowledge = openKnowledge(knowledgeBase);

const articles = knowledgeBase.articles.map((article) => ({ ref: article.id, work: workOfArticle(article) }));
const claims = knowledgeBase.claims.map((claim) => {
  const article = knowledge.article(claim.article);
  if (!article) throw new Error(claim.article);
  return { ref: claim.ref, work: workOfClaim(article, claim, knowledge.voices(claim)) };
});
const everything = [...articles, ...claims];
const refs = everything.map(({ ref }) => ref);

/** Every month, and days of one and two digits. */
const DAYS = Array.from({ length: 12 }, (_, month) => {
  const [mm, dd] = [month + 1, month % 2 === 0 ? month + 1 : month + 17].map((part) => String(part).padStart(2, '0'));
  return `2027-${mm}-${dd}`;
});

describe('the print of citations', () => {
  test.each(RECORD_FORMATS)('filled in with any day is what the library writes for that day: %s', (format) => {
    for (const day of DAYS) {
      const differing = everything.filter(({ ref, work }) => {
        const written = WRITERS[format](work, day);
        const { text } = writeCitations(print, { refs: [ref], format, accessed: day });
        return text !== (format === 'csl-json' ? `[\n${written}\n]` : written);
      });
      expect(differing).toEqual([]);
    }
  });

  test.each(['apa', 'chicago'] as const)(
    'joined is the list that the library makes, order and letters too: %s',
    (style) => {
      fc.assert(
        fc.property(fc.shuffledSubarray(articles, { minLength: 1 }), fc.constantFrom(...DAYS), (chosen, day) => {
          const { text } = writeCitations(print, { refs: chosen.map(({ ref }) => ref), format: style, accessed: day });
          const references = text.split('\n\n').map((entry) => entry.split('\n')[0]);
          const items = chosen.map(({ work }) => toCslItem(work, day));
          expect(references).toEqual(makeReferences(items, style).map((reference) => reference.text));
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(FORMATS)('carries the interest and the day of access with each citation: %s', (format) => {
    const day = { bibtex: '2026-11-03', ris: '2026/11/03', 'csl-json': '[2026,11,3]' }[format as string];
    for (const { ref, work } of everything) {
      const { text } = writeCitations(print, { refs: [ref], format, accessed: '2026-11-03' });
      expect(text).toContain(work.interest);
      expect(text).toMatch(day ?? /3 November 2026|November 3, 2026/);
    }
  });

  test.each(FORMATS)(
    'says of each claim whose words it is in, where the passage is and what others say: %s',
    (format) => {
      for (const { ref, work } of claims) {
        const { text } = writeCitations(print, { refs: [ref], format, accessed: '2026-11-03' });
        expect(text).toContain('Claim, in the words of Azerbaijan in Context (a paraphrase, not a quotation): ');
        expect(text).toContain(work.address);
        expect(text).toMatch(/Independent sources, .*: agree \d+, differ in part \d+, say otherwise \d+\./);
      }
    },
  );

  test('in one BibTeX file holds every article and claim, each under a key of its own', () => {
    const { entries, errors } = parse(writeCitations(print, { refs, format: 'bibtex', accessed: '2026-11-03' }).text);
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(everything.length);
    expect(new Set(entries.map(({ key }) => key.toLowerCase())).size).toBe(everything.length);
  });

  test('in one RIS file parts every record from the next', () => {
    const { file } = writeCitations(print, { refs, format: 'ris', accessed: '2026-11-03' });
    expect(
      readRis(file.text)
        .map(({ ID }) => ID?.[0])
        .toSorted(),
    ).toEqual(everything.map(({ work }) => work.key).toSorted());
  });

  test('is small enough to be loaded when a reader wants to cite', () => {
    expect(JSON.stringify(print).length).toBeLessThan(250_000);
  });

  test('follows the edition of the manual that its style names', () => {
    expect(readFileSync('data/csl/chicago-author-date.csl', 'utf8')).toContain('18th edition');
  });
});
