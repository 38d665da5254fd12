import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention, Refusal } from '../../core/mentions/mention.ts';
import {
  isRejected,
  reject,
  rejectionOf,
  rejectionsAt,
  unreject,
  unrejectAt,
  withoutRejected,
} from '../../core/rejections.ts';
import type { Rejection } from '../../core/settings.ts';

const TEXT = 'From Lake Garden to the Garden, past a garden.';

function mention(alias: string, entity = 'garden'): Mention {
  const start = TEXT.indexOf(alias);
  const place = { start, end: start + alias.length, surface: alias };
  return { ...place, entity, topic: 'country', why: { rule: 'name', alias } };
}

const small: Refusal = {
  start: TEXT.indexOf('garden.'),
  end: TEXT.indexOf('garden.') + 6,
  surface: 'garden',
  entity: 'garden',
  reason: 'letter-case',
  because: 'Garden',
};
const found = { mentions: [mention('Lake Garden'), mention('the Garden', 'other')], refusals: [small], more: 'kept' };

const lakeGarden = { entity: 'garden', alias: 'Lake Garden' };
const everywhere: Rejection = { ...lakeGarden, site: '' };
const here: Rejection = { ...lakeGarden, site: 'news.example' };
const PAGE = 'https://news.example/story';

describe('withoutRejected', () => {
  test('what the reader rejected becomes a refusal that says so, in the order of the text', () => {
    const { mentions, refusals, more } = withoutRejected(found, [everywhere]);
    expect(more).toBe('kept');
    expect(mentions.map(({ surface }) => surface)).toEqual(['the Garden']);
    expect(refusals.map(({ surface, reason, because }) => [surface, reason, because])).toEqual([
      ['Lake Garden', 'rejected', 'Lake Garden'],
      ['garden', 'letter-case', 'Garden'],
    ]);
  });

  test('a rejected longer name leaves no mention of a shorter one in its place', () => {
    const { mentions, refusals } = withoutRejected(found, [everywhere]);
    const [rejected] = refusals;
    expect(mentions.filter(({ start }) => rejected && start < rejected.end)).toEqual([]);
  });

  test('a refusal remembers what it would have been', () => {
    const [rejected] = withoutRejected(found, [everywhere]).refusals;
    expect(rejected && isRejected(rejected) && rejected.mention).toEqual(found.mentions[0]);
  });

  test.each<[string, Rejection]>([
    ['another name of the same entity', { entity: 'garden', alias: 'Garden', site: '' }],
    ['the same name of another entity', { entity: 'lake', alias: 'Lake Garden', site: '' }],
    ['the same name in other letters', { entity: 'garden', alias: 'lake garden', site: '' }],
  ])('%s is another matter', (_, rejection) => {
    expect(withoutRejected(found, [rejection])).toBe(found);
  });
});

describe('rejectionsAt', () => {
  test.each([
    ['', PAGE, true],
    ['news.example', PAGE, true],
    ['news.example', 'https://www.news.example/', true],
    ['news.example', 'https://example/', false],
    ['news.example:8080', PAGE, false],
    ['*.example', PAGE, true],
    ['news.example/sport/*', PAGE, false],
    ['file://', 'file:///home/me/a.html', true],
    ['', 'about:blank', true],
    ['news.example', 'about:blank', false],
    ['no pattern at all', PAGE, false],
  ])('one for "%s" holds on %s: %s', (site, url, holds) => {
    expect(rejectionsAt([{ ...lakeGarden, site }], url)).toHaveLength(holds ? 1 : 0);
  });
});

describe('rejectionOf', () => {
  test('the widest is told, for it is what has to be undone', () => {
    expect(rejectionOf([here, everywhere], lakeGarden)).toBe(everywhere);
    expect(rejectionOf([here], lakeGarden)).toBe(here);
    expect(rejectionOf([here], { ...lakeGarden, entity: 'lake' })).toBeNull();
  });
});

describe('saying “not this” and taking it back', () => {
  test('twice is once', () => {
    expect(reject([everywhere, here], everywhere)).toEqual([here, everywhere]);
  });

  test('undo takes away that one and no other', () => {
    expect(unreject([everywhere, here], here)).toEqual([everywhere]);
    expect(unreject([here], everywhere)).toEqual([here]);
  });

  test('undo on a page takes away whatever holds there, and leaves other sites', () => {
    const other = { ...lakeGarden, site: 'other.example' };
    expect(unrejectAt([everywhere, here, other], lakeGarden, PAGE)).toEqual([other]);
  });

  test('whatever was rejected, a name is marked again after its undo', () => {
    const name = fc.record({ entity: fc.constantFrom('garden', 'lake'), alias: fc.constantFrom('Lake', 'Garden') });
    const site = fc.constantFrom('', 'news.example', '*.example', 'other.example');
    const list = fc.array(fc.tuple(name, site).map(([rule, where]) => ({ ...rule, site: where })));
    fc.assert(
      fc.property(list, name, (rejections, rule) => {
        const after = unrejectAt(rejections, rule, PAGE);
        expect(rejectionOf(rejectionsAt(after, PAGE), rule)).toBeNull();
        const others = rejections.filter(({ entity, alias }) => entity !== rule.entity || alias !== rule.alias);
        for (const other of others) expect(after).toContain(other);
      }),
    );
  });
});
