/** What an entity is spoken of together with. */
import type { KnowledgeBase } from './knowledge-base.ts';

export interface Neighbour {
  id: string;
  name: string;
  /** How many claims are about both. */
  claims: number;
}

/** Those that share most claims first, then by name. */
export function findNeighbours(
  { claims, entities }: Pick<KnowledgeBase, 'claims' | 'entities'>,
  id: string,
): Neighbour[] {
  const shared = new Map<string, number>();
  for (const { subject, concerns } of claims) {
    const about = [subject, ...concerns];
    if (!about.includes(id)) continue;
    for (const other of about) if (other !== id) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return entities
    .flatMap((entity) => {
      const count = shared.get(entity.id);
      return count === undefined ? [] : [{ id: entity.id, name: entity.name, claims: count }];
    })
    .toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}
