/**
 * Which parts of a page lead elsewhere: lists of links, with no sentence in them, and rows of teasers, each a linked
 * heading with a few words.
 */
import { hidesProperties, isOf, isShadowRoot, type Place, parentOf, textOf } from './plain-dom.ts';

/** So many letters outside of links, in one text, are a sentence; with a full stop, half of them. */
const SENTENCE = 60;
const LEAST_LINKS = 3;
/** The share of letters in links. A box at the side needs less: what is in it are titles, with a date or a name each. */
const MOST_OF_TEXT = 0.75;
const HALF_OF_TEXT = 0.5;
const LEAST_TEASERS = 3;
/** Letters for each linked heading: a teaser has a sentence or two. */
const TEASER = 400;
/** More than this is no list; and it bounds what is read for one question. */
const LONGEST = 30_000;

const UNREAD = 'script, style, noscript, template, svg';
const HEADLINES = 'h2, h3, h4, h5, h6';
/** No list reaches over these: they hold the page. */
const BORDERS = 'html, body, main, [role=main], [itemprop=articleBody], h1';
/** What is in these is the page's data, or the notes to its text: titles of other works are full of links. */
const DATA = 'table, figure, .infobox, .reflist, .references, [role=doc-endnotes], [role=doc-bibliography]';
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const BOXES = /^(?:aside|footer|header|ul|ol|menu)$/;

export interface LinkLists {
  /** The outermost list of links or row of teasers around a place, or null. */
  around(place: Place): Element | null;
}

/** Remembers what it has read: made anew for every pass. */
export function createLinkLists(): LinkLists {
  const known = new Map<Place, Element | 'data' | null>();

  /** From the top down: what is in a list needs no judging. */
  function around(place: Place): Element | 'data' | null {
    const before = known.get(place);
    if (before !== undefined) return before;
    const found = isShadowRoot(place) ? null : findAround(place);
    known.set(place, found);
    return found;
  }

  function findAround(element: Element): Element | 'data' | null {
    if (isOf(element, DATA) && !isLayout(element)) return 'data';
    if (isOf(element, BORDERS) || hidesProperties(element)) return null;
    const parent = parentOf(element);
    const wider = parent && around(parent);
    if (wider || INLINE.test(element.localName)) return wider;
    return leadsElsewhere(element) ? element : null;
  }

  return {
    around(place) {
      const found = around(place);
      return found === 'data' ? null : found;
    },
  };
}

function leadsElsewhere(element: Element): boolean {
  const links = element.getElementsByTagName('a');
  if (links.length < LEAST_LINKS) return false;
  const whole = textOf(element);
  if (whole.length > LONGEST || element.querySelector('h1')) return false;
  const letters = lettersIn(whole) - lettersOf(element.querySelectorAll(UNREAD));
  const inLinks = lettersOf([...links].filter((link) => link.hasAttribute('href')));
  // Prose lies around its links, not the other way round.
  if (letters - inLinks >= SENTENCE / 2 && hasSentence(element)) return isRowOfTeasers(element, letters);
  const share = BOXES.test(element.localName) ? HALF_OF_TEXT : MOST_OF_TEXT;
  return inLinks > 0 && inLinks >= share * letters;
}

/** Whether a sentence stands outside links. */
function hasSentence(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isSentence((node as Text).data) && !isInside(node, `a, ${UNREAD}`, element)) return true;
  }
  return false;
}

/** Long enough to say something, or ended as a sentence is. */
export function isSentence(text: string): boolean {
  if (text.length < SENTENCE / 2) return false;
  const letters = lettersIn(text);
  return letters >= SENTENCE || (letters >= SENTENCE / 2 && /[.!?…。؟։]["'”’»)]*\s*$/.test(text));
}

/** Headings that lead to other pages of the site. Those of a list of recommendations lead out of it; anchors lead nowhere. */
function isRowOfTeasers(element: Element, letters: number): boolean {
  const headlines = element.querySelectorAll(HEADLINES);
  if (headlines.length < LEAST_TEASERS || letters > TEASER * headlines.length) return false;
  return [...headlines].every(leadsOnSite);
}

export function leadsOnSite(headline: Element): boolean {
  const link = headline.querySelector<HTMLAnchorElement>('a[href]') ?? headline.closest<HTMLAnchorElement>('a[href]');
  if (!link || lettersIn(textOf(link)) < lettersIn(textOf(headline)) * MOST_OF_TEXT) return false;
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) return false;
  return !/^(?:[a-z][a-z+.-]*:)?\/\//i.test(href) || link.hostname === link.ownerDocument.location?.hostname;
}

function isInside(node: Node, selector: string, top: Node | null = null): boolean {
  for (let at = parentOf(node); at && at !== top && !isShadowRoot(at); at = parentOf(at)) {
    if (isOf(at, selector)) return true;
  }
  return false;
}

/** Old pages are laid out with tables: those hold tables, lists or headings, and name no column. */
function isLayout(element: Element): boolean {
  if (element.localName !== 'table') return false;
  if (/^(?:presentation|none)$/.test(element.getAttribute('role') ?? '')) return true;
  return (
    element.querySelector('th, caption, thead') === null && element.querySelector('table, ul, h1, h2, h3, p') !== null
  );
}

/** Without white space, by which sources indent. */
export function lettersIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function lettersOf(elements: Iterable<Element>): number {
  let total = 0;
  for (const element of elements) total += lettersIn(textOf(element));
  return total;
}
