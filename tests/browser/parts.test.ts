/** Which parts of a page are read, on pages of the shapes that sites have. Each mention is another, to be told apart. */
import { describe, expect, test } from 'vitest';
import { mentionsOf, store, surfacesOf, useBrowser } from './stage.ts';

const stage = useBrowser();

const prose = (count: number) =>
  `<p>${'The river rose again in the night, and the road was closed. '.repeat(count)}</p>`;
const LIST = ['Roads', 'Rivers', 'Weather', 'Trains', 'Harbours']
  .map((title) => `<li><a href="/${title}">${title} of the week</a></li>`)
  .join('');

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const NEWS = page(
  '<meta property="og:type" content="article">',
  `<header class="site-header"><div class="top-menu"><a href="/az">Azerbaijan</a></div></header>
  <nav><ul>${LIST}<li><a href="/n">Nakhchivan</a></li></ul></nav>
  <div class="ad-slot"><p>Fly to Azerbaijan for less.</p></div>
  <main><article>
    <header><h1>The river</h1><p class="standfirst">A night of rain.</p></header>
    <div class="article-body">
      ${prose(4)}
      <p>A train to Nakhchivan was late.</p>
      <div class="promo"><p>Azerbaijan at half the price.</p></div>
      <aside class="story__relatedLinks"><h3>Read more</h3><p><a href="/r">Azerbaijan opens a road</a></p></aside>
      ${prose(4)}
      <figure><figcaption>The road to Heydar Aliyev’s home town.</figcaption></figure>
    </div>
  </article></main>
  <section id="comments"><div class="comment"><p>I was in Azerbaijan once.</p></div>${prose(30)}</section>
  <div class="css-1xyz"><ul>${LIST}<li><a href="/x">Azerbaijan in pictures</a></li></ul></div>
  <footer><p>Offices in Azerbaijan.</p></footer>`,
);

const FORUM = page(
  '',
  `<nav><a href="/f">Azerbaijan forum</a></nav><h1>Night trains</h1><p>Which one is the best?</p>
  <div class="comments">
    <div class="comment"><p>The one to Nakhchivan, by far.</p></div>
    <div class="comment">${prose(6)}</div>
    <div class="comment"><p>Heydar Aliyev took it in 1982.</p></div>
  </div>
  <div class="ad"><p>Fly to Azerbaijan.</p></div>`,
);

const PORTAL = page(
  '',
  `<nav><ul>${LIST}<li><a href="/az">Azerbaijan</a></li></ul></nav>
  <div class="teaser"><h2><a href="/1">A night train to Nakhchivan</a></h2><p>From May it runs twice a week, they say.</p></div>
  <div class="teaser"><h2><a href="/2">Rain</a></h2><p>More of it is to come before the week is over.</p></div>
  <div class="teaser"><h2><a href="/3">Roads</a></h2><p>Some are closed, and others will be soon.</p></div>
  <div class="trending"><ol>${LIST}<li><a href="/4">Who was Heydar Aliyev?</a></li></ol></div>
  <div id="ad-top"><p>Fly to Azerbaijan.</p></div>`,
);

const ENCYCLOPEDIA = page(
  '',
  `<div role="navigation"><ul>${LIST}<li><a href="/a">Azerbaijan</a></li></ul></div>
  <main><h1>The river</h1>
    <table class="infobox"><tr><th>Countries</th><td><ul><li><a href="/a">Georgia</a></li><li><a href="/b">Armenia</a></li>
      <li><a href="/c">Azerbaijan</a></li></ul></td></tr></table>
    ${prose(6)}
    <div class="mw-heading"><h2>Course</h2><span>[<a href="/e">edit</a>]</span></div>
    <p>It flows past Nakhchivan.</p><p>At Nakhchivan it is wide.</p>
    <div class="mw-heading"><h2>Notes</h2></div>
    <ol class="references"><li><a href="/1">A guide</a> to <a href="/2">Heydar Aliyev</a>, <a href="/3">p. 7</a></li></ol>
  </main>
  <div role="navigation" class="navbox"><table><tr><th>Rivers</th><td><a href="/r">Rivers of Azerbaijan</a></td></tr></table></div>`,
);

describe('the page’s own text is read, and no more', () => {
  test.each<[what: string, html: string, surfaces: string[]]>([
    ['a news article', NEWS, ['Nakhchivan', 'Heydar Aliyev']],
    ['a thread: its comments are its text', FORUM, ['Nakhchivan', 'Heydar Aliyev']],
    ['a portal: its teasers and lists are its text', PORTAL, ['Nakhchivan', 'Heydar Aliyev']],
    [
      'an encyclopedia: its tables and notes too',
      ENCYCLOPEDIA,
      ['Azerbaijan', 'Nakhchivan', 'Nakhchivan', 'Heydar Aliyev'],
    ],
  ])('of %s', async (_what, html, surfaces) => {
    const shown = await stage.show(html);
    expect(await surfacesOf(stage, shown, surfaces.length)).toEqual(surfaces);
  });

  test('once in each chapter, also where the heading has a box of its own', async () => {
    const shown = await stage.show(ENCYCLOPEDIA);
    const painted = async () => (await mentionsOf(stage, shown, 4)).map((mention) => mention.painted);
    await expect.poll(painted, { timeout: 10_000 }).toEqual([true, true, false, true]);
  });
});

describe('a page follows', () => {
  test('the reader, who wants all of it, and then not', async () => {
    const shown = await stage.show(NEWS);
    expect(await surfacesOf(stage, shown, 2)).toHaveLength(2);
    await store(stage, { parts: 'all' });
    await expect.poll(async () => (await mentionsOf(stage, shown)).length, { timeout: 10_000 }).toBe(10);
    await store(stage, {});
    await expect.poll(() => surfacesOf(stage, shown), { timeout: 10_000 }).toEqual(['Nakhchivan', 'Heydar Aliyev']);
  });

  test('what comes late: a menu is all there is until the article has come', async () => {
    const shown = await stage.show(page('', '<nav><a href="/az">Azerbaijan</a></nav><main></main>'));
    expect(await surfacesOf(stage, shown)).toEqual(['Azerbaijan']);
    await shown.evaluate(
      (html) => {
        (document.querySelector('main') as Element).innerHTML = html;
      },
      `<h1>The river</h1>${prose(9)}<p>A train to Nakhchivan was late.</p>`,
    );
    await expect.poll(() => surfacesOf(stage, shown), { timeout: 10_000 }).toEqual(['Nakhchivan']);
  });
});

test('a form whose fields have the names of what we ask with hides nothing', async () => {
  const fields = ['matches', 'closest', 'classList', 'querySelector', 'id', 'localName', 'textContent', 'role'];
  const form = `<form class="form">${fields.map((name) => `<input name="${name}">`).join('')}<h2>Trains</h2>
    <p>One to Nakhchivan.</p><ul>${LIST}<li><a href="/a">Azerbaijan</a></li></ul></form>`;
  expect(await surfacesOf(stage, await stage.show(form + prose(9)))).toEqual(['Nakhchivan']);
});

test('a frame of comments in another page is not read', async () => {
  const shown = await stage.show(
    `${prose(9)}<p>Nakhchivan.</p><iframe width="400" height="200" srcdoc="<div class=comments><p>Azerbaijan!</p></div>"></iframe>
    <iframe width="400" height="200" srcdoc="<p>Heydar Aliyev in a frame.</p>"></iframe>`,
  );
  expect((await surfacesOf(stage, shown, 2)).sort()).toEqual(['Heydar Aliyev', 'Nakhchivan']);
});
