/**
 * The reader's settings: shape, defaults, and the reading of whatever lies in storage.
 *
 * They live in `storage.local` under the one key `settings`. Only what differs from the default is stored; absence
 * means the default. docs/settings.md describes each field for people who set them by hand.
 */
import { LANGUAGES, type Language } from './strings/languages.ts';
import { TOPICS, type Topic } from './topics.ts';

export const SETTINGS_KEY = 'settings';

/** More rules than this are not read: every page walks the list. */
export const MAX_SITES = 2000;
export const MAX_REJECTIONS = 500;
/** The longest id of an entity and the longest name that are read in a rejection. */
export const MAX_ENTITY_LENGTH = 100;
export const MAX_ALIAS_LENGTH = 200;
/** A longer pattern is not read. */
export const MAX_PATTERN_LENGTH = 300;
export const MAX_DELAY_MS = 1000;

export interface SiteRule {
  /** `example.org` (with its subdomains), `*.example.org` (only those), `example.org/news/*`. See `core/sites`. */
  pattern: string;
  show: boolean;
}

/** "Not this": a name of an entity that is not to be marked. See `core/rejections`. */
export interface Rejection {
  entity: string;
  /** The name as the index has it, which is what `Why.alias` says. */
  alias: string;
  /** A pattern as in `SiteRule`; empty for everywhere. */
  site: string;
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
  /** `text`: a page's own text. `all`: menus, advertising, comments and related links too. See `page/parts`. */
  parts: 'text' | 'all';
  style: 'tint' | 'underline';
  /** Topics that are not marked. */
  topicsOff: Topic[];
  /** Language of the interface; `auto` follows the browser. */
  language: 'auto' | Language;
  sites: SiteRule[];
  /** What the reader said "not this" to. */
  rejections: Rejection[];
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
  parts: 'text',
  style: 'tint',
  topicsOff: [],
  language: 'auto',
  sites: [],
  rejections: [],
  off: false,
  offUntil: 0,
  badge: true,
});

type Reader<Value> = (raw: unknown) => Value | undefined;

/** How each field is read: the value, or undefined when it is not one. In the order in which they are written. */
const READERS: { [Field in keyof Settings]: Reader<Settings[Field]> } = {
  look: oneOf('everywhere', 'click'),
  open: oneOf('hover', 'click', 'keyboard'),
  delayMs: (raw) => (isFiniteNumber(raw) ? Math.round(Math.min(Math.max(raw, 0), MAX_DELAY_MS)) : undefined),
  density: oneOf('section', 'all'),
  parts: oneOf('text', 'all'),
  style: oneOf('tint', 'underline'),
  topicsOff: readTopics,
  language: oneOf('auto', ...LANGUAGES),
  sites: (raw) => readList(raw, MAX_SITES, readSiteRule),
  rejections: (raw) => readList(raw, MAX_REJECTIONS, readRejection),
  off: readBoolean,
  offUntil: (raw) => (isFiniteNumber(raw) && raw >= 0 && raw <= LAST_MOMENT ? Math.round(raw) : undefined),
  badge: readBoolean,
};

/** The last millisecond a `Date` can hold. */
const LAST_MOMENT = 8_640_000_000_000_000;

/** The names of all settings, in the order in which they are written. */
export const SETTING_NAMES = Object.keys(READERS) as (keyof Settings)[];

/**
 * Reads whatever lies in storage. Right fields are kept, wrong or missing ones become those of `ground`, numbers out of
 * range are brought into it. Never throws, whatever it is given.
 */
export function readSettings(raw: unknown, ground: Readonly<Settings> = DEFAULT_SETTINGS): Settings {
  const { topicsOff, sites, rejections } = ground;
  const settings = { ...ground, topicsOff: [...topicsOff], sites: [...sites], rejections: [...rejections] };
  for (const name of SETTING_NAMES) readInto(settings, name, raw);
  return settings;
}

/** One field as `readSettings` would read it; undefined when it is wrong. Never throws. */
export function readSetting<Name extends keyof Settings>(name: Name, raw: unknown): Settings[Name] | undefined {
  try {
    return READERS[name](raw);
  } catch {
    return undefined;
  }
}

/** What is worth storing: only the fields that differ from `ground`, in a fixed order. */
export function changedSettings(
  settings: Readonly<Settings>,
  ground: Readonly<Settings> = DEFAULT_SETTINGS,
): Partial<Settings> {
  const changed: Partial<Settings> = {};
  for (const name of SETTING_NAMES) {
    if (JSON.stringify(settings[name]) !== JSON.stringify(ground[name])) copySetting(changed, settings, name);
  }
  return changed;
}

function readInto<Name extends keyof Settings>(settings: Settings, name: Name, raw: unknown): void {
  const value = readSetting(name, own(raw, name));
  if (value !== undefined) settings[name] = value;
}

export function copySetting<Name extends keyof Settings>(
  to: Partial<Settings>,
  from: Readonly<Settings>,
  name: Name,
): void {
  to[name] = from[name];
}

/** The value under `key`, or undefined where there is none or where looking for it throws. */
function own(raw: unknown, key: PropertyKey): unknown {
  try {
    return typeof raw === 'object' && raw !== null ? Reflect.get(raw, key) : undefined;
  } catch {
    return undefined;
  }
}

function oneOf<const Value extends string>(...values: Value[]): Reader<Value> {
  return (raw) => values.find((value) => value === raw);
}

function readBoolean(raw: unknown): boolean | undefined {
  return typeof raw === 'boolean' ? raw : undefined;
}

function isFiniteNumber(raw: unknown): raw is number {
  return typeof raw === 'number' && Number.isFinite(raw);
}

function readTopics(raw: unknown): Topic[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const items = readItems(raw, MAX_SITES);
  return TOPICS.filter((topic) => items.includes(topic));
}

function readList<Item>(raw: unknown, most: number, read: (item: unknown) => Item | null): Item[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const items: Item[] = [];
  for (const each of readItems(raw, most)) {
    const item = read(each);
    if (item) items.push(item);
  }
  return items;
}

/** One rule of the list, or null. Whether the pattern means anything is for `core/sites` to say. */
export function readSiteRule(raw: unknown): SiteRule | null {
  const pattern = own(raw, 'pattern');
  const show = own(raw, 'show');
  if (typeof pattern !== 'string' || typeof show !== 'boolean') return null;
  return pattern.trim() !== '' && pattern.length <= MAX_PATTERN_LENGTH ? { pattern, show } : null;
}

/** One rejection of the list, or null. Whether its site means anything is for `core/sites` to say. */
export function readRejection(raw: unknown): Rejection | null {
  const [entity, alias, site] = [own(raw, 'entity'), own(raw, 'alias'), own(raw, 'site')];
  if (!isName(entity, MAX_ENTITY_LENGTH) || !isName(alias, MAX_ALIAS_LENGTH)) return null;
  return typeof site === 'string' && site.length <= MAX_PATTERN_LENGTH ? { entity, alias, site } : null;
}

function isName(raw: unknown, longest: number): raw is string {
  return typeof raw === 'string' && raw.trim() !== '' && raw.length <= longest;
}

/** Not `slice` or iteration: the array may be a proxy, and its length a lie. */
function readItems(raw: unknown[], most: number): unknown[] {
  const length = Math.min(Number(raw.length) || 0, most);
  return Array.from({ length }, (_, index) => own(raw, index));
}
