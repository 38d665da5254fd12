// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLeads } from '../../page/lead.ts';
import { createParts, type PartOfPage } from '../../page/parts.ts';

/** A paragraph of `count` sentences. */
const prose = (count: number) =>
  `<p>${'The river rose again in the night, and the road was closed. '.repeat(count)}</p>`;
const ARTICLE = `<main><h1>The river</h1>${prose(5)}${prose(5)}</main>`;
const links = (...words: string[]) => words.map((word) => `<li><a href="/${word}">${word}</a></li>`).join('');
const TOWNS = links('Baku', 'Ganja', 'Sheki', 'Lankaran', 'Shamakhi', 'Quba', 'Mingachevir');

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string) {
  document.body.innerHTML = html;
  const parts = createParts(document);
  const at = (selector = '#x') => document.querySelector(selector) as Element;
  return {
    part: (selector?: string): PartOfPage => parts.of(at(selector)),
    isRead: (selector?: string) => parts.isRead(at(selector)),
    placeOf: (selector?: string) => createLeads(document, parts.of).placeOf(at(selector)),
    parts,
  };
}

describe('what an element is or is called tells the part', () => {
  test.each<[part: PartOfPage, html: string]>([
    ['navigation', '<nav><p id=x>Baku</p></nav>'],
    ['navigation', '<div role=navigation><ul><li id=x>Baku</ul></div>'],
    ['navigation', '<ul role=menu><li id=x>Baku</ul>'],
    ['navigation', '<footer><p id=x>Embassy, Baku</p></footer>'],
    ['navigation', '<div id=footer><p id=x>Embassy, Baku</p></div>'],
    ['navigation', '<div aria-label=Breadcrumb><span id=x>Baku</span></div>'],
    ['text', '<article><footer><p id=x>Corrected in May.</p></footer></article>'],
    ['text', '<header><p id=x>The lead of a page.</p></header>'],
    ['advertising', '<div class=ad-slot><p id=x>Fly to Baku</p></div>'],
    ['advertising', '<div data-ad-slot=7><p id=x>Fly to Baku</p></div>'],
    ['advertising', '<aside aria-label=Advertisement><p id=x>Fly to Baku</p></aside>'],
    ['advertising', '<ad-slot><p id=x>Fly to Baku</p></ad-slot>'],
    ['text', '<figure aria-label="Share of Baku in the trade"><p id=x>Baku</p></figure>'],
    ['text', '<div aria-label="Share of Baku in the trade"><p id=x>Baku</p></div>'],
    ['comments', '<section id=comments><p id=x>I was in Baku.</p></section>'],
    ['comments', '<div itemscope itemtype="https://schema.org/Comment"><p id=x>I was in Baku.</p></div>'],
    ['comments', '<div role=comment><p id=x>I was in Baku.</p></div>'],
    ['comments', '<div id=disqus_thread><p id=x>I was in Baku.</p></div>'],
    ['comments', '<forum-comment><p id=x>I was in Baku.</p></forum-comment>'],
    ['related', '<aside class=related-articles><p id=x>Baku by night</p></aside>'],
    ['related', '<div data-component=most-read><p id=x>Baku by night</p></div>'],
    ['text', '<aside><p id=x>Baku is on the Caspian Sea.</p></aside>'],
    ['text', '<blockquote class=related><p id=x>Baku</p></blockquote>'],
    ['text', '<table class="infobox related"><tr><td id=x>Baku</td></tr></table>'],
    ['text', '<div class="article-body with-ads sponsored"><p id=x>Baku</p></div>'],
    ['text', '<div class="page related"><h1>Baku</h1><p id=x>Baku</p></div>'],
    ['text', '<section id=related-work><h2>Related work</h2><p id=x>On Baku there is much.</p></section>'],
    ['related', '<section id=related><h2>Related</h2><p id=x>Baku by night</p></section>'],
    ['comments', '<section class=comments><h2 id=x>Comments on Baku</h2></section>'],
    ['related', '<div class=related><div class=story-body><p id=x>Baku</p></div></div>'],
  ])('%s: %s', (part, html) => {
    expect(show(html).part()).toBe(part);
  });

  test('long prose without links is text, whatever it is called', () => {
    expect(show(`${ARTICLE}<div id=read-more>${prose(3)}<p id=x>Baku</p>${prose(16)}</div>`).part()).toBe('text');
  });

  test('what has most of the page is no advertisement', () => {
    expect(show(`<p>Short.</p><div class=sponsored>${prose(20)}<p id=x>Baku</p></div>`).part()).toBe('text');
  });

  test.each([
    ['az', 'text'],
    ['tr-TR', 'text'],
    ['en', 'advertising'],
  ])('in %s a class "ad" is %s: in Azerbaijani and Turkish it means "name"', (lang, part) => {
    document.documentElement.lang = lang;
    expect(show('<div class=ad><p id=x>Heydar</p></div>').part()).toBe(part);
  });

  test('in those languages too an "ad-slot ads" is one', () => {
    document.documentElement.lang = 'az';
    expect(show('<div class="ad ads"><p id=x>Baku</p></div>').part()).toBe('advertising');
  });

  test('a shadow root is in the part of its host', () => {
    document.body.innerHTML = '<nav><x-menu></x-menu></nav>';
    const root = (document.querySelector('x-menu') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Baku</p>';
    expect(createParts(document).of(root.firstElementChild as Element)).toBe('navigation');
    expect(createParts(document).of(root)).toBe('navigation');
  });
});

describe('links tell the part', () => {
  test.each<[because: string, part: PartOfPage, html: string]>([
    ['a list of nothing but links leads elsewhere', 'links', `<ul>${TOWNS}<li id=x><a href=/x>Baku</a></ul>`],
    ['with dates too', 'links', `<ul>${TOWNS}<li id=x><a href=/x>The Baku road</a> 3 May</ul>`],
    ['two links are no list', 'text', '<ul><li id=x><a href=/x>Baku</a><li><a href=/y>Ganja</a></ul>'],
    [
      'an item that says something is text',
      'text',
      `<ul>${TOWNS}<li id=x>${'Baku has a harbour and a long sea front. '.repeat(2)}</ul>`,
    ],
    [
      'a paragraph full of links is text',
      'text',
      '<p id=x>From <a href=/a>Baku</a> to <a href=/b>Ganja</a>, <a href=/c>Sheki</a> and back it is a journey of three days at least.</p>',
    ],
    [
      'a row of names parted by bars leads elsewhere',
      'links',
      '<p id=x><a href=/a>Baku</a> | <a href=/b>Ganja</a> | <a href=/c>Sheki</a></p>',
    ],
    ['a table is data', 'text', `<table><tr><th>Town</th></tr><tr><td id=x><ul>${TOWNS}</ul></td></tr></table>`],
    [
      'a table for layout is none',
      'links',
      `<table><tr><td><ul>${TOWNS}<li id=x><a href=/x>Baku</a></ul></td></tr></table>`,
    ],
    ['an infobox is data', 'text', `<aside class=infobox><ul>${TOWNS}<li id=x><a href=/x>Baku</a></ul></aside>`],
    [
      'notes are part of the text',
      'text',
      '<ol class=references><li id=x><a href=/a>Baku</a> <a href=/b>Ganja</a> <a href=/c>p. 7</a></ol>',
    ],
    ['a heading over prose is text, also as a link', 'text', `<div><h2 id=x><a href=/x>Baku</a></h2>${prose(2)}</div>`],
    ['a title is text', 'text', '<div><h1 id=x><a href=/x>Baku</a></h1><a href=/a>One</a><a href=/b>Two</a></div>'],
    [
      'the title of a chapter among links to edit it',
      'text',
      `<div><div><h2 id=x>Baku</h2> <a href=/e>edit</a></div>${prose(2)}</div>`,
    ],
    [
      'what is in a picture’s words is text',
      'text',
      '<figure><figcaption id=x><a href=/a>Baku</a> <a href=/b>Ganja</a> <a href=/c>Sheki</a></figcaption></figure>',
    ],
    [
      'teasers lead elsewhere, with all they say',
      'links',
      `<div>${['a', 'b', 'c'].map((href) => `<div><h3><a href=/${href}>A night on the river</a></h3>${prose(1)}</div>`).join('')}<div><h3><a href=/d>Trains</a></h3><p id=x>Baku gets new trains, which is what many had hoped for.</p></div></div>`,
    ],
    [
      'recommendations that lead out of the site are text',
      'text',
      `<div>${['a', 'b', 'c'].map((host) => `<h3><a href=https://${host}.example/>A hotel</a></h3>${prose(1)}`).join('')}<p id=x>Baku has hotels on the sea front and in the old town.</p></div>`,
    ],
    [
      'chapters with links to themselves are text',
      'text',
      `<div>${['a', 'b', 'c'].map((anchor) => `<h3><a href=#${anchor}>A chapter</a></h3>${prose(1)}`).join('')}<p id=x>Baku has hotels on the sea front and in the old town.</p></div>`,
    ],
  ])('%s', (_because, part, html) => {
    expect(show(`<main>${html}${prose(9)}</main>`).part()).toBe(part);
  });

  test('a short caption does not become a link list because the page has many links', () => {
    const menu = `<div><div><ul>${TOWNS}${TOWNS}${TOWNS}${TOWNS}</ul></div></div>`;
    expect(show(`<div>${menu}<div><div id=x>Baku in May</div>${prose(2)}</div></div>`).part()).toBe('text');
  });
});

describe('on a page with text of its own', () => {
  test.each([
    ['its menu', '<nav id=x>Baku</nav>'],
    ['an advertisement', '<div class=ad id=x>Baku</div>'],
    ['a comment', '<div class=comment id=x>Baku</div>'],
    ['a related link', '<div class=related id=x>Baku</div>'],
    ['a list of links', `<aside><ul>${TOWNS}<li id=x><a href=/x>Baku</a></ul></aside>`],
  ])('%s is not read', (_what, html) => {
    expect(show(ARTICLE + html).isRead()).toBe(false);
  });

  test('many comments under a page that calls itself an article stay comments', () => {
    document.head.innerHTML = '<meta property="og:type" content="article">';
    expect(show(`${ARTICLE}<div class=comments><p id=x>Baku</p>${prose(60)}</div>`).isRead()).toBe(false);
  });

  test('text that is hidden is no text of its own', () => {
    expect(show(`<div hidden>${prose(30)}</div><div class=related><p id=x>Baku</p></div>`).isRead()).toBe(true);
  });
});

describe('where a page has no other text, its parts are the page', () => {
  const teaser = (title: string) =>
    `<div class=teaser><h3><a href=/t>${title}</a></h3><p>The water has gone down.</p></div>`;

  test('the teasers of a portal are read, its menu and its advertisements are not', () => {
    const page = show(`<nav><a href=/m id=menu>Azerbaijan</a></nav>
      <div class=teaser><h3 id=x><a href=/x>Baku gets new trains</a></h3></div>${teaser('Rain').repeat(12)}
      <div class=ad><p id=ad>Fly to Baku</p></div>`);
    expect([page.isRead(), page.isRead('#menu'), page.isRead('#ad')]).toEqual([true, false, false]);
  });

  test('the results of a search are read', () => {
    expect(show(`<ol>${TOWNS}<li id=x><a href=/x>Baku</a></ol>`).isRead()).toBe(true);
  });

  test('a list of towns with a few words before it is read; its page is the list', () => {
    expect(
      show(`<main><h1>Towns</h1>${prose(7)}<ul>${TOWNS.repeat(30)}<li id=x><a href=/x>Baku</a></ul></main>`).isRead(),
    ).toBe(true);
  });

  test('but not where the links stand outside the main text', () => {
    expect(show(`${ARTICLE}<ul>${TOWNS.repeat(30)}<li id=x><a href=/x>Baku</a></ul>`).isRead()).toBe(false);
  });

  test('a thread is read: more is said in its comments than anywhere else', () => {
    const page = show(`<h1>Trains</h1><p>What about them?</p><div class=comments><p id=x>Baku</p>${prose(12)}</div>`);
    expect(page.isRead()).toBe(true);
  });

  test('and so is a page that calls itself a thread, however long its first post', () => {
    const page = show(`<div itemscope itemtype="https://schema.org/DiscussionForumPosting"><h1>Trains</h1>${prose(30)}
      <div itemscope itemtype="https://schema.org/Comment"><p id=x>Baku</p></div></div>`);
    expect(page.isRead()).toBe(true);
  });

  test('boxes beside a thread are not', () => {
    const page = show(
      `<h1>Trains</h1><div class=comments>${prose(12)}</div><div class=trending><p id=x>Baku</p></div>`,
    );
    expect(page.isRead()).toBe(false);
  });

  test('a menu is read when there is nothing else at all', () => {
    expect(show('<nav><ul><li id=x><a href=/x>Baku</a></ul></nav>').isRead()).toBe(true);
  });

  test('an advertisement never', () => {
    expect(show('<div class=ad><p id=x>Baku</p></div>').isRead()).toBe(false);
  });
});

describe('the kind of a page', () => {
  test('is not asked for while all that matters stands in the text', () => {
    const { parts, isRead } = show(`${ARTICLE}<p id=x>Baku</p>`);
    expect(isRead()).toBe(true);
    expect([...parts.answers()]).toEqual([]);
  });

  test('is another once the text has come', () => {
    const nav = '<nav><p id=x>Baku</p></nav>';
    expect(show(nav).parts.reads('navigation')).toBe(true);
    expect(show(nav + ARTICLE).parts.reads('navigation')).toBe(false);
  });
});

describe('where in the text', () => {
  test.each<[because: string, place: string, html: string]>([
    ['a heading is one', 'heading', '<h2 id=x>Baku</h2>'],
    ['also by its role, and what is in it', 'heading', '<div role=heading><span id=x>Baku</span></div>'],
    ['the first paragraph after the title is the lead', 'lead', `<h1>Trains</h1><p id=x>Baku</p>${prose(20)}`],
    ['what stands before the title is not', 'body', `<p id=x>Baku</p><h1>Trains</h1>${prose(20)}`],
    ['the second too, while the first is short', 'lead', `<h1>Trains</h1><p>Today.</p><p id=x>Baku</p>${prose(20)}`],
    ['what comes after the lead is body', 'body', `<h1>Trains</h1>${prose(6)}${prose(6)}<p id=x>Baku</p>`],
    ['a note beside the text does not count', 'lead', `<h1>Trains</h1><aside>${prose(20)}</aside><p id=x>Baku</p>`],
    ['nor does a menu', 'lead', `<h1>Trains</h1><div class=related>${prose(9)}</div><p id=x>Baku</p>${prose(30)}`],
    ['a box of facts is body', 'body', `<h1>Trains</h1><table><tr><td><p id=x>Baku</p></table>${prose(20)}`],
    [
      'what is called a standfirst is the lead',
      'lead',
      `<h1>T</h1>${prose(20)}<div class=article__standfirst id=x>Baku</div>`,
    ],
    [
      'unless it is as long as a text',
      'body',
      `<h1>T</h1>${prose(20)}<div class=lead><p>${'a'.repeat(2_000)}</p><p id=x>Baku</p></div>`,
    ],
    ['without a title the main text has a lead', 'lead', `${prose(20)}<main><p id=x>Baku</p></main>`],
  ])('%s', (_because, place, html) => {
    expect(show(html).placeOf()).toBe(place);
  });
});
