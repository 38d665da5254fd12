/** Private windows with the extension in them, which a reader has to allow. */
import { waitUntil } from '../../scripts/browser/launch.ts';
import type { Stage } from './stage.ts';

/**
 * Allows the extension in private windows, as the reader does on the browser's page of extensions. It is started anew by
 * that, so `stage.open.ask` answers no more until `stage.restart()`.
 */
export async function allowPrivateWindows({ open }: Stage): Promise<void> {
  const id = JSON.stringify(await open.ask<string>('api.runtime.id'));
  const page = await open.browser.newPage();
  if (open.name === 'chromium') {
    await page.goto('chrome://extensions');
    // Without it Chromium takes an unpacked extension for one that may not be started again.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, incognitoAccess: true })`,
    );
  } else {
    // Firefox never reports the load of its own pages.
    page.goto('about:config', { timeout: 0 }).catch(() => {});
    await waitUntil('about:config', () => page.evaluate('typeof ChromeUtils === "object"').catch(() => false));
    await page.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${id})).reload();
    })()`);
  }
  await page.close();
}
