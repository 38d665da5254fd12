/** Which reasons count for which kind of doubt, and how each is found around a name. */

import type { Cue, CueName, Mention } from './mention.ts';
import type { Hints, PageEvidence } from './page-evidence.ts';
import type { Person } from './person.ts';
import type { KnownName } from './prepare.ts';
import type { Surroundings } from './surroundings.ts';
import type { Doubt, WordClass } from './vocabulary.ts';
import { WEIGHTS } from './weights.ts';

/** The year of his death, and the years in which he held power or rose to it. */
const LIFE: readonly [number, number] = [1964, 2003];
/** As many words of one kind count; more say the same again. */
const MOST_WORDS = 3;
/** Fewer than `ENOUGH`: his son has been president and was elected too. */
const MOST_LIFE_WORDS = 2;
/** A page with less weight than this mentions us in passing. */
const SUBJECT = 4;
/** So many more words of the region in Iran than of the state, and the page is about it; the same for its government. */
const SUBJECT_IRAN = 4;
const SUBJECT_TABRIZ = 2;
/** "1918–1920" behind a name. */
const MOST_YEARS = 2;
/** Of the region: neighbours are spoken of too. */
const MOST_NEIGHBOURS = 2;
const FIRST_REPUBLIC: readonly [number, number] = [1917, 1922];
const TABRIZ: readonly [number, number] = [1945, 1946];

/**
 * What has to be settled. `region`: the country, unless the words around are those of the region in Iran.
 * `first-republic`: that of 1918–20, unless they are those of the government of 1945–46 in Tabriz.
 */
export type Question = Doubt | 'near' | 'region' | 'first-republic';

export interface WeighedName {
  name: KnownName & { entity: NonNullable<KnownName['entity']> };
  start: number;
  end: number;
  /** As it is written on the page. */
  surface: string;
  around: Surroundings;
  /** Sure mentions in the same block, the nearest before and after. */
  beside: readonly Mention[];
  page: PageEvidence;
  title: Surroundings;
  /** Whoever of our surname was named last, with an entity when it is ours. */
  person: Person | null;
  /** Both our person and another of the surname were named in this block before. */
  hasTwoPersons: boolean;
  /** The words that make longer names in the block those of the region in Iran: "East". */
  regions: readonly string[];
  /** What the other blocks of the page say. */
  elsewhere: Hints;
  /** The same letters are a form of the country's name. */
  isLandToo: boolean;
}

type Reasons = (given: WeighedName) => Iterable<Cue>;

export const REASONS: Record<Question, Reasons> = {
  *near(given) {
    const word = nearWord(given);
    if (word !== undefined) yield cue('near-word', word);
  },
  *short(given) {
    const full = [...same(given)];
    if (full.length === 0) return;
    yield* full;
    yield* ours(given);
    yield* rivals(given);
  },
  *diaspora(given) {
    yield* same(given);
    yield* ours(given);
    yield* rivals(given);
  },
  *title(given) {
    yield* same(given);
    yield* ours(given);
    yield* rivals(given);
    if (isExact(given)) yield cue('exact-letters', given.surface);
  },
  *surname(given) {
    const { person, hasTwoPersons, around, start, end } = given;
    const isOurs = person?.entity === given.name.entity.id;
    if (isOurs) yield cue('person-before', person.surface);
    const words = around.tellingIn('sentence', 'heydar', start, end).slice(0, MOST_LIFE_WORDS);
    // Thousands bear the surname: where nobody was named, one word from a life in a text about something else says nothing.
    if (!isOurs && (person || words.length < MOST_LIFE_WORDS || !speaksOfUs(given))) return;
    if (hasTwoPersons) yield cue('two-persons');
    for (const word of words) yield cue('life-word', word);
    const years = around.years('sentence', start, end);
    const inLife = years.find(isWithin(LIFE));
    const after = years.find((year) => year > LIFE[1]);
    if (inLife !== undefined) yield cue('year-of-life', String(inLife));
    if (after !== undefined) yield cue('year-after', String(after));
  },
  *people({ around, start, end, surface, isLandToo }) {
    if (isLandToo && around.opensSentence(start)) return yield cue('opens-sentence');
    const row = around.rowOfPeoples(start, end);
    const certain = around.before('noun-certain', row.start);
    if (certain !== undefined) return yield cue('noun-certain', certain);
    if (row.words.length > 0) {
      if (!isAmongPlurals(surface, row.words)) return;
      if (around.beginsAt(row.start)) return yield cue('among-peoples');
    }
    const number = around.numberBefore(start);
    if (number !== undefined && /s$/i.test(surface)) return yield cue('noun-certain', number);
    const before = around.before('noun-before', row.start) ?? number;
    // "Azerbaiyano de nacimiento", "azerbaijano ou russo": one of a people is not named without a word before it.
    if (before === undefined && ONE.test(surface)) return;
    if (before !== undefined) yield cue('noun-before', before);
    else if (around.beginsAt(row.start)) yield cue('stands-alone');
    const after = around.after('noun-after', end);
    if (after !== undefined) yield cue('noun-after', after);
    else if (around.endsAt(end)) yield cue('stands-alone');
  },
  *land(given) {
    yield* ours(given);
    yield* republic(given);
    yield* iran(given);
  },
  *region(given) {
    yield cue('plain-name', given.surface);
    const against = [...iran(given)];
    if (against.length === 0) return;
    // What is Azerbaijani speaks for either land: only words of the state can tell them apart.
    yield* republic(given);
    yield* against;
  },
  *'first-republic'(given) {
    const { surface, around, elsewhere, title, start, end } = given;
    yield cue('plain-name', surface);
    for (const word of around.tellingIn('block', 'tabriz-1945', start, end)) yield cue('tabriz-word', word);
    for (const word of around.tellingIn('block', 'iran', start, end).slice(0, MOST_NEIGHBOURS))
      yield cue('iran-word', word);
    const years = around.years('block', start, end);
    for (const year of new Set(years.filter(isWithin(FIRST_REPUBLIC)).slice(0, MOST_YEARS)))
      yield cue('year-1918', String(year));
    const late = years.find(isWithin(TABRIZ));
    if (late !== undefined) yield cue('year-1945', String(late));
    const inTitle =
      title.tellingIn('block', 'tabriz-1945', 0, 0)[0] ?? title.years('block', 0, 0).find(isWithin(TABRIZ));
    if (inTitle !== undefined) yield cue('tabriz-in-title', String(inTitle));
    if (elsewhere.tabriz >= SUBJECT_TABRIZ) yield cue('tabriz-on-page');
  },
};

/** The singular of the Romance adjectives. */
const ONE = /[oa]$/i;

/** "Armeni, azeri, curdi" are peoples; "armeno, azero, curdo", "Turkish, Azerbaijani" are languages or adjectives. */
function isAmongPlurals(surface: string, row: readonly string[]): boolean {
  const ending =
    surface
      .normalize('NFD')
      .match(/[a-z](?=[^a-z]*$)/i)?.[0]
      .toLowerCase() ?? '';
  if (ONE.test(surface)) return false;
  const plural = { e: /[ers]$/, i: /(?:i|[^ei]s|r|[^i]en|[^a-z])$/ }[ending];
  return !plural || row.every((word) => plural.test(word) && !/eens$/.test(word));
}

function nearWord({ name, around, title }: WeighedName): string | undefined {
  for (const near of name.near ?? []) {
    const word = around.find(near) ?? title.find(near);
    if (word !== undefined) return word;
  }
}

/** A doubtful name may ask for a word as well: "the late president" of whom is said in the same block. */
export function isNear(given: WeighedName): boolean {
  return !given.name.near || nearWord(given) !== undefined;
}

function* same({ name, page, beside }: WeighedName): Generator<Cue> {
  const { entity } = name;
  const inBlock = beside.find(({ topic, entity: id }) => id === entity.id || isOneSubject(topic, entity.topic));
  if (inBlock) yield cue('same-in-block', inBlock.surface);
  else if (page.has(entity.id) || (isOneSubject(entity.topic, 'diaspora') && page.hasTopic('diaspora')))
    yield cue('same-on-page');
}

/** The communities and the diaspora are one subject; two organisations are not. */
function isOneSubject(one: string, other: string): boolean {
  return one === 'diaspora' && other === 'diaspora';
}

function* ours({ around, start, end, beside, page, title }: WeighedName): Generator<Cue> {
  const [word] = around.tellingIn('sentence', 'ours', start, end);
  const [further] = around.tellingIn('block', 'ours', start, end);
  const [mention] = beside;
  if (word !== undefined) yield cue('ours-in-sentence', word);
  else if (further !== undefined || mention) yield cue('ours-in-block', further ?? mention?.surface);
  const [inTitle] = title.tellingIn('block', 'ours', 0, 0);
  if (inTitle !== undefined || page.isInTitle()) yield cue('ours-in-title', inTitle);
  if (page.ours() >= SUBJECT) yield cue('ours-on-page');
}

function speaksOfUs(given: WeighedName): boolean {
  return given.page.ours() > 0 || !ours(given).next().done;
}

function* rivals({ around, start, end, title }: WeighedName): Generator<Cue> {
  const beside = around.before('rival', start) ?? around.after('rival', end);
  const [inSentence] = around.tellingIn('sentence', 'rival', start, end);
  const [inBlock] = around.tellingIn('block', 'rival', start, end);
  const [inTitle] = title.tellingIn('block', 'rival', 0, 0);
  if (beside !== undefined) yield cue('rival-beside', beside);
  else if (inSentence !== undefined) yield cue('rival-in-sentence', inSentence);
  else if (inBlock !== undefined) yield cue('rival-in-block', inBlock);
  if (inTitle !== undefined) yield cue('rival-in-title', inTitle);
}

function* republic({ around, start, end }: WeighedName): Generator<Cue> {
  const beside = around.before('republic', start) ?? around.after('republic', end);
  const state = around.before('state', start);
  if (state !== undefined) yield cue('state-before', state);
  else if (beside !== undefined) yield cue('republic-beside', beside);
  for (const word of around.tellingIn('block', 'republic', start, end).slice(0, MOST_WORDS))
    yield cue('republic-word', word);
}

/** What a block says about the page; `regions` as for a name. */
export function hintsOf(around: Surroundings, regions: readonly string[]): Hints {
  const count = (name: WordClass) => Math.min(MOST_WORDS, around.tellingIn('block', name, 0, 0).length);
  const years = around.years('block', 0, 0);
  const first = new Set(years.filter(isWithin(FIRST_REPUBLIC))).size;
  // The region's own name says more than a word about it.
  const iran = count('iran') + 2 * regions.length - count('republic');
  const tabriz = count('tabriz-1945') + (years.some(isWithin(TABRIZ)) ? 1 : 0) - first;
  return { iran, tabriz };
}

const isWithin =
  ([from, to]: readonly [number, number]) =>
  (year: number) =>
    year >= from && year <= to;

function* iran({ around, start, end, title, page, regions, elsewhere }: WeighedName): Generator<Cue> {
  for (const word of around.tellingIn('block', 'iran', start, end).slice(0, MOST_WORDS)) yield cue('iran-word', word);
  const [region] = regions;
  if (region !== undefined) yield cue('iran-name', region);
  // "Azerbaijan and Iran agree": whoever names the country itself there speaks of two states.
  if (page.isInTitle()) return;
  const [inTitle] = title.tellingIn('block', 'iran', 0, 0);
  if (inTitle !== undefined) yield cue('iran-in-title', inTitle);
  if (elsewhere.iran >= SUBJECT_IRAN) yield cue('iran-on-page');
}

/** Written with a letter of the name that folding levels. */
function isExact({ name: { signs = '' }, surface }: WeighedName): boolean {
  return Array.from(surface.toLowerCase()).some((sign) => signs.includes(sign));
}

function cue(name: CueName, word?: string): Cue {
  return word === undefined ? { cue: name, weight: WEIGHTS[name] } : { cue: name, weight: WEIGHTS[name], word };
}
