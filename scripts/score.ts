/**
 * Compares what was found with what was labelled.
 *
 * A document's labels are of five kinds: *scored* entities; *adjectives* (`~adj`), ambiguous labels and names inside other
 * names (`in:`, `other:`), which count neither way; the person inside a longer name (`place:heydar-aliyev-…`), counted
 * apart; and everything else, which is a trap. A found mention that is none of the scored ones is a false positive.
 */

/** `start` and `end` are UTF-16 units, `text.slice(start, end)` is the surface. */
export interface Label {
  start: number;
  end: number;
  entity: string;
  /** Not scored. */
  ambiguous?: boolean;
  /** Spans that are right as well, some with another entity. */
  alts?: { start: number; end: number; entity?: string }[];
}

export interface LabelledDocument {
  id: string;
  lang: string;
  kind: string;
  text: string;
  mentions: Label[];
}

export interface Prediction {
  start: number;
  end: number;
  entity: string;
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface ScoringError {
  kind: 'missed' | 'boundary' | 'wrong entity' | 'in a document without mentions' | 'trap' | 'nothing there';
  entity: string;
  document: string;
  lang: string;
  /** The words around, with the mention in brackets. */
  around: string;
}

export interface Scores {
  byEntity: Map<string, Counts>;
  byLanguage: Map<string, Counts>;
  all: Counts;
  /** Documents labelled as having no mention, and how many of them have one found. */
  without: { documents: number; withFalse: number };
  longerNames: { labelled: number; marked: number };
  errors: ScoringError[];
}

const PERSON = 'heydar-aliyev';
const SCORED = [
  'azerbaijan',
  'azerbaijanis',
  PERSON,
  'azerbaijani-diaspora',
  'solidarity-day',
  'state-committee-diaspora',
  'world-azerbaijanis-congress',
  'azerbaijan-america-alliance',
  'azerbaijan-center-houston',
];
/** Found inside a larger name of these, they are neither right nor wrong. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'solidarity-day': ['azerbaijanis', 'azerbaijan', 'azerbaijani-diaspora'],
  'state-committee-diaspora': ['azerbaijan', 'azerbaijanis', 'azerbaijani-diaspora'],
  'world-azerbaijanis-congress': ['azerbaijanis', 'azerbaijan'],
  'azerbaijani-diaspora': ['azerbaijanis', 'azerbaijan'],
  azerbaijanis: ['azerbaijan'],
  'azerbaijan-america-alliance': ['azerbaijan'],
  'azerbaijan-center-houston': ['azerbaijan'],
};
const AROUND = 40;

/** `exact`: the span or one of its alternatives. `overlap`: any overlap with it, and the same entity. */
export type Matching = 'exact' | 'overlap';

export function score(
  documents: readonly LabelledDocument[],
  predictions: ReadonlyMap<string, readonly Prediction[]>,
  matching: Matching,
): Scores {
  const scores: Scores = {
    byEntity: new Map(),
    byLanguage: new Map(),
    all: { right: 0, wrong: 0, missed: 0 },
    without: { documents: 0, withFalse: 0 },
    longerNames: { labelled: 0, marked: 0 },
    errors: [],
  };
  for (const document of documents) scoreDocument(document, predictions.get(document.id) ?? [], matching, scores);
  return scores;
}

export function precisionOf({ right, wrong }: Counts): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

export function recallOf({ right, missed }: Counts): number | null {
  return right + missed === 0 ? null : right / (right + missed);
}

function scoreDocument(
  document: LabelledDocument,
  found: readonly Prediction[],
  matching: Matching,
  scores: Scores,
): void {
  const labels = sortLabels(document.mentions);
  const predictions = found.filter(({ entity }) => SCORED.includes(entity));
  const taken = new Set<Label>();
  const used = new Set<Prediction>();
  const count = (entity: string, what: keyof Counts) => {
    for (const counts of [scores.all, countsOf(scores.byEntity, entity), countsOf(scores.byLanguage, document.lang)])
      counts[what] += 1;
  };
  for (const how of matching === 'exact' ? (['exact'] as const) : (['exact', 'overlap'] as const)) {
    for (const prediction of predictions) {
      if (used.has(prediction)) continue;
      const label = labels.scored.find((one) => !taken.has(one) && fits(prediction, one, how));
      if (!label) continue;
      taken.add(label);
      used.add(prediction);
      count(entityOf(label), 'right');
    }
  }
  const isEmpty = labels.scored.length === 0 && !document.mentions.some(({ ambiguous }) => ambiguous);
  let hasFalse = false;
  for (const prediction of predictions) {
    if (used.has(prediction) || countsNeitherWay(prediction, labels, matching)) continue;
    hasFalse = true;
    count(prediction.entity, 'wrong');
    scores.errors.push(errorOf(wrongKind(prediction, labels, isEmpty), prediction, document));
  }
  for (const label of labels.scored) {
    if (taken.has(label)) continue;
    count(entityOf(label), 'missed');
    scores.errors.push(errorOf('missed', { ...label, entity: entityOf(label) }, document));
  }
  if (isEmpty) {
    scores.without.documents += 1;
    if (hasFalse) scores.without.withFalse += 1;
  }
  scores.longerNames.labelled += labels.longer.length;
  scores.longerNames.marked += labels.longer.filter((label) =>
    predictions.some((one) => one.entity === PERSON && overlaps(one, label)),
  ).length;
}

interface SortedLabels {
  scored: Label[];
  neutral: Label[];
  adjectives: Label[];
  longer: Label[];
  traps: Label[];
}

function sortLabels(labels: readonly Label[]): SortedLabels {
  const sorted: SortedLabels = { scored: [], neutral: [], adjectives: [], longer: [], traps: [] };
  for (const label of labels) {
    const { entity } = label;
    if (label.ambiguous || /^(in|other):/.test(entity)) sorted.neutral.push(label);
    else if (entity.endsWith('~adj')) sorted.adjectives.push(label);
    else if (SCORED.includes(entityOf(label))) sorted.scored.push(label);
    else if (entity.startsWith(`place:${PERSON}-`)) sorted.longer.push(label);
    else sorted.traps.push(label);
  }
  return sorted;
}

/** Without the variant: `azerbaijan~ssr` is the country. */
function entityOf({ entity }: Pick<Label, 'entity'>): string {
  return entity.split('~')[0] ?? entity;
}

function fits(prediction: Prediction, label: Label, how: Matching): boolean {
  const spans = [label, ...(label.alts ?? [])];
  return spans.some(
    (span) =>
      entityOf({ entity: span.entity ?? label.entity }) === prediction.entity &&
      (how === 'exact' ? isSame(span, prediction) : overlaps(span, prediction)),
  );
}

function countsNeitherWay(prediction: Prediction, labels: SortedLabels, matching: Matching): boolean {
  const isOver = (label: Label) => overlaps(label, prediction);
  return (
    labels.scored.some((label) => fits(prediction, label, matching)) ||
    labels.neutral.some(isOver) ||
    (['azerbaijan', 'azerbaijanis'].includes(prediction.entity) && labels.adjectives.some(isOver)) ||
    (prediction.entity === PERSON && labels.longer.some(isOver)) ||
    labels.scored.some((label) => isPart(prediction, label))
  );
}

function isPart(prediction: Prediction, label: Label): boolean {
  const isInside = prediction.start >= label.start && prediction.end <= label.end && !isSame(prediction, label);
  return isInside && (PARTS[entityOf(label)] ?? []).includes(prediction.entity);
}

function wrongKind(prediction: Prediction, labels: SortedLabels, isEmpty: boolean): ScoringError['kind'] {
  if (isEmpty) return 'in a document without mentions';
  if (labels.traps.some((label) => overlaps(label, prediction))) return 'trap';
  const under = labels.scored.find((label) => overlaps(label, prediction));
  if (!under) return 'nothing there';
  return entityOf(under) === prediction.entity ? 'boundary' : 'wrong entity';
}

function errorOf(
  kind: ScoringError['kind'],
  { start, end, entity }: Prediction,
  document: LabelledDocument,
): ScoringError {
  const { text, id, lang } = document;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const around = `${before}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
  return { kind, entity, document: id, lang, around };
}

function countsOf(counts: Map<string, Counts>, key: string): Counts {
  const known = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  counts.set(key, known);
  return known;
}

function overlaps(one: Pick<Label, 'start' | 'end'>, other: Pick<Label, 'start' | 'end'>): boolean {
  return one.start < other.end && other.start < one.end;
}

function isSame(one: Pick<Label, 'start' | 'end'>, other: Pick<Label, 'start' | 'end'>): boolean {
  return one.start === other.start && one.end === other.end;
}
