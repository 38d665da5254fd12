import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageReport, ReportedMention } from '../../core/messages.ts';
import { readReport } from '../../core/read-report.ts';

const mention: ReportedMention = {
  id: 4,
  entity: 'heydar-aliyev',
  topic: 'heydar-aliyev',
  surface: 'Aliyev',
  around: { before: 'Then ', after: ' waited.' },
  painted: true,
  why: { rule: 'context', alias: 'Aliyev', cues: [{ cue: 'near-word', weight: 3, word: 'Baku' }] },
};

const FULL: PageReport = {
  state: 'looking',
  mentions: [{ ...mention, where: { section: 0, sentence: { before: 'Then ', after: ' waited.' } } }],
  rejected: [{ ...mention, id: 5, before: 1 }],
  refused: 7,
  refusals: [{ surface: 'Aliyev', reason: 'address', because: 'aliyev.example', around: { before: '', after: '' } }],
  outline: { sections: ['In the morning', ''], subjects: ['heydar-aliyev'] },
};

test('a report is read as it was told', () => {
  expect(readReport(JSON.parse(JSON.stringify(FULL)))).toEqual(FULL);
});

test.each<[what: string, raw: unknown]>([
  ['nothing', null],
  ['a text', 'looking'],
  ['a state nobody knows', { ...FULL, state: 'asleep' }],
  [
    'an object that throws when it is looked at',
    {
      get state() {
        throw new Error('no');
      },
    },
  ],
])('%s is no report', (_what, raw) => {
  expect(readReport(raw)).toBeNull();
});

test('of what is wrong in a report only that is left out', () => {
  const mentions = [
    { ...mention, entity: '../x' },
    { ...mention, topic: 'weather' },
    { ...mention, why: { rule: 'guess' } },
    { ...mention, around: 'x', why: { rule: 'name', alias: 'A', cues: [{ cue: 'toString', weight: 1 }] } },
  ];
  const refusals = [{ ...FULL.refusals[0], reason: 'constructor' }];
  expect(readReport({ state: 'looking', mentions, refusals, refused: -1, outline: { sections: [3, 'One'] } })).toEqual({
    state: 'looking',
    mentions: [{ ...mention, around: { before: '', after: '' }, why: { rule: 'name', alias: 'A', cues: [] } }],
    rejected: [],
    refused: 0,
    refusals: [],
    outline: { sections: ['', 'One'], subjects: [] },
  });
});

test('nothing that the contract does not know comes through, and texts have an end', () => {
  const read = readReport({
    ...FULL,
    html: '<b>',
    mentions: [{ ...mention, surface: 'A'.repeat(9_000), html: '<b>' }],
  });
  expect(JSON.stringify(read)).not.toContain('<b>');
  expect(read?.mentions[0]?.surface).toHaveLength(1_000);
});

test('whatever is told, reading it throws nothing', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (raw) => {
      readReport(raw);
      readReport({ state: 'looking', mentions: raw, refusals: [raw], outline: raw });
    }),
  );
});
