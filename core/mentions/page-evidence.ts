/**
 * What a page as a whole is about, as far as it has been read: read once, it settles the doubtful names of all its blocks.
 */
import type { Topic } from '../topics.ts';
import type { Found } from './find.ts';
import type { PlaceInPage } from './place-in-page.ts';

/** How much a sure mention says about the subject of the page, by where it stands. */
const PLACE_WEIGHTS: Readonly<Record<PlaceInPage, number>> = { title: 4, heading: 3, lead: 2, body: 1 };

/** What the words of a block say about its names: how many more speak for another land than for ours. */
export interface Hints {
  /** Of the region in Iran, less those of the state. */
  iran: number;
  /** Of the government of 1945–46 in Tabriz, less those of the republic of 1918–20. */
  tabriz: number;
}

export interface PageEvidence {
  /** Adds what is sure in a block. */
  add(found: Pick<Found, 'mentions' | 'hints'>, place: PlaceInPage): void;
  /** The weight of all sure mentions of anything of ours. */
  ours(): number;
  /** Whether the title mentions anything of ours. */
  isInTitle(): boolean;
  has(entity: string): boolean;
  hasTopic(topic: Topic): boolean;
  hints(): Readonly<Hints>;
}

export function createPageEvidence(): PageEvidence {
  const entities = new Set<string>();
  const topics = new Set<Topic>();
  const hints: Hints = { iran: 0, tabriz: 0 };
  let ours = 0;
  let isInTitle = false;
  return {
    add(found, place) {
      for (const { entity, topic } of found.mentions) {
        entities.add(entity);
        topics.add(topic);
        ours += PLACE_WEIGHTS[place];
        isInTitle ||= place === 'title';
      }
      // A heading that names the province and nothing of ours tells more than a paragraph, which has been weighed itself.
      const weight = found.mentions.length > 0 || place === 'lead' ? 1 : PLACE_WEIGHTS[place];
      hints.iran += weight * (found.hints?.iran ?? 0);
      hints.tabriz += weight * (found.hints?.tabriz ?? 0);
    },
    ours: () => ours,
    isInTitle: () => isInTitle,
    has: (entity) => entities.has(entity),
    hasTopic: (topic) => topics.has(topic),
    hints: () => hints,
  };
}
