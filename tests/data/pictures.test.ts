import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Compiled, compile } from '../../core/knowledge/compile.ts';
import { birthplaceRows, censusRows, drawBars } from '../../core/pictures/bar-chart.ts';
import { allWords, boxOfWords, type Drawing, touch } from '../../core/pictures/drawing.ts';
import { drawEstimates, estimateGroups } from '../../core/pictures/estimate-chart.ts';
import { joinPictures } from '../../core/pictures/join-pictures.ts';
import { drawMap } from '../../core/pictures/map.ts';
import type { Pictures } from '../../core/pictures/print.ts';
import { drawRanks } from '../../core/pictures/rank-chart.ts';
import { drawTimeline } from '../../core/pictures/timeline.ts';
import { az } from '../../core/strings/az.ts';
import { LANGUAGES } from '../../core/strings/languages.ts';
import { ru } from '../../core/strings/ru.ts';
import { type Say, strings } from '../../core/strings/strings.ts';
import { tr } from '../../core/strings/tr.ts';
import { readAuthored } from '../../data/authored.ts';
import { createPathWriter } from '../../data/map/path-writer.ts';
import { pressMap } from '../../data/map/press-map.ts';
import { rightToLeft } from '../core/pictures/small-pictures.ts';

const compiled = compile(await readAuthored(fileURLToPath(new URL('../../data', import.meta.url))));
const print = printOf(compiled);

function printOf(compiled: Compiled): Pictures {
  if (!compiled.ok || !compiled.pictures) throw new Error('the authored pictures are broken: npm run press says where');
  const pressed = pressMap(compiled.pictures.communities);
  if (!pressed.ok) throw new Error(JSON.stringify(pressed.problems));
  return joinPictures({ ...compiled.pictures, sources: compiled.sources, map: pressed.map });
}

type Draw = (width: number, say: Say) => Drawing;

const DRAWINGS: [name: string, draw: Draw][] = [
  ['timeline', (width, say) => drawTimeline(print.timeline, width, say)],
  ['map', (width, say) => drawMap(print, width, say)],
  ['two rankings', (width, say) => drawRanks(print.communities, width, say)],
  ['births', (width, say) => drawBars(birthplaceRows(print.communities, '2015', '2020'), width, say)],
  ['censuses', (width, say) => drawBars(censusRows(print.communities), width, say)],
  ['estimates', (width, say) => drawEstimates(estimateGroups(print.communities, print.sources, say), width, say)],
];

/** Every language of the interface, and what one from right to left would ask for. */
const VOICES = [...LANGUAGES.map((language) => strings(language, { az, tr, ru })), rightToLeft()];

/** Narrow phones, the page at 400 % zoom, beside a table, a whole page, a saved file, a wide screen. */
const WIDTHS = [272, 288, 320, 400, 512, 560, 600, 616, 640, 704, 760, 832, 960, 1048, 1400];

describe.each(DRAWINGS)('the authored pictures: %s', (_, draw) => {
  test.each(WIDTHS)('at a width of %i no words touch other words or leave the picture', (width) => {
    for (const say of VOICES) {
      const drawing = draw(width, say);
      const words = allWords(drawing.shapes).map((each) => ({ text: each.text, box: boxOfWords(each) }));
      expect(words.length).toBeGreaterThan(5);
      const touching = words.flatMap(({ text, box }, i) =>
        words.slice(i + 1).flatMap((other) => (touch(box, other.box) ? [`${text} | ${other.text}`] : [])),
      );
      const outside = words.filter(
        ({ box }) =>
          box.x < -1 || box.x + box.width > width + 1 || box.y + box.height > drawing.height + 1 || box.y < -1,
      );
      expect({ touching, outside: outside.map(({ text }) => text) }).toEqual({ touching: [], outside: [] });
    }
  });
});

describe('the authored map', () => {
  test.each(WIDTHS)('at a width of %i every ranked country has its ranks beside its mark', (width) => {
    const ranks = print.communities.reduce((sum, community) => sum + community.ranks.length, 0);
    const badges = allWords(drawMap(print, width, strings('en')).shapes).filter(({ text }) =>
      /^\d+(–\d+)?$/.test(text),
    );
    expect(badges).toHaveLength(ranks);
  });

  test('says where a mark lies wrong', () => {
    const wrong = (iso: string, point: [number, number]) =>
      pressMap({
        homeland: { country: 'Azerbaijan', iso: '031', point: [48.6, 40.4] },
        communities: [{ id: 'x', country: 'X', iso, point, ranks: [], counts: [] }],
      });
    const field = 'communities[0].';
    const file = 'pictures/communities.json';
    expect(wrong('276', [2.4, 46.8])).toEqual({
      ok: false,
      problems: [{ file, field: `${field}point`, reason: 'lies outside Germany, as the atlas draws it' }],
    });
    expect(wrong('999', [0, 0])).toEqual({
      ok: false,
      problems: [{ file, field: `${field}iso`, reason: 'the atlas has no country 999' }],
    });
    expect(wrong('036', [134, -25])).toEqual({
      ok: false,
      problems: [{ file, field: `${field}point`, reason: 'lies in neither part of the map' }],
    });
  });

  test('has one outline for all land and no area for any single country', () => {
    expect(Object.keys(print.map.main)).toEqual(['width', 'height', 'land', 'borders', 'places']);
  });
});

describe('the writer of outlines', () => {
  test('writes whole numbers, one after the other, and closes rings', () => {
    const writer = createPathWriter();
    writer.moveTo(10.2, 10.4);
    writer.lineTo(20, 10);
    writer.lineTo(20, 30.6);
    writer.closePath();
    expect(writer.text()).toBe('M10,10l10,0,0,21z');
  });

  test('leaves out what nobody would see, but never the end of a line', () => {
    const writer = createPathWriter();
    writer.moveTo(0, 0);
    for (const x of [0.4, 1, 1.4, 10, 11]) writer.lineTo(x, 0);
    writer.moveTo(50, 50);
    writer.lineTo(52, 50);
    writer.lineTo(52, 52);
    writer.closePath();
    expect(writer.text()).toBe('M0,0l10,0,1,0');
  });
});

describe('what the authored pictures say', () => {
  test('is small enough to be loaded by the page that shows it', () => {
    expect(JSON.stringify(print).length).toBeLessThan(120_000);
  });

  test('the timeline reaches from the 6th century to 2014', () => {
    const { events } = print.timeline;
    expect([events[0]?.when, events.at(-1)?.from]).toEqual(['6th and 7th centuries', '2014-12-31']);
  });

  test('each ranking names every place at most once, and six countries have a rank in the article', () => {
    const ranks = (ranking: string) =>
      print.communities.flatMap(({ ranks }) => ranks.filter((rank) => rank.ranking === ranking));
    expect(ranks('article')).toHaveLength(6);
    const places = ranks('birthplace').map(({ first }) => first);
    expect(new Set(places).size).toBe(places.length);
  });

  test('the ranks by birthplace are in the order of the counts they come from', () => {
    const counted = birthplaceRows(print.communities, '2015', '2020').map(({ country }) => country);
    const ranked = print.communities
      .flatMap(({ country, ranks }) =>
        ranks.filter(({ ranking }) => ranking === 'birthplace').map(({ first }) => ({ country, first })),
      )
      .sort((a, b) => a.first - b.first)
      .map(({ country }) => country);
    expect(ranked).toEqual(counted);
  });
});
