import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { readCardHere } from '../../scripts/browser/card.ts';
import { addressOf, waitUntil } from '../../scripts/browser/launch.ts';
import { press } from './command.ts';
import { boxOf, restOn } from './pointer.ts';
import { openPopupOn, pressButton, textWhen } from './popup-on-page.ts';
import { BROWSER, useBrowser } from './stage.ts';

const profile = mkdtempSync(join(tmpdir(), 'profile-'));
const stage = useBrowser({ profile, keepWelcome: true });
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

async function welcomePages(): Promise<Page[]> {
  const open = await stage.open.browser.pages();
  const addresses = await Promise.all(open.map(addressOf));
  return open.filter((_, index) => addresses[index]?.includes('welcome.html'));
}

/** The welcome page in front, with its paragraph marked. */
async function openWelcome(): Promise<Page> {
  const page = await stage.open.openExtensionPage('welcome.html');
  await page.bringToFront();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 10_000 }).toBe(1);
  return page;
}

function cardWhen(page: Page, label: string) {
  return waitUntil(`the card of ${label}`, async () => {
    const card = await page.evaluate(readCardHere);
    return card?.label === label ? card : null;
  });
}

function noCard(page: Page): Promise<unknown> {
  return waitUntil('the card to go', async () => (await page.evaluate(readCardHere)) === null);
}

describe('the first run', () => {
  test('opens the welcome page after installation', async () => {
    expect(await welcomePages()).toHaveLength(1);
  });

  test('opens nothing when the extension is installed again over what it remembers', async () => {
    await stage.restart();
    expect(await welcomePages()).toHaveLength(0);
  });
});

describe('the welcome page', () => {
  test('opens the card of a marked name where the pointer rests, with its claims', async () => {
    const page = await openWelcome();
    await restOn(page, await boxOf(page, 'Nakhchivan'));
    const card = await cardWhen(page, 'Nakhchivan');
    expect(card?.role).toBe('group');
    expect(card?.text).toContain('Claim by');
  });

  test('opens cards by the keyboard command that opens them on any page, one after the other', async () => {
    const page = await openWelcome();
    await press(stage, page, 'next-mention');
    await cardWhen(page, 'Heydar Aliyev');
    await press(stage, page, 'next-mention');
    expect((await cardWhen(page, 'Nakhchivan'))?.focused).toBe(true);
  });

  test('opens the first card by a button, takes the focus there and gives it back', async () => {
    const page = await openWelcome();
    await pressButton(page, 'Open the first card');
    expect((await cardWhen(page, 'Heydar Aliyev'))?.focused).toBe(true);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Open the first card');
  });

  test('offers in its card nothing that a page without a site cannot do', async () => {
    const page = await openWelcome();
    await pressButton(page, 'Open the first card');
    const card = await cardWhen(page, 'Heydar Aliyev');
    expect(card?.buttons.map(({ label }) => label).filter((label) => label.includes('site'))).toEqual([]);
  });

  test('says which keys are really set', async () => {
    const page = await openWelcome();
    const set = await stage.open.ask<{ shortcut: string }[]>('api.commands.getAll()');
    const shown = (await page.evaluate(
      '[...document.querySelectorAll("kbd")].map((key) => key.innerText)',
    )) as string[];
    expect(shown.toSorted()).toEqual(set.flatMap(({ shortcut }) => shortcut || []).toSorted());
  });

  test('asks for permission only where it is missing', async () => {
    const page = await openWelcome();
    expect(await page.evaluate('document.body.innerText')).not.toContain('Allow on all sites');
    await page.close();
    const without = await openWithoutAccess();
    await textWhen(without, 'It cannot read pages yet', 'Allow on all sites');
  });
});

/** Firefox lets access be taken back. Chromium does so only in its own settings, so there the answer is put in. */
async function openWithoutAccess(): Promise<Page> {
  if (BROWSER === 'firefox') await stage.open.ask('api.permissions.remove({ origins: ["<all_urls>"] })');
  const page = await stage.open.openExtensionPage('welcome.html?without');
  if (BROWSER === 'firefox') return page;
  await page.evaluateOnNewDocument(() => {
    const world = globalThis as unknown as Record<string, { permissions?: { contains: unknown } } | undefined>;
    const contains = async (...given: unknown[]) => {
      for (const respond of given) if (typeof respond === 'function') respond(false);
      return false;
    };
    for (const api of [world.browser, world.chrome]) if (api?.permissions) api.permissions.contains = contains;
  });
  await page.reload();
  return page;
}

describe('what is new', () => {
  test('is one line in the popup after an update, opens nothing by itself, and is gone once it was seen', async () => {
    await stage.open.ask('api.storage.local.set({ news: { seen: "0.0.1" } })');
    const page = await stage.show('<p>Rain is expected in Norway.</p>');
    expect(await welcomePages()).toEqual([]);
    const popup = await openPopupOn(stage, page);
    const { version } = await stage.open.ask<{ version: string }>('api.runtime.getManifest()');
    await textWhen(popup, `What is new in version ${version}`);
    await pressButton(popup, 'What is new in version');
    const news = await waitUntil('the page of what is new', async () => (await welcomePages())[0]);
    await textWhen(news as Page, 'What is new', 'Version 0.1.0', 'new to you');
    const again = await openPopupOn(stage, page);
    await textWhen(again, 'Latest article');
    expect(await again.evaluate('document.body.innerText')).not.toContain('What is new in version');
  });
});
