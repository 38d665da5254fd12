/**
 * `npm run bench`: what the extension costs a page in Chromium, and how its way of looking for names does beside others.
 * `npm run bench -- names` and `-- extension` measure one of the two. Prints, and judges nothing: milliseconds depend on the
 * machine, ratios much less. All that was measured is also written to `artifacts/bench.json`.
 *
 * LOADS and ROUNDS say how often.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { findOrInstallBrowser } from '../../scripts/browser/find.mjs';
import { launch } from '../../scripts/browser/launch.ts';
import { BUILT, measureExtension, printExtension } from './extension.ts';
import { measureLazyIndex } from './matching/lazy-index.ts';
import { measureMatching } from './matching/measure.ts';
import { printMatching } from './matching/print.ts';

const LOADS = Number(process.env.LOADS ?? 11);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const RESULTS = 'artifacts/bench.json';

const [only] = process.argv.slice(2);
if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run \`npm run build\` first.`);
const program = await findOrInstallBrowser('chromium');
const results: Record<string, unknown> = {};

if (only !== 'names') {
  const cost = await measureExtension(program, LOADS);
  printExtension(cost);
  results.browser = cost.browser;
  results.extension = {
    sizes: cost.sizes,
    pages: cost.rows.map(({ page: { title }, ...times }) => ({ title, ...times })),
  };
}
if (only !== 'extension') {
  const { browser } = await launch({ name: 'chromium', program });
  try {
    results.browser = await browser.version();
    results.index = await measureLazyIndex(browser, LOADS);
    const cells = await measureMatching(browser, ROUNDS);
    printMatching(cells);
    console.log('\nThe index of our own names, loaded when a page may hold one; cold');
    console.table(results.index);
    results.matching = cells.map(({ way, text, ...rest }) => ({ way: way.title, text: text.title, ...rest }));
  } finally {
    await browser.close();
  }
}
results.cores = cpus().length;
console.log(`\nMeasured on ${results.browser}, ${results.cores} cores`);
mkdirSync('artifacts', { recursive: true });
writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
