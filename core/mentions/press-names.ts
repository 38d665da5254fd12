/** The authored names of all languages with all their forms: what `press-alias-index` presses. Build time only. */
import type { Language } from '../knowledge/language.ts';
import { fold } from '../text/fold.ts';
import { inflect, leavesEndingsOutside } from './inflect.ts';
import { lettersOf } from './letter-case.ts';
import type { PressedMore } from './mention.ts';
import { DOUBTS } from './vocabulary.ts';

/** Entity of the two readings that are nobody's name: longer names of things, and of other persons. */
export const LONGER_NAME = -1;
export const OTHER_PERSON = -2;
/** Shorter names could not be told from chance. Han says in two signs what letters say in six. */
const FEWEST_UNITS = 3;
const FEWEST_HAN = 2;

/** A name that may be matched. */
export interface Alias {
  text: string;
  /** Its entity's place in the list of all. */
  entity: number;
  letters: number;
  more: Omit<PressedMore, 'near'>;
  /** Words of which one must stand near. */
  near: string[];
  forms: string[];
}

export interface LongerName extends Pick<Alias, 'entity' | 'forms'> {
  /** The forms before folding. */
  written: string[];
}

/** Throws on a name that cannot be matched safely: the sentence says which and why. */
export function aliasesOf(language: Language, entityAt: ReadonlyMap<string, number>): Alias[] {
  return language.names
    .filter((name) => !name.never)
    .map(({ text, entity, inflect: rules, doubt, near, variant }) => {
      const index = entityAt.get(entity);
      if (index === undefined)
        throw new Error(`${language.lang}: "${text}" is a name of "${entity}", which is no entity`);
      const forms = formsOf(text, rules, language);
      const more: Alias['more'] = {};
      if (doubt) more.doubt = doubt;
      if (variant) more.variant = variant;
      const signs = doubt === 'title' ? levelledSigns(text) : '';
      if (signs) more.signs = signs;
      if (leavesEndingsOutside(rules, language)) more.stem = foldTrimmed(text).length;
      const words = (near ?? []).map(foldTrimmed).sort(compare);
      const inside = words.find((word) => ` ${foldTrimmed(text)} `.includes(` ${word} `));
      if (inside)
        throw new Error(`${language.lang}: "${text}" would be its own witness, since "${inside}" is part of it`);
      return { text, entity: index, letters: lettersOf(text), more, near: words, forms };
    });
}

/** @example levelledSigns('Ulu öndər') // 'öə' */
function levelledSigns(text: string): string {
  return unique(Array.from(text.toLowerCase()).filter((sign) => fold(sign).folded !== sign)).join('');
}

/** A longer name has no text of its own in the print: what it is called is read off the page. */
export function longerNamesOf(language: Language): LongerName[] {
  return language.longerNames.map(({ text, inflect: rules, person }) => ({
    entity: person ? OTHER_PERSON : LONGER_NAME,
    forms: formsOf(text, rules, language),
    written: writtenForms(text, rules, language),
  }));
}

/** With the forms of those who type other letters: Azarbaycanda for Azərbaycanda. */
function writtenForms(text: string, rules: string | undefined, language: Language): string[] {
  const forms = inflect(text, rules, language);
  const typed = Object.entries(language.typedAs ?? {}).reduce(
    (list, [letters, others]) => list.map((form) => form.replaceAll(letters, others)),
    forms,
  );
  return [...new Set([...forms, ...typed])];
}

function formsOf(text: string, rules: string | undefined, language: Language): string[] {
  const forms = unique(writtenForms(text, rules, language).map(foldTrimmed));
  const short = forms.find((form) => form.length < (/^\p{Script=Han}/u.test(form) ? FEWEST_HAN : FEWEST_UNITS));
  if (short !== undefined)
    throw new Error(`${language.lang}: "${text}" is too short to be told from chance; mark it never`);
  return forms;
}

/**
 * Names of one entity that are written and asked for alike become one name with all their forms. Where two languages
 * write the same, and one has a doubt, the doubt wins; written small in one language, it may be written small.
 */
export function mergeAliases(aliases: Alias[]): Alias[] {
  const kept = new Map<string, Alias[]>();
  for (const alias of [...aliases].sort((one, other) => compare(one.text, other.text) || rank(other) - rank(one))) {
    const key = `${alias.entity} ${foldTrimmed(alias.text)}`;
    const others = kept.get(key) ?? [];
    kept.set(key, others);
    const same = others.find((other) => !areTold(alias, other));
    if (!same) {
      others.push({ ...alias, more: { ...alias.more } });
      continue;
    }
    if (rank(alias) > rank(same)) {
      same.text = alias.text;
      same.more = { ...alias.more };
      same.near = alias.near;
    } else if (alias.near.length > 0 && same.near.length > 0) same.near = unique([...same.near, ...alias.near]);
    same.letters = Math.min(same.letters, alias.letters);
    same.forms = unique([...same.forms, ...alias.forms]);
  }
  // Names that ask for the same stand together, so that they can be counted instead of listed.
  return [...kept.values()]
    .flat()
    .sort(
      (one, other) => one.entity - other.entity || compare(kindOf(one), kindOf(other)) || compare(one.text, other.text),
    );
}

function kindOf({ letters, more, near }: Alias): string {
  return JSON.stringify([letters, more.doubt, more.variant, more.stem, more.signs, near]);
}

/**
 * Whether two names that fold alike are told apart by their capitals: "Azéris" with one is sure in French, "azeríes" without
 * is doubtful in Spanish.
 */
export function areTold(one: Alias, other: Alias): boolean {
  const [sure, doubtful] = rank(one) < rank(other) ? [one, other] : [other, one];
  return sure.letters > doubtful.letters && rank(sure) < rank(doubtful);
}

/** How much a name is doubted: of equal spellings the most doubtful is believed. */
export function rank({ more: { doubt }, near }: Pick<Alias, 'more' | 'near'>): number {
  return doubt ? DOUBTS.indexOf(doubt) + 2 : near.length > 0 ? 1 : 0;
}

export function foldTrimmed(text: string): string {
  return fold(text).folded.trim();
}

export function unique(list: string[]): string[] {
  return [...new Set(list)].sort(compare);
}

/** By code units: the same on every machine, unlike the order of a language. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
