/** The command as people and pipes use it. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const SLOW_MS = 60_000;

/** What it says on both outputs, and how it ends. */
function run(script: string, args: string[], input = ''): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile('node', [`scripts/${script}.ts`, ...args], (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(input);
  });
}

async function writeIntoFolder(name: string, content: string): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'mentions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), content);
  return { folder, file: join(folder, name) };
}

test('JSON lines in, JSON lines out; a line that is none is told by its number and the rest is answered', {
  timeout: SLOW_MS,
}, async () => {
  const lines = [
    JSON.stringify({ id: 'a', lang: 'tr', text: "İlk satır.\nAzerbaycan'ın başkenti" }),
    '{',
    JSON.stringify({ id: 'b' }),
    JSON.stringify({ id: 'c', title: 'Heydar Aliyev in Baku', text: 'Aliyev spoke. Soviet Azerbaijan.' }),
  ];
  const { code, out, err } = await run('mentions', [], lines.join('\n'));
  const [first, second, ...more] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    id: 'a',
    mentions: [{ start: 11, end: 21, surface: 'Azerbaycan', entity: 'azerbaijan' }],
  });
  expect(second).toMatchObject({
    id: 'c',
    mentions: [
      { surface: 'Aliyev', entity: 'heydar-aliyev', why: { rule: 'context', cues: [{ cue: 'person-before' }] } },
      { surface: 'Soviet Azerbaijan', entity: 'azerbaijan', variant: 'soviet', why: { rule: 'name' } },
    ],
  });
  expect(more).toEqual([]);
  expect(err.trim().split('\n')).toEqual(['line 2: is not JSON', 'line 3: "text" of "b" must be a text']);
  expect(code).toBe(1);
});

test('a text is explained: what was found and what was refused, with the reason', { timeout: SLOW_MS }, async () => {
  const { out } = await run('mentions', ['--text', 'From Heydar Aliyev Airport to Azerbaijan.']);
  expect(out).toMatch(
    /^1 found\n {2}“Azerbaijan” \(30–40\) → azerbaijan.*\n1 seen and refused\n.*\(Heydar Aliyev Airport\)\n$/,
  );
});

test('a page is read as a page: hidden text and menus are not, the title counts', { timeout: SLOW_MS }, async () => {
  const { file } = await writeIntoFolder(
    'page.html',
    `<title>Heydar Aliyev</title><meta property="og:type" content="article"><nav><a href="/az">Azerbaijan</a> <a href="/ge">Georgia</a></nav>
     <main><h1>A life</h1><p>Aliyev was born in Nakh&shy;chivan, long before there were motor roads in that part of the
     country, and his family moved there from a village in the mountains. Nobody wrote down the day on which they came, and the house is gone.</p><p hidden>Azerbaijan</p></main>`,
  );
  const { out } = await run('mentions', ['--html', file]);
  expect(out.split('\n').flatMap((line) => /^ {2}“(.*?)”.*→ (\S+),/.exec(line)?.slice(1) ?? [])).toEqual([
    'Aliyev',
    'heydar-aliyev',
    'Nakh\u00adchivan',
    'nakhchivan',
  ]);
});

test('labelled documents are scored, and a broken one is named', { timeout: SLOW_MS }, async () => {
  const text = 'A road to Azerbaijan.';
  const label = { start: 10, end: 20, entity: 'azerbaijan' };
  const { folder, file } = await writeIntoFolder(
    'one.json',
    JSON.stringify({ id: 'one', lang: 'en', kind: 'news', text, mentions: [label] }),
  );
  expect((await run('evaluate', [folder])).out).toMatch(/^all +1 +1\.000 1\.000 1\.000/m);
  await writeFile(
    file,
    JSON.stringify({ id: 'one', lang: 'en', kind: 'news', text, mentions: [{ ...label, end: 99 }] }),
  );
  expect(await run('evaluate', [folder])).toMatchObject({
    code: 1,
    err: 'one.json: mentions[0]: 10–99 is no span of the text\n',
  });
});
