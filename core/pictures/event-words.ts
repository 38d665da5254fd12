/** The words of one event, broken into lines. */
import type { Say } from '../strings/strings.ts';
import type { Words } from './drawing.ts';
import type { TimelineEvent } from './schema.ts';
import { widthOf, wrap } from './text-width.ts';
import { whenOf } from './timeline.ts';

const DATE = { size: 12, bold: true };
const TITLE = { size: 13 };
const LINE = 17;

export interface EventWords {
  width: number;
  height: number;
  /** Its words below `top`; they begin, end or have their middle at `x`. */
  words(x: number, top: number, align: Words['align']): Words[];
}

export function createEventWords(event: TimelineEvent, say: Say, room: number): EventWords {
  const when = wrap(whenOf(event, say), DATE, room);
  const title = wrap(event.title, TITLE, room);
  const widths = [...when.map((line) => widthOf(line, DATE)), ...title.map((line) => widthOf(line, TITLE))];
  return {
    width: Math.max(...widths),
    height: (when.length + title.length) * LINE + 2,
    words: (x, top, align) =>
      [...when, ...title].map((text, i) => ({
        kind: 'words',
        x,
        y: top + 13 + i * LINE,
        text,
        ...(i < when.length ? DATE : TITLE),
        align,
        look: i < when.length ? 'words-accent' : 'words',
        isData: i >= when.length || event.when !== undefined,
      })),
  };
}
