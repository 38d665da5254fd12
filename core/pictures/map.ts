/** Draws the map: land, borders, and each country's two ranks beside a mark. Ranks have no size, and are drawn without one. */
import type { Say } from '../strings/strings.ts';
import { type Box, boxOfWords, type Drawing, grown, type Point, type Shape, type Words } from './drawing.ts';
import { createNameLabel, createRankLabel } from './map-label.ts';
import { placeLabels } from './place-labels.ts';
import type { DrawnCommunity, MapFrame, Pictures } from './print.ts';
import { rankText } from './rank-badge.ts';

type Mapped = Pick<Pictures, 'map' | 'communities' | 'homeland'>;

/** The homeland's name among the places of a frame. */
const HOMELAND = 'homeland';
/** Narrower than this, the names are left to the table, and the second part of the map stands below the first. */
const WIDE = 560;

export function drawMap({ map, communities, homeland }: Mapped, width: number, say: Say): Drawing {
  const isWide = width >= WIDE;
  const main: Box = { x: 0, y: 0, width, height: (width * map.main.height) / map.main.width };
  const insetWidth = isWide ? Math.max(width * 0.29, 210) : width * 0.66;
  const insetHeight = (insetWidth * map.inset.height) / map.inset.width;
  const inset: Box = isWide
    ? { x: 0, y: main.height - insetHeight, width: insetWidth, height: insetHeight }
    : { x: 0, y: main.height + 8, width: insetWidth, height: insetHeight };

  const title: Words = {
    kind: 'words',
    x: inset.x + 8,
    y: inset.y + inset.height - 8,
    text: say('pictures.map.inset'),
    size: 11,
    align: 'left',
    look: 'words-soft-on-map',
  };
  const titleBox = boxOfWords(title);

  const ranked = communities.filter(({ ranks }) => ranks.length > 0);
  return {
    width,
    height: (isWide ? main.height : inset.y + inset.height) + 1,
    shapes: [
      ...frameShapes(map.main, main),
      ...frameShapes(map.inset, inset),
      ...labelShapes(map.main, main, isWide ? [inset] : []),
      title,
      ...labelShapes(map.inset, inset, [{ ...titleBox, x: titleBox.x - inset.x, y: titleBox.y - inset.y }]),
    ],
  };

  function labelShapes(frame: MapFrame, box: Box, taken: readonly Box[]): Shape[] {
    const scale = box.width / frame.width;
    const marks = [...(HOMELAND in frame.places ? [HOMELAND] : []), ...ranked.map(({ id }) => id)].flatMap((id) => {
      const place = frame.places[id];
      const community = ranked.find((each) => each.id === id);
      if (!place) return [];
      const label = community ? createRankLabel(community, isWide, say) : createNameLabel(homeland.country, isWide);
      const at: Point = [place[0] * scale, place[1] * scale];
      return [{ id, at, label, community, width: label.width, height: label.height }];
    });
    const placed = placeLabels(marks, { ...box, taken });

    const shift = ([x, y]: Point): Point => [x + box.x, y + box.y];
    return marks.flatMap(({ id, at, label, community }): Shape[] => {
      const [x, y] = shift(at);
      const found = placed.get(id);
      // Where no label fits there is the mark alone; its ranks are in its name and in the table.
      const own = found
        ? { ...found.box, x: found.box.x + box.x, y: found.box.y + box.y }
        : { x, y, width: 0, height: 0 };
      const shapes: Shape[] = [
        ...(found?.leader ? [{ kind: 'line', points: found.leader.map(shift), look: 'leader' } as const] : []),
        community
          ? { kind: 'circle', x, y, radius: 3.5, look: 'dot' }
          : { kind: 'circle', x, y, radius: 4.5, look: 'ring' },
        ...(found ? label.shapes(own, own.x + own.width / 2 < x - 4 ? 'right' : 'left') : []),
      ];
      if (!community) return shapes;
      return [{ kind: 'item', id, name: nameOf(community), box: grown(own, found ? 2 : 8), shapes }];
    });
  }

  function nameOf({ country, ranks }: DrawnCommunity): string {
    const all = ranks.map((rank) => {
      const key = rank.ranking === 'article' ? 'pictures.measure.article' : 'pictures.measure.birthplace-rank';
      return `${say(key)} ${rankText(rank, say)}`;
    });
    return say('pictures.map.country', { country, ranks: all.join(', ') });
  }
}

function frameShapes({ width, height, land, borders }: MapFrame, box: Box): Shape[] {
  return [
    { kind: 'rect', ...box, look: 'sea' },
    {
      kind: 'view',
      ...box,
      units: [width, height],
      paths: [
        { d: land, look: 'land' },
        { d: borders, look: 'border' },
      ],
    },
    { kind: 'rect', ...box, look: 'frame' },
  ];
}
