/** The build with the gallery of views in it, made when it is missing or older than the one for the stores. */
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserName } from '../../scripts/browser/launch.ts';

/** Its folder. */
export function buildGallery(name: BrowserName): string {
  const target = name === 'firefox' ? 'firefox' : 'chrome';
  const folder = resolve(`.output/${target}-mv3-gallery`);
  if (builtAt(folder) <= builtAt(resolve(`.output/${target}-mv3`))) {
    const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
    // In any mode but its own, what is built is for development, unless this says otherwise.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, [wxt, 'build', '-b', target, '--mode', 'gallery'], { stdio: 'pipe', env });
  }
  return folder;
}

function builtAt(folder: string): number {
  const manifest = `${folder}/manifest.json`;
  return existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
}
