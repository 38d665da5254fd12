import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../core/mentions/find.ts';
import { prepare } from '../../../core/mentions/prepare.ts';
import { fold } from '../../../core/text/fold.ts';
import { ALL_PARADIGMS } from '../../paradigms/all.ts';
import type { Paradigms } from '../../paradigms/paradigms.ts';
import { readBrackets } from '../../sentences/brackets.ts';
import { readRealIndex } from './real-index.ts';

const prepared = prepare(readRealIndex());
/** Languages that inflect, and of which so many forms are written out. */
const INFLECTED = ['ar', 'az', 'de', 'fa', 'he', 'hy', 'ka', 'ko', 'pl', 'ru', 'tr', 'uk'];
const ENOUGH_FORMS = 200;

function formsOf({ tables }: Paradigms): [entity: string, form: string][] {
  return tables.flatMap(({ entity, forms }) =>
    forms.split(/,\s+/).map((form): [string, string] => [entity, form.trim()]),
  );
}

describe.each(ALL_PARADIGMS.map((paradigms) => [paradigms.language, paradigms] as const))('%s', (_, paradigms) => {
  test('every form of the grammar is found, whole, as what it is a name of', () => {
    const wrong = formsOf(paradigms).flatMap(([entity, form]) => {
      const { text, spans } = readBrackets(form.includes('[') ? `— ${form} —` : `— [${form}] —`);
      const found = findMentions(text, prepared).mentions.map((one) => `${one.start} ${one.surface} ${one.entity}`);
      const expected = spans.map(({ start, surface }) => `${start} ${surface} ${entity}`);
      return found.join() === expected.join() ? [] : [`${form}: found ${found.join('; ') || 'nothing'}`];
    });
    expect(wrong).toEqual([]);
  });

  test('a near twin is no mention', () => {
    const wrong = paradigms.twins.flatMap(({ text, because }) =>
      findMentions(`— ${text} —`, prepared).mentions.map(
        ({ surface }) => `${text}: "${surface}" was found, but: ${because}`,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(INFLECTED)('%s: at least 200 different forms are written out', (language) => {
  const forms = ALL_PARADIGMS.filter((paradigms) => paradigms.language === language).flatMap(formsOf);
  expect(new Set(forms.map(([, form]) => fold(form).folded)).size).toBeGreaterThanOrEqual(ENOUGH_FORMS);
});
