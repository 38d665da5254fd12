/** Where in a page's text a place stands: what is said in headings and in the lead weighs more for what a page is about. */
import type { PlaceInPage } from '../core/mentions/place-in-page.ts';
import { lettersIn } from './link-lists.ts';
import { namesLead } from './part-names.ts';
import type { PartOfPage } from './parts.ts';
import { hidesProperties, isOf, isShadowRoot, type Place, parentOf, textOf } from './plain-dom.ts';

/** The paragraphs with the first so many letters of a text are its lead: two or three of a news story. */
const LEAD = 500;
/** What is called a lead and is longer is none. */
const LONGEST = 1_500;
/** Paragraphs looked at: what has not begun by then has no lead. */
const MOST_PARAGRAPHS = 60;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const SCOPES = 'article, [role=article], main, [role=main]';
/** Paragraphs in these are beside the text. */
const BESIDE = 'aside, table, figure, footer, dialog';

export interface Leads {
  /** Never `title`: that is the document's, and stands in no place. */
  placeOf(place: Place): PlaceInPage;
}

/** Remembers where the lead is: made anew for every pass. Looks for it when it is first asked. */
export function createLeads(document: Document, partOf: (place: Place) => PartOfPage): Leads {
  let lead: Set<Element> | null = null;

  function readLead(): Element[] {
    try {
      return findLead(document, partOf);
    } catch {
      return []; // a paragraph that a page has broken: a page without a lead is read all the same
    }
  }

  return {
    placeOf(place) {
      for (let at: Place | null = place; at && !isShadowRoot(at); at = parentOf(at)) {
        if (isOf(at, HEADINGS)) return 'heading';
        if (!hidesProperties(at) && isNamedLead(at)) return 'lead';
        lead ??= new Set(readLead());
        if (lead.has(at)) return 'lead';
      }
      return 'body';
    },
  };
}

function isNamedLead(element: Element): boolean {
  const isNamed = element.getAttribute('role') === 'doc-abstract' || [...element.classList].some(namesLead);
  return isNamed && lettersIn(textOf(element)) <= LONGEST;
}

function findLead(document: Document, partOf: (place: Place) => PartOfPage): Element[] {
  const lead: Element[] = [];
  const title = document.querySelector('h1');
  const scope = title?.closest(SCOPES) ?? document.querySelector(SCOPES) ?? document.body ?? document.documentElement;
  const start = title && scope.contains(title) ? title : null;
  let letters = 0;
  let looked = 0;
  for (const paragraph of scope.getElementsByTagName('p')) {
    if (letters >= LEAD || ++looked > MOST_PARAGRAPHS) break;
    if (start && !(start.compareDocumentPosition(paragraph) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
    if (paragraph.closest(BESIDE) || partOf(paragraph) !== 'text') continue;
    letters += lettersIn(textOf(paragraph));
    lead.push(paragraph);
  }
  return lead;
}
