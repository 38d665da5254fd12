import { describe, expect, test } from 'vitest';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';
import { pressRealIndex, readEntities } from './real-index.ts';
import { sketchEntity } from './sketch-entity.ts';

describe('pressAliasIndex', () => {
  test('takes English names always, others when verified, and none that are marked never', () => {
    const { aliases } = pressAliasIndex([
      sketchEntity('riverland', 'country', {
        names: [
          { text: 'Riverland', verified: false, source: null },
          { text: 'Flussland', lang: 'de' },
          { text: 'Fiumelandia', lang: 'it', verified: false, source: null },
          { text: 'Land', never: true },
        ],
      }),
    ]);
    expect(aliases.map(([text]) => text)).toEqual(['Flussland', 'Riverland']);
  });

  test('names with the same letters are one, and the doubt of one language is the doubt of all', () => {
    const { aliases } = pressAliasIndex([
      sketchEntity('rivers', 'people', {
        names: [
          { text: 'Çaylılar', lang: 'tr', near: ['Çay', 'Dere'] },
          { text: 'çaylılar', lang: 'az' },
        ],
      }),
    ]);
    expect(aliases).toEqual([['Çaylılar', 0, 0, 'caylilar', ['cay', 'dere']]]);
  });

  test('the order in which things were written does not matter', () => {
    const entities = readEntities();
    const turned = entities
      .toReversed()
      .map((entity) => ({ ...entity, names: entity.names.toReversed(), blockers: entity.blockers.toReversed() }));
    expect(JSON.stringify(pressAliasIndex(turned))).toBe(JSON.stringify(pressAliasIndex(entities)));
  });

  test('a blocker that is also a name of ours is a name', () => {
    const { blockers } = pressAliasIndex([
      sketchEntity('riverland', 'country', {
        names: [{ text: 'Riverland' }],
        blockers: ['Riverland Council', 'Riverland Lines'],
      }),
      sketchEntity('council', 'organisation', { names: [{ text: 'Riverland Council' }] }),
    ]);
    expect(blockers).toEqual([['Riverland Lines']]);
  });

  test.each([
    ['ab', undefined, /too short/],
    ['1989', undefined, /no piece to look for/],
    ['River Council', ['River'], /own witness/],
  ])('refuses "%s"', (text, near, sentence) => {
    expect(() => pressAliasIndex([sketchEntity('it', 'event', { names: [{ text, ...(near && { near }) }] })])).toThrow(
      sentence,
    );
  });

  test('without names, nothing may hold a mention', () => {
    expect(pressAliasIndex([]).prefilter).toEqual({ latin: '[]', other: '[]' });
  });

  test('the real index knows every entity and stays small enough for every page', () => {
    const index = pressRealIndex();
    expect(new Set(index.aliases.map(([, entity]) => entity)).size).toBe(index.entities.length);
    expect(JSON.stringify(index).length).toBeLessThan(48_000);
    expect(index.prefilter.latin.split('|').length + index.prefilter.other.split('|').length).toBeLessThan(800);
  });
});
