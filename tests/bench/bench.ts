/**
 * `npm run bench`: what the extension costs a page in Chromium, against a bare walk over the page's text by another
 * extension in the same run. Prints, and judges nothing: milliseconds depend on the machine, ratios much less.
 */
import { existsSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from '../../scripts/browser/find.mjs';
import { launch, type OpenBrowser } from '../../scripts/browser/launch.ts';
import { openSite } from '../../scripts/browser/site.ts';
import { BENCH_PAGES, type BenchPage, EMPTY_PAGE } from './pages.ts';
import { measureSizes } from './sizes.ts';
import { measureScripts } from './trace.ts';
import { writeWalker } from './walker.ts';

const BUILT = '.output/chrome-mv3';
const LOADS = Number(process.env.LOADS ?? 11);

interface Row {
  page: BenchPage;
  walkMs: number[];
  oursMs: number[];
}

if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run \`npm run build\` first.`);
const program = await findOrInstallBrowser('chromium');
const walker = writeWalker();
const pages = [EMPTY_PAGE, ...BENCH_PAGES];
const site = await openSite((path) => ({ body: pages[Number(path.slice(1))]?.html ?? '' }));
const port = new URL(site.origin).port;

const withWalk = await launch({ name: 'chromium', program, extension: walker });
const withOurs = await launch({ name: 'chromium', program, extension: BUILT });
try {
  console.log(`${await withOurs.browser.version()}, ${LOADS} cold loads of each page, in turns`);
  const rows: Row[] = pages.map((page) => ({ page, walkMs: [], oursMs: [] }));
  // The first round only warms the browsers and the disk.
  for (let round = 0; round <= LOADS; round += 1) {
    for (const [index, row] of rows.entries()) {
      const walkMs = await measureCold(withWalk, index, round);
      const oursMs = await measureCold(withOurs, index, round);
      if (round === 0) continue;
      row.walkMs.push(walkMs);
      row.oursMs.push(oursMs);
    }
    console.log(round === 0 ? 'warmed up' : `round ${round} of ${LOADS}`);
  }
  printTimes(rows);
  printSizes();
} finally {
  await withWalk.browser.close();
  await withOurs.browser.close();
  await site.close();
  rmSync(walker, { recursive: true, force: true });
}

/** Every load has a host name of its own, so Chromium gives it a process of its own, in which nothing is warm. */
function measureCold({ browser }: OpenBrowser, index: number, round: number): Promise<number> {
  return measureScripts(browser, `http://p${index}r${round}.localhost:${port}/${index}`);
}

function printTimes(rows: Row[]): void {
  const [empty, ...others] = rows;
  const startWalkMs = median(empty?.walkMs ?? []);
  const startOursMs = median(empty?.oursMs ?? []);
  console.log(
    `\nOn an empty page: walk ${startWalkMs.toFixed(2)} ms, ours ${startOursMs.toFixed(2)} ms (the price of starting)\n`,
  );
  const table = others.map(({ page, walkMs, oursMs }) => {
    const [walk, ours] = [median(walkMs), median(oursMs)];
    return {
      page: page.title,
      'HTML chars': page.html.length,
      'bare walk ms': round(walk),
      'ours ms': round(ours),
      'ours / walk': round(ours / walk),
      'ours without starting ms': round(Math.max(0, ours - startOursMs)),
      'without starting / walk': round(Math.max(0, ours - startOursMs) / walk),
      'ours, spread ms': `${round(Math.min(...oursMs))} to ${round(Math.max(...oursMs))}`,
    };
  });
  console.table(table);
}

function printSizes(): void {
  console.table(
    measureSizes(BUILT).map(({ what, files, bytes, gzipBytes }) => ({
      what,
      files: files.length,
      'raw kB': round(bytes / 1000),
      'gzip kB': round(gzipBytes / 1000),
    })),
  );
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
