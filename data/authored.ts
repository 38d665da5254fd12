/** Reads the authored files of a data directory. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuthoredFile } from '../core/knowledge/compile.ts';
import type { Problem } from '../core/knowledge/problem.ts';
import { errorPlace } from './json-place.ts';

/** One error for everything that is wrong with the authored files, one line for each problem. */
export class BrokenKnowledge extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const lines = problems.map(({ file, field, reason }) => `  ${file}: ${field}: ${reason}`);
    super([`The knowledge has ${count}:`, ...lines].join('\n'));
    this.name = 'BrokenKnowledge';
    this.problems = problems;
  }
}

/**
 * Reads `articles/*.json`, `entities/*.json`, `languages/*.json`, `pictures/*.json` and `sources.json` of `dir`; file names are given relative to it.
 *
 * Throws `BrokenKnowledge` with line and column when a file is not JSON: nothing else can be checked before it is.
 */
export async function readAuthored(dir: string): Promise<AuthoredFile[]> {
  const rooms = await Promise.all(
    ['articles', 'entities', 'languages', 'pictures', ''].map((room) => jsonIn(dir, room)),
  );
  const names = rooms.flat();
  const texts = await Promise.all(names.map(async (file) => ({ file, text: await readFile(join(dir, file), 'utf8') })));
  const problems = texts.flatMap(({ file, text }) => {
    const place = errorPlace(text);
    if (!place) return [];
    const { line, column, expected } = place;
    return [{ file, field: `line ${line}, column ${column}`, reason: `is not JSON: expected ${expected} here` }];
  });
  if (problems.length > 0) throw new BrokenKnowledge(problems);
  return texts.map(({ file, text }) => ({ file, data: JSON.parse(text) }));
}

async function jsonIn(dir: string, room: string): Promise<string[]> {
  // A room that is not there is an empty one; `compile` says what is missing.
  const names = await readdir(join(dir, room)).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => (room ? `${room}/${name}` : name));
}
