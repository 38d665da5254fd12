/** Which of a page's mentions are marked: marking every one of them would be all a reader sees. */
import type { Settings } from './settings.ts';

export interface Sectioned {
  entity: string;
  section: number;
}

/**
 * Whether each mention is marked; mentions come in document order.
 *
 * `section` marks the first mention of each entity in each section. Sections may be interrupted: a note at the side does
 * not begin the section around it anew.
 *
 * @example chooseMarked([{ entity: 'a', section: 1 }, { entity: 'a', section: 1 }, { entity: 'a', section: 2 }], 'section')
 * // [true, false, true]
 */
export function chooseMarked(mentions: readonly Sectioned[], density: Settings['density']): boolean[] {
  if (density === 'all') return mentions.map(() => true);
  const met = new Set<string>();
  return mentions.map(({ entity, section }) => {
    const key = `${section} ${entity}`;
    if (met.has(key)) return false;
    met.add(key);
    return true;
  });
}
