import { useMemo, useState } from 'preact/hooks';
import { eventsToCsv } from '../core/pictures/csv.ts';
import { timelineLegend } from '../core/pictures/legend.ts';
import type { Pictures } from '../core/pictures/print.ts';
import { type EventRow, eventRows } from '../core/pictures/rows.ts';
import { writeSvg } from '../core/pictures/svg.ts';
import { drawTimeline } from '../core/pictures/timeline.ts';
import type { Say } from '../core/strings/strings.ts';
import { PictureFigure } from './picture-figure.tsx';
import { type OnSave, SAVED_WIDTH, sourcesOf } from './picture-file.ts';
import { PictureDispute, PictureSources } from './picture-sources.tsx';
import { ClaimLinks, EventTable } from './picture-table.tsx';

/** Dated events on an axis with breaks; what is disputed is drawn as disputed. */
export function PictureTimeline({ pictures, say, onSave }: { pictures: Pictures; say: Say; onSave: OnSave }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = useMemo(() => eventRows(pictures, say), [pictures, say]);
  const row = rows.find(({ id }) => id === chosen);
  const title = say('pictures.timeline.title');
  const description = say('pictures.timeline.description', {
    count: rows.length,
    first: rows[0]?.when ?? '',
    last: rows.at(-1)?.when ?? '',
  });
  const caption = { title, description, limits: say('pictures.timeline.limits'), legend: timelineLegend(say) };
  return (
    <PictureFigure
      {...caption}
      wide
      draw={(width) => drawTimeline(pictures.timeline, width, say)}
      table={<EventTable rows={rows} say={say} />}
      say={say}
      chosen={chosen}
      onChoose={setChosen}
      hint={say('pictures.choose-event')}
      detail={row && <EventDetail row={row} say={say} />}
      onSaveSvg={() => {
        const drawing = drawTimeline(pictures.timeline, SAVED_WIDTH, say);
        const sources = sourcesOf(rows.flatMap(({ sources, disputed }) => [...sources, ...(disputed?.sources ?? [])]));
        onSave({ name: 'timeline.svg', type: 'image/svg+xml', text: writeSvg(drawing, { ...caption, sources }, say) });
      }}
      onSaveCsv={() => onSave({ name: 'timeline.csv', type: 'text/csv', text: eventsToCsv(rows) })}
    />
  );
}

function EventDetail({ row, say }: { row: EventRow; say: Say }) {
  return (
    <>
      <p class="picture__event">
        <span dir="auto">{row.when}</span>: <span lang="en">{row.title}</span>
      </p>
      <p lang="en" dir="auto">
        {row.text}
      </p>
      <PictureSources sources={row.sources} say={say} whole />
      {row.disputed && <PictureDispute disputed={row.disputed} say={say} whole />}
      <ClaimLinks row={row} say={say} />
    </>
  );
}
