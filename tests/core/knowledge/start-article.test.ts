import { describe, expect, test } from 'vitest';
import { compile } from '../../../core/knowledge/compile.ts';
import { slugOf, startArticle } from '../../../core/knowledge/start-article.ts';
import { filesOf, smallKnowledge } from './small-knowledge.ts';

const START = { title: 'Ferry Night', date: '2016-02-29', address: 'https://www.club.example/ferry' };
const entities = [smallKnowledge().harbour, smallKnowledge().club];

describe('starting an article', () => {
  test('fills in what follows from title, date and address', () => {
    const started = startArticle(START, entities);
    expect(started).toMatchObject({
      ok: true,
      id: 'ferry-night',
      article: { id: 'ferry-night', source: 'ferry-night', publisher: 'club', archiveYear: 2016 },
    });
  });

  test('leaves nothing out and adds nothing: the press misses only what is still empty', () => {
    const started = startArticle(START, entities);
    const draft = started.ok ? started.article : null;
    const compiled = compile([...filesOf(smallKnowledge()), { file: 'articles/ferry-night.json', data: draft }]);
    const reasons = compiled.ok ? [] : compiled.problems.map(({ field, reason }) => `${field}: ${reason}`);
    expect(reasons.filter((reason) => !/it is ""|there is no source|zeros of a new article/.test(reason))).toEqual([]);
    expect(reasons).toHaveLength(13);
  });

  test('whose publisher is not known leaves it open', () => {
    const started = startArticle({ ...START, address: 'https://elsewhere.example/' }, entities);
    expect(started).toMatchObject({ ok: true, article: { publisher: '' } });
  });

  test('from before the archive asks for its first year', () => {
    expect(startArticle({ ...START, date: '1989-12-31' }, [])).toMatchObject({ article: { archiveYear: 1996 } });
  });

  test.each([
    ['date', { date: '29.02.2016' }],
    ['date', { date: '2015-02-29' }],
    ['address', { address: 'club.example/ferry' }],
    ['title', { title: ' ', id: 'ferry' }],
    ['id', { title: 'لیمان' }],
    ['id', { id: '../ferry' }],
  ])('says that the %s is wrong in %j', (field, change) => {
    const started = startArticle({ ...START, ...change }, entities);
    expect(started.ok ? [] : started.problems.map((problem) => problem.field)).toEqual([field]);
  });

  test.each([
    ["Azerbaijan's International Citizens", 'azerbaijans-international-citizens'],
    ['Azerbaijan: Necessary to NATO', 'azerbaijan-necessary-to-nato'],
    ['Commemorating 20 Years', 'commemorating-20-years'],
    ['  “Gəncə” – İlk   Şəhər! ', 'gence-ilk-seher'],
    ['Straße & Ærø', 'strasse-aero'],
    ['日本', ''],
  ])('%j gets the id %j', (title, id) => {
    expect(slugOf(title)).toBe(id);
  });
});
