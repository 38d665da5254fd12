/**
 * Presses what the authors wrote about names into the small print that every page carries. Runs at build time.
 */
import type { Entity } from '../knowledge/schema.ts';
import { fold } from '../text/fold.ts';
import { lettersOf } from './letter-case.ts';
import type { AliasIndex, Guard, PressedAlias, PressedBlocker } from './mention.ts';
import { pressPrefilter } from './press-prefilter.ts';

const BLOCKER = -1;
/** Shorter names could not be told from chance, and `scan` looks them up by their first three units. */
const FEWEST_UNITS = 3;
const GUARDS: Partial<Record<Entity['kind'], Guard>> = { country: 'land', place: 'land', person: 'person' };

interface Alias {
  text: string;
  folded: string;
  entity: number;
  letters: number;
  near: string[] | undefined;
}

/**
 * Takes every name that may be matched (all English ones, verified ones of other languages, never those marked `never`)
 * and every blocker. The same names always give the same print, in whatever order they were written.
 * Throws on a name that cannot be matched safely: the sentence says which and why.
 */
export function pressAliasIndex(entities: readonly Entity[]): AliasIndex {
  const ordered = [...entities].sort((one, other) => compare(one.id, other.id));
  const names = merge(ordered.flatMap((entity, index) => namesOf(entity, index)));
  const taken = new Set(names.filter((name) => !name.near).map((name) => name.folded));
  // A blocker that is itself a name of ours ("Azerbaijani Popular Front" among the longer names of the country) blocks by being longer.
  const blockers = merge(ordered.flatMap(blockersOf)).filter((blocker) => !taken.has(blocker.folded));
  return {
    format: 1,
    entities: ordered.map(({ id, topic, kind }) => {
      const guard = GUARDS[kind];
      return guard ? { id, topic, guard } : { id, topic };
    }),
    aliases: names.sort(longestFirst).map(pressAlias),
    blockers: blockers.sort(longestFirst).map(pressBlocker),
    prefilter: pressPrefilter(names.map((name) => name.folded)),
  };
}

function namesOf(entity: Entity, index: number): Alias[] {
  return entity.names
    .filter((name) => !name.never && (name.verified || name.lang === 'en'))
    .map((name) => {
      const alias = readAlias(entity.id, name.text, index);
      alias.near = name.near?.map((word) => foldTrimmed(word)).sort(compare);
      const inside = alias.near?.find((word) => ` ${alias.folded} `.includes(` ${word} `));
      if (inside)
        throw new Error(`${entity.id}: "${name.text}" would be its own witness, since "${inside}" is part of it`);
      return alias;
    });
}

function blockersOf(entity: Entity): Alias[] {
  return entity.blockers.map((blocker) => readAlias(entity.id, blocker.text, BLOCKER));
}

function readAlias(id: string, text: string, entity: number): Alias {
  const folded = foldTrimmed(text);
  if (folded.length < FEWEST_UNITS)
    throw new Error(`${id}: "${text}" is too short to be told from chance; mark it never`);
  return { text, folded, entity, letters: lettersOf(text), near: undefined };
}

function foldTrimmed(text: string): string {
  return fold(text).folded.trim();
}

/** One alias for each entity and folded text. Where one language asks for context and another does not, the doubt wins. */
function merge(aliases: Alias[]): Alias[] {
  const kept = new Map<string, Alias>();
  for (const alias of aliases) {
    const key = `${alias.entity} ${alias.folded}`;
    const same = kept.get(key);
    if (!same) kept.set(key, { ...alias });
    else {
      if (compare(alias.text, same.text) < 0) same.text = alias.text;
      // Written small in one language (azərbaycanlılar), it may be written small.
      same.letters = Math.min(same.letters, alias.letters);
      if (alias.near) same.near = [...new Set([...(same.near ?? []), ...alias.near])].sort(compare);
    }
  }
  return [...kept.values()];
}

/** Of names with the same letters the one that asks for context comes first: it knows more. */
function longestFirst(one: Alias, other: Alias): number {
  return (
    other.folded.length - one.folded.length ||
    compare(one.folded, other.folded) ||
    Number(!one.near) - Number(!other.near) ||
    other.entity - one.entity
  );
}

function pressAlias({ text, folded, entity, letters, near }: Alias): PressedAlias {
  const given = text.toLowerCase() === folded ? '' : folded;
  if (near) return [text, entity, letters, given, near];
  return given ? [text, entity, letters, given] : [text, entity, letters];
}

function pressBlocker({ text, folded }: Alias): PressedBlocker {
  return text.toLowerCase() === folded ? [text] : [text, folded];
}

/** By code units: the same on every machine, unlike the order of a language. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
