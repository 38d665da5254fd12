/** The authored entities and languages as they lie in `data/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../../core/knowledge/language.ts';
import type { Entity } from '../../../core/knowledge/schema.ts';

function readAll<T>(room: string): T[] {
  const folder = fileURLToPath(new URL(`../../../data/${room}/`, import.meta.url));
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')));
}

export function readEntities(): Entity[] {
  return readAll('entities');
}

export function readLanguages(): Language[] {
  return readAll('languages');
}
