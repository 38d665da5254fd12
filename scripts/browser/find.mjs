/**
 * Finds a browser on this machine, and on Debian as root installs it. Built-ins only: runs before anything is installed.
 */
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../run.mjs';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    title: 'Chromium',
    debian: 'chromium',
    // Google Chrome itself is left out: since version 137 it ignores --load-extension.
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'microsoft-edge', 'microsoft-edge-stable'],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
    advice: {
      linux:
        'install the package "chromium" with your package manager (apt install chromium, dnf install chromium, pacman -S chromium)',
      darwin: 'install Chromium (brew install --cask chromium) or Microsoft Edge',
      win32: 'Microsoft Edge comes with Windows; or install Chromium (winget install Hibbiki.Chromium)',
    },
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    title: 'Firefox 140 or newer',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    advice: {
      linux: 'install the package "firefox-esr" or "firefox" with your package manager (apt install firefox-esr)',
      darwin: 'install Firefox (brew install --cask firefox)',
      win32: 'install Firefox (winget install Mozilla.Firefox)',
    },
  },
};

/**
 * The path of the browser's program, or null. `CHROMIUM_BIN` and `FIREFOX_BIN` go first; one that names no file is an
 * error, not a reason to look elsewhere.
 *
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const known = KNOWN[name];
  const named = process.env[known.variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${known.variable} names ${named}, and no program is there.`);
  }
  const places =
    process.platform === 'win32'
      ? PROGRAM_FILES.flatMap((folder) => known.windows.map((path) => join(folder, path)))
      : [...onPath(known.commands), ...(process.platform === 'darwin' ? known.mac : [])];
  return places.find(isProgram) ?? null;
}

/**
 * Finds the browser, or installs it where that is ours to do: on Debian and its kin, as root. Elsewhere throws an error
 * that says what to install and how to point to one.
 *
 * @param {BrowserName} name
 * @returns {Promise<string>}
 */
export async function findOrInstallBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    await installByApt(KNOWN[name].debian);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  throw new Error(adviseOn(name));
}

/**
 * What to install, and how to point to a browser that is somewhere else.
 *
 * @param {BrowserName} name
 */
function adviseOn(name) {
  const { title, variable, advice } = KNOWN[name];
  const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  const example = process.platform === 'win32' ? `set ${variable}=C:\\path\\to\\it.exe` : `${variable}=/path/to/it`;
  const asRoot = isDebian() && process.getuid?.() !== 0 ? ' As root this command installs it by itself.' : '';
  return `No ${title} was found: ${advice[platform]}.${asRoot}\nIf it is somewhere else, say where: ${example}`;
}

/** @param {string} packageName */
async function installByApt(packageName) {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('Looking up packages by apt-get', 'apt-get', ['update', '-qq'], options);
  const args = ['install', '-y', '-qq', '--no-install-recommends', packageName];
  await run(`Installing ${packageName} by apt-get`, 'apt-get', args, options);
}

function isDebian() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && onPath(['apt-get']).some(isProgram);
}

/** @param {string[]} commands */
function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @param {string} path */
function isProgram(path) {
  try {
    if (!statSync(path).isFile()) return false;
    accessSync(path, constants.X_OK);
    return !isSnapStub(path);
  } catch {
    return false;
  }
}

/**
 * Ubuntu's packages of both browsers are scripts that only ask for the snap.
 *
 * @param {string} path
 */
function isSnapStub(path) {
  const { size } = statSync(path);
  return size < 10_000 && /snap install/.test(readFileSync(path, 'latin1')) && !existsSync('/snap/bin/chromium');
}
