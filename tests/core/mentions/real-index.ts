/** The index of the authored entities, as the press makes it and a page reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entity } from '../../../core/knowledge/schema.ts';
import type { AliasIndex } from '../../../core/mentions/mention.ts';
import { pressAliasIndex } from '../../../core/mentions/press-alias-index.ts';

const FOLDER = fileURLToPath(new URL('../../../data/entities/', import.meta.url));

export function readEntities(): Entity[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')));
}

export function pressRealIndex(): AliasIndex {
  return JSON.parse(JSON.stringify(pressAliasIndex(readEntities())));
}
