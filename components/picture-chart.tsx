import { useMemo, useState } from 'preact/hooks';
import { birthplaceRows, censusRows, drawBars } from '../core/pictures/bar-chart.ts';
import { figuresToCsv } from '../core/pictures/csv.ts';
import type { Drawing } from '../core/pictures/drawing.ts';
import { drawEstimates, estimateGroups } from '../core/pictures/estimate-chart.ts';
import { chartLegend } from '../core/pictures/legend.ts';
import type { Pictures } from '../core/pictures/print.ts';
import { drawRanks } from '../core/pictures/rank-chart.ts';
import { COMPARISONS, type Comparison, figureRows } from '../core/pictures/rows.ts';
import { writeSvg } from '../core/pictures/svg.ts';
import type { Say } from '../core/strings/strings.ts';
import { Choice } from './choice.tsx';
import { PictureFigure } from './picture-figure.tsx';
import { type OnSave, sourcesOf } from './picture-file.ts';
import { FigureTable } from './picture-table.tsx';

const SAVED_CHART_WIDTH = 760;
/** The two counts by birthplace that are drawn: what there is of other years stands in the table. */
const YEARS = ['2015', '2020'] as const;

/** One measure at a time: counts of different things never share a scale. */
export function PictureChart({ pictures, say, onSave }: { pictures: Pictures; say: Say; onSave: OnSave }) {
  const [comparison, setComparison] = useState<Comparison>('ranks');
  const rows = useMemo(() => figureRows(pictures, comparison, say), [pictures, comparison, say]);
  const count =
    comparison === 'census' || comparison === 'estimate' ? rows.length : new Set(rows.map(({ id }) => id)).size;
  const measure = say(`pictures.measure.${comparison}`);
  const title = say('pictures.chart.title');
  const caption = {
    description: say(`pictures.chart.description.${comparison}`, { count }),
    limits: say(`pictures.chart.limits.${comparison}`),
    legend: chartLegend(comparison, YEARS, say),
  };
  return (
    <PictureFigure
      {...caption}
      title={title}
      draw={(width) => draw(comparison, pictures, width, say)}
      choice={
        <Choice<Comparison>
          legend={say('pictures.chart.measure')}
          options={COMPARISONS.map((value) => ({ value, words: say(`pictures.measure.${value}`) }))}
          value={comparison}
          onChoose={setComparison}
        />
      }
      table={
        <FigureTable
          caption={say(`pictures.caption.${comparison}`)}
          rows={rows}
          figureHead={say(comparison === 'ranks' ? 'pictures.column.rank' : 'pictures.column.figure')}
          say={say}
        />
      }
      say={say}
      onSaveSvg={() => {
        const cited = rows.flatMap(({ source, disputed }) => [source, ...(disputed?.sources ?? [])]);
        const whole = { ...caption, title: `${title}: ${measure}`, sources: sourcesOf(cited) };
        const text = writeSvg(draw(comparison, pictures, SAVED_CHART_WIDTH, say), whole, say);
        onSave({ name: `${comparison}-chart.svg`, type: 'image/svg+xml', text });
      }}
      onSaveCsv={() => onSave({ name: `${comparison}.csv`, type: 'text/csv', text: figuresToCsv(rows) })}
    />
  );
}

function draw(comparison: Comparison, { communities, sources }: Pictures, width: number, say: Say): Drawing {
  switch (comparison) {
    case 'ranks':
      return drawRanks(communities, width, say);
    case 'birthplace':
      return drawBars(birthplaceRows(communities, ...YEARS), width, say);
    case 'census':
      return drawBars(censusRows(communities), width, say);
    case 'estimate':
      return drawEstimates(estimateGroups(communities, sources, say), width, say);
  }
}
