/** How the words at a mention are written. */
import type { NextLine } from './card-side.ts';

export interface Writing {
  dir: 'ltr' | 'rtl';
  next: NextLine;
}

/** Of the element around the mention, not of the page: a quotation may be written another way than what it stands in. */
export function readWriting(around: Element): Writing {
  const { direction, writingMode } = getComputedStyle(around);
  return {
    dir: direction === 'rtl' ? 'rtl' : 'ltr',
    next: /^(vertical|sideways)-rl/.test(writingMode) ? 'left' : /-lr$/.test(writingMode) ? 'right' : 'bottom',
  };
}
