/**
 * A drawing as plain values: what the page shows and what a saved file holds are both made from it.
 *
 * Lengths are CSS pixels; x grows to the right whatever the direction of the interface, and what has to be turned
 * round for it is turned round as a whole, by `mirror`.
 */
import type { Look } from './looks.ts';
import { widthOf } from './text-width.ts';

export type Point = readonly [x: number, y: number];

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Words {
  kind: 'words';
  x: number;
  /** The line the letters stand on. */
  y: number;
  text: string;
  size: number;
  bold?: boolean;
  align: 'left' | 'middle' | 'right';
  look: Look;
  /** Not words of the interface, but of the data: English, whatever the interface speaks. */
  isData?: boolean;
}

export type Shape =
  | Words
  | { kind: 'line'; points: readonly Point[]; look: Look }
  | { kind: 'area'; points: readonly Point[]; look: Look }
  | (Box & { kind: 'rect'; radius?: number; look: Look })
  | { kind: 'circle'; x: number; y: number; radius: number; look: Look }
  /** Paths in units of their own, fitted into the box and cut off at its edge. */
  | (Box & {
      kind: 'view';
      units: readonly [width: number, height: number];
      paths: readonly { d: string; look: Look }[];
    })
  /** Shapes that are one thing to a reader, with a name. `box` is where it can be pressed. */
  | { kind: 'item'; id: string; name: string; box: Box; shapes: readonly Shape[] };

export interface Drawing {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

/** Letters reach this far above and below the line they stand on, in parts of their size. */
export const ASCENT = 0.95;
export const DESCENT = 0.25;

/** The room words take, by the wide estimate. */
export function boxOfWords({ x, y, text, size, bold, align }: Omit<Words, 'kind' | 'look'>): Box {
  const width = widthOf(text, { size, bold: bold ?? false });
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { x: left, y: y - size * ASCENT, width, height: size * (ASCENT + DESCENT) };
}

export function touch(one: Box, other: Box, gap = 0): boolean {
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}

export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Every piece of text, however deep it lies. */
export function allWords(shapes: readonly Shape[]): Words[] {
  return shapes.flatMap((shape) =>
    shape.kind === 'words' ? [shape] : shape.kind === 'item' ? allWords(shape.shapes) : [],
  );
}

/** The drawing turned round, left to right; letters and maps stay as they are. */
export function mirror({ width, height, shapes }: Drawing): Drawing {
  const x = (at: number) => width - at;
  const points = (list: readonly Point[]) => list.map(([left, y]): Point => [x(left), y]);
  const box = <B extends Box>(one: B): B => ({ ...one, x: x(one.x + one.width) });
  const turn = (shape: Shape): Shape => {
    switch (shape.kind) {
      case 'words':
        return { ...shape, x: x(shape.x), align: TURNED[shape.align] };
      case 'line':
      case 'area':
        return { ...shape, points: points(shape.points) };
      case 'circle':
        return { ...shape, x: x(shape.x) };
      case 'item':
        return { ...shape, box: box(shape.box), shapes: shape.shapes.map(turn) };
      default:
        return box(shape);
    }
  };
  return { width, height, shapes: shapes.map(turn) };
}

const TURNED = { left: 'right', right: 'left', middle: 'middle' } as const;
