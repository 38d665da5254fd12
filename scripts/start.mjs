/**
 * `npm start`: installs, builds, and opens a browser with the extension on the demo page, or on `npm start -- URL-or-file`.
 * `--firefox` takes Firefox instead of Chromium. Runs on Node 20 with nothing installed.
 */
import { resolve } from 'node:path';
import { findOrInstallBrowser } from './browser/find.mjs';
import { checkNode, install } from './install.mjs';
import { Failure, run, say } from './run.mjs';
import { readTarget } from './target.mjs';

const USAGE = 'Usage: npm start [-- [--firefox] [URL-or-file]]';

try {
  const { name, target } = readArguments(process.argv.slice(2));
  await install();
  await checkNode();
  const program = await findOrInstallBrowser(name);
  await run('Building the extension', 'npm', [
    'run',
    '--silent',
    name === 'firefox' ? 'build:firefox' : 'build:chrome',
  ]);
  say(`Opening ${name === 'firefox' ? 'Firefox' : 'Chromium'} on ${target.title}…`);
  const told = [resolve('scripts/show.ts'), name, program, target.kind, target.address];
  // It says itself what went wrong.
  await run(null, 'node', told, { show: true }).catch(() => {
    process.exitCode = 1;
  });
} catch (error) {
  if (error instanceof Failure && error.output) console.error(error.output.trimEnd());
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/**
 * @param {string[]} args
 * @returns {{ name: import('./browser/find.mjs').BrowserName, target: import('./target.mjs').Target }}
 */
function readArguments(args) {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const targets = args.filter((arg) => !arg.startsWith('-'));
  const strange = flags.find((flag) => flag !== '--firefox' && flag !== '--chromium');
  if (strange) throw new Error(`Unknown option ${strange}.\n${USAGE}`);
  if (targets.length > 1) throw new Error(`One page at a time, please.\n${USAGE}`);
  return { name: flags.includes('--firefox') ? 'firefox' : 'chromium', target: readTarget(targets[0]) };
}
