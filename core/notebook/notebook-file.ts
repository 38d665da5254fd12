/** The notebook as a file of its own format, to keep or to take to another browser. */
import { ENTRY_FORMAT, type StoredEntry } from './entry.ts';
import type { FieldProblem } from './field-readers.ts';
import { readEntry } from './read-entry.ts';

const FORMAT = 'azerbaijan-in-context notebook';
const VERSION = 1;
const LONGEST_FILE = 200_000_000;

/** An entry of a file that cannot be read: where it stands, counted from 1, and its wrong fields. */
export interface RefusedEntry {
  number: number;
  problems: FieldProblem[];
}

/** `json`: it is no JSON. `other`: it is no notebook. `newer`: it is one of a later version. */
export type FileProblem = 'json' | 'other' | 'newer' | 'large';

export type NotebookImport =
  | { ok: true; entries: StoredEntry[]; refused: RefusedEntry[] }
  | { ok: false; problem: FileProblem };

/** The same entries are always the same file, in whatever order they come; entries of later versions are written as they are. */
export function exportNotebook(entries: readonly StoredEntry[]): string {
  const sorted = entries
    .map((entry) => ({
      entry: rewrite(entry),
      key: [typeof entry.savedAt === 'string' ? entry.savedAt : '', entry.id],
    }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ entry }) => entry);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, entries: sorted }, null, 2)}\n`;
}

/**
 * Reads a file that `exportNotebook` wrote, perhaps changed by hand since. What can be read is given, each id once; what
 * cannot is listed with its fields. What to do with entries that are there already is for the storage to say.
 */
export function importNotebook(text: string): NotebookImport {
  const found = readFile(text);
  if (typeof found === 'string') return { ok: false, problem: found };
  const entries = new Map<string, StoredEntry>();
  const refused: RefusedEntry[] = [];
  found.forEach((raw, index) => {
    const read = readEntry(raw);
    if (read.kind === 'wrong') refused.push({ number: index + 1, problems: read.problems });
    else if (!entries.has(read.entry.id)) entries.set(read.entry.id, read.entry);
  });
  return { ok: true, entries: [...entries.values()], refused };
}

function readFile(text: string): unknown[] | FileProblem {
  if (text.length > LONGEST_FILE) return 'large';
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'json';
  }
  if (typeof file !== 'object' || file === null || Reflect.get(file, 'format') !== FORMAT) return 'other';
  const version = Reflect.get(file, 'version');
  if (typeof version === 'number' && version > VERSION) return 'newer';
  const entries = Reflect.get(file, 'entries');
  return version === VERSION && Array.isArray(entries) ? entries : 'other';
}

/** Fields in their fixed order, wherever the entry comes from. */
function rewrite(entry: StoredEntry): StoredEntry {
  if (entry.format !== ENTRY_FORMAT) return entry;
  const read = readEntry(entry);
  return read.kind === 'wrong' ? entry : read.entry;
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}
