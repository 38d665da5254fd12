/** An entity with nothing but what finding needs, for tests about rules rather than about our data. */
import type { Entity, Name } from '../../../core/knowledge/schema.ts';

interface Sketch {
  names: (Pick<Name, 'text'> & Partial<Name>)[];
  blockers?: string[];
}

export function sketchEntity(id: string, kind: Entity['kind'], { names, blockers = [] }: Sketch): Entity {
  return {
    id,
    kind,
    topic: 'country',
    name: id,
    description: id,
    names: names.map((name) => ({ lang: 'en', kind: 'name', source: 'book', verified: true, ...name })),
    blockers: blockers.map((text) => ({ text, lang: 'en', reason: 'another', source: null, verified: false })),
    wikipedia: [],
    statements: [],
  };
}
