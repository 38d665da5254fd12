import type { PageReport, PageState, ReportedMention } from '../core/messages.ts';
import { TOPICS, type Topic } from '../core/topics.ts';

/** Why nothing can be said about a page at all. */
export type CannotRun = 'browser-page' | 'store-page' | 'pdf' | 'file-access' | 'permission' | 'not-text' | 'reload';

/** What the platform could read of the page in front of the reader. */
export type ReadPage =
  | { kind: 'reports'; frames: readonly { frameId: number; report: PageReport }[] }
  | { kind: 'cannot-run'; reason: CannotRun; host: string | null };

/** A mention as a place to go to. */
export interface ListedMention extends Pick<ReportedMention, 'id' | 'surface' | 'around'> {
  frameId: number;
}

export interface TopicGroup {
  topic: Topic;
  mentions: ListedMention[];
}

/** What the popup says about the page. */
export type PageView =
  | { kind: 'loading' }
  | { kind: 'mentions'; count: number; groups: TopicGroup[] }
  | { kind: 'none' }
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
    return { kind: 'mentions', groups, count: groups.reduce((sum, { mentions }) => sum + mentions.length, 0) };
  }
  return top.report.state === 'looking' ? { kind: 'none' } : { kind: 'quiet', state: top.report.state };
}

function groupByTopic(frames: readonly { frameId: number; report: PageReport }[]): TopicGroup[] {
  const listed = frames.flatMap(({ frameId, report }) => report.mentions.map((mention) => ({ frameId, mention })));
  return TOPICS.map((topic) => ({
    topic,
    mentions: listed
      .filter(({ mention }) => mention.topic === topic)
      .map(({ frameId, mention: { id, surface, around } }) => ({ frameId, id, surface, around })),
  })).filter(({ mentions }) => mentions.length > 0);
}
