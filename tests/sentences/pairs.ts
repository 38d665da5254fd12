import { ENGLISH_COUNTRY } from './english-country.ts';
import { ENGLISH_OTHERS } from './english-others.ts';
import { EUROPE_AND_ASIA } from './europe-and-asia.ts';
import { TURKIC_AND_CYRILLIC } from './turkic-and-cyrillic.ts';

/**
 * Sentences in pairs: one in which the bracketed words are mentions, all of them and nothing else, and its near twin without any.
 * Brackets mark the mentions and are not part of the text.
 */
export interface Pair {
  language: string;
  entity: string;
  is: string;
  isNot: string;
  because: string;
}

export const PAIRS: readonly Pair[] = [
  ...ENGLISH_COUNTRY,
  ...ENGLISH_OTHERS,
  ...TURKIC_AND_CYRILLIC,
  ...EUROPE_AND_ASIA,
];
