/** Breaks the small knowledge in named places, to see what `compile` says. */
import { compile } from '../../../core/knowledge/compile.ts';
import type { Problem } from '../../../core/knowledge/problem.ts';
import { filesOf, smallKnowledge } from './small-knowledge.ts';

/** What is written where: `{ 'sources.json sources[0].date': '2014-02-30' }`. `undefined` takes the field away. */
export type Breaks = Record<string, unknown>;

/** A row of a table: what is broken, the file, the field, what is written there, and the reason expected there. */
export type Breakage = [what: string, file: string, field: string, value: unknown, reason: string];

export function problemsOf(breaks: Breaks): Problem[] {
  const files = filesOf(smallKnowledge());
  for (const [place, value] of Object.entries(breaks)) {
    const [name, field = ''] = place.split(' ');
    const file = files.find(({ file }) => file === name);
    if (!file) throw new Error(`the small knowledge has no ${name}`);
    writeAt(file.data, field, value);
  }
  const compiled = compile(files);
  return compiled.ok ? [] : compiled.problems;
}

/** Writes into parsed JSON by a path such as `claims[0].kind`; `undefined` takes the field away. */
export function writeAt(data: unknown, field: string, value: unknown): void {
  const path = field.split(/[.[\]]+/).filter(Boolean);
  const last = path.pop() ?? '';
  const parent = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], data) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}
