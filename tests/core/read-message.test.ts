import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ask, Tell } from '../../core/messages.ts';
import { readAsk, readTell } from '../../core/read-message.ts';

const asks: Ask[] = [
  { ask: 'card', entity: 'heydar-aliyev', alias: 'Aliyev', ready: false },
  { ask: 'prepare' },
  { ask: 'count', count: 12 },
  { ask: 'site-off' },
  { ask: 'site-on' },
  { ask: 'reject', entity: 'azerbaijan', alias: 'Азербайджан', anywhere: false },
  { ask: 'unreject', entity: 'azerbaijan', alias: 'Azərbaycan', anywhere: true },
  { ask: 'save', claim: null, entity: 'azerbaijan', surface: 'Azerbaijan', around: { before: 'To ', after: '.' } },
  { ask: 'save', claim: 'some-day/c01', entity: 'azerbaijan', surface: 'Bakı', around: { before: '', after: '' } },
  { ask: 'unsave', id: '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed' },
  { ask: 'options' },
  { ask: 'explore', place: '#/claim/some-day%2Fc01' },
];
const tells: Tell[] = [
  { tell: 'next' },
  { tell: 'previous' },
  { tell: 'show', mention: 3 },
  { tell: 'look' },
  { tell: 'keep' },
  { tell: 'go', mention: 3 },
  { tell: 'back' },
];

const SAVE = { ask: 'save', claim: null, entity: 'azerbaijan', surface: 'Baku', around: { before: '', after: '' } };

test.each(asks)('the ask $ask is read as it was sent', (ask) => {
  expect(readAsk({ ...ask })).toEqual(ask);
});

test.each(tells)('the tell $tell is read as it was sent', (tell) => {
  expect(readTell({ ...tell })).toEqual(tell);
});

test('nothing that the contract does not know comes through', () => {
  expect(readAsk({ ask: 'site-off', site: 'other.example' })).toEqual({ ask: 'site-off' });
  const forged = {
    ...SAVE,
    page: { title: '', address: 'https://other.example/' },
    text: 'Not what the article claims.',
  };
  expect(readAsk(forged)).toEqual(SAVE);
});

describe('no ask is', () => {
  test.each<[unknown]>([
    [null],
    ['card'],
    [[]],
    [{}],
    [{ ask: 'delete' }],
    [{ ask: 'explore' }],
    [{ ask: 'explore', place: 'https://other.example/#/' }],
    [{ ask: 'explore', place: '#/claim/some-day/c01' }],
    [{ ask: 'explore', place: '#/nowhere' }],
    [{ ask: 'toString' }],
    [{ ask: ['prepare'] }],
    [{ ask: 'card', entity: 'azerbaijan', alias: 'Name' }],
    [{ ask: 'card', entity: 'azerbaijan', ready: true }],
    [{ ask: 'card', entity: '../x', alias: 'Name', ready: true }],
    [{ ask: 'card', entity: 'a'.repeat(101), alias: 'Name', ready: true }],
    [{ ask: 'card', entity: { toString: () => 'azerbaijan' }, alias: 'Name', ready: true }],
    [{ ask: 'count', count: -1 }],
    [{ ask: 'count', count: 1.5 }],
    [{ ask: 'count', count: '3' }],
    [{ ask: 'count', count: 1e9 }],
    [{ ask: 'reject', entity: 'azerbaijan', alias: 'Azeri' }],
    [{ ask: 'reject', entity: '../x', alias: 'Azeri', anywhere: true }],
    [{ ask: 'reject', entity: 'azerbaijan', alias: ' ', anywhere: true }],
    [{ ask: 'unreject', entity: 'azerbaijan', alias: 'a'.repeat(201), anywhere: true }],
    [{ ask: 'unreject', entity: 'azerbaijan', alias: ['Azeri'], anywhere: true }],
    [{ ...SAVE, claim: undefined }],
    [{ ...SAVE, claim: 'c01' }],
    [{ ...SAVE, claim: 'some-day/../c01' }],
    [{ ...SAVE, claim: 'a/b/c' }],
    [{ ...SAVE, entity: '' }],
    [{ ...SAVE, surface: 'x'.repeat(201) }],
    [{ ...SAVE, around: undefined }],
    [{ ...SAVE, around: { before: '' } }],
    [{ ...SAVE, around: { before: 'x'.repeat(301), after: '' } }],
    [{ ask: 'unsave' }],
    [{ ask: 'unsave', id: 'x'.repeat(65) }],
  ])('%j', (raw) => {
    expect(readAsk(raw)).toBeNull();
  });

  test('an object that throws when it is looked at', () => {
    const raw = {
      get ask(): string {
        throw new Error('no');
      },
    };
    expect(readAsk(raw)).toBeNull();
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readAsk(proxy)).toBeNull();
    expect(readTell(proxy)).toBeNull();
  });
});

test('a getter that changes its mind is asked only once', () => {
  let asked = 0;
  const raw = {
    ask: 'count',
    get count() {
      return asked++ === 0 ? 1 : 'many';
    },
  };
  expect(readAsk(raw)).toEqual({ ask: 'count', count: 1 });
});

test('whatever arrives, the answer is null or reads as itself', () => {
  const field = fc.constantFrom('ask', 'tell', 'entity', 'ready', 'count', 'mention', 'alias', 'anywhere');
  const word = fc.constantFrom('card', 'count', 'show', 'next', 'prepare', 'reject');
  const message = fc.oneof(fc.anything(), fc.dictionary(field, fc.oneof(word, fc.integer(), fc.anything())));
  fc.assert(
    fc.property(message, (raw) => {
      const ask = readAsk(raw);
      const tell = readTell(raw);
      expect(readAsk(ask)).toEqual(ask);
      expect(readTell(tell)).toEqual(tell);
    }),
    { numRuns: 10_000 },
  );
});
