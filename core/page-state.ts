/** Whether a page session may look at its page, and if not, why. */
import type { PageState } from './messages.ts';
import type { Settings } from './settings.ts';
import { siteState } from './sites.ts';

export interface PageCircumstances {
  /** A document of text that is no editor. */
  isText: boolean;
  /** The address the reader sees, also for a frame inside that page. */
  url: string;
  /** The reader has asked for this very page ("only when I click" mode). */
  isAskedFor: boolean;
  /** In milliseconds since 1970. */
  now: number;
}

/** Being asked for does not overrule "off": that is switched on first. */
export function decidePageState(settings: Settings, { isText, url, isAskedFor, now }: PageCircumstances): PageState {
  if (!isText) return 'not-text';
  const state = siteState(settings, url, now);
  if (state !== 'on') return state;
  return settings.look === 'click' && !isAskedFor ? 'waiting-for-click' : 'looking';
}
