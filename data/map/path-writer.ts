/** Writes a path as short as it can be: whole numbers, relative, and no point that would not be seen. */
import type { GeoContext } from 'd3-geo';

/** Points nearer than this to the last one are left out; rings smaller than this both ways are left out whole. */
const FINEST = 2;
const SMALLEST = 5;

export interface PathWriter extends GeoContext {
  text(): string;
}

/** A drawing context for `geoPath`. Lines and rings only: it cannot draw the circles of single points. */
export function createPathWriter(): PathWriter {
  const parts: string[] = [];
  let points: [number, number][] = [];

  function end(isRing: boolean): void {
    const kept = thin(points);
    const isSeen = kept.length > (isRing ? 2 : 1) && (!isRing || Math.max(...spans(kept)) >= SMALLEST);
    if (isSeen) parts.push(write(kept, isRing));
    points = [];
  }

  return {
    beginPath: () => {},
    moveTo(x, y) {
      end(false);
      points = [[Math.round(x), Math.round(y)]];
    },
    lineTo(x, y) {
      points.push([Math.round(x), Math.round(y)]);
    },
    closePath: () => end(true),
    arc() {
      throw new Error('a path of outlines has no arcs');
    },
    text() {
      end(false);
      return parts.join('');
    },
  };
}

/** The first and the last point stay, so that lines still meet. */
function thin(points: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  points.forEach(([x, y], i) => {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(x - last[0], y - last[1]) >= FINEST;
    if (isFar || (i === points.length - 1 && (x !== last?.[0] || y !== last[1]))) kept.push([x, y]);
  });
  return kept;
}

function spans(points: readonly [number, number][]): [number, number] {
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);
  return [span(points.map(([x]) => x)), span(points.map(([, y]) => y))];
}

function write(points: readonly [number, number][], isRing: boolean): string {
  const [first = [0, 0], ...rest] = points;
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = `${signed(toX - x)}${signed(toY - y)}`;
    [x, y] = [toX, toY];
    return step;
  });
  // After a sign no separator is needed; a positive number gets a comma.
  return `M${first[0]},${first[1]}l${steps.join('').replace(/^,/, '')}${isRing ? 'z' : ''}`;
}

function signed(value: number): string {
  return value < 0 ? `${value}` : `,${value}`;
}
