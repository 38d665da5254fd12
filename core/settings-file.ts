/** The settings as a file, to keep or to take to another browser. */
import {
  changedSettings,
  MAX_REJECTIONS,
  MAX_SITES,
  type Rejection,
  readRejection,
  readSetting,
  readSettings,
  readSiteRule,
  SETTING_NAMES,
  type Settings,
  type SiteRule,
} from './settings.ts';
import { checkPattern } from './sites.ts';
import { TOPICS } from './topics.ts';

const FORMAT = 'azerbaijan-in-context settings';
const VERSION = 1;
/** Two thousand rules of three hundred letters, and room to spare. */
const LONGEST_FILE = 2_000_000;

export type Import = { ok: true; value: Settings; dropped: string[] } | { ok: false; error: string };

/**
 * Only what differs from the defaults, in a fixed order: the same settings are always the same file.
 * Rules whose pattern means nothing, which only a hand can have written, are left out.
 */
export function exportSettings(settings: Settings): string {
  const [sites, rejections] = [readRules(settings.sites, []), readRejections(settings.rejections, [])];
  const changed = changedSettings({ ...settings, sites, rejections });
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings: changed }, null, 2)}\n`;
}

/**
 * Reads a file that `exportSettings` wrote, perhaps changed by hand since. Fields that cannot be read become the default
 * and are named in `dropped`, each with the reason; a file that is something else is refused, naming the field.
 */
export function importSettings(text: string): Import {
  const file = readFile(text);
  if (typeof file === 'string') return { ok: false, error: file };
  const { kept, dropped } = readFields(file);
  return { ok: true, value: readSettings(kept), dropped };
}

/**
 * Settings that people wrote, field by field: what can be read, with site patterns in the form that pages compare, and a
 * sentence for each part that cannot.
 */
export function readFields(fields: Record<string, unknown>): { kept: Partial<Settings>; dropped: string[] } {
  const dropped: string[] = [];
  const kept: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(fields)) {
    const setting = SETTING_NAMES.find((known) => known === name);
    if (setting === undefined) dropped.push(`${name}: there is no such setting`);
    else if (setting === 'sites' && Array.isArray(raw)) kept.sites = readRules(raw, dropped);
    else if (setting === 'rejections' && Array.isArray(raw)) kept.rejections = readRejections(raw, dropped);
    else {
      kept[setting] = readSetting(setting, raw);
      if (kept[setting] === undefined) dropped.push(`${name}: ${shown(raw)} is not a value it can have`);
    }
    if (setting === 'topicsOff' && Array.isArray(raw)) dropped.push(...unknownTopics(raw));
  }
  return { kept: kept as Partial<Settings>, dropped };
}

/** The settings in the file, or what is wrong with it. */
function readFile(text: string): Record<string, unknown> | string {
  if (text.length > LONGEST_FILE) return 'the file is too large to be a settings file';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return `the file is not JSON: ${error instanceof Error ? error.message : error}`;
  }
  if (!isRecord(file)) return 'the file holds no object with the fields format, version and settings';
  if (file.format !== FORMAT) return `format: must be “${FORMAT}”`;
  if (file.version !== VERSION) return `version: ${shown(file.version)} cannot be read, only ${VERSION}`;
  return isRecord(file.settings) ? file.settings : 'settings: must be an object';
}

function readRules(raw: unknown[], dropped: string[]): SiteRule[] {
  const rules: SiteRule[] = [];
  raw.forEach((item, index) => {
    const rule = readSiteRule(item);
    const checked = rule ? checkPattern(rule.pattern) : null;
    if (!rule || !checked) dropped.push(`sites[${index}]: must have a pattern and show, true or false`);
    else if (!checked.ok) dropped.push(`sites[${index}].pattern: ${checked.error}`);
    else if (rules.length === MAX_SITES) dropped.push(`sites[${index}]: only ${MAX_SITES} rules are kept`);
    else rules.push({ pattern: checked.pattern, show: rule.show });
  });
  return rules;
}

function readRejections(raw: unknown[], dropped: string[]): Rejection[] {
  const rejections: Rejection[] = [];
  raw.forEach((item, index) => {
    const rejection = readRejection(item);
    const checked = rejection && rejection.site !== '' ? checkPattern(rejection.site) : null;
    if (!rejection) dropped.push(`rejections[${index}]: must have an entity, an alias and a site, which may be empty`);
    else if (checked?.ok === false) dropped.push(`rejections[${index}].site: ${checked.error}`);
    else if (rejections.length === MAX_REJECTIONS)
      dropped.push(`rejections[${index}]: only ${MAX_REJECTIONS} rejections are kept`);
    else rejections.push({ ...rejection, site: checked?.ok ? checked.pattern : '' });
  });
  return rejections;
}

function unknownTopics(raw: unknown[]): string[] {
  const known: readonly unknown[] = TOPICS;
  return raw.filter((topic) => !known.includes(topic)).map((topic) => `topicsOff: there is no topic ${shown(topic)}`);
}

function isRecord(raw: unknown): raw is Record<string, unknown> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

function shown(raw: unknown): string {
  const text = JSON.stringify(raw) ?? String(raw);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
