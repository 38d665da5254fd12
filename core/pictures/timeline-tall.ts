/** The timeline from top to bottom, for narrow places: the axis on the side, the events in a column beside it. */
import type { Say } from '../strings/strings.ts';
import type { Drawing, Shape } from './drawing.ts';
import { createEventWords } from './event-words.ts';
import type { TimelineEvent, TimelineFile } from './schema.ts';
import { spread } from './spread.ts';
import { yearsOf } from './time.ts';
import { createTimeScale, type TimeScale } from './time-scale.ts';
import { nameOf } from './timeline.ts';
import { markShapes } from './timeline-mark.ts';

const EDGE = 6;
const GAP = 24;
const BAND = 40;
const COLUMN = EDGE + BAND + 34;
const BETWEEN = 12;
/** However few the events are: the axis must show its parts. */
const SHORTEST = 320;

export function drawTall({ stretches, events }: TimelineFile, width: number, say: Say): Drawing {
  const blocks = events.map((event) => createEventWords(event, say, width - COLUMN - 10 - EDGE));
  const height =
    Math.max(
      blocks.reduce((sum, block) => sum + block.height + BETWEEN, 0),
      SHORTEST,
    ) +
    2 * EDGE;
  const scale = createTimeScale(stretches, [EDGE, height - EDGE], GAP);
  const middles = spread(
    events.map(({ from }, i) => ({ at: scale.at(yearsOf(from)), size: (blocks[i]?.height ?? 0) + BETWEEN })),
    [EDGE, height - EDGE],
  );
  return { width, height, shapes: [...axisShapes(scale), ...events.map(eventShape)] };

  function eventShape(event: TimelineEvent, i: number): Shape {
    const block = blocks[i];
    const middle = middles[i] ?? 0;
    const height = block?.height ?? 0;
    const at = scale.at(yearsOf(event.from));
    const isDisputed = event.disputed !== undefined;
    return {
      kind: 'item',
      id: event.id,
      name: nameOf(event, say),
      box: { x: COLUMN - 9, y: middle - height / 2 - 4, width: width - COLUMN + 9 - 1, height: height + 8 },
      shapes: [
        {
          kind: 'line',
          points: [
            [EDGE + BAND, at],
            [EDGE + BAND + 8, at],
            [COLUMN - 10, middle],
            [COLUMN, middle],
          ],
          look: isDisputed ? 'pole-disputed' : 'pole',
        },
        ...spanOf(event),
        ...markShapes([COLUMN, middle], isDisputed),
        ...(block?.words(COLUMN + 12, middle - height / 2, 'left') ?? []),
      ],
    };
  }

  function spanOf({ from, to, disputed }: TimelineEvent): Shape[] {
    const [start, end] = [scale.at(yearsOf(from)), scale.at(yearsOf(to ?? from))];
    if (end - start < 4) return [];
    const x = EDGE + BAND;
    return [
      {
        kind: 'line',
        points: [
          [x, start],
          [x, end],
        ],
        look: disputed ? 'span-disputed' : 'span',
      },
    ];
  }
}

function axisShapes({ parts }: TimeScale): Shape[] {
  return parts.flatMap(({ start, end, ticks }, i): Shape[] => {
    const y = end + GAP / 2;
    return [
      { kind: 'rect', x: EDGE, y: start, width: BAND, height: end - start, radius: 3, look: 'band' },
      ...ticks
        .filter(({ at }) => at + 14 < end)
        .flatMap(({ year, at }): Shape[] => [
          ...(at > start + 1
            ? [
                {
                  kind: 'line',
                  points: [
                    [EDGE + BAND - 5, at],
                    [EDGE + BAND, at],
                  ],
                  look: 'tick',
                } as const,
              ]
            : []),
          { kind: 'words', x: EDGE + 4, y: at + 12, text: String(year), size: 11, align: 'left', look: 'words-soft' },
        ]),
      ...(i === parts.length - 1
        ? []
        : [-3, 3].map(
            (step): Shape => ({
              kind: 'line',
              points: [
                [EDGE + 8, y + step + 3],
                [EDGE + BAND - 8, y + step - 3],
              ],
              look: 'break',
            }),
          )),
    ];
  });
}
