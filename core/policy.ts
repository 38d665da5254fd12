/**
 * What an organisation has set for its readers: settings that stand in for the defaults, and the names of those that a
 * reader cannot change. The worker takes it from the browser (`platform/managed-settings`) and lays it beside the
 * settings, so that a page reads both in one call and never asks for the policy itself.
 */
import { copySetting, readSettings, SETTING_NAMES, type Settings } from './settings.ts';

export const POLICY_KEY = 'policy';

export type SettingName = keyof Settings;

export interface Policy {
  /** What holds where the reader has chosen nothing. */
  ground: Readonly<Settings>;
  locked: readonly SettingName[];
}

/** Reads what the worker has laid down. Never throws; nothing there is a policy that leaves everything as it is. */
export function readPolicy(raw: unknown): Policy {
  const { settings, locked } = (raw ?? {}) as { settings?: unknown; locked?: unknown };
  return {
    ground: readSettings(settings),
    locked: Array.isArray(locked) ? SETTING_NAMES.filter((name) => locked.includes(name)) : [],
  };
}

/** The settings that hold, out of what the reader has stored: locked ones are the organisation's. */
export function settingsUnder({ ground, locked }: Policy, stored: unknown): Settings {
  const settings = readSettings(stored, ground);
  for (const name of locked) copySetting(settings, ground, name);
  return settings;
}
