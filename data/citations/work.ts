/** What is cited, before any format: an article, or an article with a claim of ours about it. */
import type { KnownArticle, KnownClaim } from '../../core/knowledge/knowledge-base.ts';
import type { Voices } from '../../core/knowledge/standing.ts';

export interface Work {
  /** Unique among all works, and fit to be a BibTeX key. */
  key: string;
  title: string;
  /** The publisher stands for the author: the articles are published under its name alone. */
  author: string;
  /** As precise as known: `2014`, `2014-12`, `2014-12-29`. */
  date: string;
  lang: string;
  /** The archive's copy; for a claim, its passage there. */
  address: string;
  /** The address as the article states it. */
  original: string;
  /** What is at stake for the publisher. */
  interest: string;
  claim: CitedWords | null;
}

export interface CitedWords {
  /** The claim in our words. */
  text: string;
  voices: Voices;
  /** The stored article breaks off inside the claim. */
  incomplete: boolean;
}

export function workOfArticle({ id, title, date, lang, links, publisherName, interestNote }: KnownArticle): Work {
  return {
    key: id,
    title: oneLine(title),
    author: oneLine(publisherName),
    date,
    lang,
    address: onlyAddress(links.archive.url),
    original: onlyAddress(links.original),
    interest: oneLine(interestNote),
    claim: null,
  };
}

export function workOfClaim(article: KnownArticle, claim: KnownClaim, voices: Voices): Work {
  return {
    ...workOfArticle(article),
    // A slug holds no underscore, so that no two keys can meet.
    key: `${article.id}_${claim.id}`,
    address: onlyAddress(claim.passage.url),
    claim: { text: oneLine(claim.text), voices, incomplete: claim.incomplete ?? false },
  };
}

/** A value that fits on one line, as RIS and templates need it. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** Signs that no address may hold (RFC 3986), and quotes in twos, which are markup in wikis. */
function onlyAddress(address: string): string {
  return oneLine(address).replace(/[ "<>[\]\\^`{|}]|''/g, (sign) => encodeURIComponent(sign).replaceAll("'", '%27'));
}
