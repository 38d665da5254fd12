import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { speakOnCard } from '../core/strings/card-words.ts';
import { card } from '../core/strings/en/card.ts';
import { en } from '../core/strings/en.ts';
import { LANGUAGES } from '../core/strings/languages.ts';
import { readSources } from './house/source-file.ts';

const sources = readSources(['components', 'core', 'data', 'entrypoints', 'page', 'platform']);
const files = new Map(sources.map((file) => [file.path, file]));
const isWords = (path: string) => path.startsWith('core/strings/');

/** All files that the card's script takes along, but for the words themselves. */
function filesOfTheCard(): string[] {
  const found = new Set(['entrypoints/card/index.tsx']);
  for (const path of found) {
    for (const { target, isType } of files.get(path)?.imports ?? []) {
      if (!isType && files.has(target)) found.add(target);
    }
  }
  return [...found];
}

/** Keys that a text holds: whole, or from their beginning as in `` say(`stance.${stance}`) ``. */
function keysIn(text: string): string[] {
  const whole = [...text.matchAll(/'([a-z][a-z-]*\.[a-z.-]+)'/g)].map(([, key = '']) => key);
  const begun = [...text.matchAll(/`([a-z][a-z.-]*\.[a-z-]*)\$\{[^}]*\}`/g)].map(([, beginning = '']) => beginning);
  return Object.keys(en).filter((key) => whole.includes(key) || begun.some((beginning) => key.startsWith(beginning)));
}

describe('the words of the card', () => {
  const paths = filesOfTheCard();
  const said = paths.filter((path) => !isWords(path)).flatMap((path) => keysIn(files.get(path)?.text ?? ''));

  test('are found where they are said', () => {
    expect(
      keysIn(`say('card.close'); say(\`stance.\${x}\`); say(isSaved ? 'notebook.undo' : 'notebook.save-claim')`),
    ).toEqual(expect.arrayContaining(['card.close', 'stance.agrees', 'notebook.undo', 'notebook.save-claim']));
    expect(paths).toContain('components/fact-card.tsx');
    expect(paths).toContain('components/note-save.tsx');
  });

  test('are those that the card says, and no others', () => {
    expect(Object.keys(card).sort(), 'core/strings/*/card.ts and what the card’s components say').toEqual(
      [...new Set(said)].sort(),
    );
  });

  test('are all that its script takes along', () => {
    const words = paths.filter((path) => /^core\/strings\/[a-z]{2}(\.ts|\/)/.test(path));
    expect(words.sort()).toEqual(LANGUAGES.map((language) => `core/strings/${language}/card.ts`).sort());
  });

  test.each(LANGUAGES)('are spoken at once in %s', (language) => {
    const say = speakOnCard(language);
    expect(say.language).toBe(language);
    expect(say('card.close')).not.toBe('card.close');
  });
});

test('no word of the interface is kept that nothing says', () => {
  const said = new Set(sources.filter(({ path }) => !isWords(path)).flatMap(({ text }) => keysIn(text)));
  expect(Object.keys(en).filter((key) => !said.has(key))).toEqual([]);
});

test('nothing changes the case of words: the capital of i is İ in Azerbaijani and Turkish, and I is that of ı', () => {
  const sheets = ['components', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const changing = sheets
    .filter((path) => path.endsWith('.css'))
    .filter((path) =>
      /text-transform:(?!\s*none)|font-variant(-caps)?:[^;]*(small|petite|unicase)/.test(readFileSync(path, 'utf8')),
    );
  const shouting = sources.filter(
    ({ path, text }) => path.startsWith('components/') && /\.to(Locale)?UpperCase\(/.test(text),
  );
  expect([...changing, ...shouting.map(({ path }) => path)]).toEqual([]);
});
