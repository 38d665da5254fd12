/**
 * From the print to something that looks: cheap for pages without mentions, which are nearly all, and the rest on demand.
 */

import { loosenSpecial } from './loosen.ts';
import type { AliasIndex } from './mention.ts';
import { createNameTable, type NameTable } from './name-table.ts';

export interface PreparedIndex {
  latin: RegExp;
  other: RegExp;
  /** Made when a text first holds a candidate. */
  names(): NameTable;
}

/** Letters of scripts other than Latin; one pass over this class spares pages without them the second expression. */
const OTHER_SCRIPT = /[\u0370-\u1cff\u2c00-\ud7ff]/;
/** Whatever could be more than plain ASCII, punctuation, symbols and emoji: without it, there is nothing to level. */
const UNEVEN =
  /[\xaa\xad\xb5\xba\xc0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u218f\u2c00-\ud7ff\ud801\ud835\ud838\ud83b\ud87e\udb40-\udb43\uf900-\uffff]/;

export function prepare(index: AliasIndex): PreparedIndex {
  let names: NameTable | undefined;
  return {
    latin: new RegExp(index.prefilter.latin, 'i'),
    other: new RegExp(index.prefilter.other, 'i'),
    names: () => {
      names ??= createNameTable(index);
      return names;
    },
  };
}

/**
 * False when `text` surely holds no name of ours; true may be a false alarm. Meant for the `textContent` of a whole page or
 * of large slices of it: it needs no word boundaries, no folding, and reads the text natively.
 */
export function mayHoldMention(text: string, { latin, other }: PreparedIndex): boolean {
  if (latin.test(text)) return true;
  if (!UNEVEN.test(text)) return false;
  if (OTHER_SCRIPT.test(text) && other.test(text)) return true;
  const levelled = loosenSpecial(text);
  return levelled !== '' && (latin.test(levelled) || other.test(levelled));
}
