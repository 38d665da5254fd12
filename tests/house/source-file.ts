/** Reads what a source file takes from others at run time, by its text alone. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  /** From the project's folder, with `/`. */
  path: string;
  text: string;
  imports: Import[];
}

export interface Import {
  /** As it is written. */
  specifier: string;
  /** Where it leads: a path of the project, or the name of a package (`preact/hooks` is `preact`). */
  target: string;
  isLocal: boolean;
  /** `import type` and `export type` vanish when the program is built. */
  isType: boolean;
}

const STATEMENT = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"]([^'"]+)['"]/gm;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]\s*[,)]/g;

/**
 * `import { type A } from './a.ts'` counts as run time: with `verbatimModuleSyntax` the import stays, only its names go.
 */
export function readImports(path: string, text: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  const statements = [...code.matchAll(STATEMENT)].map(([, type, specifier = '']) => ({
    specifier,
    isType: Boolean(type),
  }));
  const calls = [...code.matchAll(CALL)].map(([, specifier = '']) => ({ specifier, isType: false }));
  return [...statements, ...calls].map((each) => ({ ...each, ...locate(path, each.specifier) }));
}

function locate(from: string, specifier: string): Pick<Import, 'target' | 'isLocal'> {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) {
    return { target: normalize(join(dirname(from), bare)).replaceAll('\\', '/'), isLocal: true };
  }
  const parts = bare.split('/');
  return { target: bare.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? bare), isLocal: false };
}

/** All source files under the given folders. */
export function readSources(folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
      .map((name) => {
        const path = `${folder}/${name.replaceAll('\\', '/')}`;
        const text = readFileSync(path, 'utf8');
        return { path, text, imports: readImports(path, text) };
      }),
  );
}
