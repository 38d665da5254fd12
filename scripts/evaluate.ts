/**
 * Measures the finder on labelled documents: `npm run evaluate -- DIR`.
 *
 * DIR, or DIR/docs, holds one JSON file for each document: `{ id, lang, kind, text, mentions: [{ start, end, entity, ambiguous?,
 * alts? }] }`. Prints precision, recall and F for each entity and language, what was found in documents without mentions,
 * and the worst errors.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findInText, openFinder } from './finder.ts';
import { type Counts, type LabelledDocument, type Prediction, precisionOf, recallOf, score } from './score.ts';

const MOST_ERRORS = 20;
/** The worse first: what a reader should never see, then what is merely imprecise. */
const WORST = ['in a document without mentions', 'trap', 'nothing there', 'wrong entity', 'missed', 'boundary'];

const [dir] = process.argv.slice(2);
try {
  if (dir === undefined) throw new Error('Usage: npm run evaluate -- DIR');
  await evaluate(existsSync(join(dir, 'docs')) ? join(dir, 'docs') : dir);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function evaluate(folder: string): Promise<void> {
  const documents = await readDocuments(folder);
  const finder = await openFinder();
  const predictions = new Map<string, Prediction[]>();
  for (const { id, text } of documents) {
    const { mentions } = findInText(text, finder);
    predictions.set(
      id,
      mentions.map((mention) => ({ start: mention.start, end: mention.end, entity: finder.tell(mention).entity })),
    );
  }
  const exact = score(documents, predictions, 'exact');
  const overlap = score(documents, predictions, 'overlap');

  console.log(`${documents.length} documents\n`);
  console.log(`${''.padEnd(30)} labelled   exact: P     R     F    overlap: P     R     F`);
  const row = (name: string, one: Counts, other: Counts) =>
    console.log(
      `${name.padEnd(30)} ${String(one.right + one.missed).padStart(8)}   ${figures(one)}   ${figures(other)}`,
    );
  const none: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const [entity, counts] of inOrder(exact.byEntity)) row(entity, counts, overlap.byEntity.get(entity) ?? none);
  console.log('');
  for (const [lang, counts] of inOrder(exact.byLanguage)) row(lang, counts, overlap.byLanguage.get(lang) ?? none);
  console.log('');
  row('all', exact.all, overlap.all);

  const { without, longerNames } = overlap;
  console.log(`\ndocuments without mentions: ${without.documents}, in which something was found: ${without.withFalse}`);
  console.log(`the person inside longer names: ${longerNames.labelled}, marked: ${longerNames.marked}`);
  const boundaries = exact.errors.filter(({ kind }) => kind === 'boundary');
  const errors = [...overlap.errors, ...boundaries].sort(
    (one, other) => WORST.indexOf(one.kind) - WORST.indexOf(other.kind),
  );
  if (errors.length > 0) console.log(`\nworst ${Math.min(MOST_ERRORS, errors.length)} of ${errors.length} errors`);
  for (const { kind, entity, document, around } of errors.slice(0, MOST_ERRORS))
    console.log(`  ${kind} · ${entity} · ${document}: ${around}`);
}

async function readDocuments(folder: string): Promise<LabelledDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw new Error(`${folder} holds no labelled document`);
  return Promise.all(names.map(async (name) => readDocument(name, await readFile(join(folder, name), 'utf8'))));
}

function readDocument(name: string, content: string): LabelledDocument {
  let raw: Partial<LabelledDocument>;
  try {
    raw = JSON.parse(content);
  } catch {
    throw new Error(`${name}: is not JSON`);
  }
  for (const field of ['id', 'lang', 'kind', 'text'] as const)
    if (typeof raw[field] !== 'string') throw new Error(`${name}: ${field}: must be a text`);
  if (!Array.isArray(raw.mentions)) throw new Error(`${name}: mentions: must be a list`);
  for (const [index, { start, end, entity }] of raw.mentions.entries()) {
    const field = `${name}: mentions[${index}]`;
    if (typeof entity !== 'string') throw new Error(`${field}.entity: must be a text`);
    if (
      !(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= (raw.text?.length ?? 0))
    )
      throw new Error(`${field}: ${start}–${end} is no span of the text`);
  }
  return raw as LabelledDocument;
}

function inOrder(counts: ReadonlyMap<string, Counts>): [string, Counts][] {
  return [...counts].sort(([one, mine], [other, theirs]) => {
    const more = theirs.right + theirs.missed - mine.right - mine.missed;
    return more || (one < other ? -1 : 1);
  });
}

function figures(counts: Counts): string {
  const precision = precisionOf(counts);
  const recall = recallOf(counts);
  const f = precision === null || recall === null ? null : (2 * precision * recall) / (precision + recall || 1);
  return [precision, recall, f].map((value) => (value === null ? '  –  ' : value.toFixed(3))).join(' ');
}
