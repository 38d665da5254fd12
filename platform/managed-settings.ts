/**
 * The organisation's policy: the worker takes it from the browser's managed storage and lays it into `storage.local`
 * under its own key, where pages read it together with the settings, in one call.
 *
 * Pages do not ask managed storage themselves: Chromium 156 lets the first question after a start wait until all policies
 * are loaded, up to three seconds, and Firefox 153 reads a file.
 */
import { type ManagedPolicy, readIgnored, readManagedPolicy } from '../core/managed-policy.ts';
import { POLICY_KEY, type Policy, readPolicy } from '../core/policy.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

export interface ShownPolicy extends Policy {
  /** What is wrong in the policy, for the administrator. */
  ignored: string[];
}

/**
 * Lays the policy down as it is now, and answers it; null when there is none. To be called by the worker when it is
 * installed, when the browser starts, and when the managed storage changes.
 */
export async function layDownPolicy(): Promise<ManagedPolicy | null> {
  const policy = readManagedPolicy(await readManaged());
  const { [POLICY_KEY]: before } = await browser.storage.local.get(POLICY_KEY);
  // Written only when it is another, since every page listens. Browsers give keys back in an order of their own.
  if (policy === null) {
    if (before !== undefined) await browser.storage.local.remove(POLICY_KEY);
  } else if (inOrder(before) !== inOrder(policy)) await browser.storage.local.set({ [POLICY_KEY]: policy });
  for (const part of policy?.ignored ?? []) report('reading the policy', part);
  return policy;
}

export async function loadPolicy(): Promise<ShownPolicy> {
  const { [POLICY_KEY]: raw } = await browser.storage.local.get(POLICY_KEY).catch(() => ({ [POLICY_KEY]: undefined }));
  return { ...readPolicy(raw), ignored: readIgnored(raw) };
}

/** Calls `onChange` whenever the policy is another, until `signal` is aborted. */
export function watchPolicy(onChange: (policy: ShownPolicy) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[POLICY_KEY] : undefined;
    if (change) onChange({ ...readPolicy(change.newValue), ignored: readIgnored(change.newValue) });
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}

/** Firefox rejects where nobody has set anything; Safari has no managed storage at all. */
async function readManaged(): Promise<unknown> {
  const { managed } = browser.storage as Partial<typeof browser.storage>;
  try {
    return await managed?.get();
  } catch {
    return undefined;
  }
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
