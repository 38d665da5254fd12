/**
 * Which of its parts are a page's text. Most pages have text of their own, and what stands beside it is left alone. A
 * portal, a directory or a thread has nothing else: there, those parts are the page.
 */
import { isSentence, leadsOnSite, lettersIn } from './link-lists.ts';
import type { PartOfPage } from './parts.ts';
import { hidesProperties, type Place, parentOf, textOf } from './plain-dom.ts';

/** So many letters of sentences are a text. A page that calls itself an article needs less to be believed. */
const ENOUGH = 300;
const ENOUGH_OF_ARTICLE = 150;
/** Less than this is no page: a few labels. */
const LITTLE = 150;
/** Where nothing tells the main part of a page, its menus are counted among its lists. */
const MENUS_TOO = 3;
/** Texts looked at: enough to know a page by, and not much longer than a slice of work. */
const MOST_TEXTS = 1_000;
/** A teaser is a linked heading with some words, so high at most. */
const CARD_LEVELS = 4;
const LONGEST_CARD = 600;

const ARTICLE = 'meta[property="og:type"][content="article" i], [itemtype$="NewsArticle"], [itemtype$="BlogPosting"]';
const THREAD = '[itemtype$="/DiscussionForumPosting"], [itemtype$="/QAPage"], [itemtype$="/Question"]';
const UNREAD = 'script, style, noscript, template, textarea, select, button, svg, [hidden], [aria-hidden=true]';
const MAIN = 'main, [role=main]';

export interface PageKind {
  /** Whether a part beside the text is read on this page. */
  reads(part: PartOfPage): boolean;
}

/**
 * Looks through the page's texts when it is asked; `partOf` says in which part each stands.
 *
 * - Advertisements are never read.
 * - Menus are read where there is nothing else at all.
 * - Named boxes ("related", "trending") are read where there is no text of the page's own.
 * - Lists of links are read there too, and where they have more text than the page's own (a list of towns).
 * - Comments are read where the page calls itself a thread, or where they have more text than all else. Neither holds of a
 *   page that calls itself an article and has a text.
 *
 * In a frame inside another page none of them is: frames of comments and of recommendations have nothing else.
 */
export function createPageKind(document: Document, partOf: (place: Place) => PartOfPage): PageKind {
  const isWithin = isFrame(document);
  const isArticle = document.querySelector(ARTICLE) !== null;
  const main = document.querySelector(MAIN);
  const least = isArticle ? ENOUGH_OF_ARTICLE : ENOUGH;
  const count = once(() => countLetters(document, main, partOf));
  const hasText = once(() => hasSentences(document, partOf, least));
  const isNamedThread = () => document.querySelector(THREAD) !== null;
  const readsComments = once(() => !(isArticle && hasText()) && (isNamedThread() || count().comments > count().text));
  const hasOwn = () => hasText() || (readsComments() && count().comments >= least);

  function isList(): boolean {
    const { text, comments, links } = count();
    return links > (text + comments) * (main ? 1 : MENUS_TOO);
  }

  function isBare(): boolean {
    const { text, other, comments, links, related } = count();
    return text + comments + links + related < LITTLE && other < LITTLE;
  }

  return {
    reads(part) {
      if (part === 'text') return true;
      if (part === 'advertising' || isWithin) return false;
      if (part === 'comments') return readsComments();
      if (part === 'related') return !hasOwn();
      return part === 'links' ? !hasOwn() || (!isArticle && isList()) : !hasText() && isBare();
    },
  };
}

/** Whether sentences of the page's own have so many letters. Looks at nothing else, so that a page with text is known soon. */
function hasSentences(document: Document, partOf: (place: Place) => PartOfPage, least: number): boolean {
  let letters = 0;
  for (const [node, parent] of textsOf(document, isSentence)) {
    if (partOf(parent) === 'text' && !isTeaser(parent)) letters += lettersIn(node.data);
    if (letters >= least) return true;
  }
  return false;
}

/** `text`: sentences of the page's own. `other`: what is its own and no sentence. */
type Letters = Record<PartOfPage | 'other', number>;

function countLetters(document: Document, main: Element | null, partOf: (place: Place) => PartOfPage): Letters {
  const letters: Letters = { text: 0, other: 0, links: 0, comments: 0, related: 0, navigation: 0, advertising: 0 };
  for (const [node, parent] of textsOf(document, (text) => text.length > 2 && /\S/.test(text))) {
    const length = lettersIn(node.data);
    const part = partOf(parent);
    if (part === 'text') letters[isSentence(node.data) && !isTeaser(parent) ? 'text' : 'other'] += length;
    else if (part !== 'links' || !main || parent.closest(MAIN)) letters[part] += length;
  }
  return letters;
}

function* textsOf(document: Document, isWanted: (text: string) => boolean): Generator<[Text, Element]> {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  let left = MOST_TEXTS;
  for (let node = walker.nextNode() as Text | null; node && left > 0; node = walker.nextNode() as Text | null) {
    if (!isWanted(node.data)) continue;
    const parent = parentOf(node);
    if (!parent || !('localName' in parent) || hidesProperties(parent) || parent.closest(UNREAD)) continue;
    left--;
    yield [node, parent];
  }
}

function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function isTeaser(place: Place): boolean {
  let at: Place | null = place;
  for (let level = 0; at && 'localName' in at && level < CARD_LEVELS; level++, at = parentOf(at)) {
    if (hidesProperties(at)) return false;
    if (at.localName === 'a') return true;
    const headline = at.querySelector('h2, h3, h4, h5, h6');
    if (headline) return leadsOnSite(headline) && lettersIn(textOf(at)) <= LONGEST_CARD;
  }
  return false;
}

function isFrame(document: Document): boolean {
  const window = document.defaultView;
  return window !== null && window.parent !== window;
}
