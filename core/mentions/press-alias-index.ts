/**
 * Presses what the authors wrote about names into the small print that every page carries. Runs at build time.
 *
 *   languages ─▶ forms ─▶ readings ─▶ automaton, and the fragments that say "not here"
 */
import type { Language } from '../knowledge/language.ts';
import type { Entity } from '../knowledge/schema.ts';
import { findMentions } from './find.ts';
import type { AliasIndex, Guard, PressedMore, PressedNames } from './mention.ts';
import { prepare } from './prepare.ts';
import { buildAutomaton } from './press-automaton.ts';
import { pressCitations } from './press-citations.ts';
import {
  type Alias,
  aliasesOf,
  compare,
  foldTrimmed,
  LONGER_NAME,
  type LongerName,
  longerNamesOf,
  mergeAliases,
  OTHER_PERSON,
  unique,
} from './press-names.ts';
import { chooseFragments, createPieceFinder, pressFragments } from './press-prefilter.ts';
import { readForms } from './press-readings.ts';
import { pressWords } from './press-words.ts';
import type { Doubt } from './vocabulary.ts';

const SEPARATOR = '|';
const GUARDS: Partial<Record<Entity['kind'], Guard>> = { country: 'country', place: 'land', person: 'person' };
/** Doubts of names that mean nothing where nothing surer stands on the page: no page is read for their sake. */
const ECHOES: readonly (Doubt | undefined)[] = ['short', 'title', 'diaspora'];

/**
 * Takes every name that may be matched and every longer name, in all their forms. The same files always give the same print,
 * in whatever order they were written. Throws on a name that cannot be matched safely: the sentence says which and why.
 */
export function pressAliasIndex(entities: readonly Entity[], languages: readonly Language[]): AliasIndex {
  const ordered = [...entities].sort((one, other) => compare(one.id, other.id));
  const entityAt = new Map(ordered.map(({ id }, index) => [id, index]));
  const aliases = mergeAliases(languages.flatMap((language) => aliasesOf(language, entityAt)));
  const longer = languages.flatMap(longerNamesOf);
  const sure = chooseFragments(wanted(aliases.filter((alias) => !isEcho(alias))));
  // A surname after another person's name is theirs: that name has to be seen, where it matters at all.
  const persons = longer.filter(({ entity }) => entity === OTHER_PERSON).flatMap(({ forms }) => forms);
  const echoes = chooseFragments(wanted(aliases.filter(isEcho), persons), sure);
  const pressWith = (kept: LongerName[]) => pressNames({ ordered, languages, aliases, longer: kept, sure, echoes });
  // Without a fragment a longer name holds no name that is looked for, and would be looked for itself.
  const findPiece = createPieceFinder([...sure, ...echoes]);
  const needed = withoutSeen(longer, pressWith([])).map((name) => ({
    ...name,
    forms: name.forms.filter((form) => findPiece(form) >= 0),
  }));
  return pressWith(needed);
}

/** A longer name that a general rule sees by itself (an airport called after a person) need not be carried. */
function withoutSeen(longer: LongerName[], index: AliasIndex): LongerName[] {
  const prepared = prepare(index);
  const isSeenIn = (text: string) => {
    const { mentions, refusals } = findMentions(text, prepared);
    return mentions.length === 0 && refusals.length > 0 && refusals.every(({ reason }) => reason === 'longer-name');
  };
  const isSeen = (text: string) =>
    [text, text.toUpperCase(), text.charAt(0).toLowerCase() + text.slice(1)].every(isSeenIn);
  return longer.map(({ entity, written }) => {
    const kept = entity === OTHER_PERSON ? written : written.filter((text) => !isSeen(text));
    return { entity, written: kept, forms: unique(kept.map(foldTrimmed)) };
  });
}

interface Names {
  ordered: readonly Entity[];
  languages: readonly Language[];
  aliases: readonly Alias[];
  longer: readonly LongerName[];
  /** Fragments of the names a page is read for, and of the others. */
  sure: readonly string[];
  echoes: readonly string[];
}

function pressNames({ ordered, languages, aliases, longer, sure, echoes }: Names): AliasIndex {
  const { readings, shared } = readForms(aliases, longer);
  const fragments = [...sure, ...echoes];
  const near = unique(aliases.flatMap((alias) => (alias.near.length > 0 ? [alias.near.join(SEPARATOR)] : [])));
  return {
    format: 2,
    entities: ordered.map(({ id, topic, kind }) => {
      const guard = GUARDS[kind];
      return guard ? { id, topic, guard } : { id, topic };
    }),
    names: group([
      [1, LONGER_NAME, 0],
      [1, OTHER_PERSON, 0],
      ...aliases.map((alias): PressedNames => {
        const more: PressedMore = { ...alias.more };
        if (alias.near.length > 0) more.near = near.indexOf(alias.near.join(SEPARATOR));
        const { entity, letters } = alias;
        return Object.keys(more).length > 0 ? [1, entity, letters, more] : [1, entity, letters];
      }),
    ]),
    shared,
    citations: pressCitations(aliases, readings, shared),
    near: near.map((list) => list.split(SEPARATOR)),
    automaton: buildAutomaton(readings),
    clitics: unique(languages.flatMap(({ clitics = [] }) => clitics.map(foldTrimmed))),
    words: pressWords(languages),
    prefilter: pressFragments(sure, fragments),
    echoes: pressFragments(echoes, fragments),
    reach: farthestReach([...readings.keys()], fragments),
  };
}

function isEcho({ more, near }: Alias): boolean {
  return near.length > 0 || ECHOES.includes(more.doubt);
}

function wanted(aliases: Alias[], further: string[] = []) {
  return {
    citations: aliases.map(({ text }) => foldTrimmed(text)),
    forms: [...aliases.flatMap(({ forms }) => forms), ...further],
  };
}

function farthestReach(forms: readonly string[], pieces: readonly string[]): number {
  const findPiece = createPieceFinder(pieces);
  return forms.reduce((farthest, form) => Math.max(farthest, findPiece(form)), 0);
}

function group(names: PressedNames[]): PressedNames[] {
  const grouped: PressedNames[] = [];
  for (const [count, ...kind] of names) {
    const last = grouped.at(-1);
    if (last && JSON.stringify(last.slice(1)) === JSON.stringify(kind)) last[0] += count;
    else grouped.push([count, ...kind]);
  }
  return grouped;
}
