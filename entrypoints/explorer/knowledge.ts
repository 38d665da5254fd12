/** What the explorer knows: the print, opened once. */
import type { KnowledgeBase } from '../../core/knowledge/knowledge-base.ts';
import { createReader } from '../../core/knowledge/reader.ts';
import print from '../../data/prints/knowledge-base.json';

// The press has checked the print against the schema; to TypeScript its unions are plain strings.
export const reader = createReader(print as unknown as KnowledgeBase);
