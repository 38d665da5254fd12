/**
 * Reads what a frame's session reports. The frame is a process that also runs the page, so nothing of it is taken as it
 * is: whatever comes, the answer is a report made anew from known parts and within bounds, or null. Total.
 */
import type { Around } from './around.ts';
import type { Cue, CueName, RefusalReason, Why } from './mentions/mention.ts';
import { WEIGHTS } from './mentions/weights.ts';
import {
  MOST_REFUSALS_TOLD,
  type Outline,
  type PageReport,
  type PageState,
  type RejectedMention,
  type ReportedMention,
  type ReportedRefusal,
  type Where,
} from './messages.ts';
import { MAX_ENTITY_LENGTH } from './settings.ts';
import { TOPICS } from './topics.ts';

/** More mentions than any page has; what comes after is not read. */
const MOST_MENTIONS = 50_000;
const MOST_CUES = 40;
const MOST_SECTIONS = 5_000;
/** A sentence, a name, a heading: longer ones are cut. */
const LONGEST = 1_000;

const STATES = ['looking', 'waiting-for-click', 'off-here', 'off-everywhere', 'off-until', 'not-text'] as const;
const REASONS: Record<RefusalReason, true> = {
  blocked: true,
  'longer-name': true,
  'no-context': true,
  'letter-case': true,
  address: true,
  rival: true,
  'other-person': true,
  rejected: true,
};

export function readReport(raw: unknown): PageReport | null {
  try {
    return isRecord(raw) ? readReportRecord(raw) : null;
  } catch {
    return null; // a getter or a proxy threw
  }
}

function readReportRecord(raw: Record<string, unknown>): PageReport | null {
  const state: PageState | undefined = STATES.find((each) => each === raw.state);
  if (!state) return null;
  const outline = readOutline(raw.outline);
  return {
    state,
    mentions: readList(raw.mentions, MOST_MENTIONS, readMention),
    rejected: readList(raw.rejected, MOST_MENTIONS, readRejected),
    refused: readCount(raw.refused) ?? 0,
    refusals: readList(raw.refusals, MOST_REFUSALS_TOLD, readRefusal),
    ...(outline && { outline }),
  };
}

function readMention(raw: Record<string, unknown>): ReportedMention | null {
  const [id, topic, why] = [readCount(raw.id), TOPICS.find((each) => each === raw.topic), readWhy(raw.why)];
  if (id === null || !isSlug(raw.entity) || !topic || typeof raw.surface !== 'string' || !why) return null;
  const where = readWhere(raw.where);
  return {
    id,
    entity: raw.entity,
    topic,
    surface: textOf(raw.surface),
    around: readAround(raw.around),
    painted: raw.painted === true,
    why,
    ...(where && { where }),
  };
}

function readRejected(raw: Record<string, unknown>): RejectedMention | null {
  const [mention, before] = [readMention(raw), readCount(raw.before)];
  return mention && before !== null ? { ...mention, before } : null;
}

function readRefusal(raw: Record<string, unknown>): ReportedRefusal | null {
  if (typeof raw.reason !== 'string' || !Object.hasOwn(REASONS, raw.reason)) return null;
  return {
    surface: textOf(raw.surface),
    reason: raw.reason as RefusalReason,
    because: textOf(raw.because),
    around: readAround(raw.around),
  };
}

function readWhy(raw: unknown): Why | null {
  if (!isRecord(raw) || (raw.rule !== 'name' && raw.rule !== 'context')) return null;
  const why: Why = { rule: raw.rule, alias: textOf(raw.alias) };
  return raw.cues === undefined ? why : { ...why, cues: readList(raw.cues, MOST_CUES, readCue) };
}

function readCue({ cue, weight, word }: Record<string, unknown>): Cue | null {
  if (typeof cue !== 'string' || !Object.hasOwn(WEIGHTS, cue) || !Number.isFinite(weight)) return null;
  const read: Cue = { cue: cue as CueName, weight: weight as number };
  return word === undefined ? read : { ...read, word: textOf(word) };
}

function readWhere(raw: unknown): Where | null {
  if (!isRecord(raw)) return null;
  const section = readCount(raw.section);
  return section === null ? null : { section, sentence: readAround(raw.sentence) };
}

function readOutline(raw: unknown): Outline | null {
  if (!isRecord(raw)) return null;
  return {
    sections: readArray(raw.sections, MOST_SECTIONS).map(textOf),
    subjects: readArray(raw.subjects, MOST_SECTIONS).filter(isSlug),
  };
}

function readAround(raw: unknown): Around {
  return isRecord(raw) ? { before: textOf(raw.before), after: textOf(raw.after) } : { before: '', after: '' };
}

function readList<Item>(raw: unknown, most: number, read: (raw: Record<string, unknown>) => Item | null): Item[] {
  return readArray(raw, most).flatMap((each) => (isRecord(each) ? (read(each) ?? []) : []));
}

function readArray(raw: unknown, most: number): unknown[] {
  return Array.isArray(raw) ? raw.slice(0, most) : [];
}

function readCount(raw: unknown): number | null {
  return Number.isSafeInteger(raw) && (raw as number) >= 0 ? (raw as number) : null;
}

function textOf(raw: unknown): string {
  return typeof raw === 'string' ? raw.slice(0, LONGEST) : '';
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null;
}

function isSlug(raw: unknown): raw is string {
  return typeof raw === 'string' && raw.length <= MAX_ENTITY_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(raw);
}
