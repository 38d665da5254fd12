/** Words that nobody knows, by the letters of a script: the filling of texts, and names. The same for the same dice. */

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'georgian' | 'armenian' | 'hebrew' | 'han' | 'hangul';
export type Dice = (sides: number) => number;

interface Sounds {
  /** Consonants and vowels, the more often a sound stands here the more often it is used. */
  opens: string;
  core: string;
  /** Signs that stand alone, without syllables. */
  signs?: string;
}

const SOUNDS: Record<Script, Sounds> = {
  latin: { opens: 'bccdddffghhjklllmmnnnnpprrrrsssstttttvwxz', core: 'aaaaeeeeeiiiiooou' },
  cyrillic: { opens: 'бввгдджзккклллммнннппрррссссттттфхцчш', core: 'ааааеееиииоооуыя' },
  arabic: { opens: 'بتثجحخدذرزسشصضطعغفقكلمنهرلنمست', core: 'اايوا' },
  georgian: { opens: 'ბგდვზთკლმნპრსტფქღყშჩცძწჭხჯრსტნმ', core: 'აააეეიიიოუ' },
  armenian: { opens: 'բգդզթժլխծկհձղճմնշչպջռսվտրցփք', core: 'աաաեեիիոու' },
  hebrew: { opens: 'בגדהזחטכלמנסעפצקרשת', core: 'איוו' },
  han: {
    opens: '',
    core: '',
    signs:
      '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經',
  },
  hangul: {
    opens: '',
    core: '',
    signs: '가나다라마바사아자차카타파하고노도로모보소오조초코토포호은는이를의에서와과지기시리니미비',
  },
};

function pick(from: string, dice: Dice): string {
  return from.charAt(dice(from.length));
}

/** @example inventWord('latin', dice) // 'tenaril' */
export function inventWord(script: Script, dice: Dice): string {
  const { opens, core, signs } = SOUNDS[script];
  if (signs) return Array.from({ length: 2 + dice(2) }, () => pick(signs, dice)).join('');
  const syllables = Array.from({ length: 2 + dice(3) }, () => pick(opens, dice) + pick(core, dice));
  return syllables.join('') + (dice(2) === 0 ? pick(opens, dice) : '');
}
