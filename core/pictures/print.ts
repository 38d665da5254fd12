/** The print for timeline, map and charts, as the press writes it. Types only: any room may look at it for nothing. */
import type { Link } from '../knowledge/knowledge-base.ts';
import type { CommunitiesFile, Community, TimelineFile } from './schema.ts';

export interface PictureSource {
  title: string;
  publisher: string;
  date: string | null;
  dateNote?: string;
  interestNote: string;
  verified: boolean;
  /** Null where no stable address is known, and where the source was not verified. */
  link: Link | null;
}

/** A part of the world, drawn: paths and places in units of its own, as wide as `width`. */
export interface MapFrame {
  width: number;
  height: number;
  /** All land in one outline, and the borders between countries as lines: no country is an area of its own. */
  land: string;
  borders: string;
  /** Where the marks stand, by the id of the community; the homeland is `homeland`. */
  places: Record<string, readonly [x: number, y: number]>;
}

export type DrawnCommunity = Omit<Community, 'iso' | 'point'>;

export interface Pictures {
  format: 1;
  timeline: TimelineFile;
  homeland: Pick<CommunitiesFile['homeland'], 'country'>;
  communities: DrawnCommunity[];
  map: { main: MapFrame; inset: MapFrame };
  /** By id: every source a picture cites. */
  sources: Record<string, PictureSource>;
}
