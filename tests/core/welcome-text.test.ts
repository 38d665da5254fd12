import { expect, inject, test } from 'vitest';
import { findMentions } from '../../core/mentions/find.ts';
import type { AliasIndex } from '../../core/mentions/mention.ts';
import { prepare } from '../../core/mentions/prepare.ts';
import { LANGUAGES } from '../../core/strings/languages.ts';
import { loadWords } from '../../core/strings/load-words.ts';
import { strings } from '../../core/strings/strings.ts';

const index = prepare(JSON.parse(inject('aliasIndex')) as AliasIndex);

test.each(LANGUAGES)('%s: the paragraph to try it on holds a person, a place and the country', async (language) => {
  const say = strings(language, await loadWords(language));
  const { mentions } = findMentions(say('welcome.try.text'), index);
  expect(new Set(mentions.map(({ entity }) => entity))).toEqual(new Set(['heydar-aliyev', 'nakhchivan', 'azerbaijan']));
});
