/**
 * Whether a doubtful name means what we mean: a small score of named reasons, each with its weight.
 *
 * A name is a mention where its reasons come to `ENOUGH`. Every weight has a pair of sentences in
 * `tests/core/mentions/weigh.test.ts`, one for and one against.
 */
import type { Doubt } from '../knowledge/language.ts';
import type { Cue, CueName, Mention, RefusalReason } from './mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import type { KnownName } from './prepare.ts';
import type { Surroundings } from './surroundings.ts';

export const ENOUGH = 3;

/** The weight of each reason, and why it weighs that. */
export const WEIGHTS: Readonly<Record<CueName, number>> = {
  // A name of the country that nobody else has: only a text about the region in Iran can outweigh it.
  'plain-name': 5,
  // The words that the name was given in its language file.
  'near-word': 3,
  // Somebody speaks of Azerbaijan in the same sentence, or at least in the same paragraph.
  'ours-in-sentence': 2,
  'ours-in-block': 1,
  // The title or the opening says what the page is about; a page may also mention us in passing.
  'ours-in-title': 2,
  'ours-on-page': 1,
  // "… the Congress of World Azerbaijanis. The Congress …": a short form follows its full name.
  'same-in-block': 3,
  'same-on-page': 2,
  // A bare surname belongs to whoever was named last.
  'person-before': 3,
  // Father and son in one paragraph: no reader could be sure.
  'two-persons': -3,
  'life-word': 1,
  // He held office from 1969 to 1982 and from 1993 to 2003.
  'year-of-life': 2,
  // Since October 2003 the president of that name is Ilham Aliyev.
  'year-after': -2,
  'republic-word': 1,
  // "the ambassador of Azerbaijan": provinces have none.
  'republic-beside': 3,
  'iran-word': -1,
  'iran-in-title': -2,
  // "the Armenian diaspora": the word beside it names the people.
  'rival-beside': -9,
  'rival-in-sentence': -3,
  'rival-in-block': -2,
  'rival-in-title': -3,
  // "Ulu öndər" with its ə is Azerbaijani, "Ulu önder" is Turkish and means Atatürk.
  'exact-letters': 1,
  // "los azeríes", "gli azeri": where adjectives follow their noun, what follows an article is the noun.
  'noun-certain': 3,
  // "Armenios y azeríes": peoples in a row that no noun precedes.
  'among-peoples': 3,
  // "de azeríes que", "the Azeri who": between these words it is a noun.
  'noun-before': 2,
  'noun-after': 2,
  'stands-alone': 1,
};

/** The year of his death, and the years in which he held power or rose to it. */
const LIFE: readonly [number, number] = [1964, 2003];
/** As many words of one kind count; more say the same again. */
const MOST_WORDS = 3;
/** Fewer than `ENOUGH`: his son has been president and was elected too. */
const MOST_LIFE_WORDS = 2;
/** A page with less weight than this mentions us in passing. */
const SUBJECT = 4;

export interface Weighed {
  cues: Cue[];
  score: number;
}

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
}

export interface Person {
  surface: string;
  entity: string | null;
}

/** What has to be settled about a name; null when it is sure. */
export function doubtOf(
  { doubt, near, entity, variant }: KnownName,
  surface: string,
): Doubt | 'near' | 'region' | null {
  if (doubt) return doubt;
  if (near) return 'near';
  // "Republic of Azerbaijan" has said which one it is.
  return entity?.guard === 'land' && !variant && !/\s/.test(surface.trim()) ? 'region' : null;
}

export function weigh(doubt: NonNullable<ReturnType<typeof doubtOf>>, given: WeighedName): Weighed {
  const cues = [...REASONS[doubt](given)];
  return { cues, score: cues.reduce((sum, { weight }) => sum + weight, 0) };
}

/** Nothing was said for or against a name that is ours unless something is. */
export function isMereName({ cues }: Weighed): boolean {
  return cues.length === 1 && cues[0]?.cue === 'plain-name';
}

/** The reason to give for a refusal: whatever spoke against it most. */
export function refusalOf(
  { cues }: Weighed,
  { person, name }: WeighedName,
): { reason: RefusalReason; because: string } {
  const [worst] = cues.filter(({ weight }) => weight < 0).sort((one, other) => one.weight - other.weight);
  if (name.doubt === 'surname' && person && person.entity === null)
    return { reason: 'other-person', because: person.surface };
  if (worst) return { reason: 'rival', because: worst.word ?? worst.cue };
  return { reason: 'no-context', because: name.near?.join(', ') ?? name.doubt ?? '' };
}

type Reasons = (given: WeighedName) => Iterable<Cue>;

const REASONS: Record<NonNullable<ReturnType<typeof doubtOf>>, Reasons> = {
  *near({ name, around, title }) {
    const word = name.near?.find((near) => around.holds(near) || title.holds(near));
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
    if (person?.entity === given.name.entity.id) yield cue('person-before', person.surface);
    if (hasTwoPersons) yield cue('two-persons');
    for (const word of around.tellingIn('sentence', 'heydar', start, end).slice(0, MOST_LIFE_WORDS))
      yield cue('life-word', word);
    const years = around.years(start, end);
    const inLife = years.find((year) => year >= LIFE[0] && year <= LIFE[1]);
    const after = years.find((year) => year > LIFE[1]);
    if (inLife !== undefined) yield cue('year-of-life', String(inLife));
    if (after !== undefined) yield cue('year-after', String(after));
  },
  *people({ around, start, end }) {
    const row = around.rowOfPeoples(start);
    const certain = around.before('noun-certain', row);
    if (certain !== undefined) return yield cue('noun-certain', certain);
    if (row < start && around.beginsAt(row)) return yield cue('among-peoples');
    const before = around.before('noun-before', row);
    const after = around.after('noun-after', end);
    if (before !== undefined) yield cue('noun-before', before);
    else if (around.beginsAt(row)) yield cue('stands-alone');
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
    if (against.length < 2) return;
    yield* ours(given);
    yield* republic(given);
    yield* against;
  },
};

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
  if (beside !== undefined) yield cue('republic-beside', beside);
  for (const word of around.tellingIn('block', 'republic', start, end).slice(0, MOST_WORDS))
    yield cue('republic-word', word);
}

function* iran({ around, start, end, title }: WeighedName): Generator<Cue> {
  for (const word of around.tellingIn('block', 'iran', start, end).slice(0, MOST_WORDS)) yield cue('iran-word', word);
  const [inTitle] = title.tellingIn('block', 'iran', 0, 0);
  if (inTitle !== undefined) yield cue('iran-in-title', inTitle);
}

/** Written with a letter of the name that folding levels. */
function isExact({ name: { signs = '' }, surface }: WeighedName): boolean {
  return Array.from(surface.toLowerCase()).some((sign) => signs.includes(sign));
}

function cue(name: CueName, word?: string): Cue {
  return word === undefined ? { cue: name, weight: WEIGHTS[name] } : { cue: name, weight: WEIGHTS[name], word };
}
