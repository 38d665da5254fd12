/** A time axis in parts: the years between two parts are left out, and each part has a scale of its own. */
import type { Stretch } from './schema.ts';
import { yearsOf } from './time.ts';

export interface AxisPart {
  from: number;
  to: number;
  /** Where it begins and ends on the axis. */
  start: number;
  end: number;
  ticks: { year: number; at: number }[];
}

export interface TimeScale {
  parts: AxisPart[];
  /** Where a moment lies; what falls between two parts lies at the end of the earlier. */
  at(years: number): number;
}

export function createTimeScale(
  stretches: readonly Stretch[],
  [start, end]: readonly [number, number],
  gap: number,
): TimeScale {
  const whole = stretches.reduce((sum, { share }) => sum + share, 0);
  const room = end - start - gap * (stretches.length - 1);
  let next = start;
  const parts = stretches.map(({ share, every, ...stretch }): AxisPart => {
    const [from, to] = [yearsOf(stretch.from), yearsOf(stretch.to)];
    const begins = next;
    const length = (room * share) / whole;
    next += length + gap;
    const ticks = [];
    for (let year = Math.ceil(from / every) * every; year <= to; year += every) {
      ticks.push({ year, at: begins + ((year - from) / (to - from)) * length });
    }
    return { from, to, start: begins, end: begins + length, ticks };
  });
  return {
    parts,
    at(years) {
      const part = parts.findLast(({ from }) => years >= from) ?? parts[0];
      if (!part) return start;
      const within = Math.min(Math.max((years - part.from) / (part.to - part.from), 0), 1);
      return part.start + within * (part.end - part.start);
    },
  };
}
