import { type ConfigEnv, defineConfig, type UserManifest } from 'wxt';
import { dropInnerHtml } from './scripts/drop-inner-html.ts';

/**
 * Our own pages may load what is in the package and nothing else: no network, no markup out of text.
 * docs/decisions/0006-no-network.md
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function makeManifest({ browser, command }: ConfigEnv): UserManifest {
  return {
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionShortName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus', ...(hasSidePanel(browser) ? ['sidePanel' as const] : [])],
    host_permissions: ['<all_urls>'],
    // By hand, since WXT's own content scripts tell every page that they are there.
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['session.js'],
        run_at: 'document_idle',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
      },
    ],
    // At most four keys can be suggested. No letters: pages use them as access keys, and Chromium keeps some (Z, A) for itself.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+9', mac: 'MacCtrl+Shift+9' } },
      'next-mention': {
        description: '__MSG_commandNext__',
        suggested_key: { default: 'Alt+Shift+Period', mac: 'MacCtrl+Shift+Period' },
      },
      'previous-mention': {
        description: '__MSG_commandPrevious__',
        suggested_key: { default: 'Alt+Shift+Comma', mac: 'MacCtrl+Shift+Comma' },
      },
      'pause-here': {
        description: '__MSG_commandPause__',
        suggested_key: { default: 'Alt+Shift+0', mac: 'MacCtrl+Shift+0' },
      },
      // Without a key: four are suggested already. Readers can give it one.
      ...(browser !== 'safari' && { 'open-panel': { description: '__MSG_commandPanel__' } }),
    },
    incognito: 'spanning',
    // A development server loads and reloads over the network; builds never do.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...forBrowser(browser),
  };
}

/** Chromium's needs a permission; Firefox has a sidebar instead, and Safari nothing of the kind. */
function hasSidePanel(browser: string): boolean {
  return browser !== 'firefox' && browser !== 'safari';
}

/** The oldest versions: CSS highlights everywhere, and for Chromium `match_origin_as_fallback` for scripts of a manifest. */
function forBrowser(browser: string): UserManifest {
  if (browser === 'safari') return { browser_specific_settings: { safari: { strict_min_version: '17.2' } } };
  if (browser !== 'firefox') {
    // Firefox takes a policy as it is, and warns of a schema. docs/policy.md
    return { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } };
  }
  return {
    browser_specific_settings: {
      gecko: {
        id: 'azerbaijan-in-context@azerbaijan-in-context.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

/** Imported only when it runs, so that a slip in the press does not take every command of WXT with it. */
async function press(): Promise<void> {
  const { pressKnowledge } = await import('./data/build.ts');
  await pressKnowledge();
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  manifest: makeManifest,
  // The preload polyfill is for browsers older than ours, and holds the only `fetch` there would be.
  vite: () => ({ plugins: [dropInnerHtml()], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // The gallery of views is for whoever works on them: `wxt`, and `wxt build --mode gallery` for the tests.
    'entrypoints:found': ({ config: { mode } }, found) => {
      const at = found.findIndex(({ name }) => name === 'gallery');
      if (at >= 0 && mode !== 'development' && mode !== 'gallery') found.splice(at, 1);
    },
    'build:before': press,
    // WXT would take the title of the popup's page, which is in one language.
    'build:manifestGenerated': (_, manifest) => {
      manifest.action = { ...manifest.action, default_title: '__MSG_actionTitle__' };
      const sidebar = manifest.sidebar_action as { default_title?: string; default_icon?: object } | undefined;
      if (sidebar) Object.assign(sidebar, { default_title: '__MSG_panelTitle__', default_icon: manifest.icons });
    },
    // Types need the prints. Data that is broken should not keep anyone from installing.
    'prepare:types': (wxt) => press().catch((error: Error) => wxt.logger.warn(error.message)),
  },
  zip: {
    // A list of what goes in, not of exceptions: `.npmrc` alone would be the whole archive.
    includeSources: ['**/*', '.npmrc', '.gitignore'],
    excludeSources: ['artifacts/**', 'data/prints/**', 'tests/**'],
  },
});
