/**
 * Opens Chromium or Firefox with the built extension in it, by one driver, and a door to the extension's own code.
 *
 * The door is the extension's options page in a tab: from there its API can be called. In Chromium `--load-extension`
 * keeps the extension's id and storage from one run to the next in the same profile. In Firefox a temporary add-on goes
 * when the browser does; `keepStorageOnUninstall` keeps its storage for the next install into the same profile.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  name: BrowserName;
  /** The browser's program. */
  program: string;
  /** The folder of the built extension; absent for a browser without it. */
  extension?: string;
  headless?: boolean;
  /** A profile to use and to keep. Without one the profile is temporary. */
  profile?: string;
  touch?: boolean;
  /** Leave the welcome page open, which a fresh profile gets. Without it, it is closed as soon as it is there. */
  keepWelcome?: boolean;
  /** Variables of the environment to set for the browser. */
  env?: Record<string, string>;
}

export interface OpenBrowser {
  name: BrowserName;
  browser: Browser;
  manifest: ExtensionManifest;
  /** Opens a page in a tab of its own and waits for its load event. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab: `popup.html`, `options.html?x`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Evaluates an expression in the extension's options page; `api` is its `chrome` or `browser`. */
  ask<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

export interface ExtensionManifest {
  name: string;
  action?: { default_popup?: string };
  options_ui?: { page?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** Firefox draws an add-on's address at random unless it is set beforehand. */
const FIREFOX_UUID = '6b7f4c2e-1d53-4a59-9c1e-000000000001';

const CHROMIUM_QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
];

const FIREFOX_QUIET = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,nothing',
  'toolkit.telemetry.enabled': false,
};

export async function launch(options: LaunchOptions): Promise<OpenBrowser> {
  const extension = options.extension === undefined ? null : resolve(options.extension);
  const manifest = extension ? readManifest(extension) : { name: '' };
  const browser = await (options.name === 'chromium'
    ? launchChromium(options, extension)
    : launchFirefox(options, manifest));
  try {
    const origin =
      options.name === 'chromium'
        ? extension && (await findChromiumOrigin(browser, extension))
        : extension && (await installInFirefox(browser, extension));
    const open = await createOpenBrowser(options.name, browser, manifest, origin);
    if (extension && existsSync(join(extension, 'welcome.html')))
      await settleWelcome(open, options.keepWelcome ?? false);
    return open;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** A tab that opens by itself in the middle of things would lie over the page one looks at. */
async function settleWelcome({ ask, browser }: OpenBrowser, keep: boolean): Promise<void> {
  await waitUntil('the extension to note that it has welcomed its reader', () =>
    ask('api.storage.local.get("news").then(({ news }) => news !== undefined)'),
  );
  if (keep) return;
  for (const page of await browser.pages()) {
    if ((await addressOf(page)).endsWith('/welcome.html')) await page.close();
  }
}

/** Firefox does not tell the driver where a tab went that an extension has opened: the page itself is asked. */
export async function addressOf(page: Page): Promise<string> {
  return String(await page.evaluate('location.href').catch(() => page.url()));
}

function readManifest(extension: string): ExtensionManifest {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
}

function launchChromium({ program, headless = true, profile, touch, env }: LaunchOptions, extension: string | null) {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    headless,
    env: { ...process.env, ...env },
    enableExtensions: extension !== null,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1024, height: 768, hasTouch: touch ?? false } : null,
    args: [
      ...CHROMIUM_QUIET,
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

function launchFirefox({ program, headless = true, profile, env }: LaunchOptions, manifest: ExtensionManifest) {
  const id = manifest.browser_specific_settings?.gecko?.id;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    env: { ...process.env, ...env },
    userDataDir: profile,
    defaultViewport: headless ? { width: 1024, height: 768 } : null,
    // Without it Firefox 153 refuses to drive moz-extension: pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...FIREFOX_QUIET,
      ...(id ? { 'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }) } : {}),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
}

/** The id is Chromium's hash of the path; the worker's target tells it. */
async function findChromiumOrigin(browser: Browser, extension: string): Promise<string> {
  const worker = await browser
    .waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'), {
      timeout: 20_000,
    })
    .catch(() => null);
  if (!worker)
    throw new Error(
      `Chromium did not start the extension in ${extension}. Google Chrome refuses --load-extension: use Chromium.`,
    );
  // `URL.origin` is 'null' for this scheme outside a browser.
  return `chrome-extension://${new URL(worker.url()).host}`;
}

async function installInFirefox(browser: Browser, extension: string): Promise<string> {
  await browser.installExtension(extension);
  return `moz-extension://${FIREFOX_UUID}`;
}

async function createOpenBrowser(
  name: BrowserName,
  browser: Browser,
  manifest: ExtensionManifest,
  origin: string | null,
): Promise<OpenBrowser> {
  async function openExtensionPage(path: string): Promise<Page> {
    if (!origin) throw new Error('This browser was opened without the extension.');
    const url = `${origin}/${path}`;
    const page = await browser.newPage();
    // Firefox never reports the load of a moz-extension: page, so its going there is not awaited.
    const gone = page.goto(url, { timeout: 0 }).catch(() => {});
    if (name === 'chromium') await gone;
    await waitUntil(`${url} to load`, () =>
      page
        .evaluate(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`)
        .catch(() => false),
    );
    return page;
  }

  // Before any other page: a tab opened later would lie over it, and Chromium answers no mouse in a tab that is covered.
  const door = origin ? await openExtensionPage(manifest.options_ui?.page ?? 'options.html') : null;

  return {
    name,
    browser,
    manifest,
    openExtensionPage,
    async openPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
      return page;
    },
    async ask<Value>(expression: string) {
      if (!door) throw new Error('This browser was opened without the extension.');
      const answer = await door.evaluate(
        `(async () => { const api = globalThis.browser ?? chrome; return JSON.stringify((await (${expression})) ?? null); })()`,
      );
      return JSON.parse(String(answer)) as Value;
    },
    async close() {
      await browser.close();
    },
  };
}

/** Asks again and again until the answer is yes; gives up after `timeoutMs` with an error that names what was awaited. */
export async function waitUntil<Value>(
  what: string | (() => string),
  look: () => Promise<Value> | Value,
  timeoutMs = 8_000,
): Promise<Value> {
  const giveUpAt = Date.now() + timeoutMs;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (Date.now() > giveUpAt)
      throw new Error(`Waited ${timeoutMs} ms in vain for ${typeof what === 'string' ? what : what()}.`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
