/** The articles as a feed that others can follow: JSON Feed 1.1 and RSS 2.0, from the same items. */
import type { Say } from '../strings/strings.ts';
import type { KnowledgeBase, KnownArticle, KnownClaim } from './knowledge-base.ts';
import { chooseLatest } from './latest.ts';

export interface FeedItem {
  /** Never changes while the article keeps its id. */
  id: string;
  title: string;
  /** The archive's copy, https. */
  url: string;
  /** The address as the article stated it. */
  original: string;
  /** The day of the article: `2014-12-29`. */
  date: string;
  lang: string;
  author: string;
  /** What is claimed and how each claim stands, as HTML without attributes. */
  html: string;
}

export interface Feed {
  title: string;
  description: string;
  /** Where the channel leads: to the latest article, as long as the knowledge base has no site of its own. */
  home: string;
  /** The language of titles apart, everything is in this one. */
  lang: string;
  /** Newest first. */
  items: FeedItem[];
}

/** An item for each article. Claims are in our own words; nothing of an article's text is in a feed. */
export function makeFeed({ articles, claims }: KnowledgeBase, say: Say): Feed {
  const byRef = new Map(claims.map((claim) => [claim.ref, claim]));
  const { latest, others } = chooseLatest(articles);
  return {
    title: say('feed.title'),
    description: say('feed.description'),
    home: (latest ?? others[0])?.links.archive.url ?? '',
    lang: say.language,
    items: articles.map((article) =>
      makeItem(
        article,
        article.claims.flatMap((ref) => byRef.get(ref) ?? []),
        say,
      ),
    ),
  };
}

function makeItem(article: KnownArticle, claims: KnownClaim[], say: Say): FeedItem {
  const { id, title, links, date, lang, publisherName, interestNote, notice, coverage } = article;
  const lines = [
    say('article.by', { publisher: publisherName, date: say.date(date) }),
    interestNote,
    say(`article.coverage-${coverage}`),
    ...(notice === undefined ? [] : [say('claim.notice', { notice })]),
  ];
  const rows = claims.map(
    ({ text, standing }) => `<li>${escapeXml(text)} (${escapeXml(say(`standing.${standing}`))})</li>`,
  );
  return {
    id: `azerbaijan-in-context:article:${id}`,
    title,
    url: links.archive.url,
    original: links.original,
    date,
    lang,
    author: publisherName,
    html: [
      ...lines.map((line) => `<p>${escapeXml(line)}</p>`),
      rows.length === 0 ? '' : `<p>${escapeXml(say('article.claims'))}</p><ul>${rows.join('')}</ul>`,
    ].join(''),
  };
}

/** https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed({ title, description, home, lang, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(home !== '' && { home_page_url: home }),
    description,
    language: lang,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      external_url: item.original,
      title: item.title,
      content_html: item.html,
      date_published: dayOf(item.date).toISOString().replace('.000Z', 'Z'),
      authors: [{ name: item.author }],
      language: item.lang,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

/** https://www.rssboard.org/rss-specification; an author without a mail address is a `dc:creator`. */
export function writeRss({ title, description, home, lang, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', title),
    element('link', home),
    element('description', description),
    element('language', lang),
    ...items.flatMap((item) => [
      '<item>',
      element('title', item.title),
      element('link', item.url),
      `<guid isPermaLink="false">${escapeXml(item.id)}</guid>`,
      element('pubDate', dayOf(item.date).toUTCString()),
      element('dc:creator', item.author),
      element('description', item.html),
      '</item>',
    ]),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

/** An article is known by its day: the feed says midnight, in universal time. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/**
 * Text for an element or an attribute. What XML 1.0 has no place for (control characters, lone surrogates) becomes a
 * replacement character: one of them would make the whole feed unreadable. A carriage return would be read as a new line.
 *
 * @example escapeXml('a < b & c') // 'a &lt; b &amp; c'
 */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character);
}
