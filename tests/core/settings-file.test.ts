import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../core/settings.ts';
import { exportSettings, importSettings } from '../../core/settings-file.ts';

const format = 'azerbaijan-in-context settings';

function fileWith(settings: unknown): string {
  return JSON.stringify({ format, version: 1, settings });
}

test('export, import, export gives the same bytes', () => {
  const stored = fc.record(
    {
      delayMs: fc.integer(),
      open: fc.constantFrom('hover', 'click', 'nonsense'),
      topicsOff: fc.subarray(['people', 'country', 'nonsense']),
      sites: fc.array(fc.record({ pattern: fc.oneof(fc.domain(), fc.webUrl(), fc.string()), show: fc.boolean() }), {
        maxLength: 6,
      }),
      rejections: fc.array(
        fc.record({ entity: fc.constant('azerbaijan'), alias: fc.string(), site: fc.oneof(fc.domain(), fc.string()) }),
        { maxLength: 6 },
      ),
      off: fc.boolean(),
      offUntil: fc.nat(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(stored, (raw) => {
      const first = exportSettings(readSettings(raw));
      const imported = importSettings(first);
      expect(imported).toMatchObject({ ok: true, dropped: [] });
      expect(imported.ok && exportSettings(imported.value)).toBe(first);
    }),
  );
});

test('an exported file is small and says what it is', () => {
  expect(exportSettings({ ...readSettings(undefined), off: true })).toBe(
    `{\n  "format": "${format}",\n  "version": 1,\n  "settings": {\n    "off": true\n  }\n}\n`,
  );
});

describe('importSettings refuses', () => {
  test.each([
    ['', 'not JSON'],
    ['{', 'not JSON'],
    ['[]', 'no object'],
    ['null', 'no object'],
    ['{"off": true}', 'format:'],
    ['{"format": "another extension"}', 'format:'],
    [JSON.stringify({ format, version: 2, settings: {} }), 'version: 2'],
    [JSON.stringify({ format, version: 1 }), 'settings:'],
    [JSON.stringify({ format, version: 1, settings: [] }), 'settings:'],
    [' '.repeat(2_000_001), 'too large'],
  ])('%j, naming what is wrong', (text, naming) => {
    expect(importSettings(text)).toEqual({ ok: false, error: expect.stringContaining(naming) });
  });
});

describe('importSettings keeps the rest and names', () => {
  test.each([
    [{ delayMs: 'soon' }, 'delayMs: "soon"'],
    [{ look: 'never' }, 'look: "never"'],
    [{ colour: 'red' }, 'colour: there is no such setting'],
    [{ topicsOff: ['sport'] }, 'topicsOff: there is no topic "sport"'],
    [{ sites: 'example.org' }, 'sites: "example.org"'],
    [{ sites: [{ pattern: 'example.org' }] }, 'sites[0]:'],
    [{ sites: [{ pattern: 'exa mple', show: true }] }, 'sites[0].pattern:'],
    [{ rejections: 'Azeri' }, 'rejections: "Azeri"'],
    [{ rejections: [{ entity: 'azerbaijanis', alias: 'Azeri' }] }, 'rejections[0]:'],
    [{ rejections: [{ entity: 'azerbaijanis', alias: 'Azeri', site: 'exa mple' }] }, 'rejections[0].site:'],
  ])('%j', (settings, naming) => {
    const imported = importSettings(fileWith({ ...settings, badge: false }));
    expect(imported).toEqual({
      ok: true,
      value: { ...readSettings(undefined), badge: false },
      dropped: [expect.stringContaining(naming)],
    });
  });

  test('patterns are stored in the form that pages compare', () => {
    const imported = importSettings(fileWith({ sites: [{ pattern: 'https://Bücher.Example/', show: false }] }));
    expect(imported.ok && imported.value.sites).toEqual([{ pattern: 'xn--bcher-kva.example', show: false }]);
  });
});

test('a rejection is imported as it was exported, on a site and anywhere', () => {
  const rejections = ['', 'news.example'].map((site) => ({ entity: 'azerbaijanis', alias: 'Azeri', site }));
  const file = exportSettings({ ...readSettings(undefined), rejections });
  expect(importSettings(file)).toEqual({ ok: true, value: { ...readSettings(undefined), rejections }, dropped: [] });
});

test('no text makes the import throw', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"format":"${format}","version":1,"settings":${json}}`),
      ),
      (text) => {
        expect(typeof importSettings(text).ok).toBe('boolean');
      },
    ),
  );
});
