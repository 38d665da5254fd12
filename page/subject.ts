/**
 * What the page as a whole is about, block by block as it is read, for names that the words around them cannot settle.
 *
 * New content is weighed with all that is known by then; what was decided before it came is not decided anew.
 */
import type { Context, Found } from '../core/mentions/find.ts';
import { createPageEvidence } from '../core/mentions/page-evidence.ts';
import { followedBy, type Person } from '../core/mentions/person.ts';
import type { PlaceInPage } from '../core/mentions/place-in-page.ts';
import { inDocumentOrder } from './document-order.ts';
import type { Place } from './plain-dom.ts';

export interface Subject {
  /** What a first look found in the blocks of a container, without knowing the page. */
  note(container: Place, place: PlaceInPage, found: readonly Found[]): void;
  /** Leaves out what is no longer in the page. */
  prune(): void;
  /** Whether anything sure is known: without it, names that only echo something need not be looked for. */
  isKnown(): boolean;
  /** In document order, those of `containers` that are not settled, each with what is known before it. */
  unsettled(containers: ReadonlySet<Place>, title: Found): Generator<Unsettled>;
}

export interface Unsettled {
  container: Place;
  context: Omit<Context, 'title'>;
  /** To be told who was named last in it. */
  settled(person: Person | null): void;
}

type Told = Pick<Found, 'mentions' | 'hints'>;

interface Noted {
  place: PlaceInPage;
  /** What its blocks say about the page. */
  told: readonly Told[];
  isUnsettled: boolean;
  person: Person | null;
}

export function createSubject(): Subject {
  const noted = new Map<Place, Noted>();

  function evidence(title: Found) {
    const page = createPageEvidence();
    page.add(title, 'title');
    for (const { place, told } of noted.values()) for (const block of told) page.add(block, place);
    return page;
  }

  return {
    note(container, place, found) {
      const told = found
        .filter(({ mentions, hints }) => mentions.length > 0 || hints)
        .map(({ mentions, hints }): Told => (hints ? { mentions, hints } : { mentions }));
      const person = found.findLast((block) => block.person)?.person ?? null;
      const isUnsettled = found.some((block) => block.isUnsettled);
      if (told.length > 0 || person || isUnsettled) noted.set(container, { place, told, isUnsettled, person });
      else noted.delete(container);
    },
    prune() {
      for (const container of noted.keys()) if (!container.isConnected) noted.delete(container);
    },
    isKnown: () => [...noted.values()].some(({ told }) => told.some(({ mentions }) => mentions.length > 0)),
    *unsettled(containers, title) {
      if (![...containers].some((container) => noted.get(container)?.isUnsettled)) return;
      const page = evidence(title);
      const telling = [...noted.keys()].filter((container) => {
        const { isUnsettled, person } = noted.get(container) ?? {};
        return isUnsettled || person;
      });
      let { person } = title;
      for (const container of telling.sort(inDocumentOrder)) {
        const known = noted.get(container);
        if (!known) continue;
        if (known.isUnsettled && containers.has(container)) {
          yield {
            container,
            context: { page, person },
            settled: (last) => {
              known.person = last;
            },
          };
        }
        person = followedBy(person, known.person);
      }
    },
  };
}
