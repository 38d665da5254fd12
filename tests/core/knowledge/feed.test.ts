// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeXml,
  type Feed,
  type FeedItem,
  makeFeed,
  writeJsonFeed,
  writeRss,
} from '../../../core/knowledge/feed.ts';
import { strings } from '../../../core/strings/strings.ts';
import { smallBase } from './small-knowledge.ts';

const say = strings('en');
const feed = makeFeed(smallBase(), say);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Any text at all: control characters, halves of surrogate pairs, and above all what looks like markup. */
const markup = fc.constantFrom(
  '&',
  '<',
  '>',
  '"',
  "'",
  '&amp;',
  '&#65;',
  '&lt;b&gt;',
  '<b>',
  '</title>',
  ']]>',
  '<!--',
  'Ə',
  'ı',
);
const text = fc
  .array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const item: fc.Arbitrary<FeedItem> = fc.record({
  id: text,
  title: text,
  url: text,
  original: text,
  date: day,
  lang: fc.constantFrom('en', 'az'),
  author: text,
  html: text,
});
const anyFeed: fc.Arbitrary<Feed> = fc.record({
  title: text,
  description: text,
  home: text,
  lang: fc.constant('en'),
  items: fc.array(item, { maxLength: 3 }),
});

function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

function textOf(place: Element | null | undefined, name: string): string | undefined {
  return [...(place?.children ?? [])].find(({ tagName }) => tagName === name)?.textContent ?? undefined;
}

/** What XML has no place for comes back as a replacement character. */
function legible(raw: string): string {
  return raw.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

describe('the feed', () => {
  test('has an item for each article, newest first, with an id of its own that follows from the article’s', () => {
    expect(feed.items.map(({ id, date }) => [id, date])).toEqual([
      ['azerbaijan-in-context:article:harbour-day', '2014-12-29'],
      ['azerbaijan-in-context:article:harbour-news', '2013-01-02'],
    ]);
    expect(feed.home).toBe('https://web.archive.org/web/2015/http://club.example/harbour-day.html');
  });

  test('says who published an article, in whose interest, how much was read, and how each claim stands', () => {
    const place = document.createElement('div');
    place.innerHTML = feed.items[0]?.html ?? '';
    expect([...place.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
      'The Club, 29 December 2014',
      'the note on club-page',
      'Read whole.',
      'Notice in the article: Says who pays for it.',
      'Its claims in brief',
    ]);
    expect(place.querySelector('li')?.textContent).toBe('What c01 claims. (Independent sources agree)');
  });

  test('keeps what looks like markup in a claim as words', () => {
    const base = smallBase();
    for (const claim of base.claims) claim.text = '<img src=x onerror=alert(1)> & "more"';
    const place = document.createElement('div');
    place.innerHTML = makeFeed(base, say).items[0]?.html ?? '';
    expect(place.querySelector('img')).toBeNull();
    expect(place.querySelector('li')?.textContent).toContain('<img src=x onerror=alert(1)> & "more"');
  });

  test('leaves nothing to say about an empty knowledge base', () => {
    const empty = makeFeed({ ...smallBase(), articles: [], claims: [] }, say);
    expect([empty.items, empty.home]).toEqual([[], '']);
    expect(JSON.parse(writeJsonFeed(empty))).not.toHaveProperty('home_page_url');
  });
});

describe('JSON Feed', () => {
  test('names its version, and gives days as RFC 3339', () => {
    const json = JSON.parse(writeJsonFeed(feed));
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en' });
    expect(json.items[0]).toMatchObject({
      url: 'https://web.archive.org/web/2015/http://club.example/harbour-day.html',
      external_url: 'http://club.example/harbour-day.html',
      date_published: '2014-12-29T00:00:00Z',
      authors: [{ name: 'The Club' }],
    });
  });

  test('gives back every text as it was', () => {
    fc.assert(
      fc.property(anyFeed, (any) => {
        const { items } = JSON.parse(writeJsonFeed(any));
        for (const [i, { id, title, html, author, date }] of any.items.entries()) {
          expect(items[i]).toMatchObject({ id, title, content_html: html, authors: [{ name: author }] });
          expect(new Date(items[i].date_published).toISOString().slice(0, 10)).toBe(date);
        }
      }),
    );
  });
});

describe('RSS', () => {
  test('gives days as RFC 822, and ids that are no links', () => {
    const rss = writeRss(feed);
    expect(rss).toContain('<pubDate>Mon, 29 Dec 2014 00:00:00 GMT</pubDate>');
    expect(parse(rss).querySelector('guid')?.getAttribute('isPermaLink')).toBe('false');
  });

  test('is read by an XML parser as it was written, whatever the texts hold', () => {
    fc.assert(
      fc.property(anyFeed, (any) => {
        const channel = parse(writeRss(any)).querySelector('channel');
        expect([textOf(channel, 'title'), textOf(channel, 'link')]).toEqual([legible(any.title), legible(any.home)]);
        const items = [...(channel?.querySelectorAll('item') ?? [])];
        expect(items).toHaveLength(any.items.length);
        for (const [i, { id, title, url, author, html, date }] of any.items.entries()) {
          const read = ['guid', 'title', 'link', 'dc:creator', 'description'].map((name) => textOf(items[i], name));
          expect(read).toEqual([id, title, url, author, html].map(legible));
          expect(new Date(textOf(items[i], 'pubDate') ?? '').toISOString().slice(0, 10)).toBe(date);
        }
      }),
    );
  });

  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['"it\'s"', '&quot;it&#39;s&quot;'],
    ['&amp; &#13;', '&amp;amp; &amp;#13;'],
    ['\u0000\u000b\ufffe', '\ufffd\ufffd\ufffd'],
    ['half \ud83d', 'half \ufffd'],
    ['Ə ı 🌍 \r\n', 'Ə ı 🌍 &#13;\n'],
  ])('writes %j as %j', (raw, written) => {
    expect(escapeXml(raw)).toBe(written);
  });
});
