/** The finder as a page has it: pressed from `data/`, put through JSON, and prepared. */
import { fileURLToPath } from 'node:url';
import { compile } from '../core/knowledge/compile.ts';
import { findInPassages, passagesOf } from '../core/mentions/document.ts';
import type { AliasIndex, Mention, Refusal } from '../core/mentions/mention.ts';
import { type PreparedIndex, prepare } from '../core/mentions/prepare.ts';
import { pressAliasIndex } from '../core/mentions/press-alias-index.ts';
import { BrokenKnowledge, readAuthored } from '../data/authored.ts';

const DATA = fileURLToPath(new URL('../data/', import.meta.url));

export interface Finder {
  prepared: PreparedIndex;
  /** The community in one country is told as the diaspora, with the community as its variant. */
  tell(mention: Pick<Mention, 'entity' | 'variant'>): { entity: string; variant?: string };
}

export async function openFinder(): Promise<Finder> {
  const compiled = compile(await readAuthored(DATA));
  if (!compiled.ok) throw new BrokenKnowledge(compiled.problems);
  const { entities, languages } = compiled;
  const index = JSON.parse(JSON.stringify(pressAliasIndex(entities, languages))) as AliasIndex;
  const communities = new Set(entities.filter(({ kind }) => kind === 'community').map(({ id }) => id));
  return {
    prepared: prepare(index),
    tell({ entity, variant }) {
      if (communities.has(entity) && entity !== DIASPORA) return { entity: DIASPORA, variant: entity };
      return variant ? { entity, variant } : { entity };
    },
  };
}

const DIASPORA = 'azerbaijani-diaspora';

/** What is found in a plain text, with offsets in the whole of it. */
export function findInText(
  text: string,
  { prepared }: Finder,
  title = '',
): { mentions: Mention[]; refusals: Refusal[] } {
  const passages = passagesOf(text);
  const found = findInPassages(passages, prepared, title);
  return {
    mentions: found.flatMap(({ mentions }, index) => shift(mentions, passages[index]?.start ?? 0)),
    refusals: found.flatMap(({ refusals }, index) => shift(refusals, passages[index]?.start ?? 0)),
  };
}

function shift<T extends { start: number; end: number }>(list: readonly T[], by: number): T[] {
  return list.map((item) => ({ ...item, start: item.start + by, end: item.end + by }));
}
