/**
 * How surprising a run of letters is in everyday text, in bits. Build time only.
 *
 * The table was counted on 900,000 letter pairs of English documentation and licences: row = first letter, column = second,
 * value = bits of surprise, 9 for "never". Other scripts get a flat rate: on pages where they abound, a false alarm costs a walk.
 */
const PAIRS = [
  '95459859597352959343669969',
  '48882999449389489358399949',
  '39693993595599299563599989',
  '49951969299589399756589969',
  '57435579699553967234967579',
  '49894599299698299475499959',
  '59992963399359563589457499',
  '39991999399979499485799989',
  '65455559998452369533959897',
  '39991999699999488929475999',
  '37781868399795699837698969',
  '38952889299399479954479949',
  '25962969399647339959599989',
  '49434639596687469933669969',
  '76548469887542649254355899',
  '39883987499359349373599869',
  '99999999899999999999199999',
  '39462769396755389544678959',
  '59592895397778359542499969',
  '49773992399799389446597959',
  '65564769599343949333999999',
  '29991999399999699969899899',
  '39993993299795399548999999',
  '29483897499969929992999859',
  '57785789599574129545977998',
  '39881996299599589979698956',
];
const FIRST_LETTER = 4;
const HAN = 10;
const OTHER = 5;
/** With 23,000 letters on a page (14.5 bits), such a fragment turns up by chance on one page in two hundred. */
const RARE = 22;
/** Rare by their pairs, but everyday words all the same: alone they would let most newspapers pass. */
const EVERYDAY = new Set(
  (
    'abroad affairs alliance america american americans border center centre committee community company congress cultural ' +
    'fall fences front georgia georgian germany history international iran iranian living migration migrations ' +
    'national party people popular republic russia russian solidarity soviet state states turkey turkiye united work world ' +
    'ایران ایرانی ایرانیان مردم مردمان ترکان جهان دنیا کشور پیشوای همبستگی مهربان ' +
    'миграция миграции миграцию миграцией миграциею міграція міграції міграцію міграцією'
  ).split(' '),
);

export function isEveryday(word: string): boolean {
  return EVERYDAY.has(word);
}

/** Everyday words of other languages, folded: a piece of one is not rare, whatever English says (Turkish faaliyet, паспорт). */
const ELSEWHERE = 'faaliyet maliyet kraliyet mazeret паспорт распоряжение'.split(' ');

const remembered = new Map<string, number>();

export function surpriseOf(fragment: string): number {
  const known = remembered.get(fragment);
  if (known !== undefined) return known;
  const bits = countBits(fragment);
  remembered.set(fragment, bits);
  return bits;
}

function countBits(fragment: string): number {
  let bits = 0;
  let before = '';
  for (const letter of fragment) {
    bits += bitsOf(before, letter);
    before = letter;
  }
  return bits;
}

export function isRareEnough(fragment: string): boolean {
  return surpriseOf(fragment) >= RARE && !ELSEWHERE.some((word) => word.includes(fragment));
}

function bitsOf(before: string, letter: string): number {
  if (letter === ' ') return 2;
  if (/\p{Script=Han}/u.test(letter)) return HAN;
  if (letter < 'a' || letter > 'z') return OTHER;
  if (before < 'a' || before > 'z') return FIRST_LETTER;
  return Number(PAIRS[before.charCodeAt(0) - 97]?.[letter.charCodeAt(0) - 97] ?? 9);
}
