import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIgnored, readManagedPolicy } from '../../core/managed-policy.ts';
import { readPolicy, settingsUnder } from '../../core/policy.ts';
import { DEFAULT_SETTINGS, SETTING_NAMES } from '../../core/settings.ts';

const NONE = { settings: {}, locked: [], welcome: true, ignored: [] };

describe('the settings under a policy', () => {
  test.each([
    ['nothing set and nothing chosen', undefined, undefined, {}],
    ['nothing set', undefined, { look: 'click' }, { look: 'click' }],
    ['a preset stands in for the default', { settings: { look: 'click' } }, undefined, { look: 'click' }],
    ['a reader may choose the default again', { settings: { look: 'click' } }, { look: 'everywhere' }, {}],
    [
      'a locked value wins',
      { settings: { look: 'click' }, locked: ['look'] },
      { look: 'everywhere' },
      { look: 'click' },
    ],
    ['one locked without a value is at its default', { locked: ['density'] }, { density: 'all' }, {}],
    ['what is not locked is the reader’s', { locked: ['look'] }, { density: 'all' }, { density: 'all' }],
    [
      'a locked list is the whole list',
      { settings: { sites: [{ pattern: 'exam.example', show: false }] }, locked: ['sites'] },
      { sites: [{ pattern: 'own.example', show: true }] },
      { sites: [{ pattern: 'exam.example', show: false }] },
    ],
  ])('%s', (_, policy, stored, expected) => {
    expect(settingsUnder(readPolicy(policy), stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  test('whatever lies in storage, there are settings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (policy, stored) => {
        expect(Object.keys(settingsUnder(readPolicy(policy), stored))).toEqual(Object.keys(DEFAULT_SETTINGS));
      }),
    );
  });
});

describe('the policy an administrator wrote', () => {
  test.each([undefined, null, {}])('%j is none', (raw) => {
    expect(readManagedPolicy(raw)).toBeNull();
  });

  test('its settings, its locks and the welcome page are taken, sites in the form that pages compare', () => {
    const raw = {
      look: 'click',
      delayMs: 500,
      sites: [{ pattern: 'https://Bücher.Example/', show: false }],
      locked: ['sites', 'look'],
      welcome: false,
    };
    expect(readManagedPolicy(raw)).toEqual({
      settings: { look: 'click', delayMs: 500, sites: [{ pattern: 'xn--bcher-kva.example', show: false }] },
      locked: ['look', 'sites'],
      welcome: false,
      ignored: [],
    });
  });

  test.each([
    [{ density: 'most' }, NONE, 'density: "most"'],
    [{ off: 'no', locked: ['off'] }, { ...NONE, locked: ['off'] }, 'off: "no"'],
    [{ colour: 'red' }, NONE, 'colour: there is no such setting'],
    [{ locked: 'look' }, NONE, 'locked:'],
    [{ locked: ['look', 'sound'] }, { ...NONE, locked: ['look'] }, 'locked[1]:'],
    [{ welcome: 'no' }, NONE, 'welcome:'],
    [{ sites: [{ pattern: 'a b', show: true }] }, { ...NONE, settings: { sites: [] } }, 'sites[0].pattern:'],
    ['all', NONE, 'the policy'],
  ])('in %j the wrong part is named and the rest counts', (raw, expected, naming) => {
    const rest = typeof raw === 'object' ? { ...raw, badge: false } : raw;
    const settings = typeof raw === 'object' ? { ...expected.settings, badge: false } : {};
    expect(readManagedPolicy(rest)).toEqual({ ...expected, settings, ignored: [expect.stringContaining(naming)] });
  });

  test('what was laid down of it is read again as it was meant', () => {
    const laid = readManagedPolicy({ look: 'click', locked: ['look'], colour: 'red' });
    expect(readPolicy(laid)).toEqual({ ground: { ...DEFAULT_SETTINGS, look: 'click' }, locked: ['look'] });
    expect(readIgnored(laid)).toEqual(['colour: there is no such setting']);
  });

  test('no value makes the reading throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const policy = readManagedPolicy(raw);
        expect(policy === null || Array.isArray(policy.ignored)).toBe(true);
      }),
    );
  });
});

describe('the schema of the policy', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));

  test('names every setting, the locks and the welcome page, and nothing else', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...SETTING_NAMES, 'locked', 'welcome'].sort());
  });

  test('says of every part what it is for', () => {
    const parts = Object.entries<{ description?: string }>(schema.properties);
    expect(parts.filter(([, { description = '' }]) => description === '')).toEqual([]);
  });

  test('gives every setting the type of its default', () => {
    const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);
    const typeOf = (name: string) => schema.properties[name].type.replace('integer', 'number');
    expect(SETTING_NAMES.filter((name) => typeOf(name) !== kindOf(DEFAULT_SETTINGS[name]))).toEqual([]);
  });
});
