import { expect, test } from 'vitest';

import { spellAlias } from '../../../core/knowledge/spell-alias.ts';

const entity = {
  names: [
    { text: 'Heydər Əliyev', lang: 'az' },
    { text: 'آذربایجان', lang: 'fa' },
  ],
  spellings: ['Heyder Eliyev', 'Гейдар Алиев', 'Azerbaïdjan'],
};

test.each([
  ['Heyder Eliyev', 'Heydər Əliyev', 'seen in a source, it comes before other spellings'],
  ['اذربایجان', 'آذربایجان', 'folding takes the madda away'],
  ['Azerbaidjan', 'Azerbaïdjan', 'a spelling that nobody has seen yet is spelt all the same'],
  ['Гейдар Алиев', 'Гейдар Алиев', 'nothing was lost'],
  ['Somebody Else', 'Somebody Else', 'what is not known stays as it is'],
])('%s is spelt %s: %s', (alias, spelt) => {
  expect(spellAlias(entity, alias)).toBe(spelt);
});
