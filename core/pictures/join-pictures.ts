/** From checked files to the print: events in order, sources resolved, the map put in. */
import { sourceLink } from '../knowledge/links.ts';
import type { Source } from '../knowledge/schema.ts';
import type { MapFrame, PictureSource, Pictures } from './print.ts';
import type { CommunitiesFile, TimelineFile } from './schema.ts';
import { yearsOf } from './time.ts';

interface Joined {
  timeline: TimelineFile;
  communities: CommunitiesFile;
  sources: readonly Source[];
  map: { main: MapFrame; inset: MapFrame };
}

/** Expects files that `compile` found nothing wrong with; throws at a source that is not there. */
export function joinPictures({ timeline, communities: file, sources, map }: Joined): Pictures {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cited = new Set([
    ...timeline.events.flatMap(({ sources, disputed }) => [...sources, ...(disputed?.sources ?? [])]),
    ...file.communities.flatMap(({ ranks, counts }) => [
      ...ranks.map(({ source }) => source),
      ...counts.flatMap(({ source, disputed }) => [source, ...(disputed?.sources ?? [])]),
    ]),
  ]);
  return {
    format: 1,
    timeline: { ...timeline, events: [...timeline.events].sort((a, b) => yearsOf(a.from) - yearsOf(b.from)) },
    homeland: { country: file.homeland.country },
    communities: file.communities.map(({ iso: _, point: __, ...community }) => community),
    map,
    sources: Object.fromEntries([...cited].sort().map((id) => [id, pictureSource(id, byId.get(id))])),
  };
}

function pictureSource(id: string, source: Source | undefined): PictureSource {
  if (!source) throw new Error(`joinPictures: no source "${id}"`);
  const { title, publisher, date, dateNote, interestNote, verified, address } = source;
  return {
    title,
    publisher,
    date,
    ...(dateNote !== undefined && { dateNote }),
    interestNote,
    verified,
    link: verified ? sourceLink(address, date) : null,
  };
}
