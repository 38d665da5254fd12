import type { ComponentChild } from 'preact';
import explorerCss from '../../../components/explorer.css?inline';
import pageCss from '../../../components/page.css?inline';
import { PictureChart } from '../../../components/picture-chart.tsx';
import { PictureGallery } from '../../../components/picture-gallery.tsx';
import { PictureMap } from '../../../components/picture-map.tsx';
import { PictureTimeline } from '../../../components/picture-timeline.tsx';
import picturesCss from '../../../components/pictures.css?inline';
import type { Pictures } from '../../../core/pictures/print.ts';
import type { Say } from '../../../core/strings/strings.ts';
import print from '../../../data/prints/pictures.json';
import { done } from '../sample.ts';
import type { View, ViewGroup } from '../view.ts';

// The press has checked the print against the schema; to TypeScript its unions are plain strings.
const PICTURES = print as unknown as Pictures;

const within =
  (draw: (say: Say) => ComponentChild): View['draw'] =>
  (say) => (
    <main class="explorer">
      <div class="pictures">
        <h1>{say('pictures.heading')}</h1>
        {draw(say)}
      </div>
    </main>
  );

/** Timeline, map and charts. */
export const pictures: ViewGroup = {
  id: 'pictures',
  css: [pageCss, explorerCss, picturesCss].join('\n'),
  stands: 'page',
  bodyClass: 'reading-room',
  views: [
    {
      id: 'timeline',
      shows: 'the timeline',
      draw: within((say) => <PictureTimeline pictures={PICTURES} say={say} onSave={done} />),
    },
    { id: 'map', shows: 'the map', draw: within((say) => <PictureMap pictures={PICTURES} say={say} onSave={done} />) },
    {
      id: 'chart',
      shows: 'the charts',
      draw: within((say) => <PictureChart pictures={PICTURES} say={say} onSave={done} />),
    },
    {
      id: 'loading',
      shows: 'before they are loaded',
      draw: (say) => (
        <main class="explorer">
          <PictureGallery pictures={null} say={say} onSave={done} />
        </main>
      ),
    },
  ],
};
