/** Presses CHANGELOG.md, so that the extension can say what is new. */
import { readFile } from 'node:fs/promises';
import { readChangelog } from '../core/whats-new.ts';

/** The print of the changelog at `path`. */
export async function printChangelog(path: string): Promise<string> {
  return `${JSON.stringify(readChangelog(await readFile(path, 'utf8')))}\n`;
}
