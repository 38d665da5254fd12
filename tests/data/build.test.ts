import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { press } from '../../data/build.ts';
import { emptyDir, smallData } from './small-data.ts';

const PRINTS = [
  'alias-index.json',
  'changelog.json',
  'citations.json',
  'feed.json',
  'feed.rss',
  'knowledge-base.json',
  'prefilter.json',
];

async function readPrints(dir: string): Promise<string[]> {
  return Promise.all(PRINTS.map((name) => readFile(join(dir, name), 'utf8')));
}

describe('the press', () => {
  test('writes the prints and nothing else, and makes the directory', async () => {
    const prints = join(await emptyDir(), 'prints');
    const { written } = await press(await smallData(), prints);
    expect(written.toSorted()).toEqual(PRINTS);
    expect((await readdir(prints)).toSorted()).toEqual(PRINTS);
    const [index, base] = await Promise.all(
      ['alias-index.json', 'knowledge-base.json'].map(async (name) =>
        JSON.parse(await readFile(join(prints, name), 'utf8')),
      ),
    );
    expect(base.claims).toHaveLength(5);
    expect(index.entities.map(({ id }: { id: string }) => id)).toEqual(['club', 'harbour']);
  });

  test('makes the same bytes from the same files, wherever they lie', async () => {
    const [one, other] = [await emptyDir(), await emptyDir()];
    await press(await smallData(), one);
    await press(await smallData(), other);
    expect(await readPrints(one)).toEqual(await readPrints(other));
  });

  test('leaves a fresh print untouched, and mends one that is not', async () => {
    const [dir, prints] = [await smallData(), await emptyDir()];
    await press(dir, prints);
    const before = await stat(join(prints, 'knowledge-base.json'));
    await writeFile(join(prints, 'alias-index.json'), 'stale');
    expect((await press(dir, prints)).written).toEqual(['alias-index.json']);
    expect((await stat(join(prints, 'knowledge-base.json'))).ino).toBe(before.ino);
  });

  test('stops at broken files, says everything in one error, and leaves the prints as they were', async () => {
    const prints = await emptyDir();
    await press(await smallData(), prints);
    const before = await readPrints(prints);
    const broken = await smallData(({ article, club }) => {
      article.date = '2014-02-30';
      club.description = '';
    });
    await expect(press(broken, prints)).rejects.toThrow(
      [
        'The knowledge has 2 problems:',
        '  articles/harbour-day.json: date: must be a day that exists; it is "2014-02-30"',
        '  entities/club.json: description: must not be empty; it is ""',
      ].join('\n'),
    );
    expect(await readPrints(prints)).toEqual(before);
  });

  test('says where a file stops being JSON', async () => {
    const dir = await smallData();
    await writeFile(join(dir, 'entities/club.json'), '{\n  "id": "club",\n}\n');
    await expect(press(dir, await emptyDir())).rejects.toThrow(
      'entities/club.json: line 3, column 1: is not JSON: expected a key in double quotes here',
    );
  });

  test('says what is missing from an empty directory', async () => {
    await expect(press(await emptyDir(), await emptyDir())).rejects.toThrow('sources.json: (file): is missing');
  });
});
