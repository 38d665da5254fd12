import {
  MOST_REFUSALS_TOLD,
  type PageReport,
  type PageState,
  type ReportedMention,
  type ReportedRefusal,
} from '../core/messages.ts';
import { TOPICS, type Topic } from '../core/topics.ts';

/** Why nothing can be said about a page at all. */
export type CannotRun = 'browser-page' | 'store-page' | 'pdf' | 'file-access' | 'permission' | 'not-text' | 'reload';

/** What the platform could read of the page in front of the reader. */
export type ReadPage =
  | { kind: 'reports'; frames: readonly { frameId: number; report: PageReport }[] }
  | { kind: 'cannot-run'; reason: CannotRun; host: string | null };

/** A mention as a place to go to. */
export interface ListedMention extends Pick<ReportedMention, 'id' | 'entity' | 'surface' | 'around' | 'why'> {
  frameId: number;
}

export interface TopicGroup {
  topic: Topic;
  /** How many are mentions still: those that the reader rejected are listed, and not counted. */
  count: number;
  /** In document order. */
  mentions: ListedMention[];
}

/** What looked like a mention and was left alone: how much of it there is, and the first of it. */
export interface Seen {
  count: number;
  refusals: ReportedRefusal[];
}

/** What the popup says about the page. */
export type PageView =
  | { kind: 'loading' }
  | { kind: 'mentions'; count: number; groups: TopicGroup[]; seen: Seen }
  | { kind: 'none'; seen: Seen }
  /** We stay quiet because the reader said so, or because the document is not text. */
  | { kind: 'quiet'; state: Exclude<PageState, 'looking'> }
  | { kind: 'cannot-run'; reason: CannotRun; host: string | null };

/**
 * One answer out of the reports of all frames.
 *
 * The frame with the page itself decides why we are quiet; mentions count wherever they are. A page of which no frame
 * answers was open before we came, so it needs a reload.
 */
export function viewPage(page: ReadPage): PageView {
  if (page.kind === 'cannot-run') return { kind: 'cannot-run', reason: page.reason, host: page.host };
  const frames = [...page.frames].sort((one, other) => one.frameId - other.frameId);
  const top = frames[0];
  if (!top) return { kind: 'cannot-run', reason: 'reload', host: null };
  const groups = groupByTopic(frames);
  if (groups.length > 0) {
    return { kind: 'mentions', groups, count: groups.reduce((sum, { count }) => sum + count, 0), seen: seenIn(frames) };
  }
  const { state } = top.report;
  return state === 'looking' ? { kind: 'none', seen: seenIn(frames) } : { kind: 'quiet', state };
}

function groupByTopic(frames: readonly { frameId: number; report: PageReport }[]): TopicGroup[] {
  const listed = frames.flatMap(({ frameId, report }) => listMentions(report).map((one) => ({ frameId, ...one })));
  return TOPICS.map((topic) => {
    const here = listed.filter(({ mention }) => mention.topic === topic);
    return {
      topic,
      count: here.filter(({ rejected }) => !rejected).length,
      mentions: here.map(({ frameId, mention: { id, entity, surface, around, why } }) => {
        return { frameId, id, entity, surface, around, why };
      }),
    };
  }).filter(({ mentions }) => mentions.length > 0);
}

/** Those that were rejected stand where they were, so that a list keeps its order when one is rejected or taken back. */
export function listMentions({ mentions, rejected }: PageReport): { mention: ReportedMention; rejected: boolean }[] {
  const rejectedBefore = (index: number) =>
    rejected.filter(({ before }) => before === index).map((mention) => ({ mention, rejected: true }));
  return [
    ...mentions.flatMap((mention, index) => [...rejectedBefore(index), { mention, rejected: false }]),
    ...rejectedBefore(mentions.length),
  ];
}

export function seenIn(frames: readonly { report: PageReport }[]): Seen {
  return {
    count: frames.reduce((sum, { report }) => sum + report.refused, 0),
    refusals: frames.flatMap(({ report }) => report.refusals).slice(0, MOST_REFUSALS_TOLD),
  };
}
