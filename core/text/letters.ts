/**
 * Which letters and signs count as the same when names are compared, beyond case, accents and compatibility forms.
 *
 * Both sides of a comparison are folded, so a choice here never loses a name; it only lets more spellings meet:
 * Azerbaijani ə is often typed as e, or as the look-alike Cyrillic ә; Arabic and Persian keyboards give different yeh and kaf.
 */
const SAME: readonly (readonly [as: string, signs: string])[] = [
  ['i', 'ıİ'],
  ['e', 'əǝɘә'],
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['o', 'ø'],
  ['l', 'ł'],
  ['d', 'đð'],
  ['h', 'ħ'],
  ['t', 'ŧ'],
  ['σ', 'ς'],
  // The Armenian ligature; its capitals are written ԵՎ.
  ['եվ', 'և'],
  ['ی', 'يى'],
  ['ک', 'ك'],
  ['ا', 'ٱ'],
  // Persian heh with hamza, and the hehs of other keyboards.
  ['ه', 'ۀەہھ'],
  // Apostrophes, primes, modifier letters, Hebrew geresh: Azərbaycan’ın, Azərbaycanʼın, Azərbaycan`ın, אזרבייג׳ן.
  ["'", '`´‘’‚‛′‵＇ʹʻʼʽʾʿˈˊˋ׳՚'],
  ['-', '‐‑‒–—―−﹘﹣－־᠆'],
  ['·', '・･‧∙⋅•'],
  ...Array.from(
    { length: 10 },
    (_, digit) => [String(digit), String.fromCharCode(0x660 + digit, 0x6f0 + digit)] as const,
  ),
];

export const LETTERS: ReadonlyMap<string, string> = new Map(
  SAME.flatMap(([as, signs]) => Array.from(signs, (sign) => [sign, as] as const)),
);

/**
 * Signs without a shape of their own, as the inside of a character class: soft hyphen, joiners, direction marks, variation
 * selectors, the Arabic tatweel, and the Armenian signs of stress, call and question, which stand inside a word.
 */
export const INVISIBLE =
  '\\xad\\u034f\\u055b\\u055c\\u055e\\u061c\\u0640\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';

/** Accents, harakat and niqqud, as the inside of a character class. Vowel signs of Indic scripts are letters to us and stay. */
export const ACCENTS =
  '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670' +
  '\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u08ca-\\u08e1\\u08e3-\\u08ff\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f';

/** Signs that may melt into the one before them: marks, vowels and finals of decomposed Hangul, half-width voicing marks. */
export const EXTENDERS = '\\p{M}\\u1160-\\u11ff\\ud7b0-\\ud7fb\\uff9e\\uff9f';
