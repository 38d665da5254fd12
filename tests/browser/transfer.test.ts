import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { pressButton, textWhen } from './popup-on-page.ts';
import { store, useBrowser } from './stage.ts';

const stage = useBrowser();
const dir = mkdtempSync(join(tmpdir(), 'transfer-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Everything that can be set, none of it at its default. */
const EVERYTHING = {
  look: 'click',
  open: 'keyboard',
  delayMs: 450,
  density: 'all',
  parts: 'all',
  style: 'underline',
  topicsOff: ['people', 'history'],
  language: 'en',
  sites: [
    { pattern: 'example.org/news/*', show: false },
    { pattern: 'xn--bcher-kva.example', show: true },
  ],
  rejections: [{ entity: 'azerbaijanis', alias: 'Azeri', site: '' }],
  off: true,
  offUntil: 4_102_444_800_000,
  badge: false,
};

function openOptions(): Promise<Page> {
  return stage.open.openExtensionPage('options.html?transfer');
}

async function importText(page: Page, text: string): Promise<void> {
  const file = join(dir, 'settings.json');
  writeFileSync(file, text);
  const input = await waitUntil('the field for a file', () => page.$('input[type=file]'));
  await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(file);
}

/** What would be saved: the driver cannot follow a download into the file system in both browsers. */
async function exportText(page: Page): Promise<string> {
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => Object.assign(globalThis, { saved: text }));
      return create(blob);
    };
  });
  await pressButton(page, 'Export settings');
  return waitUntil('the file', () => page.evaluate('globalThis.saved') as Promise<string>);
}

function stored(): Promise<unknown> {
  return stage.open.ask('api.storage.local.get("settings")');
}

describe('settings as a file', () => {
  test('go out, are reset, and come back without a loss', async () => {
    await store(stage, EVERYTHING);
    const page = await openOptions();
    await textWhen(page, 'Export settings');
    const text = await exportText(page);
    expect(JSON.parse(text).settings).toEqual(EVERYTHING);
    await pressButton(page, 'Reset everything to the defaults');
    await pressButton(page, 'Reset');
    await expect.poll(stored, { timeout: 10_000 }).toEqual({ settings: {} });
    await importText(page, text);
    await textWhen(page, 'Settings imported.');
    expect(await stored()).toEqual({ settings: EVERYTHING });
  });

  test('that are partly wrong are named by field, and the rest is taken', async () => {
    const page = await openOptions();
    const settings = { density: 'most', colour: 'red', sites: [{ pattern: 'a b', show: true }], badge: false };
    await importText(page, JSON.stringify({ format: 'azerbaijan-in-context settings', version: 1, settings }));
    await textWhen(page, 'density: "most"', 'colour: there is no such setting', 'sites[0].pattern:');
    expect(await stored()).toEqual({ settings: { badge: false } });
  });

  test.each([
    ['not JSON', '{'],
    ['format:', '{"format":"another extension"}'],
    ['version: 9', '{"format":"azerbaijan-in-context settings","version":9}'],
  ])('that are no settings are refused (%s), and nothing changes', async (naming, text) => {
    await store(stage, { badge: false });
    const page = await openOptions();
    await importText(page, text);
    await textWhen(page, 'The file was not imported', naming);
    expect(await stored()).toEqual({ settings: { badge: false } });
  });
});
