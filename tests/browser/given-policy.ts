/** A browser whose reader belongs to an organisation with a policy. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BrowserName, LaunchOptions } from '../../scripts/browser/launch.ts';

/**
 * What to launch the browser with. Firefox on Linux gets a managed-storage manifest in a home directory of its own, as an
 * administrator would write it. Chromium reads policies for the whole machine only, so there the answer of
 * `storage.managed` is put before the worker's code, and all that comes after it is the real thing.
 */
export function givePolicy(
  browser: BrowserName,
  extension: string,
  policy: Record<string, unknown>,
): Pick<LaunchOptions, 'extension' | 'env'> {
  const dir = mkdtempSync(join(tmpdir(), 'policy-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  return browser === 'firefox' && process.platform === 'linux'
    ? { env: { HOME: writeManifest(dir, extension, policy) } }
    : { extension: copyAnswering(join(dir, 'extension'), extension, policy) };
}

function writeManifest(home: string, extension: string, data: Record<string, unknown>): string {
  const { gecko } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings;
  const dir = join(home, '.mozilla/managed-storage');
  mkdirSync(dir, { recursive: true });
  const manifest = { name: gecko.id, description: 'A policy of a test', type: 'storage', data };
  writeFileSync(join(dir, `${gecko.id}.json`), JSON.stringify(manifest));
  return home;
}

function copyAnswering(to: string, extension: string, policy: Record<string, unknown>): string {
  cpSync(extension, to, { recursive: true });
  const worker = join(to, 'background.js');
  const answer = `for (const api of [globalThis.browser, globalThis.chrome]) {
    if (!api?.storage?.managed) continue;
    api.storage.managed.get = async (...given) => {
      given.find((each) => typeof each === 'function')?.(${JSON.stringify(policy)});
      return ${JSON.stringify(policy)};
    };
  }\n`;
  writeFileSync(worker, answer + readFileSync(worker, 'utf8'));
  return to;
}
