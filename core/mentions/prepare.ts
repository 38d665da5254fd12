/**
 * From the print to something that looks: cheap for pages without mentions, which are nearly all, and the rest on demand.
 */
import { type Automaton, openAutomaton } from './automaton.ts';
import { findCitation } from './citations.ts';
import { type Fragments, nextFragment } from './fragments.ts';
import { loosenSpecial } from './loosen.ts';
import { prepareManyFragments } from './many-fragments.ts';
import type { AliasIndex, IndexedEntity, PressedFragments, PressedMore } from './mention.ts';
import { createWordClasses, type WordClasses } from './word-classes.ts';

export interface PreparedIndex {
  automaton: Automaton;
  sure: Prefilter;
  /** For names that count only where something surer stands on the page: "the diaspora", "the National Leader". */
  echoes: Prefilter;
  clitics: ReadonlySet<string>;
  /** The farthest a form begins before the first fragment in it. */
  reach: number;
  /** All fragments of both: where folded text may hold part of a form. */
  fragments(): Fragments;
  /** What a form with this reading may be. */
  readingsOf(reading: number): readonly KnownName[];
  words(): WordClasses;
}

/** Says of a text that it surely holds no name of ours, for nearly the price of reading it. */
export interface Prefilter {
  latin: Fragments;
  /** Of many, `latin` holds all. */
  other: Fragments | null;
}

export interface KnownName extends Omit<PressedMore, 'near'> {
  /** What it is called, as far as folding leaves its letters. Found when first asked for, which takes a while. */
  readonly text: string;
  /** Words that it asks for. */
  near?: readonly string[];
  /** Null for a longer name, which is none of ours. */
  entity: IndexedEntity | null;
  letters: number;
  /** A longer name that is another person's. */
  isOtherPerson: boolean;
}

/** Letters of scripts other than Latin; one pass over this class spares pages without them the second expression. */
const OTHER_SCRIPT = /[\u0370-\u1cff\u2c00-\ud7ff]/;
/** Whatever could be more than plain ASCII, punctuation, symbols and emoji: without it, there is nothing to level. */
const UNEVEN =
  /[\xaa\xad\xb5\xba\xc0-\u1fff\u200b-\u200f\u202a-\u202e\u2060-\u218f\u2c00-\ud7ff\ud801\ud835\ud838\ud83b\ud87e\udb40-\udb43\uf900-\uffff]/;
/** An empty alternation would match everything. */
const MATCHES_NOTHING = '[]';
const OTHER_PERSON = 1;

export function prepare(index: AliasIndex): PreparedIndex {
  const { names, shared, entities } = index;
  let fragments: Fragments | undefined;
  let words: WordClasses | undefined;
  const known = new Map<number, readonly KnownName[]>();

  const automaton = openAutomaton(index.automaton);
  const count = names.reduce((sum, [many]) => sum + many, 0);
  const named = { automaton, shared, names: count, pressed: index.citations };

  function groupOf(reading: number): AliasIndex['names'][number] | undefined {
    let first = 0;
    return names.find(([many]) => {
      first += many;
      return reading < first;
    });
  }

  function open(reading: number): KnownName[] {
    if (reading >= count) return (shared[reading - count] ?? []).flatMap(open);
    const [, entity = -1, letters = 0, { near, ...more } = {}] = groupOf(reading) ?? [];
    let citation: string | undefined;
    const name: KnownName = {
      ...more,
      entity: entities[entity] ?? null,
      letters,
      isOtherPerson: reading === OTHER_PERSON,
      get text() {
        citation ??= findCitation(reading, letters, named);
        return citation;
      },
    };
    if (near !== undefined) name.near = index.near[near] ?? [];
    return [name];
  }

  const sure = preparePrefilter(index.prefilter);
  return {
    automaton,
    sure,
    // Of many names, there is one prefilter for all.
    echoes: 'many' in index.echoes ? sure : preparePrefilter(index.echoes),
    clitics: new Set(index.clitics),
    reach: index.reach,
    fragments() {
      fragments ??= joinFragments(index);
      return fragments;
    },
    readingsOf(reading) {
      const found = known.get(reading) ?? open(reading);
      known.set(reading, found);
      return found;
    },
    words() {
      words ??= createWordClasses(index.words);
      return words;
    },
  };
}

function joinFragments({ prefilter, echoes }: AliasIndex): Fragments {
  if ('many' in prefilter || 'many' in echoes) return preparePrefilter(prefilter).latin;
  const sources = [prefilter.latin, prefilter.other, echoes.latin, echoes.other];
  return new RegExp(sources.filter((source) => source !== MATCHES_NOTHING).join('|') || MATCHES_NOTHING, 'g');
}

export function preparePrefilter(pressed: PressedFragments): Prefilter {
  if ('many' in pressed) return { latin: prepareManyFragments(pressed.many), other: null };
  return { latin: new RegExp(pressed.latin, 'gi'), other: new RegExp(pressed.other, 'gi') };
}

/**
 * False when `text` surely holds none of the names the prefilter is for; true may be a false alarm. Meant for the
 * `textContent` of a whole page or of large slices of it: it needs no word boundaries, no folding, and reads natively.
 */
export function mayHold(text: string, { latin, other }: Prefilter): boolean {
  if (holds(text, latin)) return true;
  if (!UNEVEN.test(text)) return false;
  if (other && OTHER_SCRIPT.test(text) && holds(text, other)) return true;
  const levelled = loosenSpecial(text);
  return levelled !== '' && (holds(levelled, latin) || (other !== null && holds(levelled, other)));
}

function holds(text: string, fragments: Fragments): boolean {
  return nextFragment(fragments, text, 0) >= 0;
}
