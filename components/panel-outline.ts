/** What the side panel shows of a page's mentions: by topic and entity with their sentences, and by section. */
import type { PageReport, ReportedMention } from '../core/messages.ts';
import { TOPICS, type Topic } from '../core/topics.ts';
import { type ListedMention, listMentions, type Seen, seenIn } from './page-view.ts';

/** A mention with its sentence as the words around it. */
export interface PanelMention extends ListedMention {
  /** The heading of its section; empty without one. */
  section: string;
}

export interface PanelEntity {
  entity: string;
  count: number;
  /** It stands in the page's title, in a heading or in the opening. */
  isSubject: boolean;
  /** In document order, those that were rejected among them. */
  mentions: PanelMention[];
}

export interface PanelTopic {
  topic: Topic;
  count: number;
  /** Most mentioned first. */
  entities: PanelEntity[];
}

export interface PanelSection {
  id: string;
  heading: string;
  count: number;
  first: PanelMention;
}

export interface PanelOutline {
  count: number;
  topics: PanelTopic[];
  sections: PanelSection[];
  seen: Seen;
}

interface Listed {
  topic: Topic;
  isCounted: boolean;
  sectionId: string;
  mention: PanelMention;
}

type Frames = readonly { frameId: number; report: PageReport }[];

/** One outline out of the reports of all frames, the page itself first. */
export function outlinePage(frames: Frames): PanelOutline {
  const sorted = [...frames].sort((one, other) => one.frameId - other.frameId);
  const listed = sorted.flatMap(({ frameId, report }) =>
    listMentions(report).map(({ mention, rejected }) => listOne(frameId, report, mention, !rejected)),
  );
  const subjects = subjectsOf(sorted);
  const topics = TOPICS.map((topic) => {
    const here = listed.filter((each) => each.topic === topic);
    return { topic, count: countIn(here), entities: groupByEntity(here, subjects) };
  });
  return {
    count: countIn(listed),
    topics: topics.filter(({ entities }) => entities.length > 0),
    sections: groupBySection(listed),
    seen: seenIn(sorted),
  };
}

export function keyOf({ frameId, id }: Pick<ListedMention, 'frameId' | 'id'>): string {
  return `${frameId} ${id}`;
}

function listOne(frameId: number, report: PageReport, mention: ReportedMention, isCounted: boolean): Listed {
  const { id, entity, topic, surface, around, why, where } = mention;
  const section = where ? (report.outline?.sections[where.section] ?? '') : '';
  return {
    topic,
    isCounted,
    sectionId: `${frameId} ${where?.section ?? 0}`,
    mention: { frameId, id, entity, surface, around: where?.sentence ?? around, why, section },
  };
}

/** The page itself says what it is about. Where it holds nothing itself (a frame set), its frames do. */
function subjectsOf(frames: Frames): ReadonlySet<string> {
  const top = frames.find(({ frameId, report }) => frameId === 0 && report.mentions.length > 0);
  return new Set((top ? [top] : frames).flatMap(({ report }) => report.outline?.subjects ?? []));
}

function groupByEntity(listed: readonly Listed[], subjects: ReadonlySet<string>): PanelEntity[] {
  const byEntity = groupBy(listed, ({ mention }) => mention.entity);
  return [...byEntity]
    .map(([entity, here]) => ({
      entity,
      count: countIn(here),
      isSubject: subjects.has(entity),
      mentions: here.map(({ mention }) => mention),
    }))
    .sort((one, other) => other.count - one.count);
}

function groupBySection(listed: readonly Listed[]): PanelSection[] {
  const counted = listed.filter(({ isCounted }) => isCounted);
  return [...groupBy(counted, ({ sectionId }) => sectionId)].map(([id, here]) => {
    const first = (here[0] as Listed).mention;
    return { id, heading: first.section, count: here.length, first };
  });
}

/** In the order in which each group is met. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function countIn(listed: readonly Listed[]): number {
  return listed.filter(({ isCounted }) => isCounted).length;
}
