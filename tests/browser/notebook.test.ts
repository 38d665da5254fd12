import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { StoredEntry } from '../../core/notebook/entry.ts';
import { readCard } from '../../scripts/browser/card.ts';
import { waitUntil } from '../../scripts/browser/launch.ts';
import { cardOn } from './card-on-page.ts';
import { press } from './command.ts';
import { openPopupOn, pressButton, textWhen } from './popup-on-page.ts';
import { allowPrivateWindows } from './private-window.ts';
import { mentionsOf, useBrowser } from './stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'notebook-'));
const stage = useBrowser({ profile: join(folder, 'profile') });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  for (const page of await stage.open.browser.pages()) if (page.url().includes('explorer.html')) await page.close();
  await stage.open.ask(`new Promise((done) => { indexedDB.deleteDatabase('notebook').onsuccess = () => done(true); })`);
});

const STORY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Trains this week</title>
  <p>Bread is sold on board. A train to Azerbaijan leaves at noon, with two stops. It is never late.</p>`;

const showNotebook = () => stage.open.openExtensionPage('explorer.html#/notebook');

/** What lies in the storage; null when there is no notebook at all. */
function stored(): Promise<StoredEntry[] | null> {
  return stage.open.ask(`indexedDB.databases().then((all) => all.length === 0 ? null : new Promise((done, fail) => {
    const opening = indexedDB.open('notebook');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => { opening.result.close(); done(reading.result); };
    };
  }))`);
}

/** Opens the card of the first mention by keyboard. */
async function openCard(page: Page): Promise<void> {
  await mentionsOf(stage, page);
  await press(stage, page, 'next-mention');
  await expect.poll(async () => (await readCard(stage.open, page))?.focused, { timeout: 10_000 }).toBe(true);
}

async function pressInCard(page: Page, label: string): Promise<void> {
  const seen: (string | null)[] = [];
  await waitUntil(
    () => `the focus on "${label}"; it went to ${seen.join(' | ')}`,
    async () => {
      await page.keyboard.press('Tab');
      seen.push((await cardOn(stage, page)).focusOn);
      return seen.at(-1) === label;
    },
  );
  await page.keyboard.press('Enter');
}

async function cardSays(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await readCard(stage.open, page))?.text, { timeout: 10_000 }).toContain(words);
}

/** The next file that the page gives the reader, as text. */
async function fileOf(page: Page, button: string): Promise<string> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      (blob as Blob).text().then((text) => Object.assign(window, { given: text }));
      return make.call(URL, blob);
    };
  });
  await pressButton(page, button);
  return String(await waitUntil('a file', () => page.evaluate('window.given')));
}

test('a mention saved in a card appears in an open notebook with its sentence, and “Undo” takes it back', async () => {
  const notebook = await showNotebook();
  await textWhen(notebook, 'Nothing is saved yet.');
  const page = await stage.show(STORY);
  await openCard(page);
  await pressInCard(page, 'Save this mention');
  await cardSays(page, 'Saved in your notebook');
  await textWhen(notebook, 'Mention', 'A train to Azerbaijan leaves at noon, with two stops.');
  expect(await stored()).toMatchObject([
    {
      kind: 'mention',
      page: { title: 'Trains this week', address: page.url() },
      mention: { surface: 'Azerbaijan', around: { before: 'A train to ', after: ' leaves at noon, with two stops.' } },
    },
  ]);
  await page.bringToFront();
  await page.keyboard.press('Enter');
  await cardSays(page, 'It is no longer in your notebook.');
  await textWhen(notebook, 'Nothing is saved yet.');
});

test('a mention is saved from the popup’s list, once', async () => {
  const page = await stage.show(STORY);
  await mentionsOf(stage, page);
  const popup = await openPopupOn(stage, page);
  await textWhen(popup, '1 mention on this page');
  await pressButton(popup, 'Save “Azerbaijan”: ');
  await textWhen(popup, 'Saved in your notebook');
  expect(await stored()).toMatchObject([{ kind: 'mention', page: { address: page.url(), title: 'Trains this week' } }]);
  const again = await openPopupOn(stage, page);
  await pressButton(again, 'Save “Azerbaijan”: ');
  await textWhen(again, 'This is in your notebook already.');
  expect(await stored()).toHaveLength(1);
});

test('a claim is saved from its page in the explorer; deleted, it can come back with what was written', async () => {
  const explorer = await stage.open.openExtensionPage('explorer.html#/');
  await explorer.waitForSelector('a[href^="#/claim/"]');
  await explorer.evaluate(() => document.querySelector<HTMLElement>('a[href^="#/claim/"]')?.click());
  await pressButton(explorer, 'Save this claim');
  await textWhen(explorer, 'Saved in your notebook');
  expect(await stored()).toMatchObject([{ kind: 'claim', page: null, mention: null }]);

  const notebook = await showNotebook();
  await textWhen(notebook, '1 entry');
  await notebook.type('.note textarea', 'Mine');
  await pressButton(notebook, 'Delete “');
  await textWhen(notebook, 'Deleted.');
  await expect.poll(stored).toEqual([]);
  expect(await notebook.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await pressButton(notebook, 'Undo deleting “');
  await textWhen(notebook, 'The entry is back.');
  expect(await stored()).toMatchObject([{ note: 'Mine' }]);
});

test('a file that is none of ours changes nothing, and that is said', async () => {
  const notebook = await showNotebook();
  writeFileSync(join(folder, 'other.json'), '{"format": "something else"}');
  const input = (await notebook.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, 'other.json'));
  await textWhen(notebook, 'it is not a notebook of this extension', 'Your notebook is as it was.');
});

test('reading pages, cards and the popup keeps nothing: not even an empty notebook is made', async () => {
  const page = await stage.show(STORY);
  await openCard(page);
  const popup = await openPopupOn(stage, page);
  await textWhen(popup, '1 mention on this page');
  expect(await stored()).toBeNull();
});

// These open the browser anew, after which Firefox (153) takes its window for one in the background and clicks no button by key.
test('a claim saved in a card is there in another session, to be noted, tagged, found, taken along, deleted and brought back', async () => {
  const page = await stage.show(STORY);
  const address = page.url();
  await openCard(page);
  await pressInCard(page, 'Save this claim');
  await cardSays(page, 'Saved in your notebook');
  expect((await cardOn(stage, page)).focusOn).toBe('Undo');
  await stage.restart();

  const notebook = await showNotebook();
  await textWhen(
    notebook,
    '1 entry',
    'Trains this week',
    'Claim by',
    'A train to Azerbaijan leaves at noon, with two stops.',
  );
  expect(await notebook.$eval('.note__page a', (link) => link.getAttribute('href'))).toBe(address);
  expect(await notebook.$eval('.note .source-line', (line) => line.textContent)).toMatch(/Claim by .+, .*\d{4}/);

  await notebook.type('.note textarea', 'Həftə sonu yoxla');
  await notebook.keyboard.press('Tab');
  await textWhen(notebook, 'Note saved.');
  await notebook.type('.note input', 'Qatarlar, bakı');
  await notebook.keyboard.press('Enter');
  await textWhen(notebook, 'Tags saved.');

  await notebook.type('[type=search][aria-label="Search your notebook"]', 'HEFTE');
  await textWhen(notebook, '1 entry of 1');
  await notebook.keyboard.type('x');
  await textWhen(notebook, 'No entry fits.');
  await pressButton(notebook, 'Show all entries');
  await textWhen(notebook, /^1 entry$/m);

  const file = await fileOf(notebook, 'Notebook (JSON)');
  expect(JSON.parse(file).entries).toMatchObject([
    { kind: 'claim', note: 'Həftə sonu yoxla', tags: ['Qatarlar', 'bakı'] },
  ]);

  await pressButton(notebook, 'Delete the only entry');
  await textWhen(notebook, '1 entry will be deleted');
  await pressButton(notebook, 'Delete 1 entry');
  await textWhen(notebook, 'The notebook is empty.', 'Nothing is saved yet.');
  expect(await stored()).toEqual([]);

  writeFileSync(join(folder, 'notebook.json'), file);
  const input = (await notebook.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(join(folder, 'notebook.json'));
  await textWhen(notebook, '1 entry was imported.', 'Qatarlar');
  expect(await fileOf(notebook, 'Notebook (JSON)')).toBe(file);
});

test('of a private window nothing is saved', async () => {
  const page = await stage.show(STORY);
  const url = page.url();
  await page.close();
  await allowPrivateWindows(stage);
  try {
    const door = (await waitUntil('the extension to start again', () =>
      stage.open.openExtensionPage('options.html?private').catch(() => null),
    )) as Page;
    const seen = (await door.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      await api.windows.create({ incognito: true, url: ${JSON.stringify(url)} });
      const what = { claim: null, entity: 'azerbaijan', surface: 'Azerbaijan', around: { before: '', after: '' } };
      for (let tries = 0; tries < 100; tries++) {
        await new Promise((resume) => setTimeout(resume, 100));
        const tab = (await api.tabs.query({})).find(({ incognito, status }) => incognito && status === 'complete');
        if (!tab) continue;
        const [{ result }] = await api.scripting.executeScript({
          target: { tabId: tab.id },
          func: (what) => globalThis.azerbaijanInContext?.events.save(JSON.parse(what)),
          args: [JSON.stringify(what)], // Chromium leaves nulls out of objects
        });
        if (result) return { result, databases: await indexedDB.databases() };
      }
      return 'no session in a private window';
    })()`)) as unknown;
    expect(seen).toEqual({ result: { kind: 'refused', why: 'private' }, databases: [] });
  } finally {
    await stage.restart();
  }
});
