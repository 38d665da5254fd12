/** The policy as an administrator writes it, read with a word about every part that cannot be used. docs/policy.md */
import type { SettingName } from './policy.ts';
import { SETTING_NAMES, type Settings } from './settings.ts';
import { readFields } from './settings-file.ts';

export interface ManagedPolicy {
  settings: Partial<Settings>;
  locked: SettingName[];
  /** Whether the welcome page opens after installation. */
  welcome: boolean;
  /** What is wrong in the policy, each part by its name; the rest of the policy is in force. */
  ignored: string[];
}

/**
 * Reads what the browser hands over as the policy. A part that is wrong is named in `ignored` and the others count.
 * Null where nothing is set at all. Never throws.
 *
 * A name that is locked without a value, or with a wrong one, is locked at its default: a slip in a policy does not open
 * what was meant to be shut.
 *
 * @example readManagedPolicy({ look: 'click', density: 'most', locked: ['look'] })
 *   { settings: { look: 'click' }, locked: ['look'], welcome: true,
 *     ignored: ['density: "most" is not a value it can have'] }
 */
export function readManagedPolicy(raw: unknown): ManagedPolicy | null {
  if (raw === undefined || raw === null) return null;
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    return { settings: {}, locked: [], welcome: true, ignored: ['the policy must be an object'] };
  }
  const { locked, welcome, ...fields } = raw as Record<string, unknown>;
  if (locked === undefined && welcome === undefined && Object.keys(fields).length === 0) return null;
  const { kept, dropped } = readFields(fields);
  const ignored = [...dropped];
  return { settings: kept, locked: readLocked(locked, ignored), welcome: readWelcome(welcome, ignored), ignored };
}

function readLocked(raw: unknown, ignored: string[]): SettingName[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    ignored.push('locked: must be a list of names of settings');
    return [];
  }
  raw.forEach((name, index) => {
    if (!SETTING_NAMES.includes(name)) ignored.push(`locked[${index}]: there is no setting ${JSON.stringify(name)}`);
  });
  return SETTING_NAMES.filter((name) => raw.includes(name));
}

function readWelcome(raw: unknown, ignored: string[]): boolean {
  if (raw !== undefined && typeof raw !== 'boolean') ignored.push('welcome: must be true or false');
  return raw !== false;
}

/** What the worker has laid down of it, for those who show it. Never throws. */
export function readIgnored(raw: unknown): string[] {
  const { ignored } = (raw ?? {}) as { ignored?: unknown };
  return Array.isArray(ignored) ? ignored.filter((each) => typeof each === 'string') : [];
}
