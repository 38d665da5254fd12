import { ENGLISH_BODIES } from './english-bodies.ts';
import { ENGLISH_COUNTRY } from './english-country.ts';
import { ENGLISH_PEOPLE } from './english-people.ts';
import { ENGLISH_PERSON } from './english-person.ts';
import type { Pair } from './pairs.ts';

export const ENGLISH: readonly Pair[] = [...ENGLISH_COUNTRY, ...ENGLISH_PERSON, ...ENGLISH_PEOPLE, ...ENGLISH_BODIES];
