/**
 * Every form of a name, by the rules of its language. Runs at build time.
 *
 * Two kinds of rules: *endings* by case, which agree between words (Гейдара Алиева), and *chains* of suffixes whose vowels
 * follow what stands before (Azərbaycanlılarımızdandır).
 */
import type { Inflection, Language } from '../knowledge/language.ts';

type Rules = Pick<Language, 'inflections' | 'harmony' | 'vowels'>;

const UNCHANGED = '-';
const EQUAL_FORMS = '|';

/**
 * All forms of `text`, itself first, each once. Throws where `inflect` names no rule of the language or does not fit the words:
 * the sentence says which.
 *
 * @example inflect('Гейдар Алиев', 'given surname', russian) // ['Гейдар Алиев', 'Гейдара Алиева', 'Гейдару Алиеву', …]
 * @example inflect('azərbaycanlı', 'noun', azerbaijani) // ['azərbaycanlı', 'azərbaycanlının', 'azərbaycanlılar', …]
 */
export function inflect(text: string, rules: string | undefined, language: Rules): string[] {
  if (!rules) return [text];
  const words = text.split(' ');
  const given = rules.split(' ');
  const names = given.length === 1 ? [...words.slice(1).map(() => UNCHANGED), ...given] : given;
  if (names.length !== words.length)
    throw new Error(`"${text}" has ${words.length} words, and "${rules}" inflects ${names.length}`);
  const inflected = words.map((word, index) => inflectWord(word, names[index] as string, language));
  return [...new Set([text, ...agree(text, inflected)])];
}

/** Whether the endings of these rules stay outside the mention. */
export function leavesEndingsOutside(rules: string | undefined, { inflections }: Rules): boolean {
  return (rules ?? '').split(' ').some((name) => inflections[name]?.outside === true);
}

/** `cases`: one list of equal forms for each case. `free`: forms that go with any case of the other words. */
type InflectedWord = { cases: string[][] } | { free: string[] };

function inflectWord(word: string, name: string, language: Rules): InflectedWord {
  if (name === UNCHANGED) return { free: [word] };
  const inflection = language.inflections[name];
  if (!inflection) throw new Error(`"${name}" is no inflection of this language`);
  if (inflection.chains) return { free: inflection.chains.flatMap((slots) => chain(word, slots, language)) };
  return { cases: decline(word, name, inflection) };
}

function decline(word: string, name: string, { endings = [] }: Inflection): string[][] {
  const [citation = ''] = (endings[0] ?? '').split(EQUAL_FORMS);
  if (!word.endsWith(citation)) throw new Error(`"${word}" does not end in "${citation}" as the rule "${name}" asks`);
  const stem = word.slice(0, word.length - citation.length);
  return endings.map((equal) => equal.split(EQUAL_FORMS).map((ending) => stem + ending));
}

/** Words with cases stand in the same case. */
function agree(text: string, words: InflectedWord[]): string[] {
  const counts = new Set(words.flatMap((word) => ('cases' in word ? [word.cases.length] : [])));
  if (counts.size > 1) throw new Error(`the words of "${text}" have rules with different numbers of cases`);
  const [count = 1] = counts;
  return Array.from({ length: count }, (_, index) =>
    words.map((word) => ('cases' in word ? (word.cases[index] ?? []) : word.free)),
  ).flatMap((choices) => sentences(choices));
}

function sentences(choices: string[][]): string[] {
  return choices.reduce<string[]>(
    (before, words) =>
      before.length === 0 ? words : before.flatMap((start) => words.map((word) => `${start} ${word}`)),
    [],
  );
}

function chain(word: string, slots: string[][], language: Rules): string[] {
  return slots.reduce(
    (forms, slot) => forms.flatMap((form) => slot.map((suffix) => attach(form, suffix, language))),
    [word],
  );
}

/** `(y)` is written after a vowel only, `(I)` after a consonant only: a buffer between sounds of one kind. */
const SIGN = /\((.)\)|(.)/gu;

function attach(form: string, suffix: string, { harmony = {}, vowels = '' }: Rules): string {
  let grown = form;
  for (const [, buffer, plain] of suffix.matchAll(SIGN)) {
    const sign = buffer ?? plain ?? '';
    const endsInVowel = vowels.includes(lastLetter(grown));
    const isVowel = vowels.includes(sign) || harmony[sign]?.by === 'vowel';
    if (buffer !== undefined && endsInVowel === isVowel) continue;
    grown += sound(sign, grown, { harmony, vowels });
  }
  return grown;
}

function sound(sign: string, before: string, { harmony = {}, vowels = '' }: Pick<Rules, 'harmony' | 'vowels'>): string {
  const rule = harmony[sign];
  if (!rule) return sign;
  const decides = rule.by === 'letter' ? lastLetter(before) : lastVowel(before, vowels);
  const [choice] = Object.entries(rule.choose).find(([, after]) => decides !== '' && after.includes(decides)) ?? [];
  if (choice === undefined && rule.otherwise === undefined)
    throw new Error(`nothing says what "${sign}" becomes after "${before}"`);
  return choice ?? rule.otherwise ?? '';
}

function lastLetter(text: string): string {
  return lower(text.at(-1) ?? '');
}

function lastVowel(text: string, vowels: string): string {
  return Array.from(text, lower).findLast((letter) => vowels.includes(letter)) ?? '';
}

/** The dotted capital has no lower case of one letter. */
function lower(letter: string): string {
  return letter === 'İ' ? 'i' : letter === 'I' ? 'ı' : letter.toLowerCase();
}
