/**
 * Starts the file of an article: `npm run article:new -- --title "…" --date 2014-12-29 --address https://…`
 *
 * What is not given is asked for at a terminal, and named elsewhere. No file is ever overwritten.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { advise } from '../core/knowledge/advise.ts';
import type { AuthoredFile } from '../core/knowledge/compile.ts';
import { type Entity, entity } from '../core/knowledge/schema.ts';
import { type ArticleStart, startArticle } from '../core/knowledge/start-article.ts';
import { BrokenKnowledge, readAuthored } from '../data/authored.ts';
import { isCommand } from '../data/is-command.ts';
import { describeAdvice } from './describe-advice.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

const QUESTIONS = {
  title: 'The headline, as the article has it',
  date: 'The day it was published, such as 2014-12-29',
  address: 'Its whole address, such as https://example.org/article.html',
};

/** Writes `articles/<id>.json` in `dir`, unless it is there; `lines` is what to tell the author. */
export async function startArticleFile(dir: string, start: ArticleStart): Promise<{ ok: boolean; lines: string[] }> {
  const files = await readAuthored(dir);
  const started = startArticle(start, entitiesIn(files));
  if (!started.ok) {
    const lines = started.problems.map(advise).flatMap(describeAdvice);
    const needsId = started.problems.some(({ field }) => field === 'id');
    return { ok: false, lines: needsId ? [...lines, 'Give a short name in Latin letters with --id.'] : lines };
  }

  const { id, article } = started;
  const same = files.find(({ file, data }) => file.startsWith('articles/') && addressIn(data) === start.address);
  if (same) return { ok: false, lines: [`This address is already in data/${same.file}. Nothing was written.`] };
  try {
    await writeFile(join(dir, 'articles', `${id}.json`), `${JSON.stringify(article, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return { ok: false, lines: [`There is already a file data/articles/${id}.json. It was left as it is.`] };
  }
  return {
    ok: true,
    lines: [
      `Started data/articles/${id}.json.`,
      `Fill it in; \`npm run article:check -- ${id}\` says what is missing. docs/adding-an-article.md goes through it.`,
    ],
  };
}

/** Entities as far as they can be read: a broken one is not this author's concern. */
function entitiesIn(files: readonly AuthoredFile[]): Entity[] {
  return files
    .filter(({ file }) => file.startsWith('entities/'))
    .flatMap(({ data }) => entity.safeParse(data).data ?? []);
}

function addressIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'address' in data ? data.address : undefined;
}

/** What was given, completed by asking; null, and told what to write, where nobody can be asked. */
async function readStart(): Promise<ArticleStart | null> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { title: text, date: text, address: text, id: text } });
  const missing = (['title', 'date', 'address'] as const).filter((name) => !values[name]?.trim());
  if (missing.length > 0 && !process.stdin.isTTY) {
    for (const name of missing) console.error(`--${name} is missing. ${QUESTIONS[name]}.`);
    console.error(USAGE);
    return null;
  }
  const answers: Record<string, string> = {};
  const terminal = missing.length > 0 ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  for (const name of missing) answers[name] = (await terminal?.question(`${QUESTIONS[name]}: `)) ?? '';
  terminal?.close();
  const { title = '', date = '', address = '' } = { ...values, ...answers };
  return { title: title.trim(), date: date.trim(), address: address.trim(), id: values.id };
}

const USAGE = 'npm run article:new -- --title "…" --date 2014-12-29 --address https://… [--id short-name]';

if (isCommand(import.meta.url)) {
  try {
    const start = await readStart();
    const { ok, lines } = start ? await startArticleFile(DATA, start) : { ok: false, lines: [] };
    if (lines.length > 0) console[ok ? 'log' : 'error'](lines.join('\n'));
    process.exitCode = ok ? 0 : 1;
  } catch (error) {
    const isUsage = error instanceof TypeError && 'code' in error;
    if (!isUsage && !(error instanceof BrokenKnowledge)) throw error;
    console.error(isUsage ? `${error.message}\n${USAGE}` : (error as Error).message);
    process.exitCode = 1;
  }
}
