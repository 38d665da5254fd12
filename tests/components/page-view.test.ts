import { describe, expect, test } from 'vitest';
import { viewPage } from '../../components/page-view.ts';
import type { PageReport, PageState, ReportedMention } from '../../core/messages.ts';
import type { Topic } from '../../core/topics.ts';

function mention(id: number, topic: Topic): ReportedMention {
  const why = { rule: 'name', alias: 'Lake' } as const;
  return { id, entity: 'lake', topic, surface: 'lake', around: { before: 'by the ', after: '' }, painted: true, why };
}

function frame(frameId: number, state: PageState, mentions: ReportedMention[] = []) {
  return { frameId, report: { state, mentions, rejected: [], refused: 0, refusals: [] } satisfies PageReport };
}

describe('what is said of a page', () => {
  test('mentions of all frames are listed by topic, the page itself first, each with its frame', () => {
    const view = viewPage({
      kind: 'reports',
      frames: [
        frame(7, 'looking', [mention(1, 'country')]),
        frame(0, 'looking', [mention(1, 'diaspora'), mention(2, 'country')]),
      ],
    });
    expect(view).toMatchObject({
      kind: 'mentions',
      count: 3,
      groups: [
        {
          topic: 'country',
          mentions: [
            { frameId: 0, id: 2 },
            { frameId: 7, id: 1 },
          ],
        },
        { topic: 'diaspora', mentions: [{ frameId: 0, id: 1 }] },
      ],
    });
  });

  test('what was rejected stands where it was, and is not counted', () => {
    const { report } = frame(0, 'looking', [mention(1, 'country'), mention(3, 'country')]);
    const rejected = [
      { ...mention(2, 'country'), before: 1 },
      { ...mention(4, 'country'), before: 2 },
      { ...mention(5, 'people'), before: 2 },
    ];
    const view = viewPage({ kind: 'reports', frames: [{ frameId: 0, report: { ...report, rejected } }] });
    expect(view).toMatchObject({
      kind: 'mentions',
      count: 2,
      groups: [
        { topic: 'country', count: 2, mentions: [{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4 }] },
        { topic: 'people', count: 0, mentions: [{ id: 5 }] },
      ],
    });
  });

  test('what was seen and not marked is counted over all frames, and told up to a hundred', () => {
    const around = { before: '', after: '.example' };
    const refusal = { surface: 'lake', reason: 'address', because: 'lake.example', around } as const;
    const frames = [0, 4].map((frameId) => {
      const { report } = frame(frameId, 'looking');
      return { frameId, report: { ...report, refused: 70, refusals: Array.from({ length: 70 }, () => refusal) } };
    });
    const view = viewPage({ kind: 'reports', frames });
    expect(view.kind === 'none' && [view.seen.count, view.seen.refusals.length]).toEqual([140, 100]);
  });

  test.each([
    ['looking', { kind: 'none', seen: { count: 0, refusals: [] } }],
    ['waiting-for-click', { kind: 'quiet', state: 'waiting-for-click' }],
    ['off-here', { kind: 'quiet', state: 'off-here' }],
    ['off-everywhere', { kind: 'quiet', state: 'off-everywhere' }],
    ['off-until', { kind: 'quiet', state: 'off-until' }],
    ['not-text', { kind: 'quiet', state: 'not-text' }],
  ] as const)('without mentions, a page that is %s decides, whatever its frames say', (state, view) => {
    const frames = [frame(3, state === 'looking' ? 'not-text' : 'looking'), frame(0, state)];
    expect(viewPage({ kind: 'reports', frames })).toEqual(view);
  });

  test('a frame with mentions counts even when the page around it is no text', () => {
    const frames = [frame(0, 'not-text'), frame(5, 'looking', [mention(1, 'people')])];
    expect(viewPage({ kind: 'reports', frames })).toMatchObject({ kind: 'mentions', count: 1 });
  });

  test('a page of which nobody answers needs a reload', () => {
    expect(viewPage({ kind: 'reports', frames: [] })).toEqual({ kind: 'cannot-run', reason: 'reload', host: null });
  });
});
