/** What the built extension costs a page in Chromium, against a bare walk over its text by another extension. */
import { rmSync } from 'node:fs';
import { launch } from '../../scripts/browser/launch.ts';
import { openSite } from '../../scripts/browser/site.ts';
import { median, round } from './median.ts';
import { BENCH_PAGES, type BenchPage, EMPTY_PAGE } from './pages.ts';
import { measureSizes, type Size } from './sizes.ts';
import { measureScripts } from './trace.ts';
import { writeWalker } from './walker.ts';

export const BUILT = '.output/chrome-mv3';

interface Row {
  page: BenchPage;
  walkMs: number[];
  oursMs: number[];
}

export interface ExtensionCost {
  browser: string;
  rows: Row[];
  sizes: Size[];
}

/** Loads each page `loads` times in each browser, in turns. */
export async function measureExtension(program: string, loads: number): Promise<ExtensionCost> {
  const walker = writeWalker();
  const pages = [EMPTY_PAGE, ...BENCH_PAGES];
  const site = await openSite((path) => ({ body: pages[Number(path.slice(1))]?.html ?? '' }));
  const { port } = new URL(site.origin);
  const withWalk = await launch({ name: 'chromium', program, extension: walker });
  const withOurs = await launch({ name: 'chromium', program, extension: BUILT });
  try {
    const rows: Row[] = pages.map((page) => ({ page, walkMs: [], oursMs: [] }));
    // The first round only warms the browsers and the disk.
    for (let round = 0; round <= loads; round += 1) {
      for (const [index, row] of rows.entries()) {
        const walkMs = await measureScripts(withWalk.browser, urlOf(port, index, round));
        const oursMs = await measureScripts(withOurs.browser, urlOf(port, index, round));
        if (round === 0) continue;
        row.walkMs.push(walkMs);
        row.oursMs.push(oursMs);
      }
      console.log(round === 0 ? 'warmed up' : `round ${round} of ${loads}`);
    }
    return { browser: await withOurs.browser.version(), rows, sizes: measureSizes(BUILT) };
  } finally {
    await withWalk.browser.close();
    await withOurs.browser.close();
    await site.close();
    rmSync(walker, { recursive: true, force: true });
  }
}

/** Every load has a host name of its own, so Chromium gives it a process of its own, in which nothing is warm. */
function urlOf(port: string, index: number, round: number): string {
  return `http://p${index}r${round}.localhost:${port}/${index}`;
}

export function printExtension({ rows, sizes }: ExtensionCost): void {
  printTimes(rows);
  printSizes(sizes);
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

function printSizes(sizes: readonly Size[]): void {
  console.table(
    sizes.map(({ what, files, bytes, gzipBytes }) => ({
      what,
      files: files.length,
      'raw kB': round(bytes / 1000),
      'gzip kB': round(gzipBytes / 1000),
    })),
  );
}
