/** Texts that citations share, each kept once: one article's records have most lines in common, and all formats the same sentences. */
import type { Template } from '../../core/cite/print.ts';
import type { Part } from './template.ts';

export interface Pieces {
  /** Cuts the parts at the ends of lines and sentences, and keeps each piece once. */
  keep(parts: readonly Part[]): Template;
  /** In the order in which they came. */
  list(): string[];
}

export function createPieces(): Pieces {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  return {
    keep: (parts) =>
      parts.flatMap((part): Template => (typeof part === 'string' ? [part] : cut(part.text).map(placeOf))),
    list: () => [...places.keys()],
  };
}

/** @example cut('One. Two.\nThree') // ['One. ', 'Two.\n', 'Three'] */
function cut(text: string): string[] {
  return text.split(/(?<=\n|\. )/).filter((piece) => piece !== '');
}
