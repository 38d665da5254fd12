/** What the signs of a picture mean: shapes with words, so that nothing is told by colour alone. */
import type { Say } from '../strings/strings.ts';
import type { Shape } from './drawing.ts';
import { badgeShapes, rankText } from './rank-badge.ts';
import type { Comparison } from './rows.ts';
import { markShapes } from './timeline-mark.ts';

/** The room a sign is drawn in. */
export const SWATCH = { width: 36, height: 22 };
const MIDDLE = SWATCH.height / 2;

export interface LegendEntry {
  shapes: Shape[];
  words: string;
}

export function timelineLegend(say: Say): LegendEntry[] {
  return [
    { shapes: markShapes([18, MIDDLE], false), words: say('pictures.timeline.legend.event') },
    { shapes: markShapes([18, MIDDLE], true), words: say('pictures.timeline.legend.disputed') },
    { shapes: [line('span')], words: say('pictures.timeline.legend.period') },
    {
      shapes: [-3, 3].map((step) => ({
        kind: 'line',
        points: [
          [15 + step, 17],
          [21 + step, 5],
        ],
        look: 'break',
      })),
      words: say('pictures.timeline.legend.break'),
    },
  ];
}

export function mapLegend(say: Say): LegendEntry[] {
  return [
    { shapes: badgeShapes('article', say.number(5), 9, 2), words: say('pictures.map.legend.article') },
    { shapes: badgeShapes('birthplace', say.number(8), 9, 2), words: say('pictures.map.legend.birthplace') },
    {
      shapes: badgeShapes('article', rankText({ first: 1, last: 2 }, say), 1, 2),
      words: say('pictures.map.legend.shared'),
    },
    {
      shapes: [{ kind: 'circle', x: 18, y: MIDDLE, radius: 4.5, look: 'ring' }],
      words: say('pictures.map.legend.homeland'),
    },
  ];
}

export function chartLegend(comparison: Comparison, years: readonly [string, string], say: Say): LegendEntry[] {
  switch (comparison) {
    case 'ranks':
      return mapLegend(say).slice(0, 3);
    case 'birthplace':
      return [
        { shapes: [bar('bar', 12)], words: say('pictures.chart.legend.bar', { year: years[0] }) },
        { shapes: [bar('bar-other', 6)], words: say('pictures.chart.legend.bar', { year: years[1] }) },
      ];
    case 'census':
      return [{ shapes: [bar('bar', 12)], words: say('pictures.chart.legend.census') }];
    case 'estimate':
      return [
        { shapes: markShapes([18, MIDDLE], false), words: say('pictures.chart.legend.one') },
        { shapes: [line('range'), ...ends()], words: say('pictures.chart.legend.range') },
        {
          shapes: [
            ...markShapes([6, MIDDLE], true),
            {
              kind: 'line',
              points: [
                [15, MIDDLE],
                [33, MIDDLE],
              ],
              look: 'range-disputed',
            },
          ],
          words: say('pictures.chart.legend.disputed'),
        },
      ];
  }
}

function line(look: 'span' | 'range'): Shape {
  return {
    kind: 'line',
    points: [
      [4, MIDDLE],
      [30, MIDDLE],
    ],
    look,
  };
}

function ends(): Shape[] {
  return [4, 30].map((x) => ({
    kind: 'line',
    points: [
      [x, MIDDLE - 5],
      [x, MIDDLE + 5],
    ],
    look: 'range',
  }));
}

function bar(look: 'bar' | 'bar-other', height: number): Shape {
  return { kind: 'rect', x: 3, y: (SWATCH.height - height) / 2, width: 28, height, look };
}
