/** Which part of a page a place stands in: the page's own text, or something beside it. */

import { lettersIn } from './link-lists.ts';
import { namesMainText, partNamed, type SidePart } from './part-names.ts';
import { elementAround, hidesProperties, isShadowRoot, type Place, textOf } from './plain-dom.ts';

const NAVIGATION_ROLES = new Set(['navigation', 'menu', 'menubar', 'contentinfo', 'directory', 'doc-toc', 'search']);
/** Attributes in which builders of pages name a part for themselves. */
const NAMING = [
  'id',
  'data-component',
  'data-testid',
  'data-test',
  'data-module',
  'data-widget-type',
  'data-type',
  'itemprop',
];
const AD_MARKS = ['data-ad-slot', 'data-ad-unit', 'data-ad-client', 'data-google-query-id', 'data-ad-name'];
/** A footer of these is theirs; any other is the page's, the same on every page of the site. */
const OWNERS = new Set(['article', 'section', 'main', 'blockquote', 'aside', 'figure', 'dialog', 'td', 'li']);
/** Never a part beside the text, by whatever name: they hold the page, or are one with its text. */
const TEXT = new Set([
  'html',
  'body',
  'main',
  'figure',
  'figcaption',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'table',
  'tbody',
  'tr',
]);
/** Inside these no name counts: a page's data, and the notes to its text. */
const DATA_NAMES = /(?:^|[\s_-])(?:infobox|wikitable|references|reflist|footnotes?)(?:$|[\s_-])/i;

export interface SideParts {
  /** The outermost part beside the text in which `place` stands, by what it is or is called; null in the page's own text. */
  of(place: Place): SidePart | null;
}

/** Remembers what it has seen: made anew for every pass. */
export function createSideParts(): SideParts {
  const known = new Map<Element, SidePart | null>();

  function of(element: Element): SidePart | null {
    const before = known.get(element);
    if (before !== undefined) return before;
    const around = elementAround(element);
    const part = (around && of(around)) ?? openedBy(element);
    known.set(element, part);
    return part;
  }

  return {
    of(place) {
      const element = isShadowRoot(place) ? place.host : place;
      return of(element);
    },
  };
}

/** The part that an element opens, by itself and not by what is around it. */
function openedBy(element: Element): SidePart | null {
  // A form can be around all of a page; and what its fields hide cannot be asked.
  if (hidesProperties(element)) return null;
  const role = element.getAttribute('role') ?? '';
  const { localName } = element;
  if (localName === 'nav' || NAVIGATION_ROLES.has(role)) return 'navigation';
  if (role === 'comment' || isCommentItem(element)) return 'comments';
  if (AD_MARKS.some((mark) => element.hasAttribute(mark))) return 'advertising';
  if ((localName === 'footer' || isNamedFooter(element)) && !isOwned(element)) return 'navigation';
  if (TEXT.has(localName) || role === 'main') return null;
  const names = namesOf(element);
  const part = names.length === 0 ? null : firstNamed(names, element);
  return part && !holdsThePage(element) && (part === 'comments' || !isProse(element, part)) ? part : null;
}

function firstNamed(names: string[], element: Element): SidePart | null {
  if (names.some((name) => namesMainText(name) || DATA_NAMES.test(name))) return null;
  let part: SidePart | null = null;
  for (const name of names) {
    part ??= partNamed(name);
    if (part) break;
  }
  return part === 'advertising' && isWordForName(names, element) ? null : part;
}

/** In Azerbaijani and Turkish "ad" is a name: "ad-soyad" is a column of people, not an advertisement. */
function isWordForName(names: string[], element: Element): boolean {
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return (
    /^(?:az|tr)\b/i.test(language) && !names.some((name) => partNamed(name.replace(/\bad\b/gi, '')) === 'advertising')
  );
}

function namesOf(element: Element): string[] {
  const names = [...element.classList];
  for (const naming of NAMING) {
    const value = element.getAttribute(naming);
    if (value && (naming !== 'id' || !isSlugOfHeading(value, element))) names.push(value);
  }
  // Elements that sites define: <ad-slot>, <shreddit-comment>.
  if (element.localName.includes('-')) names.push(element.localName);
  const label = element.getAttribute('aria-label')?.trim() ?? '';
  if (/^\S+(?:\s\S+)?$/.test(label)) names.push(label);
  return names;
}

/** Documents name their sections after the headings: "related-work" is a chapter. A heading of one word is a part's. */
function isSlugOfHeading(id: string, element: Element): boolean {
  if (!/[^-_]+[-_][^-_]+/.test(id)) return false;
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6');
  const slug = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return heading !== null && slug(heading.textContent ?? '') === slug(id) && element.querySelector('p') !== null;
}

function isCommentItem(element: Element): boolean {
  return /\/(?:User)?Comments?$/.test(element.getAttribute('itemtype') ?? '');
}

function isNamedFooter({ id, className }: Element): boolean {
  return id === 'footer' || className === 'footer';
}

function isOwned(footer: Element): boolean {
  for (let at = elementAround(footer); at; at = elementAround(at)) if (OWNERS.has(at.localName)) return true;
  return false;
}

/** Links, offers and notices are short, or made of links. What is neither is text, whatever it is called ("read-more"). */
const LONG = 800;
const LEAST_IN_LINKS = 0.15;

function isProse(element: Element, part: SidePart): boolean {
  const whole = textOf(element);
  if (whole.length <= LONG) return false;
  const letters = lettersIn(whole);
  const body = element.ownerDocument.body;
  if (letters > LONG && letters > lettersIn(textOf(body)) / 2) return true;
  if (part === 'advertising') return false;
  let inLinks = 0;
  for (const link of element.querySelectorAll('a[href]')) inLinks += lettersIn(textOf(link));
  return letters > LONG && inLinks < letters * LEAST_IN_LINKS;
}

/** A name on what holds the main text tells of its looks or of what else it holds ("with-related"). */
function holdsThePage(element: Element): boolean {
  return element.querySelector('main, [role=main], h1, [itemprop=articleBody]') !== null;
}
