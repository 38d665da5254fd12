import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedSettings,
  DEFAULT_SETTINGS,
  MAX_REJECTIONS,
  MAX_SITES,
  readSettings,
  type Settings,
} from '../../core/settings.ts';
import { TOPICS } from '../../core/topics.ts';

const anySettings: fc.Arbitrary<Settings> = fc.record({
  look: fc.constantFrom('everywhere', 'click'),
  open: fc.constantFrom('hover', 'click', 'keyboard'),
  delayMs: fc.integer({ min: 0, max: 1000 }),
  density: fc.constantFrom('section', 'all'),
  parts: fc.constantFrom('text', 'all'),
  style: fc.constantFrom('tint', 'underline'),
  topicsOff: fc.subarray([...TOPICS]),
  language: fc.constantFrom('auto', 'en'),
  sites: fc.array(fc.record({ pattern: fc.domain(), show: fc.boolean() }), { maxLength: 5 }),
  rejections: fc.array(
    fc.record({ entity: fc.constant('azerbaijan'), alias: fc.constantFrom('a', 'b'), site: fc.domain() }),
    { maxLength: 5 },
  ),
  off: fc.boolean(),
  offUntil: fc.nat(),
  badge: fc.boolean(),
});

const throwing = new Proxy(
  {},
  {
    get() {
      throw new Error('no');
    },
    has() {
      throw new Error('no');
    },
    ownKeys() {
      throw new Error('no');
    },
    getOwnPropertyDescriptor() {
      throw new Error('no');
    },
  },
);

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

describe('readSettings', () => {
  test.each<[string, unknown]>([
    ['nothing stored', undefined],
    ['null', null],
    ['a string', '{"off":true}'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['an object whose every trap throws', throwing],
    ['a revoked proxy', revoked({})],
    ['a field behind a throwing getter', Object.defineProperty({}, 'off', { get: () => JSON.parse('') })],
    ['lists that are revoked proxies', { sites: revoked([]), topicsOff: revoked([]), rejections: revoked([]) }],
  ])('%s is read as the defaults', (_, raw) => {
    expect(readSettings(raw)).toEqual(DEFAULT_SETTINGS);
  });

  test('a wrong field does not take the right ones with it', () => {
    const raw = { look: 'sometimes', open: 'click', delayMs: '80', density: 'all', badge: 0, off: true };
    expect(readSettings(raw)).toEqual({ ...DEFAULT_SETTINGS, open: 'click', density: 'all', off: true });
  });

  test.each([
    [-5, 0],
    [0, 0],
    [80.4, 80],
    [1e9, 1000],
    [Number.NaN, 300],
    [Number.POSITIVE_INFINITY, 300],
  ])('a delay of %s is read as %s', (delayMs, read) => {
    expect(readSettings({ delayMs }).delayMs).toBe(read);
  });

  test('a rule that is none is left out and the others stay in order', () => {
    const good = { pattern: 'example.org', show: false };
    const better = { pattern: '*.example.net', show: true };
    const bad = [null, 'example.org', {}, { pattern: '', show: false }, { pattern: 'a.example', show: 'no' }];
    const long = { pattern: 'a'.repeat(301), show: false };
    expect(readSettings({ sites: [...bad, good, throwing, long, better] }).sites).toEqual([good, better]);
  });

  test('a rule keeps nothing but its two fields', () => {
    const sites = [{ pattern: 'example.org', show: false, visited: '2020-01-01' }];
    expect(readSettings({ sites }).sites).toEqual([{ pattern: 'example.org', show: false }]);
  });

  test('of an endless list only the first rules are read', () => {
    const endless = new Proxy([], {
      get: (_, key) => (key === 'length' ? 2 ** 53 : { pattern: `a${String(key)}.example`, show: false }),
    });
    expect(readSettings({ sites: endless }).sites).toHaveLength(MAX_SITES);
  });

  test('a rejection that is none is left out and the others stay in order', () => {
    const good = { entity: 'azerbaijan', alias: 'Azeri', site: '' };
    const better = { ...good, site: 'example.org' };
    const bad = [
      null,
      'Azeri',
      { entity: 'azerbaijan', alias: 'Azeri' },
      { ...good, entity: '' },
      { ...good, entity: 'a'.repeat(101) },
      { ...good, alias: ' ' },
      { ...good, alias: 'a'.repeat(201) },
      { ...good, site: 'a'.repeat(301) },
      { ...good, site: null },
      throwing,
    ];
    expect(readSettings({ rejections: [...bad, good, { ...better, at: 5 }] }).rejections).toEqual([good, better]);
  });

  test('of an endless list only the first rejections are read', () => {
    const endless = new Proxy([], {
      get: (_, key) => (key === 'length' ? 2 ** 53 : { entity: 'a', alias: String(key), site: '' }),
    });
    expect(readSettings({ rejections: endless }).rejections).toHaveLength(MAX_REJECTIONS);
  });

  test('topics are known ones, each once, in our order', () => {
    const topicsOff = ['history', 'sport', 'country', 'history', 5];
    expect(readSettings({ topicsOff }).topicsOff).toEqual(['country', 'history']);
  });

  test('two readings share no list', () => {
    readSettings(undefined).sites.push({ pattern: 'example.org', show: false });
    expect(readSettings(undefined).sites).toEqual([]);
  });

  test('whatever is stored, the result is settings that read as themselves', () => {
    const field = fc.constantFrom(...Object.keys(DEFAULT_SETTINGS));
    const blob = fc.oneof(fc.anything({ withNullPrototype: true }), fc.dictionary(field, fc.anything()));
    fc.assert(
      fc.property(blob, (raw) => {
        const settings = readSettings(raw);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(readSettings(settings)).toEqual(settings);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('changedSettings', () => {
  test('the defaults are nothing to store', () => {
    expect(changedSettings(readSettings(undefined))).toEqual({});
  });

  test('only what the reader changed is stored', () => {
    expect(changedSettings({ ...readSettings(undefined), off: true, delayMs: 300 })).toEqual({ off: true });
  });

  test('what is stored reads as the settings it was made from', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readSettings(changedSettings(settings))).toEqual(settings);
      }),
    );
  });
});
