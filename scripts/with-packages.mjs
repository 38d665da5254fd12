/** Runs a TypeScript file of the project, and installs the packages first when they are not there: silently, for pipes. */
import { checkNode, install } from './install.mjs';
import { Failure, run } from './run.mjs';

const [file = '', ...args] = process.argv.slice(2);
try {
  await install({ silent: true });
  await checkNode();
  // What went wrong in it, it says itself.
  await run(null, 'node', [file, ...args], { show: true }).catch(() => {
    process.exitCode = 1;
  });
} catch (error) {
  if (error instanceof Failure && error.output) console.error(error.output.trimEnd());
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
