import { describe, expect, test } from 'vitest';
import type { AliasIndex, PressedFragments } from '../../../core/mentions/mention.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { readEntities, readLanguages } from './authored-names.ts';
import { listForms } from './list-forms.ts';
import { readRealIndex } from './real-index.ts';
import { sketchEntity, sketchLanguage } from './sketch-entity.ts';

const RIVERLAND = sketchEntity('riverland', 'country');
const RIVERS = sketchEntity('rivers', 'people');

/** What each form means, in words. */
function meanings(index: AliasIndex): Record<string, string[]> {
  const prepared = prepare(index);
  const open = (reading: number) =>
    prepared.readingsOf(reading).map(({ entity, text, isOtherPerson, doubt = 'sure' }) => {
      if (!entity) return isOtherPerson ? 'another person' : 'a longer name';
      return `${entity.id} by ${text}, ${doubt}`;
    });
  return Object.fromEntries(listForms(index.automaton).map(([form, reading]) => [form, open(reading)]));
}

function expressionsOf(fragments: PressedFragments): string[] {
  if ('many' in fragments) throw new Error('too many fragments for an expression');
  return [fragments.latin, fragments.other];
}

describe('pressAliasIndex', () => {
  test('takes every name but those marked never', () => {
    const names = [
      { entity: 'riverland', text: 'Riverland' },
      { entity: 'riverland', text: 'Land', never: true as const },
    ];
    expect(meanings(pressAliasIndex([RIVERLAND], [sketchLanguage('en', { names })]))).toEqual({
      riverland: ['riverland by Riverland, sure'],
    });
  });

  test('names with the same letters are one, and the doubt of one language is the doubt of all', () => {
    const { names, near } = pressAliasIndex(
      [RIVERS],
      [
        sketchLanguage('tr', { names: [{ entity: 'rivers', text: 'Çaylılar', near: ['Çay', 'Dere'] }] }),
        sketchLanguage('az', { names: [{ entity: 'rivers', text: 'çaylılar' }] }),
      ],
    );
    expect(names.at(-1)).toEqual([1, 0, 0, { near: 0 }]);
    expect(near).toEqual([['cay', 'dere']]);
  });

  test('a form of two entities keeps both, and a name wins over a longer name', () => {
    const index = pressAliasIndex(
      [RIVERLAND, RIVERS],
      [
        sketchLanguage('en', {
          names: [
            { entity: 'riverland', text: 'Riverlanders' },
            { entity: 'rivers', text: 'Riverlanders!' },
            { entity: 'rivers', text: 'Riverlanders', doubt: 'people' },
            { entity: 'riverland', text: 'Riverland Lines' },
          ],
          longerNames: [
            { entity: 'riverland', text: 'Riverland Lines' },
            { entity: 'riverland', text: 'Upper Riverlanders', person: true },
          ],
        }),
      ],
    );
    expect(meanings(index)).toEqual({
      'riverland lines': ['riverland by Riverland Lines, sure'],
      riverlanders: ['riverland by Riverlanders, sure', 'rivers by Riverlanders, people'],
      'riverlanders!': ['rivers by Riverlanders!, sure'],
      'upper riverlanders': ['another person'],
    });
  });

  test('the order in which things were written does not matter', () => {
    const tags = ['de', 'tr', 'ko'];
    const languages = readLanguages().filter(({ lang }) => tags.includes(lang));
    const turned = languages.toReversed().map((language) => ({
      ...language,
      names: language.names.toReversed(),
      longerNames: language.longerNames.toReversed(),
    }));
    expect(JSON.stringify(pressAliasIndex(readEntities().toReversed(), turned))).toBe(
      JSON.stringify(pressAliasIndex(readEntities(), languages)),
    );
  });

  test.each([
    ['ab', undefined, /too short/],
    ['1989', undefined, /no piece to look for/],
    ['River Council', ['River'], /own witness/],
  ])('refuses "%s"', (text, near, sentence) => {
    const names = [{ entity: 'riverland', text, ...(near && { near }) }];
    expect(() => pressAliasIndex([RIVERLAND], [sketchLanguage('en', { names })])).toThrow(sentence);
  });

  test('without names, nothing may hold a mention', () => {
    expect(pressAliasIndex([], []).prefilter).toEqual({ latin: '[]', other: '[]' });
  });

  test('the real index knows every entity and keeps its fragments few', () => {
    const { names, entities, prefilter, echoes } = readRealIndex();
    expect(new Set(names.map(([, entity]) => entity).filter((entity) => entity >= 0)).size).toBe(entities.length);
    expect([prefilter, echoes].flatMap(expressionsOf).join('|').split('|').length).toBeLessThan(800);
  });

  test('every form begins no farther from a fragment than the index says', () => {
    const { automaton, reach, prefilter, echoes } = readRealIndex();
    const fragments = new RegExp([prefilter, echoes].flatMap(expressionsOf).join('|'));
    const far = listForms(automaton).filter(([form]) => {
      const at = form.search(fragments);
      return at < 0 || at > reach;
    });
    expect(far).toEqual([]);
  });
});
