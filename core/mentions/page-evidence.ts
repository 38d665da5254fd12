/**
 * What a page as a whole is about, as far as it has been read: read once, it settles the doubtful names of all its blocks.
 */
import type { Topic } from '../topics.ts';
import type { Mention } from './mention.ts';
import type { PlaceInPage } from './place-in-page.ts';

/** How much a sure mention says about the subject of the page, by where it stands. */
const PLACE_WEIGHTS: Readonly<Record<PlaceInPage, number>> = { title: 4, heading: 3, lead: 2, body: 1 };

export interface PageEvidence {
  /** Adds a sure mention. */
  add(mention: Pick<Mention, 'entity' | 'topic'>, place: PlaceInPage): void;
  /** The weight of all sure mentions of anything of ours. */
  ours(): number;
  /** Whether the title mentions anything of ours. */
  isInTitle(): boolean;
  has(entity: string): boolean;
  hasTopic(topic: Topic): boolean;
}

export function createPageEvidence(): PageEvidence {
  const entities = new Set<string>();
  const topics = new Set<Topic>();
  let ours = 0;
  let isInTitle = false;
  return {
    add({ entity, topic }, place) {
      entities.add(entity);
      topics.add(topic);
      ours += PLACE_WEIGHTS[place];
      isInTitle ||= place === 'title';
    },
    ours: () => ours,
    isInTitle: () => isInTitle,
    has: (entity) => entities.has(entity),
    hasTopic: (topic) => topics.has(topic),
  };
}
