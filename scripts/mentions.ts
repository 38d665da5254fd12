/**
 * Finds mentions as a page session does.
 *
 * Without options: JSON lines `{"id","lang"?,"title"?,"text"}` on standard input become
 * `{"id","mentions":[{"start","end","surface","entity","variant"?,"why"}]}`, one line each. `--text "…"` (with `--title "…"`) and
 * `--html FILE` explain for a person what was found, what was refused, and why.
 */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { describeMention, describeRefusal, type Finding } from './describe-finding.ts';
import { findInHtml } from './find-in-html.ts';
import { type Finder, findInText, openFinder } from './finder.ts';

const USAGE = `Usage: npm run -s mentions < documents.jsonl
       npm run mentions -- --text "…" [--title "…"]
       npm run mentions -- --html FILE`;

try {
  const { values } = parseArgs({
    options: { text: { type: 'string' }, title: { type: 'string' }, html: { type: 'string' } },
  });
  const finder = await openFinder();
  if (values.text !== undefined) explain(placed(findInText(values.text, finder, values.title)), finder);
  else if (values.html !== undefined) explain(await findInHtml(await readFile(values.html, 'utf8'), finder), finder);
  else await answerLines(finder);
} catch (error) {
  const isUsage = error instanceof TypeError && 'code' in error;
  console.error(error instanceof Error ? error.message : error);
  if (isUsage) console.error(USAGE);
  process.exitCode = 1;
}

async function answerLines(finder: Finder): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { id, title, text } = readDocument(line);
      const mentions = findInText(text, finder, title).mentions.map((mention) => {
        const { start, end, surface, why } = mention;
        return { start, end, surface, ...finder.tell(mention), why };
      });
      console.log(JSON.stringify({ id, mentions }));
    } catch (error) {
      console.error(`line ${number}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

function readDocument(line: string): { id: string; title: string; text: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    throw new Error('is not JSON');
  }
  if (typeof raw !== 'object' || raw === null) throw new Error('must be an object with "id" and "text"');
  const { id, text, title = '' } = raw as Record<string, unknown>;
  if (typeof id !== 'string') throw new Error('"id" must be a text');
  if (typeof text !== 'string') throw new Error(`"text" of ${JSON.stringify(id)} must be a text`);
  if (typeof title !== 'string') throw new Error(`"title" of ${JSON.stringify(id)} must be a text`);
  return { id, title, text };
}

function placed({ mentions, refusals }: ReturnType<typeof findInText>): Finding {
  const whereOf = ({ start, end }: { start: number; end: number }) => `${start}–${end}`;
  return {
    mentions: mentions.map((mention) => ({ mention, where: whereOf(mention) })),
    refusals: refusals.map((refusal) => ({ refusal, where: whereOf(refusal) })),
  };
}

function explain({ mentions, refusals }: Finding, finder: Finder): void {
  console.log(`${mentions.length} found`);
  for (const mention of mentions) console.log(`  ${describeMention(mention, finder)}`);
  console.log(`${refusals.length} seen and refused`);
  for (const refusal of refusals) console.log(`  ${describeRefusal(refusal)}`);
}
