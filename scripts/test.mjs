/**
 * `npm test`: everything, in order, on Node 20 with nothing installed. A step that fails does not keep the others from
 * running where they can. The last line is `N passed, N failed`: the tests of Vitest, and every other step as one.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './browser/find.mjs';
import { checkNode, install } from './install.mjs';
import { Failure, run, say, seconds } from './run.mjs';

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const broken = [];

await main();
for (const what of broken) console.log(`FAILED: ${what}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function main() {
  mkdirSync('artifacts', { recursive: true });
  if (!(await step('packages', install)) || !(await step('Node', checkNode))) return;
  await step('knowledge', () => run('Pressing the knowledge', 'npm', ['run', '--silent', 'press']));
  await step('types', () => run('Checking types', 'tsc', ['--noEmit']));
  await step('lint and format', () => run('Checking lint and format', 'biome', ['ci', '--colors=off']));
  await step('unused code', () => run('Looking for unused files and exports', 'knip', []));
  await vitest('unit tests', 'unit', []);
  const isBuilt = {
    chromium: await step('build for Chromium', () => build('chrome')),
    firefox: await step('build for Firefox', () => build('firefox')),
  };
  if (isBuilt.firefox) await step('web-ext lint', lintForStore);
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
    const isFound = await step(`${name} on this machine`, () => findOrInstallBrowser(name));
    const args = ['--config', 'tests/browser/vitest.config.ts', '--project', name];
    if (isBuilt[name] && isFound) await vitest(`browser tests in ${name}`, name, args);
    else fail(`browser tests in ${name}`, 'not run, see above');
  }
}

/** @param {'chrome' | 'firefox'} target */
function build(target) {
  return run(`Building for ${target}`, 'npm', ['run', '--silent', `build:${target}`]);
}

/**
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
async function step(what, work) {
  const begun = Date.now();
  try {
    await work();
    total.passed += 1;
    say(`ok: ${what} (${seconds(Date.now() - begun)})`);
    return true;
  } catch (error) {
    if (error instanceof Failure && error.output) console.log(error.output.trimEnd());
    fail(what, error instanceof Error ? error.message : String(error));
    return false;
  }
}

/**
 * @param {string} what
 * @param {string} why
 */
function fail(what, why) {
  total.failed += 1;
  broken.push(what);
  say(`FAILED: ${what}: ${why}`);
}

/**
 * Runs Vitest and adds its tests to the total. A file that cannot be loaded, and an error outside of any test, count as
 * one failed test each: Vitest's own count leaves them out.
 *
 * @param {string} what
 * @param {string} id
 * @param {string[]} args
 */
async function vitest(what, id, args) {
  const report = `artifacts/${id}.json`;
  rmSync(report, { force: true });
  say(`Running ${what}…`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await run(null, 'vitest', ['run', ...args, ...reporters], { show: true }).then(
    () => null,
    (error) => error,
  );
  try {
    const { passed, failed, unloaded, skipped } = count(JSON.parse(readFileSync(report, 'utf8')));
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) broken.push(`${what}: ${failed} failed`);
    for (const file of unloaded) fail(what, `${file} could not run`);
    if (skipped > 0) fail(what, `${skipped} tests did not run`);
    if (ended && failed + unloaded.length + skipped === 0) fail(what, ended.message);
    if (!ended && passed + failed === 0) fail(what, 'no test ran');
    say(`${what}: ${passed} passed, ${failed + unloaded.length} failed`);
  } catch {
    fail(what, ended ? ended.message : `${report} cannot be read`);
  }
}

/** @param {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} report */
function count({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length;
  const unloaded = testResults
    .filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
    .map(({ name }) => name);
  return { passed, failed, unloaded, skipped: tests.length - passed - failed };
}

/** Mozilla's own linter over the built extension: no error and no warning. */
async function lintForStore() {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--boring'];
  // It ends with 1 when there are errors; its answer says which.
  const { output } = await run('Linting as the store of Mozilla does', 'web-ext', args).catch((error) => error);
  const { summary, errors, warnings } = JSON.parse(output.slice(output.indexOf('{')));
  if (summary.errors === 0 && summary.warnings === 0) return;
  const lines = [...errors, ...warnings].map(
    ({ _type, code, message, file }) => `${_type} ${code} ${file ?? ''}: ${message}`,
  );
  throw new Failure(`${summary.errors} errors, ${summary.warnings} warnings`, lines.join('\n'));
}
