import { describe, expect, test } from 'vitest';
import { byNewest, filterEntries } from '../../../core/notebook/filter.ts';
import { addTags, countTags, removeTag, suggestTags } from '../../../core/notebook/tags.ts';
import { claimEntry, mentionEntry } from './sample-entries.ts';

const entries = [
  mentionEntry({ note: 'Bakıda görüş', tags: ['toplantı'] }),
  claimEntry(),
  claimEntry({ id: 'c3', page: null, mention: null, note: 'سفر به باکو 東京の港', tags: ['Harbours', 'سفر'] }),
];
const found = (words: string, tags: string[] = []) => filterEntries(entries, { words, tags }).map(({ id }) => id);

describe('search finds', () => {
  test.each([
    ['', ['b2', 'a1', 'c3']],
    ['   ', ['b2', 'a1', 'c3']],
    ['harbour', ['b2', 'a1', 'c3']],
    ['BAKIDA', ['b2']],
    ['bakida', ['b2']],
    ['goru', ['b2']],
    ['boatmen', ['a1', 'c3']],
    ['town record', ['a1']],
    ['record town', ['a1']],
    ['news.example', ['a1']],
    ['باكو', ['c3']],
    ['港', ['c3']],
    ['nowhere', []],
  ])('%j in %j', (words, ids) => {
    expect(found(words)).toEqual(ids);
  });

  test('by tags, all of which must be there, whatever their case', () => {
    expect(found('', ['HARBOURS'])).toEqual(['a1', 'c3']);
    expect(found('', ['harbours', 'baki'])).toEqual(['a1']);
    expect(found('boatmen', ['سفر'])).toEqual(['c3']);
  });
});

test('the newest comes first', () => {
  expect([...entries].sort(byNewest).map(({ id }) => id)).toEqual(['b2', 'a1', 'c3']);
});

describe('tags', () => {
  test.each([
    [[], 'one, two', ['one', 'two']],
    [['One'], 'one , ONE,', ['One']],
    [['Əliyev'], 'əliyev', ['Əliyev']],
    [[], '  a   b ', ['a b']],
    [[], '一、二，三', ['一', '二', '三']],
    [[], 'سفر، باکو', ['سفر', 'باکو']],
    [['x'], '', ['x']],
  ])('%j with %j typed', (own, typed, tags) => {
    expect(addTags(own, typed)).toEqual(tags);
  });

  test('are removed in whatever case', () => {
    expect(removeTag(['Bakı', 'Gəncə'], 'BAKI')).toEqual(['Gəncə']);
  });

  test('are counted as one, in the spelling that is used most, the most frequent first', () => {
    const tagged = [['one', 'Two'], ['two'], ['two'], ['three']].map((tags) => ({ tags }));
    expect(countTags(tagged)).toEqual([
      { tag: 'two', count: 3 },
      { tag: 'one', count: 1 },
      { tag: 'three', count: 1 },
    ]);
  });

  test('are suggested unless the entry has them', () => {
    expect(suggestTags(countTags(entries), ['BAKI', 'harbours'])).toEqual(['toplantı', 'سفر'].sort());
  });
});
