/** Runs the commands of a longer job one after another, and keeps the one who waits informed. Built-ins only. */
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const started = Date.now();

/** The tools of the project first, so that the Node that comes with the packages is the one that runs them. */
const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  // WXT and others draw spinners otherwise, also into files.
  CI: process.env.CI ?? '1',
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
};

export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} output
   */
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/** @param {string} line */
export function say(line) {
  console.log(`[${seconds(Date.now() - started).padStart(6)}] ${line}`);
}

/** @param {number} ms */
export function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

/**
 * Runs a command to its end. With a title it says when it begins and, every ten seconds, that it still runs. What the
 * command writes is kept, and comes with the failure when it fails; `show` lets it through as it comes.
 *
 * @param {string | null} title
 * @param {string} command
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string> }} [options]
 * @returns {Promise<{ output: string }>}
 */
export function run(title, command, args, options = {}) {
  if (title) say(`${title}…`);
  const begun = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm and the tools are .cmd files there, which only a shell starts.
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    const heart =
      title && !options.show && setInterval(() => say(`  still at it after ${seconds(Date.now() - begun)}`), 10_000);
    child.on('error', (error) => reject(new Failure(`${command} could not be started: ${error.message}`, output)));
    child.on('close', (code, signal) => {
      if (heart) clearInterval(heart);
      if (code === 0) resolve({ output });
      else reject(new Failure(`${command} ${args.join(' ')} ended with ${signal ?? code}`, output));
    });
  });
}
