/** A `{{cite web}}` of the English Wikipedia, with the claim and the interest after it. */
import { writeAccessDate } from '../../core/cite/access-date.ts';
import { strings } from '../../core/strings/strings.ts';
import { tellClaim, tellInterest } from './annotate.ts';
import type { Work } from './work.ts';

const say = strings('en');

/**
 * The template has no field for a paraphrase (`quote` is for quotations), so the claim follows it as text.
 * Nor does the archive's copy fit into `archive-url`, which asks for the very day of the copy: it follows as a link.
 */
export function writeWikipedia(work: Work, accessed: string): string {
  const fields = {
    title: escapeWiki(work.title),
    publisher: escapeWiki(work.author),
    date: say.date(work.date),
    url: escapeAddress(work.original),
    'access-date': writeAccessDate('wikipedia', accessed),
    language: work.lang,
  };
  const template = Object.entries(fields).map(([name, value]) => ` |${name}=${value}`);
  const linked = work.claim ? 'Passage in the archived copy' : 'Archived copy';
  const after = [tellClaim(work), tellInterest(work)].filter(Boolean).map(escapeWiki);
  return [`{{cite web${template.join('')}}}`, `[${escapeAddress(work.address)} ${linked}].`, ...after].join(' ');
}

/**
 * Text as wikitext shows it: whatever could begin a template, link, tag, entity, signature, quotation or magic word
 * becomes a character reference. What means something only at the start of a line stays: no value stands there.
 */
export function escapeWiki(text: string): string {
  return text.replace(/[[\]{}|<>&~]|''+|__+/g, (signs) => [...signs].map(reference).join(''));
}

function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`;
}

/**
 * `onlyAddress` took braces, pipes and brackets. Left to fear are signatures, magic words and entities; the one tilde of a
 * text fragment must stay.
 */
function escapeAddress(address: string): string {
  return address
    .replace(/~~+/g, (signs) => '%7E'.repeat(signs.length))
    .replace(/__+/g, (signs) => '%5F'.repeat(signs.length))
    .replace(/&(?=#?\w+;)/g, reference);
}
