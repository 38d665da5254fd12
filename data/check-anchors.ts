/**
 * Compares every passage anchor with the text of its article: `npm run knowledge:check -- --articles DIR`.
 *
 * DIR holds the articles as plain text, one file each, named `<date>-<id>.txt`. The texts are not part of the project,
 * and nobody need have all of them: what is in DIR is checked, what is not is named. A text that belongs to no article
 * fails the check, since its name may be misspelt.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type AnchorCheck, checkAnchors } from '../core/knowledge/anchors.ts';
import { explain } from '../core/knowledge/explain.ts';
import { type Article, article } from '../core/knowledge/schema.ts';
import { BrokenKnowledge, readAuthored } from './authored.ts';
import { isCommand } from './is-command.ts';

const DATA = fileURLToPath(new URL('.', import.meta.url));

/** Checks the articles in `dir` against the texts in `texts`; `lines` is the report, `ok` that nothing is missing. */
export async function checkArticles(dir: string, texts: string): Promise<{ ok: boolean; lines: string[] }> {
  const articles = await readArticles(dir);
  const present = new Set((await readdir(texts).catch(() => [])).filter((name) => name.endsWith('.txt')));
  const lines: string[] = [];
  const totals = { found: 0, moved: 0, missing: 0 };
  for (const authored of articles) {
    const name = textName(authored);
    if (!present.has(name)) continue;
    const text = await readFile(join(texts, name), 'utf8');
    const checks = checkAnchors(authored, text, (passage) => createHash('sha256').update(passage).digest('hex'));
    for (const { result } of checks) totals[result]++;
    lines.push(`${authored.id} (${name})`, ...checks.map(row));
  }
  const absent = articles.map(textName).filter((name) => !present.has(name));
  const known = new Set(articles.map(textName));
  const stray = [...present].filter((name) => !known.has(name)).sort();
  lines.push(
    ...absent.map((name) => `not checked, there is no ${name} in ${texts}`),
    ...stray.map((name) => `${name} belongs to no article: texts are named <date>-<id>.txt`),
    `${totals.found} found, ${totals.moved} moved, ${totals.missing} missing${absent.length ? `; ${absent.length} of ${articles.length} articles not checked` : ''}`,
  );
  return { ok: totals.missing === 0 && stray.length === 0 && absent.length < articles.length, lines };
}

function textName({ date, id }: Article): string {
  return `${date}-${id}.txt`;
}

/** Asks no more than the shape of the articles, so that anchors can be checked while the rest is being written. */
async function readArticles(dir: string): Promise<Article[]> {
  const files = (await readAuthored(dir)).filter(({ file }) => file.startsWith('articles/'));
  const read = files.map(({ file, data }) => ({ file, data, parsed: article.safeParse(data) }));
  const problems = read.flatMap(({ file, data, parsed }) => explain(file, parsed.error?.issues ?? [], data));
  if (problems.length > 0) throw new BrokenKnowledge(problems);
  return read.flatMap(({ parsed }) => parsed.data ?? []);
}

function row({ claim, paragraph, result, says }: AnchorCheck): string {
  return `  ${claim.padEnd(6)}${paragraph.padEnd(4)}${result.padEnd(9)}${says}`.trimEnd();
}

/** Null when the command line does not say; an unknown option is as good as none. */
function textsAsked(): string | null {
  try {
    return parseArgs({ options: { articles: { type: 'string' } } }).values.articles ?? null;
  } catch {
    return null;
  }
}

if (isCommand(import.meta.url)) {
  const texts = textsAsked();
  if (texts === null) {
    console.error('Say where the texts are: npm run knowledge:check -- --articles DIR (files named <date>-<id>.txt)');
    process.exitCode = 1;
  } else {
    try {
      const { ok, lines } = await checkArticles(DATA, texts);
      console.log(lines.join('\n'));
      process.exitCode = ok ? 0 : 1;
    } catch (error) {
      if (!(error instanceof BrokenKnowledge)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  }
}
