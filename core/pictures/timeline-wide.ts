/** The timeline from left to right: the events in rows above and below the axis, each joined to its moment by a line. */
import type { Say } from '../strings/strings.ts';
import type { Drawing, Point, Shape } from './drawing.ts';
import { createEventWords, type EventWords } from './event-words.ts';
import type { TimelineEvent, TimelineFile } from './schema.ts';
import { spread } from './spread.ts';
import { widthOf } from './text-width.ts';
import { yearsOf } from './time.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';
import { nameOf } from './timeline.ts';
import { markShapes } from './timeline-mark.ts';

const EDGE = 8;
const GAP = 26;
const BAND = 26;
/** Between the marks of two events on one side. */
const MARK = 14;
/** From the axis to the middle of a mark, and to the first row; from one row to the next. */
const TO_MARK = 10;
const TO_ROW = 46;
const BETWEEN_ROWS = 20;
/** Between two blocks of words, and for a line that passes between them. */
const BESIDE = 14;
const LANE = 10;
/** Rows on each side, and how wide words may be: the first that fits is taken. */
const WAYS = [
  [2, 156],
  [2, 140],
  [2, 126],
  [3, 150],
  [3, 136],
  [3, 122],
  [4, 136],
  [4, 118],
  [5, 118],
  [5, 104],
  [6, 104],
] as const;

interface Hung {
  event: TimelineEvent;
  words: EventWords;
  row: number;
  /** Where its mark stands, where its line passes each row, and the middle of its words. */
  mark: number;
  lanes: number[];
  middle: number;
}

/** Null where there are more events than the width has room for. */
export function drawWide({ stretches, events }: TimelineFile, width: number, say: Say): Drawing | null {
  const scale = createTimeScale(stretches, [EDGE, width - EDGE], GAP);
  const at = (date: string) => scale.at(yearsOf(date));
  const middleOf = ({ from, to }: TimelineEvent) => (at(from) + at(to ?? from)) / 2;

  const [above, below] = [0, 1].map((side) => hang(events.filter((_, i) => i % 2 === side)));
  if (!above || !below) return null;
  const [up, down] = [rowsOf(above), rowsOf(below)];
  const axis = EDGE + (up.at(-1)?.end ?? 0);
  // In the order of time, whatever side they are on: that is the order in which a keyboard reaches them.
  const all = events.map((_, i) => (i % 2 === 0 ? above : below)[Math.floor(i / 2)]).filter((one) => one !== undefined);
  return {
    width,
    height: axis + BAND + (down.at(-1)?.end ?? 0) + EDGE,
    shapes: [...axisShapes(scale, axis), ...all.map((hung, i) => eventShape(hung, i % 2 === 0))],
  };

  function hang(side: readonly TimelineEvent[]): Hung[] | null {
    const wishes = side.map((event) => ({ at: middleOf(event), size: MARK }));
    const marks = spread(wishes, [EDGE, width - EDGE]);
    for (const [rows, room] of WAYS) {
      const words = side.map((event) => createEventWords(event, say, room));
      const sizes = (row: number) =>
        words.map((each, i) => (i % rows === row ? each.width + BESIDE : i % rows > row ? LANE : 0));
      const fits = Array.from({ length: rows }, (_, row) => sizes(row)).every(
        (row) => row.reduce((sum, size) => sum + size, 0) <= width - 2,
      );
      if (!fits) continue;
      let wished: readonly number[] = marks;
      const lanes = Array.from({ length: rows }, (_, row) => {
        wished = spread(
          sizes(row).map((size, i) => ({ at: wished[i] ?? 0, size })),
          [1, width - 1],
        );
        return wished;
      });
      return side.map((event, i) => ({
        event,
        words: words[i] as EventWords,
        row: i % rows,
        mark: marks[i] ?? 0,
        lanes: lanes.slice(0, (i % rows) + 1).map((row) => row[i] ?? 0),
        middle: lanes[i % rows]?.[i] ?? 0,
      }));
    }
    return null;
  }

  /** How far from the axis each row begins and ends. */
  function rowsOf(side: readonly Hung[]): { start: number; end: number }[] {
    let start = TO_ROW;
    return Array.from({ length: Math.max(0, ...side.map(({ row }) => row + 1)) }, (_, row) => {
      const height = Math.max(0, ...side.filter((one) => one.row === row).map(({ words }) => words.height));
      const found = { start, end: start + height };
      start = found.end + BETWEEN_ROWS;
      return found;
    });
  }

  function eventShape({ event, words, row, mark, lanes, middle }: Hung, isAbove: boolean): Shape {
    const edge = isAbove ? axis : axis + BAND;
    const y = (away: number) => (isAbove ? edge - away : edge + away);
    const rows = isAbove ? up : down;
    const start = rows[row]?.start ?? 0;
    const top = isAbove ? y(start + words.height) : y(start);
    const isDisputed = event.disputed !== undefined;
    const line: Point[] = [
      [middleOf(event), edge],
      [mark, y(TO_MARK)],
      [mark, y(TO_MARK + 8)],
    ];
    for (const [i, lane] of lanes.entries()) {
      line.push([lane, y((rows[i]?.start ?? 0) - 8)], [lane, y(i < row ? (rows[i]?.end ?? 0) + 4 : start - 3)]);
    }
    return {
      kind: 'item',
      id: event.id,
      name: nameOf(event, say),
      box: { x: middle - words.width / 2 - 5, y: top - 3, width: words.width + 10, height: words.height + 5 },
      shapes: [
        { kind: 'line', points: line, look: isDisputed ? 'pole-disputed' : 'pole' },
        ...spanOf(event, edge),
        ...markShapes([mark, y(TO_MARK)], isDisputed),
        ...words.words(middle, top, 'middle'),
      ],
    };
  }

  function spanOf({ from, to, disputed }: TimelineEvent, edge: number): Shape[] {
    const [start, end] = [at(from), at(to ?? from)];
    if (end - start < 4) return [];
    return [
      {
        kind: 'line',
        points: [
          [start, edge],
          [end, edge],
        ],
        look: disputed ? 'span-disputed' : 'span',
      },
    ];
  }
}

function axisShapes({ parts }: TimeScale, top: number): Shape[] {
  return parts.flatMap(({ start, end, ticks }, i): Shape[] => {
    const bar: Shape = {
      kind: 'rect',
      x: start,
      y: top,
      width: end - start,
      height: BAND,
      radius: 3,
      look: 'band',
    };
    const isLast = i === parts.length - 1;
    return [bar, ...ticks.flatMap(tickShapes(start, end)), ...(isLast ? [] : breakShapes(end + GAP / 2))];
  });

  function tickShapes(start: number, end: number) {
    let free = start;
    return ({ year, at }: { year: number; at: number }): Shape[] => {
      const text = String(year);
      const width = widthOf(text, { size: 11 });
      const x = at;
      const tick: Shape = {
        kind: 'line',
        points: [
          [x, top],
          [x, top + 5],
        ],
        look: 'tick',
      };
      if (at <= start + 1 || at >= end - 1) tick.points = [];
      const fits = at + 3 >= free && at + 3 + width <= end;
      if (fits) free = at + 3 + width + 4;
      return [
        ...(tick.points.length ? [tick] : []),
        ...(fits
          ? [{ kind: 'words', x: x + 3, y: top + 18, text, size: 11, align: 'left', look: 'words-soft' } as const]
          : []),
      ];
    };
  }

  /** Two strokes, as on a graph whose axis is broken. */
  function breakShapes(x: number): Shape[] {
    return [-3, 3].map((step) => ({
      kind: 'line',
      points: [
        [x + step - 3, top + BAND - 4],
        [x + step + 3, top + 4],
      ],
      look: 'break',
    }));
  }
}
