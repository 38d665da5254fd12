import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkArticles } from '../../data/check-anchors.ts';
import { emptyDir, smallData } from './small-data.ts';

const SHA = createHash('sha256').update('The first words and then the end').digest('hex');

/** Both articles anchored to one passage on line 3, and a directory with their texts. */
async function anchoredData(): Promise<[data: string, texts: string]> {
  const data = await smallData(({ article, older }) => {
    for (const claim of [...article.claims, ...older.claims]) claim.passage.sha256 = SHA;
  });
  const texts = await emptyDir();
  for (const name of ['2014-12-29-harbour-day.txt', '2013-01-02-harbour-news.txt']) {
    await writeFile(join(texts, name), 'Heading\n\nThe first words and then the end.\n');
  }
  return [data, texts];
}

describe('checking the anchors', () => {
  test('lists every claim of every article, and counts them', async () => {
    const { ok, lines } = await checkArticles(...(await anchoredData()));
    expect(ok).toBe(true);
    expect(lines).toContain('  c04   P1  found');
    expect(lines.at(-1)).toBe('5 found, 0 moved, 0 missing');
  });

  test('a moved passage is told and passes; a missing one does not', async () => {
    const [data, texts] = await anchoredData();
    await writeFile(join(texts, '2013-01-02-harbour-news.txt'), 'The first words and then the end.\n');
    const moved = await checkArticles(data, texts);
    expect([moved.ok, moved.lines.at(-1)]).toEqual([true, '4 found, 1 moved, 0 missing']);
    await writeFile(join(texts, '2013-01-02-harbour-news.txt'), 'Nothing of the kind.\n');
    const missing = await checkArticles(data, texts);
    expect([missing.ok, missing.lines.at(-1)]).toEqual([false, '4 found, 0 moved, 1 missing']);
  });

  test('an article without a text is named and not checked; the others are', async () => {
    const [data, texts] = await anchoredData();
    await rm(join(texts, '2013-01-02-harbour-news.txt'));
    const { ok, lines } = await checkArticles(data, texts);
    expect(ok).toBe(true);
    expect(lines.at(-2)).toMatch(/^not checked, there is no 2013-01-02-harbour-news\.txt in /);
    expect(lines.at(-1)).toBe('4 found, 0 moved, 0 missing; 1 of 2 articles not checked');
  });

  test('a text of no article fails: its name may be misspelt', async () => {
    const [data, texts] = await anchoredData();
    await writeFile(join(texts, '2014-12-30-harbour-day.txt'), 'The first words and then the end.\n');
    const { ok, lines } = await checkArticles(data, texts);
    expect(ok).toBe(false);
    expect(lines).toContain('2014-12-30-harbour-day.txt belongs to no article: texts are named <date>-<id>.txt');
  });

  test('a directory with no text at all is no check', async () => {
    const [data] = await anchoredData();
    expect((await checkArticles(data, await emptyDir())).ok).toBe(false);
  });

  test.each([[[]], [['--articles']], [['--article', 'here']]])(
    'as a command with %j it says how to give a directory, and fails',
    async (args) => {
      const command = fileURLToPath(new URL('../../data/check-anchors.ts', import.meta.url));
      const { code, said } = await new Promise<{ code: unknown; said: string }>((done) => {
        execFile(execPath, [command, ...args], (error, _, stderr) => done({ code: error?.code, said: stderr }));
      });
      expect(code).toBe(1);
      expect(said).toContain('--articles DIR');
    },
  );
});
