import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { mentionsOf, rest, store, surfacesOf, useBrowser } from './stage.ts';

const stage = useBrowser();

const traces = (page: Page) => page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);

/** Starts a session in the page's tab again, as after an update. */
async function putSessionAgain(page: Page): Promise<void> {
  await stage.open.ask(`api.tabs.query({}).then((tabs) => {
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
    return api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/session.js'] });
  })`);
}

test('a newer session takes the older one’s place: what is found and painted is there once', async () => {
  const page = await stage.show('<p>A train to Azerbaijan.</p>');
  await mentionsOf(stage, page);
  await expect.poll(() => traces(page), { timeout: 10_000 }).toEqual([1, 1]);
  for (let time = 0; time < 3; time++) await putSessionAgain(page);
  await rest(1_000);
  expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  expect(await traces(page)).toEqual([1, 1]);
});

describe('a page whose names hide what we read by is read all the same', () => {
  test.each([
    ['the API', '<form id="browser"><input name="runtime"></form><img id="chrome">'],
    ['our own door', '<form id="azerbaijanInContext"><input name="end"></form>'],
  ])('%s', async (_what, html) => {
    const page = await stage.show(`${html}<p>A train to Azerbaijan.</p>`);
    expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
  });

  test('the tree', async () => {
    const fields = ['parentNode', 'parentElement', 'nodeType', 'textContent', 'localName', 'children', 'isConnected'];
    const inputs = fields.map((name) => `<input name="${name}">`).join('');
    const page = await stage.show(`<form>${inputs}<p>A train to Azerbaijan.</p></form><p>Nakhchivan.</p>`);
    expect(await surfacesOf(stage, page, 2)).toEqual(['Azerbaijan', 'Nakhchivan']);
  });
});

describe('what is shown later is found then', () => {
  test.each([
    ['by a class', '<style>.off { display: none }</style><p class="off">Azerbaijan</p>', "p.className = ''"],
    ['by its attribute', '<p hidden>Azerbaijan</p>', 'p.hidden = false'],
    ['by opening details', '<details><summary>More</summary><p>Azerbaijan</p></details>', 'p.parentNode.open = true'],
    ['by the end of editing', '<p contenteditable="true">Azerbaijan</p>', "p.contentEditable = 'false'"],
  ])('%s', async (_how, html, change) => {
    const page = await stage.show(`${html}<div>Nakhchivan.</div>`);
    expect(await surfacesOf(stage, page)).toEqual(['Nakhchivan']);
    await page.evaluate(`{ const p = document.querySelector('p'); ${change} }`);
    expect((await surfacesOf(stage, page, 2)).sort()).toEqual(['Azerbaijan', 'Nakhchivan']);
  });
});

test('in a page drawn anew a thousand times only what is there now is known and painted', async () => {
  await store(stage, { density: 'all' });
  const page = await stage.show('<main></main>');
  await page.evaluate(async () => {
    const main = document.querySelector('main') as Element;
    for (let time = 0; time < 1_000; time++) {
      const lines = Array.from({ length: 20 }, () => {
        const line = document.createElement('p');
        line.textContent = `Azerbaijan, ${time}`;
        return line;
      });
      main.replaceChildren(...lines);
      if (time % 20 === 0) await new Promise(requestAnimationFrame);
    }
  });
  await expect.poll(async () => (await mentionsOf(stage, page)).length, { timeout: 10_000 }).toBe(20);
  const size = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
  await expect.poll(size, { timeout: 10_000 }).toBe(20);
});

test('a page that changes without end is still read', async () => {
  const page = await stage.show('<main></main>');
  await page.evaluate(() => {
    const main = document.querySelector('main') as Element;
    setInterval(() => {
      for (let count = 0; count < 50; count++) {
        const line = document.createElement('p');
        line.textContent = 'Rain in Norway.';
        main.append(line);
        if (main.childElementCount > 200) main.firstElementChild?.remove();
      }
    }, 0);
    setTimeout(() => document.body.append('Azerbaijan'), 2_000);
  });
  expect(await surfacesOf(stage, page)).toEqual(['Azerbaijan']);
});

test('a mark far down is painted only when it comes near', async () => {
  const page = await stage.show('<div style="height: 20000px">Above.</div><p>A train to Azerbaijan.</p>');
  await mentionsOf(stage, page);
  await rest(500);
  expect(await traces(page)).toEqual([0, 0]);
  await page.evaluate(() => document.querySelector('p')?.scrollIntoView());
  await expect.poll(() => traces(page), { timeout: 10_000 }).toEqual([1, 1]);
});
