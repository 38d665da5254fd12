import { useMemo, useState } from 'preact/hooks';
import { figuresToCsv } from '../core/pictures/csv.ts';
import { mapLegend } from '../core/pictures/legend.ts';
import { drawMap } from '../core/pictures/map.ts';
import type { DrawnCommunity, Pictures } from '../core/pictures/print.ts';
import { COMPARISONS, type FigureRow, figureRows } from '../core/pictures/rows.ts';
import { writeSvg } from '../core/pictures/svg.ts';
import type { Say } from '../core/strings/strings.ts';
import { PictureFigure } from './picture-figure.tsx';
import { type OnSave, SAVED_WIDTH, sourcesOf } from './picture-file.ts';
import { PictureDispute, PictureSources } from './picture-sources.tsx';
import { FigureTable, FigureText } from './picture-table.tsx';
import { PlaceLink } from './place-link.tsx';

/** Two rankings on one map: ranks as ranks, all marks of one size. */
export function PictureMap({ pictures, say, onSave }: { pictures: Pictures; say: Say; onSave: OnSave }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const rows = useMemo(() => figureRows(pictures, 'ranks', say), [pictures, say]);
  const everything = useMemo(
    () => COMPARISONS.flatMap((comparison) => figureRows(pictures, comparison, say)),
    [pictures, say],
  );
  const community = pictures.communities.find(({ id }) => id === chosen);
  const caption = {
    title: say('pictures.map.title'),
    description: say('pictures.map.description', { count: new Set(rows.map(({ id }) => id)).size }),
    legend: mapLegend(say),
  };
  const [limits, borders] = [say('pictures.map.limits'), say('pictures.map.borders')];
  return (
    <PictureFigure
      {...caption}
      limits={limits}
      note={borders}
      draw={(width) => drawMap(pictures, width, say)}
      table={
        <FigureTable
          caption={say('pictures.caption.ranks')}
          rows={rows}
          figureHead={say('pictures.column.rank')}
          say={say}
        />
      }
      say={say}
      chosen={chosen}
      onChoose={setChosen}
      hint={say('pictures.choose-country')}
      detail={
        community && (
          <CountryDetail community={community} rows={everything.filter(({ id }) => id === chosen)} say={say} />
        )
      }
      onSaveSvg={() => {
        const sources = sourcesOf(rows.map(({ source }) => source));
        const text = writeSvg(
          drawMap(pictures, SAVED_WIDTH, say),
          { ...caption, limits: `${limits} ${borders}`, sources },
          say,
        );
        onSave({ name: 'ranks-map.svg', type: 'image/svg+xml', text });
      }}
      onSaveCsv={() => onSave({ name: 'ranks.csv', type: 'text/csv', text: figuresToCsv(rows) })}
    />
  );
}

/** Every figure there is of one country, each under its own measure. */
function CountryDetail({ community, rows, say }: { community: DrawnCommunity; rows: readonly FigureRow[]; say: Say }) {
  return (
    <>
      <p class="picture__event" lang="en">
        {community.country}
      </p>
      {community.note && <p lang="en">{community.note}</p>}
      <dl class="picture__figures">
        {rows.map((row) => (
          <div key={`${row.measure} ${row.year} ${row.figure}`}>
            <dt>
              {say(`pictures.measure.${row.measure === 'article-rank' ? 'article' : row.measure}`)},{' '}
              {row.year ?? say('pictures.undated')}
            </dt>
            <dd>
              <strong>
                <FigureText row={row} />
              </strong>{' '}
              <span lang="en">{row.counts}</span>
              <PictureSources sources={[row.source]} say={say} whole />
              {row.disputed && <PictureDispute disputed={row.disputed} say={say} whole />}
            </dd>
          </div>
        ))}
      </dl>
      {community.entity && (
        <p>
          <PlaceLink to={{ kind: 'entity', id: community.entity }}>{say('pictures.about-community')}</PlaceLink>
        </p>
      )}
    </>
  );
}
