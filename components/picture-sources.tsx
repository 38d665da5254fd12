import type { PictureSource } from '../core/pictures/print.ts';
import type { RowDispute } from '../core/pictures/rows.ts';
import type { Say } from '../core/strings/strings.ts';
import { OutwardLink } from './outward-link.tsx';

interface SourcesProps {
  sources: readonly PictureSource[];
  say: Say;
  /** With the title of each and what is at stake for it, where there is room to read. */
  whole?: boolean;
}

/** Who says so, and when: with a link only where the source was checked and has an address. */
export function PictureSources({ sources, say, whole }: SourcesProps) {
  return (
    <ul class="picture__sources">
      {sources.map((source) => (
        <li key={`${source.publisher} ${source.title}`}>
          <SourceName source={source} say={say} whole={whole ?? false} />
          {whole && (
            <span class="picture__interest" lang="en" dir="auto">
              {source.interestNote}
            </span>
          )}
          {!source.verified && <em class="picture__doubt">{say('pictures.not-verified')}</em>}
        </li>
      ))}
    </ul>
  );
}

function SourceName({ source, say, whole }: { source: PictureSource; say: Say; whole: boolean }) {
  const { publisher, title, date, dateNote, link, verified } = source;
  const name = `${publisher}, ${dateNote ?? (date === null ? say('evidence.undated') : say.date(date))}`;
  const words = whole ? `${name}: ${title}` : name;
  if (!link || !verified) {
    return (
      <span lang="en" dir="auto">
        {words}
        {whole && verified && ` (${say('pictures.no-link')})`}
      </span>
    );
  }
  return (
    <OutwardLink link={link} say={say}>
      <span lang="en">{words}</span>
    </OutwardLink>
  );
}

/** What others say instead, and who. */
export function PictureDispute({ disputed, say, whole }: { disputed: RowDispute; say: Say; whole?: boolean }) {
  return (
    <div class="picture__dispute">
      <p>
        <strong>{say('pictures.disputed')}.</strong> <span lang="en">{disputed.says}</span>
      </p>
      <p class="picture__by">{say('pictures.disputed-by')}</p>
      <PictureSources sources={disputed.sources} say={say} {...(whole && { whole })} />
    </div>
  );
}
