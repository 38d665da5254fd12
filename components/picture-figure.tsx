import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Drawing } from '../core/pictures/drawing.ts';
import type { LegendEntry } from '../core/pictures/legend.ts';
import type { Say } from '../core/strings/strings.ts';
import { PictureDrawing } from './picture-drawing.tsx';
import { PictureLegend } from './picture-legend.tsx';
import { Press } from './press.tsx';
import { useWidth } from './use-width.ts';

interface PictureFigureProps {
  title: string;
  /** What is drawn, for those who do not see it. */
  description: string;
  /** What the picture does not say. */
  limits: string;
  /** A further sentence that belongs to the drawing, such as whose borders these are. */
  note?: string;
  legend: readonly LegendEntry[];
  /** Draws at the width there is. */
  draw(width: number): Drawing;
  /** What a reader can choose to compare, above the drawing. */
  choice?: ComponentChildren;
  table: ComponentChildren;
  say: Say;
  onSaveSvg(): void;
  onSaveCsv(): void;
  chosen?: string | null;
  onChoose?(id: string): void;
  /** How to choose, until something is chosen; then what there is to read about it. */
  hint?: string;
  detail?: ComponentChildren;
  /** As wide as the page, with the table under it. */
  wide?: boolean;
}

/** Until it has been measured, and where nothing can be. */
const WIDTH = 640;
/** Narrower places get this drawing, made smaller. */
const NARROWEST = 272;

/** One picture with all that belongs to it: its signs, the same data as a table, what it does not say, and ways to keep it. */
export function PictureFigure(props: PictureFigureProps) {
  const { title, description, limits, note, legend, draw, choice, table, say, chosen, onChoose, hint, detail } = props;
  const id = useId();
  const [place, width] = useWidth<HTMLDivElement>(WIDTH);
  return (
    <section class="picture" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {choice}
      <div class={props.wide ? 'picture__pair picture__pair--wide' : 'picture__pair'}>
        <figure class="picture__figure-part" aria-labelledby={`${id}-title`}>
          <p class="unseen" id={`${id}-description`}>
            {description} {hint}
          </p>
          <div class="picture__place" ref={place} dir="ltr">
            <PictureDrawing
              drawing={draw(Math.max(width, NARROWEST))}
              title={title}
              description={description}
              describedBy={`${id}-description`}
              say={say}
              chosen={chosen ?? null}
              {...(onChoose && { onChoose })}
            />
          </div>
          <figcaption>
            <PictureLegend entries={legend} say={say} />
            {note && <p class="picture__note">{note}</p>}
          </figcaption>
          {onChoose && (
            <div class="picture__detail" aria-live="polite">
              {detail ?? <p class="hint">{hint}</p>}
            </div>
          )}
        </figure>
        <div class="picture__table-part">{table}</div>
      </div>
      <div class="picture__limits">
        <h3>{say('pictures.limits')}</h3>
        <p>{limits}</p>
      </div>
      <p class="picture__save">
        <Press onPress={props.onSaveSvg} look="solid" label={say('pictures.save-svg-of', { title })}>
          {say('pictures.save-svg')}
        </Press>
        <Press onPress={props.onSaveCsv} look="solid" label={say('pictures.save-csv-of', { title })}>
          {say('pictures.save-csv')}
        </Press>
      </p>
    </section>
  );
}
