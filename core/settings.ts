/**
 * The reader's settings: shape, defaults, and the reading of whatever lies in storage.
 *
 * They live in `storage.local` under the one key `settings`. Only what differs from the default is stored; absence
 * means the default. docs/settings.md describes each field for people who set them by hand.
 */
import type { Topic } from './topics.ts';

export const SETTINGS_KEY = 'settings';

export interface SiteRule {
  /** `example.org` (with its subdomains), `*.example.org` (only those), `example.org/news/*`. See `core/sites`. */
  pattern: string;
  show: boolean;
}

export interface Settings {
  /** `everywhere`: look at every page. `click`: only on pages where the reader asks from the toolbar popup. */
  look: 'everywhere' | 'click';
  /** What opens a card with the pointer. `keyboard`: nothing does, only the commands. Touch always taps. */
  open: 'hover' | 'click' | 'keyboard';
  /** Rest before a card opens, in milliseconds, 0 to 1000. */
  delayMs: number;
  /** `section`: the first mention of each entity in each section of a page. `all`: every mention. */
  density: 'section' | 'all';
  style: 'tint' | 'underline';
  /** Topics that are not marked. */
  topicsOff: Topic[];
  /** Language of the interface; `auto` follows the browser. */
  language: 'auto' | 'en';
  sites: SiteRule[];
  off: boolean;
  /** Off until then, in milliseconds since 1970; 0 when not paused. */
  offUntil: number;
  /** The number of mentions on the toolbar icon. */
  badge: boolean;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = Object.freeze({
  look: 'everywhere',
  open: 'hover',
  delayMs: 300,
  density: 'section',
  style: 'tint',
  topicsOff: [],
  language: 'auto',
  sites: [],
  off: false,
  offUntil: 0,
  badge: true,
});
