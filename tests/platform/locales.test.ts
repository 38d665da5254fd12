import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../core/strings/languages.ts';

type Messages = Record<string, { message: string; description?: string }>;

/** What a store or a browser cuts off or refuses. */
const LONGEST: Record<string, number> = { extensionShortName: 12, extensionDescription: 132 };

function read(language: string): Messages {
  return JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
}

const english = read('en');

test('the browser is given the words of every language of the interface', () => {
  expect(readdirSync('public/_locales').sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('what the browser says in %s', (language) => {
  const messages = read(language);
  const each = Object.entries(messages).map(([key, { message }]) => ({ key, message }));

  test('is all there, and no more', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  test('fits', () => {
    expect(each.filter(({ key, message }) => message.length > (LONGEST[key] ?? 80) || message.trim() === '')).toEqual(
      [],
    );
  });

  test('has a place for the selected words where English has one', () => {
    const withPlace = each.filter(({ message }) => message.includes('%s')).map(({ key }) => key);
    expect(withPlace).toEqual(Object.keys(english).filter((key) => english[key]?.message.includes('%s')));
  });

  test('is in the language, but for the name', () => {
    const same = each.filter(({ key, message }) => message === english[key]?.message).map(({ message }) => message);
    const allowed = language === 'en' ? same : ['Azerbaijan in Context', 'In Context'];
    expect(same.filter((message) => !allowed.includes(message))).toEqual([]);
  });
});
