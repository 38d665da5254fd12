/** The gallery of views, as a test goes through it. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../scripts/browser/launch.ts';
import type { Stage } from './stage.ts';

/** The gallery without its bar; `asked` as in `entrypoints/gallery/address.ts`. */
export async function openGallery(stage: Stage, asked = ''): Promise<Page> {
  const page = await stage.open.openExtensionPage(`gallery.html?bare${asked}#/card/empty`);
  await readyWith(page, 'card/empty');
  return page;
}

/** The paths of all views, from the gallery itself. */
export async function listViews(stage: Stage): Promise<string[]> {
  const page = await stage.open.openExtensionPage('gallery.html#/card/empty');
  await readyWith(page, 'card/empty');
  const paths = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLOptionElement>('optgroup option')].map(({ value }) => value),
  );
  await page.close();
  return paths.filter((path) => path.includes('/'));
}

/** Goes to a view and waits until it is drawn and pressed through. Waited for inside the page: there are many views. */
export async function goToView(page: Page, path: string): Promise<void> {
  const isThere = await page.evaluate(async (path) => {
    const root = document.documentElement;
    const giveUpAt = performance.now() + 16_000;
    const until = async (isSo: () => boolean) => {
      while (!isSo() && performance.now() < giveUpAt) await new Promise((go) => setTimeout(go, 4));
      return isSo();
    };
    // A change of the viewport may load the page again, and nothing follows the address before something is drawn.
    await until(() => root.dataset.ready !== undefined);
    delete root.dataset.ready;
    location.hash = `#/${path}`;
    return until(() => root.dataset.ready === path);
  }, path);
  if (!isThere) throw new Error(`the gallery does not show ${path}`);
}

async function readyWith(page: Page, path: string): Promise<void> {
  await waitUntil(`the gallery to show ${path}`, () =>
    page.evaluate((path) => document.documentElement.dataset.ready === path, path),
  );
}
