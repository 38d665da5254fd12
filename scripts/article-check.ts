/**
 * Says what is missing from the articles, or from one: `npm run article:check [-- ID]`
 *
 * Field by field, in plain words: what is wrong, what to write, an example. It is what the press would say.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Advice, advise } from '../core/knowledge/advise.ts';
import { compile } from '../core/knowledge/compile.ts';
import type { Problem } from '../core/knowledge/problem.ts';
import { BrokenKnowledge, readAuthored } from '../data/authored.ts';
import { isCommand } from '../data/is-command.ts';
import { describeAdvice } from './describe-advice.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));

/** Checks the files in `dir`; with an id only what is in that article's file is told, and the rest is counted. */
export async function checkArticle(dir: string, id?: string): Promise<{ ok: boolean; lines: string[] }> {
  const { files, problems } = await readProblems(dir);
  const wanted = id === undefined ? null : `articles/${id.replace(/^.*articles\//, '').replace(/\.json$/, '')}.json`;
  if (wanted !== null && files !== null && !files.includes(wanted)) {
    const known = files.filter((file) => file.startsWith('articles/')).map((file) => `  ${file.slice(9, -5)}`);
    return { ok: false, lines: [`There is no data/${wanted}. The articles are:`, ...known] };
  }
  const told = problems.filter(({ file }) => wanted === null || file === wanted);
  const lines = report(told.map(advise));
  const elsewhere = problems.length - told.length;
  if (elsewhere > 0) lines.push(`${count(elsewhere)} in other files: \`npm run article:check\` lists them all.`);
  if (told.length === 0) lines.unshift(`Nothing is missing${wanted === null ? '' : ` from data/${wanted}`}.`);
  return { ok: told.length === 0, lines };
}

/** `files` is null when one of them is no JSON: nothing else can be said then. */
async function readProblems(dir: string): Promise<{ files: string[] | null; problems: readonly Problem[] }> {
  try {
    const authored = await readAuthored(dir);
    const compiled = compile(authored);
    return { files: authored.map(({ file }) => file), problems: compiled.ok ? [] : compiled.problems };
  } catch (error) {
    if (!(error instanceof BrokenKnowledge)) throw error;
    const hint = 'Most often a comma or a double quote is missing, or one too many, on this line or the one before';
    return { files: null, problems: error.problems.map((each) => ({ ...each, reason: `${each.reason}. ${hint}.` })) };
  }
}

function report(advice: readonly Advice[]): string[] {
  const byFile = Map.groupBy(advice, ({ file }) => file);
  return [...byFile].flatMap(([file, list]) => [`${file}: ${count(list.length)}`, ...list.flatMap(describeAdvice), '']);
}

function count(problems: number): string {
  return problems === 1 ? '1 thing to mend' : `${problems} things to mend`;
}

if (isCommand(import.meta.url)) {
  const { positionals } = parseArgs({ allowPositionals: true, strict: false });
  const { ok, lines } = await checkArticle(DATA, positionals[0]);
  console.log(lines.join('\n').trimEnd());
  process.exitCode = ok ? 0 : 1;
}
