/** What `npm start` is asked to open. Built-ins only. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ kind: 'url' | 'file', address: string, title: string }} Target */

const DEMO = 'demo/news.html';

/**
 * Reads the argument: nothing is the demo page, an http or https address is itself, anything else must be a file that
 * is there. Throws with a sentence for the reader.
 *
 * @param {string | undefined} argument
 * @param {string} [from] the folder that a relative path starts from; npm runs us in the project's own
 * @returns {Target}
 */
export function readTarget(argument, from = process.env.INIT_CWD ?? process.cwd()) {
  if (argument === undefined) return { kind: 'file', address: resolve(DEMO), title: 'the demo page' };
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(argument)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return readAddress(argument);
  if (scheme !== undefined && scheme !== 'file') {
    throw new Error(`Only http and https addresses and files can be opened, not ${scheme}: ${argument}`);
  }
  const path = scheme === 'file' ? fileURLToPath(argument) : resolve(from, argument);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    throw new Error(
      `There is no file ${path}.\nFor a page of the web give its whole address, such as https://example.org/`,
    );
  }
  if (!stats.isFile()) throw new Error(`${path} is not a file.`);
  return { kind: 'file', address: path, title: path };
}

/**
 * @param {string} argument
 * @returns {Target}
 */
function readAddress(argument) {
  if (!URL.canParse(argument) || !/^https?:\/\/[^/]/i.test(argument)) {
    throw new Error(`${argument} is not a web address. A whole one looks like https://example.org/page`);
  }
  const { href } = new URL(argument);
  return { kind: 'url', address: href, title: href };
}
