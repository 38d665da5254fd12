/**
 * The settings in `storage.local`, under one key. What is stored is the truth, in every window and in the worker.
 *
 * Whatever lies there, loading gives settings. If the whole value is no object, the last settings this page has seen are
 * used; nothing is repaired until the reader changes a setting.
 */
import {
  changedSettings,
  MAX_REJECTIONS,
  MAX_SITES,
  readSettings,
  SETTINGS_KEY,
  type Settings,
} from '../core/settings.ts';
import { browser } from './browser.ts';
import { report, sayError } from './report.ts';

export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** Transient: the worker may forget it at any time and then starts from the defaults. */
let lastGood: Settings | null = null;
let queue: Promise<unknown> = Promise.resolve();

export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return takeIn(stored[SETTINGS_KEY]);
  } catch (error) {
    report('reading the settings', error);
    return lastGood ?? readSettings(undefined);
  }
}

/**
 * Changes some settings and gives back all of them as they are then. Changes wait for one another, also across windows,
 * so two of them never undo each other. Rejects with a sentence for the reader when it cannot be saved; what was stored
 * before then stays.
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
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change) onChange(takeIn(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

function takeIn(raw: unknown): Settings {
  const whole = raw === undefined || raw === null || (typeof raw === 'object' && !Array.isArray(raw));
  if (whole) lastGood = readSettings(raw);
  else report('reading the settings', `the stored value is no object: ${typeof raw}`);
  return lastGood ?? readSettings(undefined);
}

async function changeNow(change: SettingsChange): Promise<Settings> {
  const before = await loadSettings();
  const wanted = { ...before, ...(typeof change === 'function' ? change(before) : change) };
  if (wanted.sites.length > MAX_SITES)
    throw new Error(`The list of sites can hold ${MAX_SITES} rules; remove some first.`);
  if (wanted.rejections.length > MAX_REJECTIONS)
    throw new Error(`The list of names not to mark can hold ${MAX_REJECTIONS}; remove some first.`);
  const after = readSettings(wanted);
  try {
    await browser.storage.local.set({ [SETTINGS_KEY]: changedSettings(after) });
  } catch (error) {
    report('saving the settings', error);
    throw new Error(explain(error), { cause: error });
  }
  lastGood = after;
  return after;
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
