/**
 * Names to look for: our own first, a few of each language in turn, then invented ones of two or three words, which share
 * nothing with one another. All are inflected: a name is five forms and more.
 */
import type { Inflection, Language } from '../../../core/knowledge/language.ts';
import type { AliasIndex } from '../../../core/mentions/mention.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { readEntities, readLanguages } from '../../core/mentions/authored-names.ts';
import { sketchEntity, sketchLanguage } from '../../core/mentions/sketch-entity.ts';
import { createDice } from '../dice.ts';
import { type Dice, inventWord, type Script } from './words.ts';

/** As many are our own; the rest is invented. */
const MOST_OWN = 300;
const INVENTED = 'invented';
const LANGUAGES = readLanguages();

export interface Names {
  /** As in a dictionary: what the peers are given, which know no inflection. */
  texts: string[];
  index: AliasIndex;
}

/** As long as the list may be: the first `count` names of it are pressed. */
export function pressNames(count: number): Names {
  const own = ownNames().slice(0, Math.min(count, MOST_OWN));
  const languages = LANGUAGES.map((language) => ({
    ...language,
    names: language.names.filter((name) => own.includes(name)),
    longerNames: [],
  }));
  const invented = inventNames(count - own.length);
  const entities = [...readEntities(), sketchEntity(INVENTED, 'organisation')];
  const index = pressAliasIndex(entities, [...languages, ...invented]);
  const names = [...own, ...invented.flatMap((language) => language.names)];
  return { texts: names.map(({ text }) => text), index };
}

/** All that is in `data`, longer names included: what the extension itself carries. */
export function pressOwnNames(): AliasIndex {
  return pressAliasIndex(readEntities(), LANGUAGES);
}

/** The first name of each language, then the second of each, and so on: no two written alike. */
function ownNames(): Language['names'] {
  const lists = LANGUAGES.map(({ names }) => names.filter(({ never }) => !never));
  const longest = Math.max(...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
  return [...new Map(inTurn.toReversed().map((name) => [name.text.toLowerCase(), name])).values()].toReversed();
}

const CHAIN: Inflection = {
  like: '',
  rule: '',
  chains: [
    [
      ['', 'lar'],
      ['', 'a', 'dan', 'in'],
    ],
  ],
};
const CASES: Inflection = { like: '', rule: '', endings: ['', 'а', 'у', 'ом', 'е'] };
const PARTICLES: Inflection = { like: '', rule: '', chains: [[['', 'ის', 'მა', 'ში', 'დან']]] };

const KINDS: { script: Script; inflect?: string; inflection?: Inflection; share: number }[] = [
  { script: 'latin', inflect: 'chain', inflection: CHAIN, share: 0.7 },
  { script: 'cyrillic', inflect: 'cases cases', inflection: CASES, share: 0.2 },
  { script: 'georgian', inflect: 'particles', inflection: PARTICLES, share: 0.05 },
  { script: 'han', share: 0.05 },
];

function inventNames(count: number): Language[] {
  const dice = createDice(count);
  return KINDS.map(({ script, inflect, inflection, share }) =>
    sketchLanguage(script, {
      inflections: inflect && inflection ? { [inflect.split(' ')[0] as string]: inflection } : {},
      names: Array.from({ length: Math.round(count * share) }, () => ({
        text: inventName(script, dice, inflect),
        entity: INVENTED,
        ...(inflect ? { inflect } : {}),
      })),
    }),
  );
}

function inventName(script: Script, dice: Dice, inflect: string | undefined): string {
  if (script === 'han') return inventWord(script, dice) + inventWord(script, dice);
  const length = inflect?.includes(' ') ? 2 : 2 + dice(2);
  return Array.from({ length }, () => inventWord(script, dice))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
