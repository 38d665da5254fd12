import { describe, expect, test } from 'vitest';
import { birthplaceRows, censusRows, drawBars, niceStep } from '../../../core/pictures/bar-chart.ts';
import { allWords, mirror, type Shape } from '../../../core/pictures/drawing.ts';
import { drawEstimates, estimateGroups } from '../../../core/pictures/estimate-chart.ts';
import { drawMap } from '../../../core/pictures/map.ts';
import { drawRanks } from '../../../core/pictures/rank-chart.ts';
import { drawTimeline } from '../../../core/pictures/timeline.ts';
import { strings } from '../../../core/strings/strings.ts';
import { rightToLeft, smallPrint } from './small-pictures.ts';

const say = strings('en');
const print = smallPrint();

const textsOf = (shapes: readonly Shape[]) => allWords(shapes).map(({ text }) => text);
const itemsOf = (shapes: readonly Shape[]) => shapes.filter((shape) => shape.kind === 'item');
const looksOf = (shape: Shape): string[] =>
  shape.kind === 'item' ? shape.shapes.flatMap(looksOf) : shape.kind === 'view' ? [] : [shape.look];

describe('the timeline', () => {
  test.each([300, 900])('at a width of %i draws a disputed event otherwise than one that is not', (width) => {
    const [founding, wall] = itemsOf(drawTimeline(print.timeline, width, say).shapes);
    expect(founding && looksOf(founding)).toEqual(
      expect.arrayContaining(['mark-disputed', 'pole-disputed', 'span-disputed']),
    );
    expect(wall && looksOf(wall)).toEqual(expect.arrayContaining(['mark', 'pole']));
    expect(wall && looksOf(wall).join()).not.toContain('disputed');
  });

  test('says of each event when it was, what it was, and that it is disputed', () => {
    expect(itemsOf(drawTimeline(print.timeline, 900, say).shapes).map(({ name }) => name)).toEqual([
      '7th century: Harbour founded (disputed)',
      'March 1950: Sea wall built',
    ]);
  });

  test.each([300, 900])('at a width of %i has a sign for the years that are left out', (width) => {
    expect(drawTimeline(print.timeline, width, say).shapes.flatMap(looksOf)).toContain('break');
  });

  test('runs from left to right also where the interface does not', () => {
    const years = (direction: typeof say) =>
      allWords(drawTimeline(print.timeline, 900, direction).shapes)
        .filter(({ text }) => /^\d{3,4}$/.test(text))
        .map(({ x }) => x);
    const seen = years(rightToLeft());
    expect(seen).toEqual(years(say));
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  test('when narrow is turned round for an interface from right to left', () => {
    const ltr = drawTimeline(print.timeline, 300, say);
    expect(drawTimeline(print.timeline, 300, rightToLeft())).toEqual(mirror(ltr));
  });
});

describe('ranks', () => {
  test('are drawn as places: the same mark for every country, whatever its numbers', () => {
    const sizes = itemsOf(drawMap(print, 900, say).shapes).map(({ shapes }) =>
      shapes.flatMap((shape) =>
        shape.kind === 'circle' ? [shape.radius] : shape.kind === 'rect' ? [shape.height] : [],
      ),
    );
    expect(new Set(sizes.flatMap((list) => list.join()))).toEqual(new Set(['3.5,18,18']));
  });

  test('that countries share are drawn as shared', () => {
    expect(textsOf(drawMap(print, 900, say).shapes).filter((text) => text === '1–2')).toHaveLength(2);
    expect(textsOf(drawRanks(print.communities, 600, say).shapes).filter((text) => text === '1–2')).toHaveLength(2);
  });

  test('that nobody has are left open, and said to be', () => {
    const texts = textsOf(drawRanks(print.communities, 600, say).shapes);
    expect(texts.join(' ')).toContain('3: not in our material');
  });

  test('of one country are joined', () => {
    expect(
      drawRanks(print.communities, 600, say)
        .shapes.flatMap(looksOf)
        .filter((look) => look === 'slope'),
    ).toHaveLength(2);
  });

  test('on the map are in the name of each country', () => {
    expect(itemsOf(drawMap(print, 900, say).shapes).map(({ name }) => name)).toEqual([
      'East Pier: Rank in the article 1–2, Rank by birthplace 2',
      'West Pier: Rank in the article 1–2, Rank by birthplace 4',
    ]);
  });
});

describe('bars', () => {
  const bars = (shapes: readonly Shape[], look: string) =>
    shapes.flatMap((shape) => (shape.kind === 'rect' && shape.look === look ? [shape.width] : []));

  test('begin at nothing and are as long as their counts', () => {
    const { shapes } = drawBars(birthplaceRows(print.communities, '2015', '2020'), 600, say);
    const [first = 0, second = 0] = bars(shapes, 'bar');
    expect(first / second).toBeCloseTo(5, 6);
    expect((bars(shapes, 'bar-other')[0] ?? 0) / first).toBeCloseTo(600 / 500, 6);
  });

  test('of censuses bear their years, and stand in the order of time', () => {
    expect(censusRows(print.communities)).toEqual([
      { country: 'West Pier', isFirst: true, year: '2001', value: 700, other: null },
      { country: 'West Pier', isFirst: false, year: '2010', value: 800, other: null },
    ]);
  });

  test.each([
    [767_339, 4, 200_000],
    [767_339, 8, 100_000],
    [603_070, 7, 100_000],
    [9, 3, 5],
    [10, 1, 10],
  ])('%i in at most %i steps: one of %i', (most, steps, step) => {
    expect(niceStep(most, steps)).toBe(step);
  });
});

describe('estimates', () => {
  const groups = estimateGroups(print.communities, print.sources, say);
  const drawing = drawEstimates(groups, 800, say);

  test('each say whose they are and for when', () => {
    expect(textsOf(drawing.shapes)).toEqual(expect.arrayContaining(['A wiki, no year given', 'The Club, about 2006']));
  });

  test('that are disputed are drawn otherwise', () => {
    expect(drawing.shapes.flatMap(looksOf)).toEqual(expect.arrayContaining(['range', 'mark-disputed']));
  });

  test('a step on the scale is ten times the one before', () => {
    const wider = smallPrint(({ communities }) => {
      const estimate = communities.communities[0]?.counts[2];
      if (estimate) Object.assign(estimate, { low: 1000, high: 1_000_000 });
    });
    const { shapes } = drawEstimates(estimateGroups(wider.communities, wider.sources, say), 800, say);
    const at = new Map(allWords(shapes).map(({ text, x }) => [text, x]));
    const [one = 0, ten = 0, hundred = 0] = ['1,000', '10,000', '100,000'].map((text) => at.get(text));
    expect(hundred - ten).toBeCloseTo(ten - one, 6);
  });
});
