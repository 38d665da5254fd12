import { type LegendEntry, SWATCH } from '../core/pictures/legend.ts';
import type { Say } from '../core/strings/strings.ts';
import { PictureShapes } from './picture-shapes.tsx';

/** What the signs mean, each drawn as in the picture. */
export function PictureLegend({ entries, say }: { entries: readonly LegendEntry[]; say: Say }) {
  return (
    <ul class="picture__legend" aria-label={say('pictures.legend')}>
      {entries.map(({ shapes, words }) => (
        <li key={words}>
          <svg
            width={SWATCH.width}
            height={SWATCH.height}
            viewBox={`0 0 ${SWATCH.width} ${SWATCH.height}`}
            aria-hidden="true"
          >
            <PictureShapes shapes={shapes} say={say} />
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
