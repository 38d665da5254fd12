import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findMentions } from '../../../core/mentions/find.ts';
import { mayHold, prepare } from '../../../core/mentions/prepare.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { scan } from '../../../core/mentions/scan.ts';
import { fold } from '../../../core/text/fold.ts';
import { listForms } from './list-forms.ts';
import { readRealIndex } from './real-index.ts';
import { sketchEntity, sketchLanguage } from './sketch-entity.ts';

const index = readRealIndex();
/** An empty expression matches everywhere. */
const anything = { latin: '', other: '' };
const byFragments = prepare(index);
const atEveryWord = prepare({ ...index, prefilter: anything, echoes: anything, reach: 0 });

test('at every word stands what is near a fragment, and nothing else', () => {
  const forms = listForms(index.automaton).map(([form]) => form);
  const piece = fc.oneof(
    fc.nat(forms.length - 1).map((at) => forms[at] ?? ''),
    fc.constantFrom(' ', '-', '’', 'x', 'ו', 'ال', '의', '在', 'ж', '1', '.', '😀'),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { folded } = fold(pieces.join(''));
      const places = (prepared: typeof byFragments) =>
        scan(folded, prepared).map(({ start, end, name, isInflected }) => [
          [start, end, isInflected],
          [name.entity?.id, name.letters, name.doubt, name.variant],
        ]);
      expect(places(atEveryWord)).toEqual(places(byFragments));
    }),
    { numRuns: 1500 },
  );
});

describe('more names than an expression should hold', () => {
  /** Four syllables, for each number others. */
  const name = (number: number) => {
    const dice = (number * 48_271) % 2_147_483_647;
    const syllables = [1, 100, 10_000, 1_000_000].map((unit) => {
      const at = Math.floor(dice / unit) % 100;
      return 'bcdfghjklmnpqrstvwxz'.charAt(at % 20) + 'aeiou'.charAt(at / 20);
    });
    return { text: `Q${syllables.join('')}v`, entity: 'many' };
  };
  const names = Array.from({ length: 5_000 }, (_, number) => name(number + 100_000));
  const many = prepare(pressAliasIndex([sketchEntity('many', 'place')], [sketchLanguage('xx', { names })]));

  test('are found all the same', () => {
    const text = `From ${names[77]?.text} to ${names[4_321]?.text}.`;
    expect(findMentions(text, many).mentions.map(({ surface }) => surface)).toEqual([
      names[77]?.text,
      names[4_321]?.text,
    ]);
  });

  test('dismiss a text without one', () => {
    expect(many.fragments()).not.toBeInstanceOf(RegExp);
    expect(mayHold('The weather in Lisbon will be fine. Погода в Лиссабоне хорошая.', many.sure)).toBe(false);
  });

  test('are not missed when written unlike, nor glued to their neighbours', () => {
    for (const { text } of names.slice(0, 500)) {
      for (const written of [
        text.toUpperCase(),
        `x${text}x`,
        text.replace('a', '\u00e1'),
        text.replace('e', 'e\u00ad'),
      ])
        expect(mayHold(`ж ${written} ж`, many.sure), written).toBe(true);
    }
  });
});
