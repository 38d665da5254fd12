/**
 * The names, ready to be compared: by their first three units, longest first. Made once for each page that may hold one.
 */
import type { AliasIndex, IndexedEntity } from './mention.ts';

export interface KnownName {
  text: string;
  folded: string;
  /** Null for a blocker. */
  entity: IndexedEntity | null;
  letters: number;
  near: string[] | null;
}

export interface NameTable {
  /** Where a name may begin. Global: whoever uses it sets `lastIndex`. */
  openings: RegExp;
  byOpening: ReadonlyMap<string, readonly KnownName[]>;
}

export const OPENING_UNITS = 3;

export function createNameTable({ entities, aliases, blockers }: AliasIndex): NameTable {
  const byOpening = new Map<string, KnownName[]>();
  const add = (name: KnownName) => {
    const opening = name.folded.slice(0, OPENING_UNITS);
    const others = byOpening.get(opening);
    if (others) others.push(name);
    else byOpening.set(opening, [name]);
  };
  for (const [text, entity, letters, folded, near] of aliases) {
    add({ text, folded: folded || text.toLowerCase(), entity: entities[entity] ?? null, letters, near: near ?? null });
  }
  for (const [text, folded] of blockers) {
    add({ text, folded: folded || text.toLowerCase(), entity: null, letters: 0, near: null });
  }
  for (const names of byOpening.values()) names.sort((one, other) => other.folded.length - one.folded.length);
  const openings = [...byOpening.keys()].map((opening) => opening.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return { openings: new RegExp(openings.join('|') || '[]', 'g'), byOpening };
}
