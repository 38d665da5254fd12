/** What a reader downloads and what a page loads, as built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  what: string;
  files: string[];
  bytes: number;
  gzipBytes: number;
}

export function measureSizes(folder: string): Size[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const session: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
  return [
    measure(folder, 'session script, on every page', session),
    measure(folder, 'card script, when a card is wanted', ['card.js']),
    measure(folder, 'popup, all its files', withParts(folder, manifest.action.default_popup)),
    measure(folder, 'worker', [manifest.background.service_worker]),
  ];
}

/** An extension page with the scripts and style sheets it names, and what those import. */
function withParts(folder: string, page: string): string[] {
  const files = new Set([page]);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, part = ''] of text.matchAll(/(?:src|href|from|import)\s*[=(]?\s*["'`]([^"'`]+\.(?:js|css))["'`]/g)) {
      files.add(part.startsWith('/') ? part.slice(1) : join(file, '..', part));
    }
  }
  return [...files];
}

function measure(folder: string, what: string, files: string[]): Size {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    what,
    files,
    bytes: sum(contents.map((content) => content.length)),
    gzipBytes: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}
