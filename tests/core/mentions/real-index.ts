/** The index of the authored entities and languages, as the press makes it and a page reads it. */
import { inject } from 'vitest';
import type { AliasIndex } from '../../../core/mentions/mention.ts';

export function readRealIndex(): AliasIndex {
  return JSON.parse(inject('aliasIndex'));
}
