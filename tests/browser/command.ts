/** Keyboard commands, as far as a driver can give them. */
import type { Page } from 'puppeteer-core';
import { addressOf } from '../../scripts/browser/launch.ts';
import type { Stage } from './stage.ts';

/**
 * Gives a command of the manifest. Neither driver can press a browser's own shortcuts. In Chromium the event is
 * dispatched in the worker, so all of our code runs. Firefox has no way to dispatch it: what the worker would tell the
 * page is told from the extension's options page, and the command's handler is left to the tests of `platform`.
 */
export async function press(stage: Stage, page: Page, command: 'next-mention' | 'previous-mention'): Promise<void> {
  const { open } = stage;
  await page.bringToFront();
  const address = JSON.stringify(await addressOf(page));
  if (open.name === 'chromium') {
    const target = await open.browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'),
      { timeout: 10_000 },
    );
    const worker = await target.worker();
    if (!worker) throw new Error('the worker does not answer');
    await worker.evaluate(`chrome.tabs.query({}).then((tabs) => {
      const tab = tabs.find(({ url }) => url === ${address});
      chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
    })`);
    return;
  }
  const tell = command === 'next-mention' ? 'next' : 'previous';
  await open.ask(`api.tabs.query({}).then((tabs) => {
    const tab = tabs.find(({ url }) => url === ${address});
    return api.tabs.sendMessage(tab.id, ${JSON.stringify({ tell })});
  })`);
}
