import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasNews, isNews, readChangelog, readSeen } from '../../core/whats-new.ts';

const CHANGELOG = `# Changelog

For readers. Newest first.

## Unreleased

- Not yet to be had.

## 1.3.0 (2030-02-01)

Some words before the list.

- A map, drawn
  over two lines.
- See [the guide](docs/guide.md) and \`npm start\`, **soon**.

  A paragraph under it belongs to nobody.

## 1.2.1

- A correction.

## Empty
`;

describe('the changelog', () => {
  test('gives released versions with their lines as plain text', () => {
    expect(readChangelog(CHANGELOG)).toEqual([
      { version: '1.3.0', changes: ['A map, drawn over two lines.', 'See the guide and npm start, soon.'] },
      { version: '1.2.1', changes: ['A correction.'] },
    ]);
  });

  test('of this project holds the first version, and no line breaks or marks', () => {
    const releases = readChangelog(readFileSync('CHANGELOG.md', 'utf8'));
    expect(releases.map(({ version }) => version)).toContain('0.1.0');
    expect(releases.flatMap(({ changes }) => changes).filter((line) => /\n|`|\]\(/.test(line))).toEqual([]);
  });
});

describe('news', () => {
  test.each([
    ['0.2.0', '0.1.0', true],
    ['0.2.1', '0.1.9', true],
    ['1.0.0', '0.9.0', true],
    ['0.10.0', '0.9.0', true],
    ['0.1.1', '0.1.0', false],
    ['0.1.0', '0.1.0', false],
    ['0.1.0', '0.2.0', false],
    ['0.2', '0.1.7', true],
    ['0.2.0', null, false],
  ])('version %s is news for one who has seen %s: %s', (current, seen, expected) => {
    expect(hasNews(current, seen)).toBe(expected);
  });

  test('a correction is marked as new in the list, though no line announces it', () => {
    expect(isNews({ version: '0.1.1', changes: [] }, '0.1.0')).toBe(true);
    expect(isNews({ version: '0.1.0', changes: [] }, '0.1.0')).toBe(false);
    expect(isNews({ version: '0.1.0', changes: [] }, null)).toBe(false);
  });

  test.each([
    [{ seen: '0.1.0' }, '0.1.0'],
    [{ seen: '0.1' }, '0.1'],
    [{ seen: 1 }, null],
    [{ seen: 'yesterday' }, null],
    [{ seen: `0.${'1'.repeat(99)}` }, null],
    [undefined, null],
    ['0.1.0', null],
  ])('of %j the version seen is %s', (raw, expected) => {
    expect(readSeen(raw)).toBe(expected);
  });

  test('no stored value makes the reading throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(['object', 'string']).toContain(typeof readSeen(raw));
      }),
    );
  });
});
