/**
 * Draws the map once, at build: outlines and places become plain numbers, and no page carries a map library.
 *
 * The borders are Natural Earth's, by way of world-atlas: they show who controls the land, not who claims it. All land
 * is one outline and every border a line, so that no country is an area that could be coloured as somebody's.
 */
import { createRequire } from 'node:module';
import { type GeoProjection, geoConicEqualArea, geoContains, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Problem } from '../../core/knowledge/problem.ts';
import type { MapFrame } from '../../core/pictures/print.ts';
import type { CommunitiesFile } from '../../core/pictures/schema.ts';
import { createPathWriter } from './path-writer.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Point = [number, number];

interface Frame {
  width: number;
  height: number;
  projection: GeoProjection;
}

/** Equal areas, so that no country looks larger than it is; the parallels are near the edges of each frame. */
const MAIN: Frame = {
  width: 1600,
  height: 1060,
  projection: geoConicEqualArea().parallels([32, 58]).rotate([-41.5, 0]).center([0, 44]).scale(1400),
};
const INSET: Frame = {
  width: 640,
  height: 420,
  projection: geoConicEqualArea().parallels([30, 60]).rotate([97, 0]).center([0, 45]).scale(640),
};

const atlas: Atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json');

export type PressedMap = { ok: true; map: { main: MapFrame; inset: MapFrame } } | { ok: false; problems: Problem[] };

/** Problems name the file and field of a mark that does not lie in its country, or in neither part of the map. */
export function pressMap({ homeland, communities }: CommunitiesFile): PressedMap {
  const marks = [
    { id: 'homeland', field: 'homeland', ...homeland },
    ...communities.map((community, i) => ({ ...community, field: `communities[${i}]` })),
  ];
  const problems = marks.flatMap(({ iso, point, field }) => {
    const country = countryOf(iso);
    if (!country) return [{ file: FILE, field: `${field}.iso`, reason: `the atlas has no country ${iso}` }];
    if (!geoContains(country, point)) {
      const name = country.properties?.name ?? iso;
      return [{ file: FILE, field: `${field}.point`, reason: `lies outside ${name}, as the atlas draws it` }];
    }
    const isSeen = [MAIN, INSET].some((frame) => placeIn(frame, point));
    return isSeen ? [] : [{ file: FILE, field: `${field}.point`, reason: 'lies in neither part of the map' }];
  });
  if (problems.length > 0) return { ok: false, problems };

  const main = draw(MAIN, marks);
  const inset = draw(
    INSET,
    marks.filter(({ id }) => !(id in main.places)),
  );
  return { ok: true, map: { main, inset } };
}

const FILE = 'pictures/communities.json';

function countryOf(iso: string) {
  const found = atlas.objects.countries.geometries.find(({ id }) => id === iso);
  return found && feature<{ name: string }>(atlas, found as Polygon<{ name: string }>);
}

function project({ width, height, projection }: Frame): GeoProjection {
  // No adaptive resampling: the outlines have more points than the drawing shows.
  return projection.translate([width / 2, height / 2]).precision(0);
}

function placeIn(frame: Frame, point: Point): Point | null {
  const [x, y] = project(frame).clipExtent(null)(point) ?? [Number.NaN, Number.NaN];
  return x >= 0 && x <= frame.width && y >= 0 && y <= frame.height ? [Math.round(x), Math.round(y)] : null;
}

function draw(frame: Frame, marks: readonly { id: string; point: Point }[]): MapFrame {
  const { width, height } = frame;
  const places = marks.flatMap(({ id, point }) => {
    const place = placeIn(frame, point);
    return place ? [[id, place] as const] : [];
  });
  // A little beyond the edge, so that no coast is drawn along it.
  const projection = project(frame).clipExtent([
    [-8, -8],
    [width + 8, height + 8],
  ]);
  const write = (shape: Parameters<ReturnType<typeof geoPath>>[0]) => {
    const writer = createPathWriter();
    geoPath(projection, writer)(shape);
    return writer.text();
  };
  const { countries } = atlas.objects;
  return {
    width,
    height,
    land: write(merge(atlas, countries.geometries as (Polygon | MultiPolygon)[])),
    borders: write(mesh(atlas, countries, (one, other) => one !== other)),
    places: Object.fromEntries(places),
  };
}
