/** Works whose words hold whatever means something in one of the formats. */
import fc from 'fast-check';
import type { KnownArticle, KnownClaim } from '../../../core/knowledge/knowledge-base.ts';
import { type Work, workOfArticle, workOfClaim } from '../../../data/citations/work.ts';
import { smallBase } from '../../core/knowledge/small-knowledge.ts';

const SIGNS = [
  '"',
  "'",
  "''",
  '{',
  '}',
  '{{',
  '}}',
  '%',
  '&',
  '&amp;',
  '_',
  '__TOC__',
  '-',
  '--',
  '–',
  '—',
  '\\',
  '\\"',
];
const MORE_SIGNS = ['~', '~~~~', '^', '$', '#', '<', '>', '<b>', '</b>', '<!--', '<nowiki>', '|', '[', '[[', ']]', '`'];
const LETTERS = [
  'Ə',
  'ə',
  'ı',
  'İ',
  'ş',
  'ğ',
  'Xocalı',
  'Azərbaycan',
  'ß',
  'é',
  'Баку',
  '巴库',
  'باکو',
  'Baku',
  'word',
];
const BREAKS = [' ', '\n', '\t', '\u2028', ', ', '. ', ': ', '; ', '? ', '! ', ' and ', '='];
const COMMANDS = [
  'ER  - ',
  'TY  - ELEC',
  '@online{x,',
  '\\textbf{',
  'https://a.example/?b=1&c=%20',
  '*',
  '#REDIRECT',
  '1,2',
];

/** At least one letter, so that there is something to cite. */
export const hostileText = fc
  .array(fc.constantFrom(...SIGNS, ...MORE_SIGNS, ...LETTERS, ...BREAKS, ...COMMANDS), { maxLength: 12 })
  .chain((parts) => fc.constantFrom(...LETTERS).map((letter) => [...parts, letter, ...parts.toReversed()].join('')));

const hostileAddress = fc
  .array(
    fc.constantFrom(
      'a',
      '%20',
      '_',
      '~',
      '{',
      '}',
      '|',
      '[',
      ']',
      "''",
      '&',
      '&amp;',
      '__',
      '~~~',
      '?b=',
      '#',
      '-',
      'Ə',
      '\\',
      '^',
      '`',
    ),
  )
  .map((parts) => `http://club.example/${parts.join('')}`);

const partialDate = fc.constantFrom('2014', '2014-02', '2014-12', '2014-02-03', '2014-12-29');

const [article, ...others] = smallBase().articles;
const claims = smallBase().claims;
if (!article || others.length === 0) throw new Error('the small knowledge has two articles');

export function workWith(fields: Partial<KnownArticle>, claimText?: string): Work {
  const known = { ...(article as KnownArticle), ...fields };
  if (claimText === undefined) return workOfArticle(known);
  const claim = { ...(claims[0] as KnownClaim), text: claimText };
  return workOfClaim(known, claim, { agree: 2, differ: 1, dispute: 0 });
}

/** A claim of an article, all of whose words are hostile. */
export const hostileWork: fc.Arbitrary<Work> = fc
  .record({
    title: hostileText,
    publisherName: hostileText,
    interestNote: hostileText,
    date: partialDate,
    original: hostileAddress,
    claim: hostileText,
  })
  .map(({ claim, original, ...fields }) =>
    workWith({ ...fields, links: { archive: linkTo(original), original } }, claim),
  );

function linkTo(address: string) {
  return { url: `https://web.archive.org/web/2015/${address}`, archived: true };
}
