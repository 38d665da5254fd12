import type { Point, Shape, Words } from '../core/pictures/drawing.ts';
import { appearanceOf, type Look, type Tone } from '../core/pictures/looks.ts';
import type { Say } from '../core/strings/strings.ts';

interface ShapesProps {
  shapes: readonly Shape[];
  say: Say;
}

/** The shapes of a drawing, in the colours of the theme. Items are drawn without their names: see `PictureDrawing`. */
export function PictureShapes({ shapes, say }: ShapesProps) {
  return shapes.map((shape, i) => <ShapeView key={i} shape={shape} say={say} />);
}

function ShapeView({ shape, say }: { shape: Shape; say: Say }) {
  switch (shape.kind) {
    case 'words':
      return <WordsView words={shape} say={say} />;
    case 'line':
      return <polyline points={pointsText(shape.points)} {...paint(shape.look)} />;
    case 'area':
      return <polygon points={pointsText(shape.points)} {...paint(shape.look)} />;
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          {...paint(shape.look)}
        />
      );
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint(shape.look)} />;
    case 'view':
      return (
        <svg
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          viewBox={`0 0 ${shape.units.join(' ')}`}
          aria-hidden="true"
        >
          {shape.paths.map(({ d, look }) => (
            <path key={look} d={d} vector-effect="non-scaling-stroke" {...paint(look)} />
          ))}
        </svg>
      );
    case 'item':
      return (
        <g>
          <PictureShapes shapes={shape.shapes} say={say} />
        </g>
      );
  }
}

const ANCHOR = { left: 'start', middle: 'middle', right: 'end' } as const;

function WordsView({ words, say }: { words: Words; say: Say }) {
  const { x, y, text, size, bold, align, look, isData } = words;
  return (
    <text
      x={x}
      y={y}
      font-size={size}
      font-weight={bold ? 600 : undefined}
      text-anchor={ANCHOR[align]}
      lang={isData && say.language !== 'en' ? 'en' : undefined}
      {...paint(look)}
    >
      {text}
    </text>
  );
}

function paint(look: Look) {
  const { fill, stroke, strokeWidth, dash, rim } = appearanceOf(look);
  return {
    fill: fill ? tone(fill) : 'none',
    stroke: stroke ? tone(stroke) : rim ? tone(rim) : undefined,
    'stroke-width': rim ? 3 : strokeWidth,
    'stroke-dasharray': dash,
    'stroke-linejoin': rim ? ('round' as const) : undefined,
    'paint-order': rim ? 'stroke' : undefined,
  };
}

function tone(name: Tone): string {
  return `var(--picture-${name})`;
}

function pointsText(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x},${y}`).join(' ');
}
