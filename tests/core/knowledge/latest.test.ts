import { describe, expect, test } from 'vitest';
import { chooseLatest } from '../../../core/knowledge/latest.ts';

const whole = (id: string, date: string) => ({ id, date, coverage: 'whole' as const });
const opening = (id: string, date: string) => ({ id, date, coverage: 'opening' as const });

describe('the latest article', () => {
  test.each([
    ['the newest that was read whole', [whole('a', '2013-01-01'), whole('b', '2014-01-01')], 'b', 'a'],
    [
      'not one of which only the opening was read',
      [opening('new', '2015-01-01'), whole('b', '2014-01-01')],
      'b',
      'new',
    ],
    ['the first by id among those of one day', [whole('z', '2014-01-01'), whole('a', '2014-01-01')], 'a', 'z'],
    ['none when none was read whole', [opening('a', '2013-01-01'), opening('b', '2014-01-01')], undefined, 'b a'],
    ['none of none', [], undefined, ''],
  ])('is %s', (_, articles, id, others) => {
    const choice = chooseLatest(articles);
    expect(choice.latest?.id).toBe(id);
    expect(choice.others.map((article) => article.id).join(' ')).toBe(others);
  });

  test('the others keep the newest first, also those newer than it', () => {
    const articles = [
      opening('n', '2015-06-15'),
      whole('l', '2014-12-29'),
      opening('m', '2014-12-15'),
      whole('o', '2011-10-18'),
    ];
    expect(chooseLatest(articles.toReversed()).others.map(({ id }) => id)).toEqual(['n', 'm', 'o']);
  });
});
