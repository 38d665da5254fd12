/** Draws the timeline: flags on an axis from left to right, or, where there is no room for that, from top to bottom. */
import type { Say } from '../strings/strings.ts';
import type { Drawing } from './drawing.ts';
import { mirror } from './drawing.ts';
import type { TimelineEvent, TimelineFile } from './schema.ts';
import { drawTall } from './timeline-tall.ts';
import { drawWide } from './timeline-wide.ts';

/** Narrower than this, flags would stand higher than the picture is wide. */
const WIDE = 600;

/**
 * The timeline as wide as `width`. Where the interface is read from right to left the words are turned round and the
 * axis is not: its years grow to the right.
 */
export function drawTimeline(timeline: TimelineFile, width: number, say: Say): Drawing {
  const wide = width >= WIDE && drawWide(timeline, width, say);
  if (wide) return wide;
  const drawing = drawTall(timeline, width, say);
  return say.dir === 'rtl' ? mirror(drawing) : drawing;
}

/** When it was, as it is shown. */
export function whenOf({ when, from }: Pick<TimelineEvent, 'when' | 'from'>, say: Say): string {
  return when ?? say.date(from);
}

/** The event in one line, for those who do not see the picture. */
export function nameOf(event: TimelineEvent, say: Say): string {
  const params = { when: whenOf(event, say), title: event.title };
  return event.disputed ? say('pictures.timeline.event-disputed', params) : say('pictures.timeline.event', params);
}
