import { useRef } from 'preact/hooks';
import type { Drawing, Shape } from '../core/pictures/drawing.ts';
import type { Say } from '../core/strings/strings.ts';
import { PictureShapes } from './picture-shapes.tsx';

interface PictureDrawingProps {
  drawing: Drawing;
  title: string;
  /** What is drawn, and the id of an element that says the same. */
  description: string;
  describedBy: string;
  say: Say;
  /** The item that is chosen, by its id; only where items can be chosen. */
  chosen?: string | null;
  onChoose?(id: string): void;
}

type Item = Shape & { kind: 'item' };

/**
 * A drawing as an image; or, where its items can be chosen, as a list of them that Tab enters once and in which the
 * arrow keys go from one to the next.
 */
export function PictureDrawing({
  drawing,
  title,
  description,
  describedBy,
  say,
  chosen,
  onChoose,
}: PictureDrawingProps) {
  const { width, height, shapes } = drawing;
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, class: 'picture__drawing' };
  if (!onChoose) {
    return (
      <svg {...size} role="img" aria-label={title}>
        <title>{title}</title>
        <desc>{description}</desc>
        <PictureShapes shapes={shapes} say={say} />
      </svg>
    );
  }
  const items = shapes.filter((shape) => shape.kind === 'item');
  const ground = shapes.filter((shape) => shape.kind !== 'item');
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own
    <svg {...size} role="list" aria-label={title} aria-describedby={describedBy}>
      <svg aria-hidden="true" class="picture__ground">
        <PictureShapes shapes={ground} say={say} />
      </svg>
      <Items items={items} say={say} chosen={chosen ?? null} onChoose={onChoose} />
    </svg>
  );
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function Items(props: { items: readonly Item[]; say: Say; chosen: string | null; onChoose(id: string): void }) {
  const { items, say, chosen, onChoose } = props;
  const marks = useRef(new Map<string, SVGGElement>());
  const entry = items.some(({ id }) => id === chosen) ? chosen : items[0]?.id;

  function press(event: KeyboardEvent, at: number): void {
    const { key } = event;
    if (key === 'Enter' || key === ' ') onChoose(items[at]?.id ?? '');
    else {
      const to = key === 'Home' ? 0 : key === 'End' ? items.length - 1 : at + (STEPS[key] ?? 0);
      const next = items[to];
      if (!next || to === at) return;
      marks.current.get(next.id)?.focus();
    }
    event.preventDefault();
  }

  return items.map(({ id, name, box, shapes }, i) => (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no list of its own
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group is nothing that can be pressed
    <g key={id} role="listitem">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no button of its own */}
      <g
        class="picture__item"
        role="button"
        // In lower case: SVG knows its attributes by their letters.
        tabindex={id === entry ? 0 : -1}
        aria-label={name}
        aria-pressed={id === chosen}
        ref={(element) => {
          if (element) marks.current.set(id, element);
        }}
        onClick={() => onChoose(id)}
        onFocus={() => onChoose(id)}
        onKeyDown={(event) => press(event, i)}
      >
        <rect class="picture__hit" {...box} rx={4} />
        <PictureShapes shapes={shapes} say={say} />
        <rect class="picture__ring" {...box} rx={4} />
      </g>
    </g>
  ));
}
