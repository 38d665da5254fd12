/** Finds for each name how to tell what it is called from its forms. Build time only. */
import { BY_LETTERS, capitaliseByLetters, isBefore, type PressedCitations, WORD } from './citations.ts';
import { type Alias, foldTrimmed } from './press-names.ts';
import { FIRST_NAME } from './press-readings.ts';

/**
 * `readings` and `shared` as `readForms` gives them. A name whose own spelling is another's
 * is called by the shortest form that is left to it.
 */
export function pressCitations(
  aliases: readonly Alias[],
  readings: ReadonlyMap<string, number>,
  shared: readonly number[][],
): PressedCitations {
  const forms: string[][] = aliases.map(() => []);
  for (const [form, reading] of readings) {
    const names = shared[reading - FIRST_NAME - aliases.length] ?? [reading];
    for (const name of names) forms[name - FIRST_NAME]?.push(form);
  }
  let before = 0;
  return aliases.flatMap(({ text, letters }, index) => {
    const numbers = pressCitation(text, forms[index] ?? [], letters);
    if (!numbers) return [];
    const step = index + FIRST_NAME - before;
    before += step;
    return [step, ...numbers];
  });
}

/** Null where nothing need be told. */
function pressCitation(text: string, forms: readonly string[], letters: number): [number, number] | null {
  const form = foldTrimmed(text);
  if (!forms.includes(form)) return null;
  const place = forms.filter((other) => isBefore(other, form)).length;
  const capitals = readCapitals(text);
  const isByLetters = readCapitals(capitaliseByLetters(form, letters)) === capitals;
  return place === 0 && isByLetters ? null : [place, isByLetters ? BY_LETTERS : capitals];
}

function readCapitals(text: string): number {
  const words = text.match(WORD) ?? [];
  return words.reduceRight((sum, word) => sum * 3 + (isAllCapitals(word) ? 2 : /^\P{L}*\p{Lu}/u.test(word) ? 1 : 0), 0);
}

/** Of a single letter both are true, and one is enough. */
function isAllCapitals(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}
