/** Entities and languages with nothing but what finding needs, for tests about rules rather than about our data. */
import type { Language, LanguageName, LongerName } from '../../../core/knowledge/language.ts';
import type { Entity } from '../../../core/knowledge/schema.ts';

export function sketchEntity(id: string, kind: Entity['kind'], topic: Entity['topic'] = 'country'): Entity {
  return { id, kind, topic, name: id, description: id, wikipedia: [], statements: [] };
}

type Sketch = Partial<Omit<Language, 'names' | 'longerNames'>> & {
  names?: (Pick<LanguageName, 'text' | 'entity'> & Partial<LanguageName>)[];
  longerNames?: (Pick<LongerName, 'text' | 'entity'> & Partial<LongerName>)[];
};

export function sketchLanguage(lang: string, { names = [], longerNames = [], ...rest }: Sketch): Language {
  return {
    lang,
    name: lang,
    grammars: [],
    inflections: {},
    words: {},
    ...rest,
    names: names.map((name) => ({ kind: 'name', source: null, verified: false, ...name })),
    longerNames: longerNames.map((name) => ({ reason: 'another', source: null, verified: false, ...name })),
  };
}
