import type { PictureSource } from '../core/pictures/print.ts';

/** A picture, or its data, as a file to keep. */
export interface PictureFile {
  name: string;
  type: 'image/svg+xml' | 'text/csv';
  text: string;
}

export type OnSave = (file: PictureFile) => void;

/** How wide a saved picture is, whatever the window was when it was saved. */
export const SAVED_WIDTH = 960;

/** Each source once, in the order in which they are first named. */
export function sourcesOf(sources: readonly PictureSource[]): PictureSource[] {
  const byName = new Map(sources.map((source) => [`${source.publisher} ${source.title}`, source]));
  return [...byName.values()];
}
