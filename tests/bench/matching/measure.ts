/**
 * Looking for names, ours and others, side by side: every cell in turn, round after round, each time in a fresh page.
 *
 * Peers are given the dictionary forms only; ours looks for all inflected forms, folds, and judges by context.
 */
import type { Browser } from 'puppeteer-core';
import { openSite } from '../../../scripts/browser/site.ts';
import { bundleWays } from './bundle-ways.ts';
import { type Cell, COUNTS, listCells, TEXTS } from './cells.ts';
import { pressNames } from './names.ts';
import { ISOLATED, LIMIT_MS, runCell, TooLong } from './run-cell.ts';
import { writeText } from './text.ts';

/** Cells that take long are not repeated as often. */
const ENOUGH_MS = 8_000;
/** Names that stand in the pages with mentions: those of the shortest list, so that every list has them. */
const MENTIONED = /^[\p{Script=Latin} ]+$/u;
export async function measureMatching(browser: Browser, rounds: number): Promise<Cell[]> {
  const { files, prints } = await makeFiles();
  const site = await openSite((path) => {
    const body = files.get(path);
    if (body === undefined) return null;
    return { body, headers: ISOLATED, type: path.startsWith('/way/') ? 'text/javascript' : 'text/html; charset=utf-8' };
  });
  const { port } = new URL(site.origin);
  const cells = listCells();
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, cell] of cells.entries()) {
        if (cell.end ?? isEnough(cell)) continue;
        const ended = findEnded(cells, cell);
        if (ended) {
          cell.end = ended.end;
          continue;
        }
        // A host name of its own gives every page a process of its own.
        const url = `http://r${round}c${index}.localhost:${port}${pathOf(cell)}`;
        try {
          cell.runs.push(await runCell(browser, url, `/way/${cell.way.file}`, prints(cell)));
        } catch (error) {
          cell.end = error instanceof TooLong ? `> ${LIMIT_MS / 1000} s` : `fails: ${inShort(error)}`;
        }
      }
      console.log(`round ${round + 1} of ${rounds}`);
    }
  } finally {
    await site.close();
  }
  return cells;
}

function isEnough({ runs }: Cell): boolean {
  return runs.reduce((sum, { prepareMs, coldMs }) => sum + prepareMs + coldMs, 0) > ENOUGH_MS;
}

/** A cell that failed or took too long with no more text and no more names: more of either will do no better. */
function findEnded(cells: readonly Cell[], { way, text, count }: Cell): Cell | undefined {
  return cells.find(
    (other) =>
      other.end !== undefined &&
      other.way === way &&
      (other.count ?? 0) <= (count ?? 0) &&
      other.text.size <= text.size &&
      other.text.script === text.script,
  );
}

function pathOf({ text, way }: Cell): string {
  return `/${way.isQuiet ? 'quiet' : 'text'}/${TEXTS.indexOf(text)}`;
}

async function makeFiles() {
  const files = new Map<string, string>();
  for (const [file, script] of await bundleWays()) files.set(`/way/${file}`, script);
  let mentions: string[] = [];
  for (const count of COUNTS) {
    const { texts, index } = pressNames(count);
    if (mentions.length === 0) mentions = texts.filter((text) => MENTIONED.test(text));
    files.set(`/names/${count}`, JSON.stringify(texts));
    files.set(`/index/${count}`, JSON.stringify(index));
    files.set(`/prefilter/${count}`, JSON.stringify(index.prefilter));
  }
  for (const [index, { size, script }] of TEXTS.entries()) {
    files.set(`/text/${index}`, writeText({ size, script, mentions }));
    files.set(`/quiet/${index}`, writeText({ size, script, mentions: [] }));
  }
  const prints = ({ way, count }: Cell) => (way.given === 'nothing' ? null : `/${way.given}/${count}`);
  return { files, prints };
}

/** "Stack overflow" of "Invalid regular expression: /… thousands of names …/gi: Stack overflow". */
function inShort(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.slice(line.lastIndexOf(': ') + 1).trim();
}
