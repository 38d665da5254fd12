/**
 * Authored files as far as they can be read: what the schema refused is taken out, the rest stays, so that one broken
 * field does not hide the other problems of the file.
 */
import type * as z from 'zod/mini';
import type { CommunitiesFile, TimelineFile } from '../pictures/schema.ts';
import type { Language } from './language.ts';
import type { Article, Entity, SourcesFile } from './schema.ts';

/** `T` with holes: any field and any item of a list may be absent. */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : { [Key in keyof T]?: Draft<T[Key]> | undefined };

export interface DraftFile<T> {
  file: string;
  draft: Draft<T>;
}

export interface Drafts {
  articles: DraftFile<Article>[];
  entities: DraftFile<Entity>[];
  languages: DraftFile<Language>[];
  sources: DraftFile<SourcesFile>[];
  /** Of the pictures: one file each, or none where there are no pictures. */
  timelines: DraftFile<TimelineFile>[];
  communities: DraftFile<CommunitiesFile>[];
}

/** Copies `data` with a hole wherever the schema found something wrong. */
export function withHoles<T>(data: unknown, issues: readonly z.core.$ZodIssue[]): Draft<T> {
  if (issues.length === 0) return data as Draft<T>;
  if (!isObject(data)) return {} as Draft<T>;
  const copy = structuredClone(data);
  for (const { code, path } of issues) {
    if (code === 'unrecognized_keys') continue;
    const last = path.at(-1);
    if (last === undefined) return {} as Draft<T>;
    const parent = path.slice(0, -1).reduce<unknown>((at, step) => (isObject(at) ? at[step] : undefined), copy);
    if (isObject(parent)) parent[last] = undefined;
  }
  return copy as Draft<T>;
}

/** The items that are there, each with its place in the list. */
export function* each<T>(list: readonly (T | undefined)[] | undefined): Generator<[number, T]> {
  for (const [i, item] of (list ?? []).entries()) if (item !== undefined) yield [i, item];
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
