/** Why a browser lets us not into a page, as far as it can be told from outside. */
import { browser } from './browser.ts';

export type Refusal = 'browser-page' | 'store-page' | 'pdf' | 'file-access' | 'permission';

/** Sites on which browsers run no extension: stores, and for Firefox Mozilla's own (`extensions.webextensions.restrictedDomains`, Firefox 153). */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org',
];
const MOZILLA = [
  'accounts.firefox.com',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

/** The reason for a refusal that has happened; null when none is known. */
export async function explainRefusal(url: string | null, title: string): Promise<Refusal | null> {
  if (url === null) return (await mayReadAll()) ? 'browser-page' : 'permission';
  const { protocol, host, pathname } = new URL(url);
  if (protocol === 'file:' && !(await browser.extension.isAllowedFileSchemeAccess())) return 'file-access';
  if (protocol !== 'file:' && protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.some((store) => `${host}${pathname}/`.startsWith(`${store}/`))) return 'store-page';
  if (MOZILLA.includes(host)) return 'browser-page';
  if (!(await mayRead(protocol, host))) return 'permission';
  return looksLikePdf(pathname) || looksLikePdf(title) ? 'pdf' : null;
}

/** Firefox shows PDF files in a page of its own that nobody may look into, under the file's address. */
function looksLikePdf(text: string): boolean {
  return /\.pdf$/i.test(text);
}

function mayReadAll(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['<all_urls>'] });
}

async function mayRead(protocol: string, host: string): Promise<boolean> {
  if (protocol === 'file:') return true;
  return browser.permissions.contains({ origins: [`${protocol}//${host.replace(/:\d+$/, '')}/*`] });
}
