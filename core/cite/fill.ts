/** Fills the holes of a template. */
import type { Template } from './print.ts';

export interface Filling {
  /** As the format writes it, see `writeAccessDate`. */
  accessed: string;
  /** `a` of 2014a; empty when nothing is to be told apart. */
  letter: string;
}

export function fill(template: Template, pieces: readonly string[], filling: Filling): string {
  return template.map((part) => (typeof part === 'number' ? need(pieces, part) : filling[part])).join('');
}

function need(pieces: readonly string[], place: number): string {
  const piece = pieces[place];
  if (piece === undefined) throw new Error(`fill: there is no piece ${place}`);
  return piece;
}
