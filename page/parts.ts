/** The parts of a page: its own text, and what stands beside it and is not read unless it is all there is. */
import { createLinkLists } from './link-lists.ts';
import { createPageKind, type PageKind } from './page-kind.ts';
import type { SidePart } from './part-names.ts';
import type { Place } from './plain-dom.ts';
import { createSideParts } from './side-parts.ts';

/** `links`: a list of links or a row of teasers that nobody has named. */
export type PartOfPage = 'text' | 'links' | SidePart;

export interface Parts {
  /** The part in which a place stands. Looks at the place and at what is around it, never at the rest of the page. */
  of(place: Place): PartOfPage;
  /** Whether a place is read: in the page's own text, or in a part that is all the page has. */
  isRead(place: Place): boolean;
  /** Whether a part is read on this page. */
  reads(part: PartOfPage): boolean;
  /** What `reads` and `isRead` had to find out. */
  answers(): ReadonlyMap<PartOfPage, boolean>;
}

/** Remembers what it has seen: made anew for every pass. */
export function createParts(document: Document): Parts {
  const sideParts = createSideParts();
  const lists = createLinkLists();
  const answers = new Map<PartOfPage, boolean>();
  let kind: PageKind | null = null;

  function of(place: Place): PartOfPage {
    return sideParts.of(place) ?? (lists.around(place) ? 'links' : 'text');
  }

  function reads(part: PartOfPage): boolean {
    kind ??= createPageKind(document, of);
    const answer = answers.get(part) ?? kind.reads(part);
    answers.set(part, answer);
    return answer;
  }

  return {
    of,
    isRead(place) {
      const part = of(place);
      return part === 'text' || reads(part);
    },
    reads,
    answers: () => answers,
  };
}
