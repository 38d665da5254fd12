import type { Pictures } from '../core/pictures/print.ts';
import type { Say } from '../core/strings/strings.ts';
import { PictureChart } from './picture-chart.tsx';
import type { OnSave } from './picture-file.ts';
import { PictureMap } from './picture-map.tsx';
import { PictureTimeline } from './picture-timeline.tsx';

interface PictureGalleryProps {
  /** Null until they are loaded. */
  pictures: Pictures | null;
  say: Say;
  onSave: OnSave;
}

/** Timeline, map and chart, each with the same data as a table. */
export function PictureGallery({ pictures, say, onSave }: PictureGalleryProps) {
  return (
    <div class="pictures">
      <h1 tabIndex={-1}>{say('pictures.heading')}</h1>
      <p class="pictures__lead">{say('pictures.lead')}</p>
      {pictures ? (
        <>
          <PictureTimeline pictures={pictures} say={say} onSave={onSave} />
          <PictureMap pictures={pictures} say={say} onSave={onSave} />
          <PictureChart pictures={pictures} say={say} onSave={onSave} />
        </>
      ) : (
        <p class="soft">{say('popup.loading')}</p>
      )}
    </div>
  );
}
