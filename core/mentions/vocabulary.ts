/** The words in which a language file speaks of doubts, times and deciding words. */

/**
 * What kind of doubt a name carries when it stands alone; `reasons` says how each is settled.
 *
 * `short`: short for a fuller name that must have been read before ("the Congress"). `surname`: belongs to whoever was
 * named last. `title`: an office or honour others bear too. `diaspora`: any people's. `people`: noun and adjective are
 * written alike. `land`: also the name of a region of Iran.
 */
export const DOUBTS = ['short', 'surname', 'title', 'diaspora', 'people', 'land'] as const;

export const VARIANTS = ['soviet', 'republic-1918'] as const;

/**
 * The words of a language that decide, by what they say. A final hyphen marks a stem: `университет-`.
 *
 * Longer names: `named-after` stands after a person's name (Airport), `named-before` before it (аэропорт), `of-land` after
 * a land's name (Airlines), `compass` and `parts` before or after it (Southern, Greater), `between` may stand in between,
 * `connecting` joins further words (and, of). Context: `rival` is another people or country, `ours` speaks of Azerbaijan
 * without being a name, `iran` of the region in Iran, `iran-part` makes a longer name of the land that region's (East),
 * `tabriz-1945` speaks of the government there in 1945–46, `republic` of the state, `state` stands before a land's name
 * only where a state is meant (army of), `heydar` of the man's life, `bearer` may stand before a bare surname (President,
 * Mr, then) and `opener-ending` ends such words (-ly, -da), `given` is a given name of another bearer of the surname, `grandson` and `son` beside the full name may make
 * it a namesake's, `noun-before` and `noun-after` stand beside a word that is a noun there (the … who).
 */
export const WORD_CLASSES = [
  'named-after',
  'named-before',
  'of-land',
  'compass',
  'parts',
  'between',
  'connecting',
  'rival',
  'ours',
  'iran',
  'iran-part',
  'tabriz-1945',
  'republic',
  'state',
  'heydar',
  'bearer',
  'opener-ending',
  'given',
  'grandson',
  'son',
  'noun-certain',
  'and',
  'noun-before',
  'noun-after',
] as const;

export type Doubt = (typeof DOUBTS)[number];
export type Variant = (typeof VARIANTS)[number];
export type WordClass = (typeof WORD_CLASSES)[number];
