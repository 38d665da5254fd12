import { describe, expect, test } from 'vitest';
import { viewPage } from '../../components/page-view.ts';
import type { PageReport, PageState, ReportedMention } from '../../core/messages.ts';
import type { Topic } from '../../core/topics.ts';

function mention(id: number, topic: Topic): ReportedMention {
  return { id, entity: 'lake', topic, surface: 'lake', around: 'by the lake', painted: true };
}

function frame(frameId: number, state: PageState, mentions: ReportedMention[] = []) {
  return { frameId, report: { state, mentions, refused: 0 } satisfies PageReport };
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

  test.each([
    ['looking', { kind: 'none' }],
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
