import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compile } from '../../core/knowledge/compile.ts';
import { createSearch } from '../../core/knowledge/search.ts';
import { readAuthored } from '../../data/authored.ts';

let first: (query: string) => string | undefined;

beforeAll(async () => {
  const compiled = compile(await readAuthored(fileURLToPath(new URL('../../data', import.meta.url))));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 1));
  const search = createSearch(compiled.knowledgeBase);
  first = (query) => search(query).entities[0]?.id;
});

test.each([
  ['Heydər Əliyev', 'heydar-aliyev', 'as it is written at home'],
  ['heyder eliyev', 'heydar-aliyev', 'typed without ə'],
  ['HEYDƏR ƏLİYEV', 'heydar-aliyev', 'in capitals, with a dotted İ'],
  ['aliyev heydar', 'heydar-aliyev', 'the other way round'],
  ['Hyedar Aliev', 'heydar-aliyev', 'with letters that changed places and one that is missing'],
  ['Гейдар Алиев', 'heydar-aliyev', 'in Cyrillic'],
  ['Гейдара Алиева', 'heydar-aliyev', 'in Cyrillic, in another case'],
  ['حیدر علی‌اف', 'heydar-aliyev', 'in Persian, with a non-joiner'],
  ['حیدر علی اف', 'heydar-aliyev', 'in Persian, with a space in its place'],
  ['盖达尔阿利耶夫', 'heydar-aliyev', 'in Chinese, without the dot'],
  ['阿利耶夫', 'heydar-aliyev', 'in Chinese, the second half'],
  ['Azerbajan', 'azerbaijan', 'with a letter missing'],
  ['nakhchi', 'nakhchivan', 'its beginning'],
  ['أذربيجان', 'azerbaijan', 'in Arabic'],
  ['اذربيجان', 'azerbaijan', 'in Arabic, without the hamza'],
  ['آذربایجان', 'azerbaijan', 'in Persian'],
  ['აზერბაიჯანი', 'azerbaijan', 'in Georgian'],
  ['阿塞拜疆', 'azerbaijan', 'in Chinese'],
  ['Naxçıvan', 'nakhchivan', 'with ç and a dotless ı'],
  ['naxcivan', 'nakhchivan', 'typed without marks'],
])('“%s” finds %s first: %s', (query, id) => {
  expect(first(query)).toBe(id);
});
