/** Draws estimates that have nothing in common but what they guess at: each on a line of its own, on a scale of tens. */
import type { Say } from '../strings/strings.ts';
import { type Drawing, mirror, type Shape } from './drawing.ts';
import type { DrawnCommunity, PictureSource } from './print.ts';
import type { HeadCount } from './schema.ts';
import { widthOf } from './text-width.ts';
import { markShapes } from './timeline-mark.ts';

const EDGE = 4;
const HEAD = 22;
const NAME = { size: 13, bold: true };
const LABEL = { size: 12 };
const TICK = { size: 11 };
/** A country's name, an estimate where its words stand beside it, and one where they stand above it. */
const NAME_ROW = 28;
const ROW = 23;
const TALL_ROW = 62;
/** Narrower than this, words stand above the marks. */
const BESIDE = 620;

export interface EstimateRow {
  estimate: HeadCount;
  /** Whose figure it is. */
  who: string;
  when: string;
}

export interface EstimateGroup {
  country: string;
  rows: EstimateRow[];
}

/** The countries with estimates, the one with the highest figure first; each one's estimates from low to high. */
export function estimateGroups(
  communities: readonly DrawnCommunity[],
  sources: Readonly<Record<string, PictureSource>>,
  say: Say,
): EstimateGroup[] {
  const groups = communities.flatMap(({ country, counts }) => {
    const estimates = counts.filter(({ measure }) => measure === 'estimate').sort((a, b) => middleOf(a) - middleOf(b));
    if (estimates.length === 0) return [];
    const rows = estimates.map((estimate) => ({
      estimate,
      who: sources[estimate.source]?.publisher ?? estimate.source,
      when: estimate.year ?? say('pictures.undated'),
    }));
    return [{ country, rows, most: Math.max(...estimates.map(({ value, high }) => value ?? high ?? 0)) }];
  });
  return groups.sort((a, b) => b.most - a.most).map(({ country, rows }) => ({ country, rows }));
}

function middleOf({ value, low = 1, high = 1 }: HeadCount): number {
  return value ?? Math.sqrt(low * high);
}

export function drawEstimates(groups: readonly EstimateGroup[], width: number, say: Say): Drawing {
  const all = groups.flatMap(({ rows }) => rows);
  const isBeside = width >= BESIDE;
  const labels = isBeside
    ? Math.min(Math.max(0, ...all.map((row) => widthOf(`${row.who}, ${row.when}`, LABEL))), width * 0.4)
    : 0;
  const figures = all.flatMap(({ estimate }) => [
    estimate.value ?? estimate.low ?? 1,
    estimate.value ?? estimate.high ?? 1,
  ]);
  const [lowest, highest] = [roundDown(Math.min(...figures)), roundUp(Math.max(...figures))].map(Math.log10) as [
    number,
    number,
  ];
  const tens = Array.from(
    { length: Math.floor(highest) - Math.ceil(lowest) + 1 },
    (_, i) => 10 ** (Math.ceil(lowest) + i),
  );
  const [start, end] = [isBeside ? EDGE + labels + 24 : EDGE + 10, width - EDGE - 8];
  const at = (value: number) => start + ((Math.log10(value) - lowest) / (highest - lowest)) * (end - start);
  const rowHeight = isBeside ? ROW : TALL_ROW;
  const height = HEAD + groups.reduce((sum, { rows }) => sum + NAME_ROW + rows.length * rowHeight, 0) + EDGE;

  let y = HEAD;
  const body = groups.flatMap(({ country, rows }): Shape[] => {
    const name: Shape = {
      kind: 'words',
      x: EDGE,
      y: y + 20,
      text: country,
      ...NAME,
      align: 'left',
      look: 'words',
      isData: true,
    };
    y += NAME_ROW;
    return [name, ...rows.flatMap(rowShapes)];
  });
  const drawing: Drawing = { width, height, shapes: [...ticks(), ...body] };
  return say.dir === 'rtl' ? mirror(drawing) : drawing;

  function ticks(): Shape[] {
    let free = Number.NEGATIVE_INFINITY;
    return tens.flatMap((value): Shape[] => {
      const text = say.number(value);
      const half = widthOf(text, TICK) / 2;
      const fits = at(value) - half >= Math.max(free, 0) && at(value) + half <= width;
      if (fits) free = at(value) + half + 6;
      return [
        {
          kind: 'line',
          points: [
            [at(value), HEAD - 6],
            [at(value), height - EDGE],
          ],
          look: 'grid',
        },
        ...(fits
          ? [{ kind: 'words', x: at(value), y: 12, text, ...TICK, align: 'middle', look: 'words-soft' } as const]
          : []),
      ];
    });
  }

  function rowShapes({ estimate, who, when }: EstimateRow): Shape[] {
    const { value, low = value ?? 1, high = value ?? 1 } = estimate;
    const isDisputed = estimate.disputed !== undefined;
    const middle = y + (isBeside ? ROW / 2 : 42);
    const words = isBeside ? middle + 4 : y + 28;
    const figureLine = y + 13;
    y += rowHeight;
    const [from, to] = [at(low), at(high)];
    const figure =
      value === undefined ? say('pictures.range', { low: say.number(low), high: say.number(high) }) : say.number(value);
    const room = isBeside ? labels : width - 2 * EDGE;
    const mark: Shape[] =
      value === undefined
        ? [
            {
              kind: 'line',
              points: [
                [from, middle],
                [to, middle],
              ],
              look: isDisputed ? 'range-disputed' : 'range',
            },
            ...[from, to].map(
              (x): Shape => ({
                kind: 'line',
                points: [
                  [x, middle - 5],
                  [x, middle + 5],
                ],
                look: 'range',
              }),
            ),
          ]
        : markShapes([at(value), middle], isDisputed);
    return [
      {
        kind: 'words',
        x: isBeside ? EDGE + 10 : EDGE,
        y: words,
        text: labelOf(who, when, room),
        ...LABEL,
        align: 'left',
        look: 'words-soft',
        isData: true,
      },
      ...mark,
      isBeside
        ? figureShape(figure, from, to, middle + 4)
        : { kind: 'words', x: EDGE, y: figureLine, text: figure, ...LABEL, align: 'left', look: 'words' },
    ];
  }

  /** Right of its mark; left of it where it would leave the picture. */
  function figureShape(text: string, from: number, to: number, y: number): Shape {
    const fits = to + 10 + widthOf(text, LABEL) <= width - 1;
    return {
      kind: 'words',
      x: fits ? to + 10 : from - 10,
      y,
      text,
      ...LABEL,
      align: fits ? 'left' : 'right',
      look: 'words-on-map',
    };
  }

  /** The year is always said; a name that is too long ends early. */
  function labelOf(who: string, when: string, room: number): string {
    const letters = [...who];
    const label = () => `${letters.join('').trim()}${letters.length < [...who].length ? '…' : ''}, ${when}`;
    while (letters.length > 1 && widthOf(label(), LABEL) > room) letters.pop();
    return label();
  }
}

/** The nearest 1, 2 or 5 with noughts below, and above. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2].find((digit) => digit * power <= value) ?? 1) * power;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((digit) => digit * power >= value) ?? 10) * power;
}
