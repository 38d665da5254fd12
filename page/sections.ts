/** In which section of the page a block stands: under which heading, in which landmark. */
import { hidesProperties, isShadowRoot, type Place, parentOf, textOf } from './plain-dom.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
/** A `section` is one by its heading, or when it has a name; without either it is a box. */
const LANDMARKS =
  'article, main, nav, aside, section[aria-label], section[aria-labelledby], ' +
  '[role=article], [role=region], [role=main], [role=navigation], [role=complementary], [role=banner], [role=contentinfo]';
/** The head and the foot of what they stand in belong to it; those of the page stand by themselves. */
const ENDS = 'header, footer';
const OWNERS = 'article, section, main, aside, nav, [role=article], [role=main], [role=region]';
/** What heads all that stands beside it, with whatever is in it. */
const HEADS = 'header, hgroup, summary';
/** Text beside a heading in a box of their own: "edit", a date, a number of comments. */
const LITTLE = 60;
const LONG = Number.POSITIVE_INFINITY;

/** Whether the reader sees a heading at all. */
type IsShown = (heading: Element) => boolean;

/**
 * A number for each place, the same for places of one section.
 *
 * A section is the last heading before the place that reaches it, together with the nearest landmark around it. A heading
 * reaches what follows in the box it stands in, and no farther: the title of a box between two paragraphs does not
 * begin the text anew. In a shadow root without either, the section is that of its host.
 */
export function numberSections(places: readonly Place[], isShown: IsShown = isDisplayed): number[] {
  const numbers = new Map<unknown, Map<unknown, number>>();
  let count = 0;
  return findStands(places, isShown).map(({ heading, landmark }) => {
    const inLandmark = numbers.get(landmark) ?? new Map<unknown, number>();
    numbers.set(landmark, inLandmark);
    const number = inLandmark.get(heading) ?? ++count;
    inLandmark.set(heading, number);
    return number;
  });
}

/** The heading that each place stands under, or null: what a reader would call its section. */
export function headingsOf(places: readonly Place[], isShown: IsShown = isDisplayed): (Element | null)[] {
  return findStands(places, isShown).map(({ heading }) => heading);
}

interface Stand {
  heading: Element | null;
  landmark: Element | null;
}

function findStands(places: readonly Place[], isShown: IsShown): Stand[] {
  const trees = new Map<Node, Map<Place, Element[]>>();

  function headingOf(place: Place): Element | null {
    const root = place.getRootNode() as Document | ShadowRoot;
    let byReach = trees.get(root);
    if (!byReach) {
      byReach = groupByReach(root.querySelectorAll(HEADINGS));
      trees.set(root, byReach);
    }
    for (let at: Place | null = place; at; at = isShadowRoot(at) ? null : parentOf(at)) {
      const heading = lastBefore(byReach.get(at), place, isShown);
      if (heading) return heading;
    }
    return null;
  }

  return places.map((place) => {
    let heading: Element | null = null;
    let landmark: Element | null = null;
    let at: Place | null = place;
    while (at && !heading && !landmark) {
      heading = headingOf(at);
      landmark = isShadowRoot(at) ? null : landmarkOf(at);
      const root: Node = at.getRootNode();
      at = isShadowRoot(root) ? root.host : null;
    }
    return { heading, landmark };
  });
}

function landmarkOf(element: Element): Element | null {
  const landmark = element.closest(LANDMARKS);
  const end = element.closest(ENDS);
  if (!end || end.closest(OWNERS)) return landmark;
  return !landmark || landmark.contains(end) ? end : landmark;
}

/** The headings of each box, in document order; those of an `hgroup` are one. */
function groupByReach(headings: Iterable<Element>): Map<Place, Element[]> {
  const byReach = new Map<Place, Element[]>();
  const holds = new Map<Element, number>();
  for (const each of headings) {
    const heading = each.closest('hgroup') ?? each;
    const reach = reachOf(heading, holds);
    const list = byReach.get(reach) ?? [];
    if (list.at(-1) !== heading) list.push(heading);
    byReach.set(reach, list);
  }
  return byReach;
}

/** The box a heading stands in: not the one that is only there to hold it. `holds` remembers how much text a box has. */
function reachOf(heading: Element, holds: Map<Element, number>): Place {
  const title = heading.closest('h1') && heading.closest(OWNERS);
  if (title) return title;
  let box = parentOf(heading);
  const most = textOf(heading).trim().length + LITTLE;
  while (box && !isShadowRoot(box) && !hidesProperties(box) && !box.matches(`${LANDMARKS}, section, body`)) {
    const around = parentOf(box);
    const length = holds.get(box) ?? (box.querySelector('p, ul, ol, table') ? LONG : textOf(box).trim().length);
    holds.set(box, length);
    const isHead = box.matches(HEADS) || length <= most;
    if (!around || !isHead) break;
    box = around;
  }
  return box ?? heading;
}

/** The last shown one of `list` (in document order) that stands before `place` or around it. */
function lastBefore(list: readonly Element[] = [], place: Place, isShown: IsShown): Element | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = list[middle] as Element;
    if (heading === place || heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
      low = middle + 1;
    else high = middle;
  }
  while (low > 0 && !isShown(list[low - 1] as Element)) low--;
  return list[low - 1] ?? null;
}

/** Not displayed at all: a heading for screen readers alone is a heading. `checkVisibility` is of Safari 17.4. */
function isDisplayed(heading: Element): boolean {
  return typeof heading.checkVisibility !== 'function' || heading.checkVisibility();
}
