/**
 * What went wrong, for a developer: in the console, and the last of it in the memory of the browser session, from where
 * a reader may copy it (`Problem report` in the options). Nothing is sent, and nothing outlives the browser.
 */
import { type Problem, readProblems, withProblem } from '../core/problem-report.ts';
import { browser } from './browser.ts';

const KEY = 'problems';
let queue: Promise<unknown> = Promise.resolve();

/** `report('reading the settings', error)`. Never throws. */
export function report(doing: string, error: unknown): void {
  console.warn(`Azerbaijan in Context: ${doing}:`, error);
  queue = queue.then(() => remember(doing, error)).catch(() => undefined);
}

/** Reports what nobody has caught in this page or worker, until `signal` is aborted. */
export function reportUncaught(where: string, signal?: AbortSignal): void {
  const listen = (event: Event) => {
    const { error, reason, message } = event as ErrorEvent & PromiseRejectionEvent;
    report(where, error ?? reason ?? message);
  };
  for (const type of ['error', 'unhandledrejection']) globalThis.addEventListener?.(type, listen, { signal });
}

/** The last problems of all our pages and the worker, oldest first. */
export async function loadProblems(): Promise<Problem[]> {
  try {
    return readProblems((await browser.storage.session.get(KEY))[KEY]);
  } catch {
    return []; // a browser without session storage
  }
}

/** What an error says, for an answer over a border. */
export function sayError(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

/** One writer at a time: the worker and our pages share the list. */
async function remember(doing: string, error: unknown): Promise<void> {
  const problem = { at: new Date().toISOString(), doing, said: sayError(error), stack: stackOf(error) };
  const write = async () => browser.storage.session.set({ [KEY]: withProblem(await loadProblems(), problem) });
  const locks = globalThis.navigator?.locks;
  await (locks ? locks.request(KEY, write) : write());
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : '';
}
