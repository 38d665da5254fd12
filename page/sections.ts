/** In which section of the page a block stands: under which heading, in which landmark. */
import { isShadowRoot, type Place } from './plain-dom.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';
const LANDMARKS = 'article, section, main, nav, aside, header, footer';

/**
 * A number for each place, the same for places of one section.
 *
 * A section is the last heading before the place together with the nearest sectioning element around it. In a shadow
 * root without either, the section is that of its host.
 */
export function numberSections(places: readonly Place[]): number[] {
  const headings = new Map<Node, ArrayLike<Element>>();
  const numbers = new Map<unknown, Map<unknown, number>>();
  let count = 0;

  function headingBefore(place: Place): Element | null {
    const root = place.getRootNode() as Document | ShadowRoot;
    let list = headings.get(root);
    if (!list) {
      list = root.querySelectorAll(HEADINGS);
      headings.set(root, list);
    }
    return lastBefore(list, place);
  }

  return places.map((place) => {
    let heading: Element | null = null;
    let landmark: Element | null = null;
    let at: Place | null = place;
    while (at && !heading && !landmark) {
      heading = headingBefore(at);
      landmark = isShadowRoot(at) ? null : at.closest(LANDMARKS);
      const root: Node = at.getRootNode();
      at = isShadowRoot(root) ? root.host : null;
    }
    const inLandmark = numbers.get(landmark) ?? new Map<unknown, number>();
    numbers.set(landmark, inLandmark);
    const number = inLandmark.get(heading) ?? ++count;
    inLandmark.set(heading, number);
    return number;
  });
}

/** The last of `list` (in document order) that stands before `place` or around it. A shadow root stands before all in it. */
function lastBefore(list: ArrayLike<Element>, place: Place): Element | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = list[middle] as Element;
    if (heading === place || heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING)
      low = middle + 1;
    else high = middle;
  }
  return list[low - 1] ?? null;
}
