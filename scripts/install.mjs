/** Installs what the lockfile names when it is not there yet. Built-ins only: this is the first thing that runs. */
import { existsSync, statSync } from 'node:fs';
import { run } from './run.mjs';

/** Node that runs TypeScript files as they are; below that nothing of ours starts. */
const LEAST_NODE = [22, 18];

/**
 * Runs `npm ci` when `node_modules` is missing or older than the lockfile. No package's own install script is run: none
 * of ours needs one.
 *
 * @param {{ silent?: boolean }} [options] `silent`: nothing is said on standard output, which is for results.
 */
export async function install({ silent = false } = {}) {
  if (isInstalled()) return;
  await run(silent ? null : 'Installing packages', 'npm', [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}

/** Throws, with what to do, when the Node that came with the packages (or the machine's own) is too old. */
export async function checkNode() {
  const { output } = await run(null, 'node', ['--version']);
  const version = output.trim();
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  throw new Error(
    `Node ${version} is too old for the build, and no newer one comes with the packages on ${process.platform}-${process.arch}.\n` +
      'Install Node 24 (https://nodejs.org) and run this again.',
  );
}

function isInstalled() {
  const installed = 'node_modules/.package-lock.json';
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
}
