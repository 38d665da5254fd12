/** Starting and checking an article, as its author does. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../scripts/article-check.ts';
import { startArticleFile } from '../../scripts/article-new.ts';
import { smallData } from '../data/small-data.ts';
import { runScript } from './run-script.ts';

const FERRY = { title: 'Ferry Night', date: '2016-02-29', address: 'http://club.example/ferry.html' };

describe('article:new', () => {
  test('starts a file, and says what comes next', async () => {
    const dir = await smallData();
    const { ok, lines } = await startArticleFile(dir, FERRY);
    expect(ok).toBe(true);
    expect(lines.join('\n')).toContain('npm run article:check -- ferry-night');
    const written = JSON.parse(await readFile(join(dir, 'articles/ferry-night.json'), 'utf8'));
    expect(written).toMatchObject({ ...FERRY, id: 'ferry-night', publisher: 'club', coverage: '' });
  });

  test('never writes over a file', async () => {
    const dir = await smallData();
    const before = await readFile(join(dir, 'articles/harbour-day.json'), 'utf8');
    const { ok, lines } = await startArticleFile(dir, { ...FERRY, title: 'Harbour Day' });
    expect([ok, lines]).toEqual([
      false,
      ['There is already a file data/articles/harbour-day.json. It was left as it is.'],
    ]);
    expect(await readFile(join(dir, 'articles/harbour-day.json'), 'utf8')).toBe(before);
  });

  test('knows an article again by its address', async () => {
    const dir = await smallData();
    const { ok, lines } = await startArticleFile(dir, { ...FERRY, address: 'http://club.example/harbour-day.html' });
    expect([ok, lines]).toEqual([
      false,
      ['This address is already in data/articles/harbour-day.json. Nothing was written.'],
    ]);
  });

  test('writes nothing when a date is none, and says what a date looks like', async () => {
    const dir = await smallData();
    const { ok, lines } = await startArticleFile(dir, { ...FERRY, date: '2016-02-30' });
    expect(ok).toBe(false);
    expect(lines).toContain('    Example: "date": "2014-12-29"');
    expect(await readdir(join(dir, 'articles'))).toEqual(['harbour-day.json', 'harbour-news.json']);
  });

  test('asks for an id when the title gives none', async () => {
    const { lines } = await startArticleFile(await smallData(), { ...FERRY, title: '港' });
    expect(lines.at(-1)).toBe('Give a short name in Latin letters with --id.');
  });

  test('as a command says which option is missing, where nobody can be asked', async () => {
    const { code, err } = await runScript('article-new', ['--title', 'Ferry Night', '--date', '2016-02-29']);
    expect(code).toBe(1);
    expect(err).toMatch(/^--address is missing\. Its whole address/);
    expect(err).toContain('npm run article:new -- --title');
  });
});

describe('article:check', () => {
  test('goes through a new article field by field: what is wrong, what to write, an example', async () => {
    const dir = await smallData();
    await startArticleFile(dir, FERRY);
    const { ok, lines } = await checkArticle(dir, 'ferry-night');
    expect(ok).toBe(false);
    expect(lines[0]).toBe('data/articles/ferry-night.json: 13 things to mend');
    expect(lines.join('\n')).toContain(
      [
        '  coverage (how much of the article was read)',
        '    is still empty',
        '    Write: whole if you read it to its end, opening if you had only its beginning.',
        '    Example: "coverage": "opening"',
      ].join('\n'),
    );
  });

  test('of one article it tells that article’s gaps, and counts the others', async () => {
    const dir = await smallData(({ article, older }) => {
      article.title = '';
      older.date = 'soon';
    });
    const { lines } = await checkArticle(dir, 'harbour-news');
    expect(lines[0]).toBe('data/articles/harbour-news.json: 1 thing to mend');
    expect(lines.at(-1)).toBe('1 thing to mend in other files: `npm run article:check` lists them all.');
    expect((await checkArticle(dir)).lines.filter((line) => line.endsWith('to mend'))).toHaveLength(2);
  });

  test.each(['harbour-day', 'harbour-day.json', 'data/articles/harbour-day.json'])('%s is finished', async (id) => {
    const { ok, lines } = await checkArticle(await smallData(), id);
    expect([ok, lines]).toEqual([true, ['Nothing is missing from data/articles/harbour-day.json.']]);
  });

  test('lists the articles when there is none of that name', async () => {
    const { ok, lines } = await checkArticle(await smallData(), 'harbor-day');
    expect(ok).toBe(false);
    expect(lines).toEqual([
      'There is no data/articles/harbor-day.json. The articles are:',
      '  harbour-day',
      '  harbour-news',
    ]);
  });

  test('says where a comma or a quote is missing', async () => {
    const dir = await smallData();
    await writeFile(join(dir, 'articles/harbour-day.json'), '{\n  "id": "harbour-day"\n  "title": "Harbour Day"\n}\n');
    const { ok, lines } = await checkArticle(dir, 'harbour-day');
    expect(ok).toBe(false);
    expect(lines[1]).toBe('  line 3, column 3');
    expect(lines[2]).toContain('Most often a comma or a double quote is missing');
  });
});
