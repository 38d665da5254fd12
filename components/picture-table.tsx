import type { ComponentChildren } from 'preact';
import type { EventRow, FigureRow } from '../core/pictures/rows.ts';
import type { Say } from '../core/strings/strings.ts';
import { PictureDispute, PictureSources } from './picture-sources.tsx';
import { PlaceLink } from './place-link.tsx';

interface TableProps {
  caption: string;
  heads: readonly string[];
  /** How wide it must be at least, for its columns to be read. */
  children: ComponentChildren;
}

/** A table in a region of its own: where it is wider or longer than its place, it is the region that scrolls. */
function Table({ caption, heads, children }: TableProps) {
  return (
    // No landmark: two pictures may show the same table.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div role="group" class="picture__table" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

export function EventTable({ rows, say }: { rows: readonly EventRow[]; say: Say }) {
  const heads = [say('pictures.timeline.when'), say('pictures.timeline.what'), say('pictures.column.source')];
  return (
    <Table caption={say('pictures.caption.timeline')} heads={heads}>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" dir="auto">
              {row.when}
            </th>
            <td>
              <strong class="picture__event" lang="en" dir="auto">
                {row.title}
              </strong>
              <p lang="en" dir="auto">
                {row.text}
              </p>
              {row.disputed && <PictureDispute disputed={row.disputed} say={say} />}
              <ClaimLinks row={row} say={say} />
            </td>
            <td>
              <PictureSources sources={row.sources} say={say} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function ClaimLinks({ row: { claims, title }, say }: { row: EventRow; say: Say }) {
  if (claims.length === 0) return null;
  return (
    <p class="picture__claims">
      <span>{say('pictures.claims', { count: claims.length })}: </span>
      {claims.map((ref, i) => (
        <PlaceLink key={ref} to={{ kind: 'claim', id: ref }}>
          {say('pictures.claim-number', { number: i + 1 })}
          <span class="unseen">
            : <span lang="en">{title}</span>
          </span>
        </PlaceLink>
      ))}
    </p>
  );
}

/** `1–2` is read from left to right also among words that are not. */
export function FigureText({ row: { rank, figure } }: { row: FigureRow }) {
  return <span dir={rank === null ? 'auto' : 'ltr'}>{figure}</span>;
}

interface FigureTableProps {
  caption: string;
  rows: readonly FigureRow[];
  /** The heading of the figures: they are ranks, or counts. */
  figureHead: string;
  say: Say;
}

/** The rows of each country together, under its name. */
export function FigureTable({ caption, rows, figureHead, say }: FigureTableProps) {
  const countries = [...new Set(rows.map(({ country }) => country))];
  const heads = [figureHead, say('pictures.column.year'), say('pictures.column.measure')];
  return (
    <Table caption={caption} heads={heads}>
      {countries.map((country) => {
        const own = rows.filter((row) => row.country === country);
        return (
          <tbody key={country}>
            <tr>
              <th scope="rowgroup" colSpan={heads.length} class="picture__country" lang="en" dir="auto">
                {country}
              </th>
            </tr>
            {own.map((row) => (
              <tr key={`${row.measure} ${row.year} ${row.figure}`}>
                <td class="picture__figure">
                  <FigureText row={row} />
                </td>
                <td>{row.year ?? say('pictures.undated')}</td>
                <td>
                  {say(`pictures.measure.${row.measure === 'article-rank' ? 'article' : row.measure}`)}
                  <span class="picture__counts" lang="en" dir="auto">
                    {row.counts}
                  </span>
                  <PictureSources sources={[row.source]} say={say} />
                  {row.disputed && <PictureDispute disputed={row.disputed} say={say} />}
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </Table>
  );
}
