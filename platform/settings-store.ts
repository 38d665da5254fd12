/**
 * The settings in `storage.local`, under one key. What is stored is the truth, in every window and in the worker; over it
 * lies the organisation's policy, where there is one (`core/policy`).
 *
 * Whatever lies there, loading gives settings. If the whole value is no object, the last settings this page has seen are
 * used; nothing is repaired until the reader changes a setting.
 */
import { POLICY_KEY, type Policy, readPolicy, type SettingName, settingsUnder } from '../core/policy.ts';
import {
  changedSettings,
  copySetting,
  MAX_REJECTIONS,
  MAX_SITES,
  readSettings,
  SETTING_NAMES,
  SETTINGS_KEY,
  type Settings,
} from '../core/settings.ts';
import { browser } from './browser.ts';
import { report, sayError } from './report.ts';

export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** What the reader has stored, as it lies there, and the policy over it. */
interface Stored {
  settings: unknown;
  policy: Policy;
}

/** Transient: the worker may forget it at any time and then starts from the defaults. */
let lastGood: unknown;
let lastPolicy: Policy | null = null;
let queue: Promise<unknown> = Promise.resolve();

export async function loadSettings(): Promise<Settings> {
  return whatHolds(await loadStored());
}

/** The reader's own choices, also where the policy stands before them: what a file to keep should hold. */
export async function loadOwnSettings(): Promise<Settings> {
  const { settings, policy } = await loadStored();
  return readSettings(settings, policy.ground);
}

/**
 * Changes some settings and gives back all of them as they are then. Changes wait for one another, also across windows,
 * so two of them never undo each other. Rejects with a sentence for the reader when it cannot be saved; what was stored
 * before then stays.
 *
 * What the policy has locked stays as it is, and the reader's own choice of it stays stored. A change of nothing else
 * rejects.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  const changed = queue.then(() => withLock(() => changeNow(change)));
  queue = changed.catch(() => undefined);
  return changed;
}

/** Calls `onChange` with the settings whenever any window has changed them, until `signal` is aborted. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const { [SETTINGS_KEY]: settings, [POLICY_KEY]: policy } = area === 'local' ? changes : {};
    if (!settings && !policy) return;
    if (settings) takeIn(settings.newValue);
    if (policy) lastPolicy = readPolicy(policy.newValue);
    if (lastPolicy) onChange(settingsUnder(lastPolicy, lastGood));
    else loadSettings().then((loaded) => signal.aborted || onChange(loaded)); // settings alone do not say what holds
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** Whether a change of the storage has made a setting another. */
export async function hasChanged(
  name: SettingName,
  changes: Record<string, { oldValue?: unknown; newValue?: unknown }>,
): Promise<boolean> {
  if (!(SETTINGS_KEY in changes || POLICY_KEY in changes)) return false;
  const now = await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]);
  const before = { ...now };
  for (const [key, { oldValue }] of Object.entries(changes)) before[key] = oldValue;
  const [was, is] = [before, now].map(
    (stored) => settingsUnder(readPolicy(stored[POLICY_KEY]), stored[SETTINGS_KEY])[name],
  );
  return JSON.stringify(was) !== JSON.stringify(is);
}

async function loadStored(): Promise<Stored> {
  try {
    const stored = await browser.storage.local.get([SETTINGS_KEY, POLICY_KEY]);
    lastPolicy = readPolicy(stored[POLICY_KEY]);
    return { settings: takeIn(stored[SETTINGS_KEY]), policy: lastPolicy };
  } catch (error) {
    report('reading the settings', error);
    return { settings: lastGood, policy: lastPolicy ?? readPolicy(undefined) };
  }
}

function takeIn(raw: unknown): unknown {
  const whole = raw === undefined || raw === null || (typeof raw === 'object' && !Array.isArray(raw));
  if (whole) lastGood = raw;
  else report('reading the settings', `the stored value is no object: ${typeof raw}`);
  return lastGood;
}

function whatHolds({ settings, policy }: Stored): Settings {
  return settingsUnder(policy, settings);
}

async function changeNow(change: SettingsChange): Promise<Settings> {
  const stored = await loadStored();
  const before = whatHolds(stored);
  const wanted = { ...before, ...(typeof change === 'function' ? change(before) : change) };
  refuseLocked(stored.policy, before, wanted);
  if (wanted.sites.length > MAX_SITES)
    throw new Error(`The list of sites can hold ${MAX_SITES} rules; remove some first.`);
  if (wanted.rejections.length > MAX_REJECTIONS)
    throw new Error(`The list of names not to mark can hold ${MAX_REJECTIONS}; remove some first.`);
  const own = readSettings(wanted, stored.policy.ground);
  const ownBefore = readSettings(stored.settings, stored.policy.ground);
  for (const name of stored.policy.locked) copySetting(own, ownBefore, name);
  const settings = changedSettings(own, stored.policy.ground);
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
  } catch (error) {
    report('saving the settings', error);
    throw new Error(explain(error), { cause: error });
  }
  lastGood = settings;
  return settingsUnder(stored.policy, settings);
}

function refuseLocked({ locked }: Policy, before: Settings, wanted: Settings): void {
  const changed = SETTING_NAMES.filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(before[name]));
  const isLocked = (name: SettingName) => locked.includes(name);
  if (changed.length > 0 && changed.every(isLocked))
    throw new Error(`Your organisation has set this, and it cannot be changed here (${changed.join(', ')}).`);
}

function explain(error: unknown): string {
  const said = sayError(error);
  return /quota/i.test(said)
    ? 'The browser’s storage for this extension is full, so the change was not saved.'
    : `The browser did not save the change: ${said}`;
}

/** One writer at a time among all pages of the extension. Not every test environment and old Safari has locks. */
function withLock<Value>(run: () => Promise<Value>): Promise<Value> {
  const locks = globalThis.navigator?.locks;
  return locks ? (locks.request(SETTINGS_KEY, run) as Promise<Value>) : run();
}
